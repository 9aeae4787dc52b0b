-- The day the resident coordinators are asked to help is kept with the other days of the approval; so far it was the day signatures are due.
alter table agreement add column escalate_on date after due_on;
update agreement set escalate_on = due_on;
alter table agreement modify column escalate_on date not null;
