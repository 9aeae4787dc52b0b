-- The notices about a report that has not come; each step of the ladder is taken once (rule book 6.3).
create table reporting_reminder (
  report_id bigint not null,
  days int not null,
  audience varchar(32) not null,
  noticed_on date not null,
  primary key (report_id, days),
  constraint fk_reporting_reminder_report foreign key (report_id) references reporting_report (id),
  constraint ck_reporting_reminder_audience check (audience in ('AGENCY', 'COORDINATOR', 'SECRETARIAT', 'COMMITTEE'))
);
