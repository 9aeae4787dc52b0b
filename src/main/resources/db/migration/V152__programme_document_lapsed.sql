-- A document that was never handed in is no approval that lapsed.
alter table programme drop constraint ck_programme_status;
alter table programme add constraint ck_programme_status check (status in (
  'IDEA_DRAFT', 'IDEA_ENDORSEMENT', 'IDEA_SUBMITTED', 'IDEA_INELIGIBLE', 'IDEA_REVIEW', 'IDEA_READY', 'PIPELINE',
  'IDEA_REMOVED', 'IDEA_LAPSED', 'DOCUMENT_DRAFT', 'DOCUMENT_LAPSED', 'DOCUMENT_CHECK', 'DOCUMENT_READY', 'CLEARING', 'REJECTED',
  'SIGNING', 'APPROVAL_LAPSED', 'TRANSFER', 'ACTIVE', 'SUSPENDED', 'ENDED', 'OPERATIONALLY_CLOSED',
  'FINANCIAL_CLOSURE', 'FINANCIALLY_CLOSED', 'CANCELLED_CLOSING', 'WITHDRAWN'));
