-- What the committee says to a suspension, as the secretariat records it with its file (rulebook 2.12.2).
create table change_ratification (
  number varchar(20) not null,
  ordinal int not null,
  ratified boolean not null,
  decision varchar(200) not null,
  decided_on date not null,
  file_id varchar(36) not null,
  recorded_at datetime(6) not null,
  person_id varchar(64) not null,
  primary key (number, ordinal),
  constraint fk_change_ratification_suspension foreign key (number, ordinal) references change_suspension (number, ordinal)
);

-- Suspensions the committee has still to ratify, which the secretariat follows up; none once the suspension is lifted (N6).
create view change_v_unratified as
select s.number as case_number, s.ordinal, concat(substring_index(s.number, '-', 1), '/SECRETARIAT_OFFICER') as candidate_group,
  s.taken_at as since, s.ratify_by as due_on
from change_suspension s
left join change_ratification r on r.number = s.number and r.ordinal = s.ordinal
where s.suspended and r.ordinal is null
  and not exists (select 1 from change_suspension l where l.number = s.number and l.ordinal > s.ordinal);
