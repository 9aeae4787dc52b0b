-- A refund carries the name of who accepted the statement it follows from, and is recorded by somebody else.
alter table change_settlement
  add constraint uq_change_settlement_person unique (number, agency, attempt, person_id);

alter table change_refund
  add column attempt int,
  add column accepted_by varchar(64),
  add constraint fk_change_refund_settlement foreign key (number, agency, attempt, accepted_by)
    references change_settlement (number, agency, attempt, person_id),
  add constraint ck_change_refund_person check (accepted_by <> person_id);
