-- An entry that was turned round is entered again under the same reference: a voucher of its own, with a source of its own in the books.
alter table ledger_voucher
  add column attempt int not null default 1,
  add column source varchar(150) as (concat(fund, '/', reference, if(attempt = 1, '', concat('/', attempt)))) stored;

create or replace view ledger_v_voucher as
  select v.id, v.fund, v.kind, v.reference, v.source, v.entered_by, v.entered_at, d.decided_by, d.reason,
    case when d.voucher_id is null then 'WAITING' when d.released then 'RELEASED' else 'SENT_BACK' end as state
  from ledger_voucher v left join ledger_voucher_decision d on d.voucher_id = v.id;
