-- Money is paid under the memorandum: whoever changes an entry changes the one they read.
alter table partner_mou add column version int not null default 1;
