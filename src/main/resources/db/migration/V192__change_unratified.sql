-- A programme that stopped is suspended no more, so nothing of it waits for the committee either (rulebook 2.12.2).
create or replace view change_v_unratified as
select s.number as case_number, s.ordinal, concat(substring_index(s.number, '-', 1), '/SECRETARIAT_OFFICER') as candidate_group,
  s.taken_at as since, s.ratify_by as due_on
from change_suspension s
left join change_ratification r on r.number = s.number and r.ordinal = s.ordinal
where s.suspended and r.ordinal is null
  and not exists (select 1 from change_suspension l where l.number = s.number and l.ordinal > s.ordinal)
  and not exists (select 1 from change_closure c where c.number = s.number);
