-- A refund that was turned round in the books is recorded again: a row of its own beside the first one, which stays.
alter table change_refund
  add column turn int not null default 1,
  drop primary key,
  add primary key (number, agency, turn);
