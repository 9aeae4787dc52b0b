create table programme_idea_section (
  number varchar(20) not null,
  part varchar(32) not null,
  version int not null,
  content longtext not null,
  saved_by varchar(64) not null,
  saved_at datetime(6) not null,
  primary key (number, part, version),
  constraint fk_programme_idea_section_programme foreign key (number) references programme (number),
  constraint ck_programme_idea_section_part check (part in ('PARTNERS', 'PLACE', 'CONTENT', 'MONEY', 'MARKERS')),
  constraint ck_programme_idea_section_content check (json_valid(content))
);

create table programme_confirmation (
  number varchar(20) not null,
  agency varchar(40) not null,
  head_name varchar(200) not null,
  confirmed_by varchar(64) not null,
  confirmed_at datetime(6) not null,
  primary key (number, agency),
  constraint fk_programme_confirmation_programme foreign key (number) references programme (number)
);

create table programme_endorsement (
  id bigint not null auto_increment primary key,
  number varchar(20) not null,
  country varchar(8) not null,
  endorsed boolean not null,
  note text not null,
  priority int,
  answered_by varchar(64) not null,
  answered_at datetime(6) not null,
  key ix_programme_endorsement_number (number, country),
  constraint fk_programme_endorsement_programme foreign key (number) references programme (number)
);

create table programme_lapse_decision (
  id bigint not null auto_increment primary key,
  number varchar(20) not null,
  lapse boolean not null,
  reason text not null,
  decided_by varchar(64) not null,
  decided_at datetime(6) not null,
  key ix_programme_lapse_decision_number (number, decided_at),
  constraint fk_programme_lapse_decision_programme foreign key (number) references programme (number)
);
