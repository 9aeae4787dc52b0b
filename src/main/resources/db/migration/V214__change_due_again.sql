-- What was done and is due again counts its days anew: the refund of an agency that was turned round, the closure (no agency) that a decision reopened.
create table change_due_again (
  id bigint auto_increment primary key,
  number varchar(20) not null,
  agency varchar(20) not null,
  due_on date not null,
  key ix_change_due_again_number (number, agency)
);
