-- An agreement issued for signature; at most one issue of a case is open.
create table agreement (
    case_number  varchar(24) not null,
    issue        int not null,
    text_id      char(36) character set ascii collate ascii_bin not null,
    hash         char(64) character set ascii collate ascii_bin not null,
    status       varchar(16) not null,
    remind_on    date not null,
    due_on       date not null,
    committee_on date not null,
    lapses_on    date not null,
    governments_needed int not null,
    issued_at    datetime(6) not null,
    issued_by    varchar(64) not null,
    version      int not null,
    open_case    varchar(24) as (if(status = 'OPEN', case_number, null)) persistent,
    constraint pk_agreement primary key (case_number, issue),
    constraint uq_agreement_hash unique (case_number, issue, hash),
    constraint uq_agreement_open unique (open_case),
    constraint fk_agreement_text foreign key (text_id) references document (id),
    constraint ck_agreement_status check (status in ('OPEN', 'EXECUTED', 'REISSUED', 'LAPSED'))
);

create table agreement_party (
    case_number     varchar(24) not null,
    issue           int not null,
    place           int not null,
    capacity        varchar(16) not null,
    scope           varchar(40) not null,
    organization    varchar(300) not null,
    candidate_group varchar(100) not null,
    constraint pk_agreement_party primary key (case_number, issue, place),
    constraint uq_agreement_party unique (case_number, issue, capacity, scope),
    constraint fk_agreement_party foreign key (case_number, issue) references agreement (case_number, issue),
    constraint ck_agreement_party_capacity check (capacity in ('AGENCY', 'GOVERNMENT', 'COORDINATOR', 'CHAIR'))
);

create index ix_agreement_party_group on agreement_party (candidate_group, case_number, issue);

-- Added once, never changed: the application has no right to update or delete. A signature is under the hash of its own issue;
-- only a letter carries none.
create table agreement_signature (
    case_number varchar(24) not null,
    issue       int not null,
    place       int not null,
    way         varchar(16) not null,
    hash        char(64) character set ascii collate ascii_bin,
    name        varchar(200) not null,
    title       varchar(200) not null,
    signed_at   datetime(6) not null,
    page_id     char(36) character set ascii collate ascii_bin,
    recorded_by varchar(64) not null,
    recorded_at datetime(6) not null,
    constraint pk_agreement_signature primary key (case_number, issue, place),
    constraint fk_agreement_signature_party foreign key (case_number, issue, place)
        references agreement_party (case_number, issue, place),
    constraint fk_agreement_signature_hash foreign key (case_number, issue, hash) references agreement (case_number, issue, hash),
    constraint fk_agreement_signature_page foreign key (page_id) references document (id),
    constraint ck_agreement_signature_way check (way in ('HERE', 'PAPER', 'LETTER')),
    constraint ck_agreement_signature_hash check ((way = 'LETTER') = (hash is null)),
    constraint ck_agreement_signature_page check ((way = 'HERE') = (page_id is null))
);

create table agreement_refusal (
    case_number varchar(24) not null,
    ordinal     int not null,
    issue       int not null,
    place       int not null,
    reason      varchar(2000) not null,
    refused_at  datetime(6) not null,
    refused_by  varchar(64) not null,
    constraint pk_agreement_refusal primary key (case_number, ordinal),
    constraint fk_agreement_refusal_party foreign key (case_number, issue, place)
        references agreement_party (case_number, issue, place)
);

create table agreement_resolution (
    case_number varchar(24) not null,
    ordinal     int not null,
    resolution  varchar(16) not null,
    note        varchar(2000) not null,
    resolved_at datetime(6) not null,
    resolved_by varchar(64) not null,
    constraint pk_agreement_resolution primary key (case_number, ordinal),
    constraint fk_agreement_resolution foreign key (case_number, ordinal) references agreement_refusal (case_number, ordinal),
    constraint ck_agreement_resolution check (resolution in ('REISSUE', 'SIGN', 'LAPSE'))
);

create table agreement_lapse_decision (
    case_number varchar(24) not null,
    ordinal     int not null,
    lapse       boolean not null,
    extended_to date,
    refusal     int,
    reason      varchar(2000) not null,
    decided_at  datetime(6) not null,
    decided_by  varchar(64) not null,
    constraint pk_agreement_lapse_decision primary key (case_number, ordinal),
    constraint fk_agreement_lapse_decision foreign key (case_number, refusal) references agreement_refusal (case_number, ordinal),
    constraint ck_agreement_lapse_decision check (not lapse or extended_to is null)
);

create table agreement_reminder (
    case_number varchar(24) not null,
    ordinal     int not null,
    kind        varchar(16) not null,
    note        varchar(2000) not null,
    sent_at     datetime(6) not null,
    sent_by     varchar(64) not null,
    constraint pk_agreement_reminder primary key (case_number, ordinal),
    constraint ck_agreement_reminder_kind check (kind in ('SIGNATORIES', 'COMMITTEE'))
);

-- Who can sign now: neither signed nor refusing, the chair when nobody else is missing. Governments beyond the number needed
-- may still sign; they keep nobody waiting.
create view agreement_v_awaiting as
select p.case_number, p.issue, p.place, p.capacity, p.scope, p.organization, p.candidate_group,
       a.issued_at as since, a.due_on
  from agreement_party p
  join agreement a on a.case_number = p.case_number and a.issue = p.issue and a.status = 'OPEN'
  left join agreement_signature s on s.case_number = p.case_number and s.issue = p.issue and s.place = p.place
 where s.place is null
   and not exists (select 1
                     from agreement_refusal r
                     left join agreement_resolution x on x.case_number = r.case_number and x.ordinal = r.ordinal
                    where r.case_number = p.case_number and r.issue = p.issue and r.place = p.place and x.ordinal is null)
   and (p.capacity <> 'CHAIR'
        or (not exists (select 1
                          from agreement_party o
                          left join agreement_signature t on t.case_number = o.case_number and t.issue = o.issue and t.place = o.place
                         where o.case_number = p.case_number and o.issue = p.issue
                           and o.capacity not in ('CHAIR', 'GOVERNMENT') and t.place is null)
            and a.governments_needed <= (select count(*)
                                           from agreement_party g
                                           join agreement_signature u on u.case_number = g.case_number and u.issue = g.issue and u.place = g.place
                                          where g.case_number = p.case_number and g.issue = p.issue and g.capacity = 'GOVERNMENT')));
