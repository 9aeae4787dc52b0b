-- A report the committee does not ask for any more (rule book 6.6); the reason stands in the step.
alter table reporting_report
  drop constraint ck_reporting_report_status,
  add constraint ck_reporting_report_status check (status in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DROPPED', 'WAIVED')),
  add constraint ck_reporting_report_waived check (status <> 'WAIVED' or kind <> 'FINANCIAL');

alter table reporting_step
  drop constraint ck_reporting_step_kind,
  add constraint ck_reporting_step_kind check (kind in ('SAVED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WAIVED')),
  add constraint ck_reporting_step_waived check (kind <> 'WAIVED' or reason <> '');
