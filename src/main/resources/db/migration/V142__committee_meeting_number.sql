-- The last number given to a meeting of a fund: two meetings called at once wait for one another.
create table committee_meeting_counter (
  fund varchar(8) not null primary key,
  last int not null
);
insert into committee_meeting_counter (fund, last)
select m.fund, max(m.ordinal) from committee_meeting m group by m.fund;
