-- A proposal on which the committee said nothing before the programme closed: neither yes nor no.
alter table change_cancellation_decision modify cancelled boolean null;
