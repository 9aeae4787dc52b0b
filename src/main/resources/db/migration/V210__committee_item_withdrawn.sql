-- An item goes off the agenda with its programme when the agencies take that back.
alter table committee_item drop constraint ck_committee_item_state;
alter table committee_item add constraint ck_committee_item_state check (state in ('OPEN', 'DEFERRED', 'DECIDED', 'WITHDRAWN'));
update committee_item i join programme p on p.number = i.case_number set i.state = 'WITHDRAWN', i.version = i.version + 1
where p.status = 'WITHDRAWN' and i.state in ('OPEN', 'DEFERRED');
