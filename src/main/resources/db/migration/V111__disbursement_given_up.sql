-- A tranche nobody claims, or that a closure overtakes, and the transfer request that was prepared for it.
alter table disbursement_tranche
  drop constraint ck_disbursement_tranche_status,
  add constraint ck_disbursement_tranche_status check (status in ('OPEN', 'WAITING', 'RELEASABLE', 'CERTIFIED', 'PAID', 'UNCLAIMED'));

alter table disbursement_transfer
  drop constraint ck_disbursement_transfer_status,
  drop constraint ck_disbursement_transfer_approved,
  add constraint ck_disbursement_transfer_status
    check (status in ('PREPARED', 'APPROVED', 'SENT', 'RETURNED', 'RELEASED', 'PARTLY_PAID', 'PAID', 'VOID')),
  add constraint ck_disbursement_transfer_approved check (status in ('PREPARED', 'RETURNED', 'VOID') or approved_by is not null);
