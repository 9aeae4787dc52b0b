-- Entries commit in another order than they are numbered in: seals get a gap-free order of their own.
alter table audit_seal add column place bigint;
update audit_seal s
join (select sequence, row_number() over (order by sequence) as place from audit_seal) placed on placed.sequence = s.sequence
set s.place = placed.place;
alter table audit_seal modify column place bigint not null, add constraint uq_audit_seal_place unique (place);
