-- Vouchers that wait for the manager's release: rows and no tasks (N6), on everybody's list who may decide and did not enter them (P10).
create view ledger_v_awaiting as
select v.id, v.fund, v.reference, concat(v.fund, '/AGENT_MANAGER') as candidate_group, concat(v.fund, '/VOU-', v.id) as voucher_key,
  v.entered_by, v.entered_at as since
from ledger_voucher v
left join ledger_voucher_decision d on d.voucher_id = v.id
where d.voucher_id is null;
