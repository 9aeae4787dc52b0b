-- As long as an agency's code may be.
alter table change_due_again modify agency varchar(40) not null;
