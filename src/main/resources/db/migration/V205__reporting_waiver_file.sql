-- The file of the decision by which the committee waived a report (rule book 6.6, D14); what was waived before has none.
alter table reporting_step
  add column file_id varchar(36),
  add constraint ck_reporting_step_file check (file_id is null or kind = 'WAIVED');
