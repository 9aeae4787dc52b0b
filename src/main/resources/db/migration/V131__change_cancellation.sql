-- Somebody proposes to end a running programme early; what the committee says to it is a row of its own.
create table change_cancellation (
  number varchar(20) not null,
  ordinal int not null,
  item varchar(64) not null,
  reason varchar(2000) not null,
  proposed_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, ordinal)
);

create table change_cancellation_decision (
  number varchar(20) not null,
  ordinal int not null,
  cancelled boolean not null,
  decided_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, ordinal),
  constraint fk_change_cancellation_decision_proposal foreign key (number, ordinal) references change_cancellation (number, ordinal)
);
