create table command (
  idempotency_key varchar(64) not null primary key,
  person_id varchar(64) not null,
  action varchar(200) not null,
  body_hash char(64) not null,
  location varchar(300),
  message varchar(120),
  args varchar(1000),
  done_at datetime(6) not null
);

create table audit_entry (
  sequence bigint not null auto_increment primary key,
  subject varchar(64) not null,
  event varchar(80) not null,
  person_id varchar(64) not null,
  happened_at datetime(6) not null,
  idempotency_key varchar(64),
  facts longtext not null,
  key ix_audit_entry_subject (subject, sequence)
);

create table audit_seal (
  sequence bigint not null primary key,
  hash char(64) not null,
  constraint fk_audit_seal_entry foreign key (sequence) references audit_entry (sequence)
);

create table clock_setting (
  id tinyint not null primary key,
  seconds_ahead bigint not null,
  constraint ck_clock_setting_single check (id = 1)
);
insert into clock_setting (id, seconds_ahead) values (1, 0);

create table SPRING_SESSION (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100),
  unique key uq_spring_session_id (session_id),
  key ix_spring_session_expiry (expiry_time),
  key ix_spring_session_principal (principal_name)
);

create table SPRING_SESSION_ATTRIBUTES (
  session_primary_id char(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes longblob not null,
  primary key (session_primary_id, attribute_name),
  constraint fk_spring_session_attributes foreign key (session_primary_id) references SPRING_SESSION (primary_id) on delete cascade
);
