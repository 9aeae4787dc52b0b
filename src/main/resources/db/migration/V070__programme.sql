create table programme_counter (
  fund varchar(8) not null,
  year smallint not null,
  last bigint not null,
  primary key (fund, year)
);

create table programme (
  id bigint not null auto_increment primary key,
  number varchar(20) not null,
  fund varchar(8) not null,
  rule_set_version int not null,
  title varchar(150) not null,
  scope varchar(32) not null,
  status varchar(32) not null,
  status_since datetime(6) not null,
  circle tinyint not null,
  convenor varchar(40) not null,
  primary_area tinyint not null,
  duration_months smallint not null,
  budget_amount decimal(19,2) not null,
  start_on date,
  end_on date,
  suspended boolean not null,
  returns int not null,
  quality_loops int not null,
  version int not null,
  unique key uq_programme_number (number),
  key ix_programme_status (fund, status, id),
  constraint fk_programme_convenor foreign key (convenor) references partner_organisation (code),
  constraint ck_programme_scope check (scope in ('COUNTRY', 'MULTI_COUNTRY', 'REGIONAL', 'GLOBAL')),
  constraint ck_programme_status check (status in (
    'IDEA_DRAFT', 'IDEA_ENDORSEMENT', 'IDEA_SUBMITTED', 'IDEA_INELIGIBLE', 'IDEA_REVIEW', 'IDEA_READY', 'PIPELINE',
    'IDEA_REMOVED', 'IDEA_LAPSED', 'DOCUMENT_DRAFT', 'DOCUMENT_CHECK', 'DOCUMENT_READY', 'CLEARING', 'REJECTED',
    'SIGNING', 'APPROVAL_LAPSED', 'TRANSFER', 'ACTIVE', 'SUSPENDED', 'ENDED', 'OPERATIONALLY_CLOSED',
    'FINANCIAL_CLOSURE', 'FINANCIALLY_CLOSED', 'CANCELLED_CLOSING', 'WITHDRAWN')),
  constraint ck_programme_period check (end_on is null or start_on <= end_on),
  constraint ck_programme_budget check (budget_amount >= 0)
);

create table programme_agency (
  number varchar(20) not null,
  agency varchar(40) not null,
  position int not null,
  asked_amount decimal(19,2) not null,
  primary key (number, agency),
  key ix_programme_agency_agency (agency, number),
  constraint fk_programme_agency_programme foreign key (number) references programme (number),
  constraint fk_programme_agency_agency foreign key (agency) references partner_organisation (code),
  constraint ck_programme_agency_asked check (asked_amount >= 0)
);

create table programme_country (
  number varchar(20) not null,
  country varchar(8) not null,
  position int not null,
  primary key (number, country),
  key ix_programme_country_country (country, number),
  constraint fk_programme_country_programme foreign key (number) references programme (number)
);

create table programme_guest (
  number varchar(20) not null,
  person_id varchar(64) not null,
  primary key (number, person_id),
  constraint fk_programme_guest_programme foreign key (number) references programme (number)
);

create table programme_budget_line (
  number varchar(20) not null,
  agency varchar(40) not null,
  category tinyint not null,
  year tinyint not null,
  budget_amount decimal(19,2) not null,
  primary key (number, agency, category, year),
  constraint fk_programme_budget_line_programme foreign key (number) references programme (number),
  constraint ck_programme_budget_line_category check (category between 1 and 8),
  constraint ck_programme_budget_line_amount check (budget_amount >= 0)
);
