-- Guards passed and cases reopened by a decision that is cited with its file (D14); never changed.
create table programme_exemption (
  number varchar(20) not null,
  ordinal int not null,
  guard varchar(40) not null,
  decision varchar(200) not null,
  reason text not null,
  file_id char(36) character set ascii collate ascii_bin not null,
  granted_at datetime(6) not null,
  recorded_by varchar(64) not null,
  primary key (number, ordinal),
  constraint fk_programme_exemption_programme foreign key (number) references programme (number),
  constraint fk_programme_exemption_file foreign key (file_id) references document (id)
);
