alter table programme_document add column language varchar(8) after end_on;
