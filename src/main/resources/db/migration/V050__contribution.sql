create table contribution_donor (
  code varchar(16) not null primary key,
  name_en varchar(200) not null,
  name_fr varchar(200) not null,
  name_ar varchar(200) not null,
  fictitious boolean not null
);

-- An announcement, not money (rule book 4.1.1); an amount or a date that nobody published stays unknown.
create table contribution_pledge (
  id bigint not null auto_increment primary key,
  fund varchar(8) not null,
  donor varchar(16) not null,
  reference varchar(80) not null,
  announced_on date,
  date_note varchar(200) not null,
  original_currency char(3),
  original_amount decimal(19,2),
  rate decimal(18,6),
  usd_amount decimal(19,2),
  earmark varchar(100) not null,
  partnership varchar(200) not null,
  note varchar(500) not null,
  source varchar(500) not null,
  unique key uq_contribution_pledge_reference (fund, reference),
  key ix_contribution_pledge_donor (fund, donor),
  constraint fk_contribution_pledge_donor foreign key (donor) references contribution_donor (code),
  constraint ck_contribution_pledge_amount check (original_amount > 0 and usd_amount >= 0),
  constraint ck_contribution_pledge_currency check ((original_currency is null) = (original_amount is null))
);

create table contribution_arrangement (
  id bigint not null auto_increment primary key,
  fund varchar(8) not null,
  donor varchar(16) not null,
  reference varchar(80) not null,
  signed_on date not null,
  original_currency char(3) not null,
  earmark varchar(100) not null,
  unique key uq_contribution_arrangement_reference (fund, reference),
  key ix_contribution_arrangement_donor (fund, donor),
  constraint fk_contribution_arrangement_donor foreign key (donor) references contribution_donor (code)
);

create table contribution_instalment (
  id bigint not null auto_increment primary key,
  arrangement_id bigint not null,
  ordinal int not null,
  due_on date not null,
  original_amount decimal(19,2) not null,
  rate decimal(18,6) not null,
  usd_amount decimal(19,2) not null,
  unique key uq_contribution_instalment_ordinal (arrangement_id, ordinal),
  constraint fk_contribution_instalment_arrangement foreign key (arrangement_id) references contribution_arrangement (id),
  constraint ck_contribution_instalment_amount check (original_amount > 0 and usd_amount > 0)
);

create table contribution_deposit (
  id bigint not null auto_increment primary key,
  fund varchar(8) not null,
  donor varchar(16) not null,
  instalment_id bigint,
  reference varchar(80) not null,
  received_on date not null,
  original_currency char(3) not null,
  original_amount decimal(19,2) not null,
  rate decimal(18,6) not null,
  usd_amount decimal(19,2) not null,
  fee_amount decimal(19,2) not null,
  earmark varchar(100) not null,
  note varchar(500) not null,
  person_id varchar(64) not null,
  unique key uq_contribution_deposit_reference (fund, reference),
  key ix_contribution_deposit_donor (fund, donor),
  constraint fk_contribution_deposit_donor foreign key (donor) references contribution_donor (code),
  constraint fk_contribution_deposit_instalment foreign key (instalment_id) references contribution_instalment (id),
  constraint ck_contribution_deposit_amount check (original_amount > 0 and usd_amount > 0 and fee_amount between 0 and usd_amount)
);
