-- Lists are read by key, a page at a time: each order has its index, with the fund in front.
alter table programme_exemption
  add column id bigint,
  add column fund varchar(8) generated always as (substring_index(number, '-', 1)) stored;
update programme_exemption e
join (select number, ordinal, row_number() over (order by granted_at, number, ordinal) as place from programme_exemption) o
  on o.number = e.number and o.ordinal = e.ordinal
set e.id = o.place;
alter table programme_exemption
  modify column id bigint not null auto_increment,
  add unique key uq_programme_exemption_id (id),
  add key ix_programme_exemption_fund (fund, id);

alter table contribution_pledge add key ix_contribution_pledge_day (fund, announced_on, id);
alter table contribution_deposit add key ix_contribution_deposit_day (fund, received_on, id);

alter table contribution_instalment add column fund varchar(8);
update contribution_instalment i join contribution_arrangement a on a.id = i.arrangement_id set i.fund = a.fund;
alter table contribution_instalment
  modify column fund varchar(8) not null,
  add key ix_contribution_instalment_day (fund, due_on, id);

-- What waits for the manager, apart from all that was ever decided; kept by triggers as the inbox is (ADR 12).
create table ledger_awaiting (
  voucher_id bigint not null primary key,
  fund varchar(8) not null,
  key ix_ledger_awaiting_fund (fund, voucher_id),
  constraint fk_ledger_awaiting_voucher foreign key (voucher_id) references ledger_voucher (id)
);
insert into ledger_awaiting (voucher_id, fund)
select v.id, v.fund from ledger_voucher v left join ledger_voucher_decision d on d.voucher_id = v.id where d.voucher_id is null;
create trigger ledger_awaiting_entered after insert on ledger_voucher for each row
  insert into ledger_awaiting (voucher_id, fund) values (new.id, new.fund);
create trigger ledger_awaiting_decided after insert on ledger_voucher_decision for each row
  delete from ledger_awaiting where voucher_id = new.voucher_id;
create or replace view ledger_v_awaiting as
select v.id, v.fund, v.reference, concat(v.fund, '/AGENT_MANAGER') as candidate_group, concat(v.fund, '/VOU-', v.id) as voucher_key,
  v.entered_by, v.entered_at as since
from ledger_awaiting a
join ledger_voucher v on v.id = a.voucher_id;
alter table ledger_voucher add key ix_ledger_voucher_fund (fund, id);
