-- A report an agency owes; its days were computed once and stay (rule book 6.2).
create table reporting_report (
  id bigint not null auto_increment primary key,
  number varchar(20) not null,
  year smallint not null,
  kind varchar(32) not null,
  agency varchar(40) not null,
  opens_on date not null,
  due_on date not null,
  opened boolean not null,
  status varchar(32) not null,
  submitted_on date,
  version int not null,
  unique key uq_reporting_report_what (number, year, kind, agency),
  key ix_reporting_report_opening (opened, status, opens_on),
  constraint ck_reporting_report_kind check (kind in ('NARRATIVE', 'FINANCIAL', 'HALF_YEAR')),
  constraint ck_reporting_report_status check (status in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DROPPED')),
  constraint ck_reporting_report_days check (opens_on < due_on)
);

-- What happened to a report, and its content as it was saved or submitted: only ever added to.
create table reporting_step (
  report_id bigint not null,
  ordinal int not null,
  kind varchar(32) not null,
  reason varchar(2000) not null,
  taken_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (report_id, ordinal),
  constraint fk_reporting_step_report foreign key (report_id) references reporting_report (id),
  constraint ck_reporting_step_kind check (kind in ('SAVED', 'SUBMITTED', 'RETURNED', 'ACCEPTED'))
);

create table reporting_narrative (
  report_id bigint not null,
  ordinal int not null,
  summary mediumtext not null,
  results mediumtext not null,
  indicators mediumtext not null,
  challenges mediumtext not null,
  people_reached int not null,
  primary key (report_id, ordinal),
  constraint fk_reporting_narrative_step foreign key (report_id, ordinal) references reporting_step (report_id, ordinal),
  constraint ck_reporting_narrative_people check (people_reached >= 0)
);

create table reporting_figures (
  report_id bigint not null,
  ordinal int not null,
  committed_amount decimal(19,2) not null,
  note varchar(2000) not null,
  primary key (report_id, ordinal),
  constraint fk_reporting_figures_step foreign key (report_id, ordinal) references reporting_step (report_id, ordinal)
);

create table reporting_expenditure (
  report_id bigint not null,
  ordinal int not null,
  category tinyint not null,
  spent_amount decimal(19,2) not null,
  primary key (report_id, ordinal, category),
  constraint fk_reporting_expenditure_figures foreign key (report_id, ordinal) references reporting_figures (report_id, ordinal),
  constraint ck_reporting_expenditure_category check (category between 1 and 8)
);

-- Use of funds on a day, since the start: from reports, or typed in between and provisional.
create table reporting_delivery (
  id bigint not null auto_increment primary key,
  number varchar(20) not null,
  agency varchar(40) not null,
  as_of date not null,
  spent_amount decimal(19,2) not null,
  committed_amount decimal(19,2) not null,
  source varchar(32) not null,
  note varchar(2000) not null,
  recorded_at datetime(6) not null,
  person_id varchar(64) not null,
  key ix_reporting_delivery_latest (number, agency, as_of, id),
  constraint ck_reporting_delivery_source check (source in ('INTERIM', 'REPORTED', 'ACCEPTED', 'CERTIFIED')),
  constraint ck_reporting_delivery_spent check (spent_amount >= 0),
  constraint ck_reporting_delivery_committed check (committed_amount >= 0)
);
