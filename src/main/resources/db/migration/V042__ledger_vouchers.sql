-- What one person of the administrative agent writes down and another releases into the books; until then it is no entry.
create table ledger_voucher (
  id bigint not null auto_increment primary key,
  fund varchar(8) not null,
  kind varchar(32) not null,
  reference varchar(80) not null,
  booked_on date not null,
  amount decimal(19,2) not null,
  party varchar(200) not null,
  note varchar(500) not null,
  earmark varchar(100) not null,
  instalment varchar(150) not null,
  reverses bigint,
  entered_by varchar(64) not null,
  entered_at datetime(6) not null,
  unique key uq_ledger_voucher_entered (id, entered_by),
  key ix_ledger_voucher_reference (fund, kind, reference),
  constraint fk_ledger_voucher_reverses foreign key (reverses) references ledger_journal (id),
  constraint ck_ledger_voucher_kind check (kind in ('DEPOSIT', 'FUND_INTEREST', 'ORGANISATION_INTEREST', 'OTHER_INCOME', 'BANK_CHARGE',
    'DIRECT_COST', 'TRANSFER_TO_TRUST_FUND', 'CORRECTION')),
  constraint ck_ledger_voucher_amount check (amount > 0),
  constraint ck_ledger_voucher_correction check ((kind = 'CORRECTION') = (reverses is not null))
);

-- Four eyes by person stand here, too: the decision carries the name of who entered, and is somebody else's.
create table ledger_voucher_decision (
  voucher_id bigint not null primary key,
  entered_by varchar(64) not null,
  released boolean not null,
  reason varchar(500) not null,
  decided_by varchar(64) not null,
  decided_at datetime(6) not null,
  constraint fk_ledger_voucher_decision_entered foreign key (voucher_id, entered_by) references ledger_voucher (id, entered_by),
  constraint ck_ledger_voucher_decision_person check (decided_by <> entered_by),
  constraint ck_ledger_voucher_decision_reason check (released or reason <> '')
);

create view ledger_v_voucher as
  select v.id, v.fund, v.kind, v.reference, v.entered_by, v.entered_at, d.decided_by, d.reason,
    case when d.voucher_id is null then 'WAITING' when d.released then 'RELEASED' else 'SENT_BACK' end as state
  from ledger_voucher v left join ledger_voucher_decision d on d.voucher_id = v.id;

-- The agent's fee on each deposit.
create view ledger_v_fee as
  select j.source, l.amount from ledger_journal j join ledger_line l on l.journal_id = j.id where j.kind = 'FEE';
