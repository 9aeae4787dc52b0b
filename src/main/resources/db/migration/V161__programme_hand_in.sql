create table programme_hand_in (
  number varchar(20) not null,
  version int not null,
  handed_in_at datetime(6) not null,
  handed_in_by varchar(64) not null,
  primary key (number, version),
  constraint fk_programme_hand_in_programme foreign key (number) references programme (number),
  constraint ck_programme_hand_in_version check (version > 0)
);
