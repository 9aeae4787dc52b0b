create table committee_meeting (
  id bigint not null auto_increment primary key,
  fund varchar(8) not null,
  ordinal int not null,
  held_on date not null,
  place varchar(200) not null,
  papers_sent_on date,
  version int not null,
  unique key uq_committee_meeting_ordinal (fund, ordinal),
  key ix_committee_meeting_day (fund, held_on, id)
);

-- Who is in the room from then on; the newest row counts.
create table committee_attendance (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  seats varchar(400) not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_committee_attendance_meeting (meeting_id, id),
  constraint fk_committee_attendance_meeting foreign key (meeting_id) references committee_meeting (id)
);

-- The nth question a case puts to the committee; its row is the lock between a decision and a late position (reliability 3.3).
create table committee_item (
  case_number varchar(20) not null,
  ordinal int not null,
  kind varchar(32) not null,
  meeting_id bigint not null,
  sitting int not null,
  state varchar(32) not null,
  placed_at datetime(6) not null,
  version int not null,
  primary key (case_number, ordinal),
  key ix_committee_item_meeting (meeting_id, placed_at),
  key ix_committee_item_state (state, meeting_id),
  constraint fk_committee_item_meeting foreign key (meeting_id) references committee_meeting (id),
  constraint ck_committee_item_kind check (kind in ('IDEA', 'DOCUMENT')),
  constraint ck_committee_item_state check (state in ('OPEN', 'DEFERRED', 'DECIDED'))
);

create table committee_interest (
  id bigint not null auto_increment primary key,
  case_number varchar(20) not null,
  ordinal int not null,
  seat varchar(40) not null,
  kind varchar(32) not null,
  reason text not null,
  noted_at datetime(6) not null,
  key ix_committee_interest_item (case_number, ordinal, id),
  constraint fk_committee_interest_item foreign key (case_number, ordinal) references committee_item (case_number, ordinal),
  constraint ck_committee_interest_kind check (kind in ('DECLARED', 'AGENCY', 'COUNTRY'))
);

create table committee_recusal (
  case_number varchar(20) not null,
  ordinal int not null,
  person_id varchar(64) not null,
  seat varchar(40) not null,
  stepped_out_at datetime(6) not null,
  primary key (case_number, ordinal, person_id),
  key ix_committee_recusal_person (person_id, case_number),
  constraint fk_committee_recusal_item foreign key (case_number, ordinal) references committee_item (case_number, ordinal)
);

-- What a seat said; a later row of the seat takes the place of an earlier one, none is changed.
create table committee_position (
  id bigint not null auto_increment primary key,
  case_number varchar(20) not null,
  ordinal int not null,
  sitting int not null,
  seat varchar(40) not null,
  person_id varchar(64) not null,
  kind varchar(32) not null,
  comment text not null,
  named boolean not null,
  channel varchar(32) not null,
  document_id varchar(36),
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_committee_position_item (case_number, ordinal, id),
  constraint fk_committee_position_item foreign key (case_number, ordinal) references committee_item (case_number, ordinal),
  constraint ck_committee_position_kind check (kind in ('NO_OBJECTION', 'NO_OBJECTION_WITH_COMMENT', 'OBJECTION', 'NOT_TAKING_PART')),
  constraint ck_committee_position_channel check (channel in ('SELF', 'ROOM', 'MAIL', 'NOTE_VERBALE', 'CORRECTION')),
  constraint ck_committee_position_words check (kind in ('NO_OBJECTION', 'NOT_TAKING_PART') or comment <> ''),
  constraint ck_committee_position_self check ((channel in ('SELF', 'CORRECTION')) = (recorded_by = person_id)),
  constraint ck_committee_position_file check (channel not in ('MAIL', 'NOTE_VERBALE') or document_id is not null)
);

-- The record of rule book 5.5; one for each sitting of an item.
create table committee_decision (
  case_number varchar(20) not null,
  ordinal int not null,
  sitting int not null,
  outcome varchar(32) not null,
  text text not null,
  meeting_id bigint not null,
  decided_at datetime(6) not null,
  decided_by varchar(64) not null,
  presiding_seat varchar(40) not null,
  present varchar(400) not null,
  set_aside varchar(400) not null,
  presiding boolean not null,
  eligible_seats int not null,
  present_seats int not null,
  needed_seats int not null,
  groups_absent varchar(200) not null,
  groups_set_aside varchar(200) not null,
  objections int not null,
  recommendation varchar(32) not null,
  score varchar(8) not null,
  approved_amount decimal(19,2) not null,
  first_tranche_amount decimal(19,2) not null,
  available_amount decimal(19,2) not null,
  facts text not null,
  reason varchar(64) not null,
  rule_set_version int not null,
  primary key (case_number, ordinal, sitting),
  constraint fk_committee_decision_item foreign key (case_number, ordinal) references committee_item (case_number, ordinal),
  constraint fk_committee_decision_meeting foreign key (meeting_id) references committee_meeting (id),
  constraint ck_committee_decision_outcome check (outcome in ('SELECT', 'KEEP', 'RETURN', 'REMOVE', 'DEFER', 'APPROVE', 'APPROVE_WITH_COMMENTS', 'REVISE', 'REJECT')),
  constraint ck_committee_decision_consent check (outcome not in ('SELECT', 'APPROVE', 'APPROVE_WITH_COMMENTS') or objections = 0),
  constraint ck_committee_decision_money check ((approved_amount > 0) = (outcome in ('APPROVE', 'APPROVE_WITH_COMMENTS'))),
  constraint ck_committee_decision_facts check (json_valid(facts))
);

create table committee_award (
  case_number varchar(20) not null,
  ordinal int not null,
  sitting int not null,
  agency varchar(40) not null,
  approved_amount decimal(19,2) not null,
  first_tranche_amount decimal(19,2) not null,
  primary key (case_number, ordinal, sitting, agency),
  constraint fk_committee_award_decision foreign key (case_number, ordinal, sitting) references committee_decision (case_number, ordinal, sitting)
);

create table committee_comment (
  case_number varchar(20) not null,
  ordinal int not null,
  sitting int not null,
  position int not null,
  text text not null,
  primary key (case_number, ordinal, sitting, position),
  constraint fk_committee_comment_decision foreign key (case_number, ordinal, sitting) references committee_decision (case_number, ordinal, sitting)
);

-- Open items that wait for a member's position, which is a row and no task (N6).
create view committee_v_awaiting as
select h.person_id, i.case_number, i.ordinal, concat(i.case_number, '/DEC-', i.ordinal) as item_key, m.held_on as due_on, i.placed_at
from committee_item i
join committee_meeting m on m.id = i.meeting_id
join partner_v_holder h on h.fund = m.fund and h.role = 'MEMBER'
where i.state = 'OPEN'
  and not exists (select 1 from committee_position p
    where p.case_number = i.case_number and p.ordinal = i.ordinal and p.sitting = i.sitting and p.seat = h.scope)
  and not exists (select 1 from committee_recusal r where r.case_number = i.case_number and r.person_id = h.person_id);

-- Who sees nothing of which item any more (D1).
create view committee_v_stepped_out as
select r.person_id, r.case_number, concat(r.case_number, '/DEC-', r.ordinal) as item_key from committee_recusal r;
