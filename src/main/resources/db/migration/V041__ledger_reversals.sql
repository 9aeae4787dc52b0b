-- Which events were turned round, for the modules that brought them.
create view ledger_v_reversal as
  select w.kind, w.source from ledger_journal w join ledger_journal c on c.reverses = w.id;
