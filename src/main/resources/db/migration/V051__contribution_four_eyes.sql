-- A deposit is in the books once its voucher is released; those without one were booked when one person did both.
alter table contribution_deposit
  add column voucher_id bigint,
  add key ix_contribution_deposit_reference (fund, reference),
  add unique key uq_contribution_deposit_voucher (voucher_id),
  add constraint fk_contribution_deposit_voucher foreign key (voucher_id) references ledger_voucher (id);

-- A reference that was sent back may be entered again; the fee is what the books say.
alter table contribution_deposit
  drop key uq_contribution_deposit_reference,
  drop constraint ck_contribution_deposit_amount;

alter table contribution_deposit
  drop column fee_amount,
  add constraint ck_contribution_deposit_value check (original_amount > 0 and usd_amount > 0);
