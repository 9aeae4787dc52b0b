-- What a decision stood on (rule book 5.5): the texts before the committee and their versions, objections solved, area, planned period, who answers comments until when.
alter table committee_decision add column basis text not null default '{"papers": [], "objectionsSolved": 0, "areas": [], "startOn": null, "endOn": null, "commentsOwner": "", "commentsDueOn": null}';
alter table committee_decision add constraint ck_committee_decision_basis check (json_valid(basis));

-- When a decision went to the members, and when it was published; a correction is another row.
create table committee_circulation (
  case_number varchar(20) not null,
  ordinal int not null,
  sitting int not null,
  version int not null,
  circulated_on date not null,
  published_on date,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  primary key (case_number, ordinal, sitting, version),
  constraint fk_committee_circulation_decision foreign key (case_number, ordinal, sitting) references committee_decision (case_number, ordinal, sitting)
);
