-- The committee also decides whether a running programme ends early.
alter table committee_item
  drop constraint ck_committee_item_kind,
  add constraint ck_committee_item_kind check (kind in ('IDEA', 'DOCUMENT', 'CANCELLATION'));

alter table committee_decision
  drop constraint ck_committee_decision_outcome,
  drop constraint ck_committee_decision_consent,
  add constraint ck_committee_decision_outcome check (outcome in ('SELECT', 'KEEP', 'RETURN', 'REMOVE', 'DEFER', 'APPROVE',
    'APPROVE_WITH_COMMENTS', 'REVISE', 'REJECT', 'CANCEL', 'CONTINUE')),
  add constraint ck_committee_decision_consent
    check (outcome not in ('SELECT', 'APPROVE', 'APPROVE_WITH_COMMENTS', 'CANCEL') or objections = 0);
