-- The signed memorandum itself: a stored document.
alter table partner_mou add column file varchar(36);
