-- A payment that was turned round in the books is made again: a row of its own beside the first one, which stays.
alter table disbursement_payment
  add column attempt int not null default 1,
  drop primary key,
  add constraint pk_disbursement_payment primary key (case_number, ordinal, agency, attempt);
