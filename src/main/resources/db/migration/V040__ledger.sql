-- One row per fund, currency and earmark: the only rows of the ledger that change (N12).
create table ledger_balance (
  id bigint not null auto_increment primary key,
  fund varchar(8) not null,
  currency char(3) not null,
  earmark varchar(100) not null,
  cash_amount decimal(19,2) not null default 0,
  reserved_amount decimal(19,2) not null default 0,
  claimed_amount decimal(19,2) not null default 0,
  signed_amount decimal(19,2) not null default 0,
  version int not null default 0,
  unique key uq_ledger_balance_pool (fund, currency, earmark),
  key ix_ledger_balance_fund (fund, id),
  constraint ck_ledger_balance_currency check (currency = 'USD'),
  constraint ck_ledger_balance_cash check (reserved_amount >= 0 and cash_amount - reserved_amount >= 0),
  constraint ck_ledger_balance_claims check (claimed_amount between 0 and signed_amount)
);

create table ledger_journal (
  id bigint not null auto_increment primary key,
  fund varchar(8) not null,
  kind varchar(32) not null,
  source varchar(150) not null,
  subject varchar(64) not null,
  booked_on date not null,
  posted_at datetime(6) not null,
  person_id varchar(64) not null,
  note varchar(500) not null,
  reverses bigint,
  unique key uq_ledger_journal_source (kind, source),
  unique key uq_ledger_journal_reverses (reverses),
  key ix_ledger_journal_fund (fund, id),
  key ix_ledger_journal_subject (subject, id),
  constraint fk_ledger_journal_reverses foreign key (reverses) references ledger_journal (id),
  constraint ck_ledger_journal_kind check (kind in ('DEPOSIT', 'FEE', 'FUND_INTEREST', 'ORGANISATION_INTEREST', 'OTHER_INCOME', 'BANK_CHARGE',
    'DIRECT_COST', 'TRANSFER', 'TRANSFER_TO_TRUST_FUND', 'REFUND', 'RESERVATION', 'CLAIM', 'CLAIM_COVERED', 'PROMISE_VOIDED', 'CORRECTION')),
  constraint ck_ledger_journal_correction check ((kind = 'CORRECTION') = (reverses is not null))
);

-- A line moves one amount from one account to another, so no line, no journal and no trial balance can fail to add up to 0.
create table ledger_line (
  journal_id bigint not null,
  ordinal int not null,
  debit varchar(32) not null,
  credit varchar(32) not null,
  amount decimal(19,2) not null,
  balance_id bigint not null,
  agency varchar(40),
  draw_id bigint,
  primary key (journal_id, ordinal),
  key ix_ledger_line_debit (debit, balance_id, journal_id),
  key ix_ledger_line_credit (credit, balance_id, journal_id),
  constraint fk_ledger_line_journal foreign key (journal_id) references ledger_journal (id),
  constraint fk_ledger_line_balance foreign key (balance_id) references ledger_balance (id),
  constraint ck_ledger_line_accounts check (debit <> credit),
  constraint ck_ledger_line_amount check (amount > 0)
);

-- A signed payment that has not come yet, in US$ after the fee; claims rest on it (D3).
create table ledger_instalment (
  id bigint not null auto_increment primary key,
  balance_id bigint not null,
  source varchar(150) not null,
  due_on date not null,
  amount decimal(19,2) not null,
  outstanding_amount decimal(19,2) not null,
  claimed_amount decimal(19,2) not null default 0,
  unique key uq_ledger_instalment_source (source),
  key ix_ledger_instalment_due (balance_id, due_on),
  constraint fk_ledger_instalment_balance foreign key (balance_id) references ledger_balance (id),
  constraint ck_ledger_instalment_outstanding check (outstanding_amount between 0 and amount),
  constraint ck_ledger_instalment_claimed check (claimed_amount between 0 and outstanding_amount)
);

-- Money that came in at one time and how much of it is still free: what oldest-first drawing draws from (D7).
create table ledger_lot (
  id bigint not null auto_increment primary key,
  balance_id bigint not null,
  journal_id bigint not null,
  received_on date not null,
  amount decimal(19,2) not null,
  free_amount decimal(19,2) not null,
  instalment_id bigint,
  settled_amount decimal(19,2) not null default 0,
  key ix_ledger_lot_age (balance_id, received_on, id),
  key ix_ledger_lot_journal (journal_id),
  constraint fk_ledger_lot_balance foreign key (balance_id) references ledger_balance (id),
  constraint fk_ledger_lot_journal foreign key (journal_id) references ledger_journal (id),
  constraint fk_ledger_lot_instalment foreign key (instalment_id) references ledger_instalment (id),
  constraint ck_ledger_lot_free check (free_amount between 0 and amount)
);

-- What a programme's tranche draws: cash of a lot (a reservation) or a signed instalment (a claim). The draw-down table of rule book 4.6.5.
create table ledger_draw (
  id bigint not null auto_increment primary key,
  journal_id bigint not null,
  case_number varchar(32) not null,
  tranche int not null,
  balance_id bigint not null,
  lot_id bigint,
  instalment_id bigint,
  amount decimal(19,2) not null,
  left_amount decimal(19,2) not null,
  key ix_ledger_draw_case (case_number, tranche, id),
  key ix_ledger_draw_instalment (instalment_id, id),
  constraint fk_ledger_draw_journal foreign key (journal_id) references ledger_journal (id),
  constraint fk_ledger_draw_balance foreign key (balance_id) references ledger_balance (id),
  constraint fk_ledger_draw_lot foreign key (lot_id) references ledger_lot (id),
  constraint fk_ledger_draw_instalment foreign key (instalment_id) references ledger_instalment (id),
  constraint ck_ledger_draw_left check (left_amount between 0 and amount),
  constraint ck_ledger_draw_origin check ((lot_id is null) <> (instalment_id is null))
);

-- Both sides of every line with their sign (a debit counts up), for other modules and for auditors.
create view ledger_v_entry as
  select j.id as journal_id, j.fund, j.kind, j.source, j.subject, j.booked_on, j.posted_at, l.ordinal, l.balance_id, l.agency,
    l.debit as account, l.amount
  from ledger_journal j join ledger_line l on l.journal_id = j.id
  union all
  select j.id, j.fund, j.kind, j.source, j.subject, j.booked_on, j.posted_at, l.ordinal, l.balance_id, l.agency, l.credit, -l.amount
  from ledger_journal j join ledger_line l on l.journal_id = j.id;
