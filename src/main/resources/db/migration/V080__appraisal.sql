-- Every test of a case against the eligibility rules, kept with its inputs (N8). Nothing in this module is ever changed or deleted.
create table appraisal_screening (
  id bigint not null auto_increment primary key,
  case_number varchar(20) not null,
  stage varchar(32) not null,
  rule_set_version int not null,
  screened_at datetime(6) not null,
  inputs text not null,
  key ix_appraisal_screening_case (case_number, stage, id),
  constraint ck_appraisal_screening_stage check (stage in ('IDEA', 'COMMITTEE', 'TRANSFER')),
  constraint ck_appraisal_screening_inputs check (json_valid(inputs))
);

create table appraisal_finding (
  screening_id bigint not null,
  ordinal int not null,
  rule_id varchar(8) not null,
  message varchar(64) not null,
  reason varchar(64) not null,
  severity varchar(32) not null,
  mark varchar(4) not null,
  source varchar(64) not null,
  detail varchar(1000) not null,
  primary key (screening_id, ordinal),
  constraint fk_appraisal_finding_screening foreign key (screening_id) references appraisal_screening (id),
  constraint ck_appraisal_finding_severity check (severity in ('BLOCK', 'RETURN', 'INELIGIBLE', 'WARN'))
);

create table appraisal_check (
  id bigint not null auto_increment primary key,
  case_number varchar(20) not null,
  result varchar(32) not null,
  rule_id varchar(8) not null,
  reason text not null,
  person_id varchar(64) not null,
  checked_at datetime(6) not null,
  key ix_appraisal_check_case (case_number, id),
  constraint ck_appraisal_check_result check (result in ('ELIGIBLE', 'RETURN', 'INELIGIBLE')),
  constraint ck_appraisal_check_reason check (result = 'ELIGIBLE' or reason <> ''),
  constraint ck_appraisal_check_rule check (result <> 'INELIGIBLE' or rule_id <> '')
);

-- One round for each state of an idea that is reviewed; its row is the lock by which one reviewer is the last.
create table appraisal_round (
  case_number varchar(20) not null,
  round int not null,
  opened_at datetime(6) not null,
  primary key (case_number, round)
);

create table appraisal_review (
  case_number varchar(20) not null,
  round int not null,
  reviewer varchar(64) not null,
  appointed_by varchar(64) not null,
  appointed_at datetime(6) not null,
  primary key (case_number, round, reviewer),
  key ix_appraisal_review_reviewer (reviewer, case_number),
  constraint fk_appraisal_review_round foreign key (case_number, round) references appraisal_round (case_number, round),
  constraint ck_appraisal_review_appointed check (appointed_by <> reviewer)
);

create table appraisal_sheet (
  case_number varchar(20) not null,
  round int not null,
  reviewer varchar(64) not null,
  handed_in_at datetime(6) not null,
  total int not null,
  passes boolean not null,
  comment text not null,
  primary key (case_number, round, reviewer),
  constraint fk_appraisal_sheet_review foreign key (case_number, round, reviewer) references appraisal_review (case_number, round, reviewer),
  constraint ck_appraisal_sheet_total check (total between 0 and 100)
);

create table appraisal_score (
  case_number varchar(20) not null,
  round int not null,
  reviewer varchar(64) not null,
  criterion varchar(64) not null,
  points int not null,
  reason text not null,
  primary key (case_number, round, reviewer, criterion),
  constraint fk_appraisal_score_sheet foreign key (case_number, round, reviewer) references appraisal_sheet (case_number, round, reviewer),
  constraint ck_appraisal_score_points check (points between 0 and 100)
);

create table appraisal_recommendation (
  case_number varchar(20) not null,
  round int not null,
  outcome varchar(32) not null,
  text text not null,
  person_id varchar(64) not null,
  written_at datetime(6) not null,
  primary key (case_number, round),
  constraint fk_appraisal_recommendation_round foreign key (case_number, round) references appraisal_round (case_number, round)
);
