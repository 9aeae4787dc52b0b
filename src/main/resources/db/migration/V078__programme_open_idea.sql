-- Ideas that are under way, by country, for the warning about another one on the same theme (N7).
create view programme_v_open_idea as
select p.number, p.fund, p.primary_area, c.country
from programme p
join programme_country c on c.number = p.number
where p.status in ('IDEA_ENDORSEMENT', 'IDEA_SUBMITTED', 'IDEA_REVIEW', 'IDEA_READY', 'PIPELINE');
