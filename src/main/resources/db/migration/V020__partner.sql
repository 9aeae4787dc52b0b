create table partner_organisation (
  code varchar(40) not null primary key,
  name varchar(250) not null,
  agent_code varchar(20),
  network_member boolean not null,
  fictitious boolean not null
);

create table partner_person (
  id varchar(64) not null primary key,
  name varchar(200) not null,
  email varchar(200) not null,
  language varchar(5) not null,
  issuer varchar(200),
  subject varchar(200),
  unique key uq_partner_person_subject (issuer, subject)
);

create table partner_assignment (
  person_id varchar(64) not null,
  role varchar(32) not null,
  fund varchar(8) not null,
  scope varchar(40) not null,
  primary key (person_id, role, fund, scope),
  key ix_partner_assignment_role (fund, role, scope),
  constraint fk_partner_assignment_person foreign key (person_id) references partner_person (id)
);

create table partner_mou (
  fund varchar(8) not null,
  agency varchar(40) not null,
  status varchar(16) not null,
  signed_on date,
  mark varchar(4) not null,
  primary key (fund, agency),
  constraint fk_partner_mou_agency foreign key (agency) references partner_organisation (code),
  constraint ck_partner_mou_status check (status in ('SIGNED', 'IN_PROCESS'))
);
