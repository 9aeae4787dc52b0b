create table change_completion_notice (
  number varchar(20) not null,
  agency varchar(40) not null,
  completed_on date not null,
  note varchar(2000) not null,
  notified_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, agency)
);

-- What falls due after operational closure; computed once.
create table change_closure (
  number varchar(20) not null primary key,
  closed_on date not null,
  narrative_due_on date not null,
  statement_due_on date not null,
  close_by date not null
);

create table change_final_narrative (
  number varchar(20) not null,
  attempt int not null,
  summary mediumtext not null,
  results mediumtext not null,
  indicators mediumtext not null,
  challenges mediumtext not null,
  people_reached int not null,
  sustainability mediumtext not null,
  evaluation mediumtext not null,
  lessons mediumtext not null,
  filed_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, attempt)
);

create table change_narrative_check (
  number varchar(20) not null,
  attempt int not null,
  accepted boolean not null,
  reason varchar(2000) not null,
  checked_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, attempt),
  constraint fk_change_narrative_check_narrative foreign key (number, attempt) references change_final_narrative (number, attempt),
  constraint ck_change_narrative_check_reason check (accepted or reason <> '')
);

create table change_statement (
  number varchar(20) not null,
  agency varchar(40) not null,
  attempt int not null,
  officer varchar(200) not null,
  certified_on date not null,
  note varchar(2000) not null,
  filed_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, agency, attempt)
);

create table change_statement_line (
  number varchar(20) not null,
  agency varchar(40) not null,
  attempt int not null,
  category tinyint not null,
  spent_amount decimal(19,2) not null,
  primary key (number, agency, attempt, category),
  constraint fk_change_statement_line_statement foreign key (number, agency, attempt) references change_statement (number, agency, attempt),
  constraint ck_change_statement_line_category check (category between 1 and 8),
  constraint ck_change_statement_line_spent check (spent_amount >= 0)
);

-- What was found on a statement, with the figures it rests on.
create table change_settlement (
  number varchar(20) not null,
  agency varchar(40) not null,
  attempt int not null,
  outcome varchar(32) not null,
  reason varchar(2000) not null,
  transferred_amount decimal(19,2) not null,
  spent_amount decimal(19,2) not null,
  floor_amount decimal(19,2) not null,
  refund_due_on date,
  checked_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, agency, attempt),
  constraint fk_change_settlement_statement foreign key (number, agency, attempt) references change_statement (number, agency, attempt),
  constraint ck_change_settlement_outcome check (outcome in ('RETURNED', 'SETTLED', 'KEPT', 'REFUND_DUE', 'WRITTEN_OFF')),
  constraint ck_change_settlement_due check ((outcome = 'REFUND_DUE') = (refund_due_on is not null)),
  constraint ck_change_settlement_kept check (outcome <> 'KEPT' or transferred_amount - spent_amount <= floor_amount)
);

create table change_refund (
  number varchar(20) not null,
  agency varchar(40) not null,
  refund_amount decimal(19,2) not null,
  received_on date not null,
  reference varchar(100) not null,
  recorded_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, agency),
  constraint ck_change_refund_amount check (refund_amount > 0)
);

create table change_suspension (
  number varchar(20) not null,
  ordinal int not null,
  suspended boolean not null,
  reason varchar(2000) not null,
  ratify_by date,
  taken_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, ordinal)
);

create table change_withdrawal (
  number varchar(20) not null primary key,
  reason varchar(2000) not null,
  taken_at datetime(6) not null,
  person_id varchar(64) not null
);
