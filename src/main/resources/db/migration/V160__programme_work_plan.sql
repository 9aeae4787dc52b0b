create table programme_activity (
  number varchar(20) not null,
  position int not null,
  activity varchar(1000) not null,
  first_quarter smallint,
  last_quarter smallint,
  agency varchar(40),
  partner varchar(500) not null,
  planned_amount decimal(19,2) not null,
  primary key (number, position),
  constraint fk_programme_activity_document foreign key (number) references programme_document (number),
  constraint ck_programme_activity_quarters check (first_quarter is null or last_quarter is null or first_quarter <= last_quarter),
  constraint ck_programme_activity_planned check (planned_amount >= 0)
);

create table programme_outcome_share (
  number varchar(20) not null,
  agency varchar(40) not null,
  position int not null,
  outcome varchar(1000) not null,
  budget_amount decimal(19,2) not null,
  primary key (number, agency, position),
  constraint fk_programme_outcome_share_document foreign key (number) references programme_document (number),
  constraint ck_programme_outcome_share_budget check (budget_amount > 0)
);
