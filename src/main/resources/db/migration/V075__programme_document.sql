create table programme_document (
  number varchar(20) not null primary key,
  start_on date,
  end_on date,
  due_on date not null,
  extensions int not null,
  comments_due_on date,
  comments_extensions int not null,
  version int not null,
  constraint fk_programme_document_programme foreign key (number) references programme (number),
  constraint ck_programme_document_period check (start_on is null or end_on is null or start_on <= end_on)
);

create table programme_document_part (
  number varchar(20) not null,
  name varchar(60) not null,
  text mediumtext not null,
  confirmed boolean not null,
  changed_at datetime(6) not null,
  changed_by varchar(64) not null,
  version int not null,
  primary key (number, name),
  constraint fk_programme_document_part_document foreign key (number) references programme_document (number)
);

create table programme_result (
  number varchar(20) not null,
  position int not null,
  level varchar(32) not null,
  statement varchar(1000) not null,
  indicator varchar(1000) not null,
  baseline varchar(500) not null,
  target varchar(500) not null,
  source varchar(500) not null,
  agency varchar(40),
  objective smallint,
  primary key (number, position),
  constraint fk_programme_result_document foreign key (number) references programme_document (number),
  constraint ck_programme_result_level check (level in ('OUTCOME', 'OUTPUT'))
);

create table programme_risk (
  number varchar(20) not null,
  position int not null,
  risk varchar(1000) not null,
  likelihood tinyint,
  impact tinyint,
  mitigation varchar(2000) not null,
  owner varchar(200) not null,
  primary key (number, position),
  constraint fk_programme_risk_document foreign key (number) references programme_document (number),
  constraint ck_programme_risk_likelihood check (likelihood between 1 and 5),
  constraint ck_programme_risk_impact check (impact between 1 and 5)
);

create table programme_signatory (
  number varchar(20) not null,
  kind varchar(32) not null,
  party varchar(40) not null,
  name varchar(200) not null,
  title varchar(200) not null,
  primary key (number, kind, party),
  constraint fk_programme_signatory_document foreign key (number) references programme_document (number),
  constraint ck_programme_signatory_kind check (kind in ('AGENCY', 'GOVERNMENT'))
);

create table programme_quality_check (
  number varchar(20) not null,
  ordinal int not null,
  result varchar(32) not null,
  met varchar(200) not null,
  reasons text not null,
  checked_by varchar(64) not null,
  checked_at datetime(6) not null,
  primary key (number, ordinal),
  constraint fk_programme_quality_check_document foreign key (number) references programme_document (number),
  constraint ck_programme_quality_check_result check (result in ('PASS', 'RETURN', 'NOT_RECOMMENDED'))
);

create table programme_comment (
  number varchar(20) not null,
  ordinal int not null,
  text text not null,
  owner varchar(200) not null,
  due_on date not null,
  answer text not null,
  remark text not null,
  state varchar(32) not null,
  version int not null,
  primary key (number, ordinal),
  constraint fk_programme_comment_document foreign key (number) references programme_document (number),
  constraint ck_programme_comment_state check (state in ('OPEN', 'ANSWERED', 'ACCEPTED', 'REVERTED'))
);
