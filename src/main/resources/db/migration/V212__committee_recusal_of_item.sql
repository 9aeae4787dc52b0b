-- Stepping out is of one item and leaves the next one of the case open (D1).
create or replace view committee_v_awaiting as
select h.person_id, i.case_number, i.ordinal, concat(i.case_number, '/DEC-', i.ordinal) as item_key, m.held_on as due_on, i.placed_at
from committee_item i
join committee_meeting m on m.id = i.meeting_id
join partner_v_holder h on h.fund = m.fund and h.role = 'MEMBER'
where i.state = 'OPEN'
  and not exists (select 1 from committee_position p
    where p.case_number = i.case_number and p.ordinal = i.ordinal and p.sitting = i.sitting and p.seat = h.scope)
  and not exists (select 1 from committee_recusal r
    where r.case_number = i.case_number and r.ordinal = i.ordinal and r.person_id = h.person_id);

create or replace view committee_v_notice as
select n.id, n.case_number, n.ordinal, concat(n.case_number, '/DEC-', n.ordinal) as item_key, n.about, n.holder, n.told_at as since, n.due_on
from committee_notice n
left join committee_notice_read r on r.notice_id = n.id
where r.notice_id is null
  and not exists (select 1 from committee_recusal x
    where x.case_number = n.case_number and x.ordinal = n.ordinal and x.person_id = n.holder);
