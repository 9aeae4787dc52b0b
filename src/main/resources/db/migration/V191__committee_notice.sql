-- Who is to be told what about an item (S2): a member that a position was recorded for them, the secretariat that one was corrected.
create table committee_notice (
  id bigint not null auto_increment primary key,
  case_number varchar(20) not null,
  ordinal int not null,
  about varchar(32) not null,
  holder varchar(255) not null,
  due_on date not null,
  told_at datetime(6) not null,
  key ix_committee_notice_holder (holder, due_on, id),
  constraint fk_committee_notice_item foreign key (case_number, ordinal) references committee_item (case_number, ordinal),
  constraint ck_committee_notice_about check (about in ('RECORDED', 'CORRECTED'))
);

create table committee_notice_read (
  notice_id bigint not null primary key,
  person_id varchar(64) not null,
  read_at datetime(6) not null,
  constraint fk_committee_notice_read_notice foreign key (notice_id) references committee_notice (id)
);

-- Notices nobody has read, which are rows and no tasks (N6); of an item they stepped out of, nobody sees any (D1).
create view committee_v_notice as
select n.id, n.case_number, n.ordinal, concat(n.case_number, '/DEC-', n.ordinal) as item_key, n.about, n.holder, n.told_at as since, n.due_on
from committee_notice n
left join committee_notice_read r on r.notice_id = n.id
where r.notice_id is null
  and not exists (select 1 from committee_recusal x where x.case_number = n.case_number and x.person_id = n.holder);
