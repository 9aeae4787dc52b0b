-- A fund transfer request. Four eyes by person stand here, too: who prepared does not approve, who did either does not check.
create table disbursement_transfer (
    case_number                varchar(24) not null,
    ordinal                    int not null,
    request_type               varchar(24) not null,
    status                     varchar(16) not null,
    decision                   varchar(64) not null,
    decided_on                 date not null,
    approved_total_amount      decimal(19,2) not null,
    already_transferred_amount decimal(19,2) not null,
    total_amount               decimal(19,2) not null,
    balance_after_amount       decimal(19,2) not null,
    summary                    text not null,
    prepared_by                varchar(64) not null,
    prepared_at                datetime(6) not null,
    approved_by                varchar(64),
    approved_at                datetime(6),
    checked_by                 varchar(64),
    checked_at                 datetime(6),
    return_reason              varchar(2000),
    version                    int not null,
    constraint pk_disbursement_transfer primary key (case_number, ordinal),
    constraint uq_disbursement_transfer_names unique (case_number, ordinal, prepared_by, approved_by),
    constraint ck_disbursement_transfer_status
        check (status in ('PREPARED', 'APPROVED', 'SENT', 'RETURNED', 'RELEASED', 'PARTLY_PAID', 'PAID')),
    constraint ck_disbursement_transfer_type check (request_type in ('INITIAL_TRANCHE', 'NEXT_TRANCHE')),
    constraint ck_disbursement_transfer_amount check (total_amount > 0),
    constraint ck_disbursement_transfer_balance
        check (balance_after_amount = approved_total_amount - already_transferred_amount - total_amount and balance_after_amount >= 0),
    constraint ck_disbursement_transfer_approved check (status in ('PREPARED', 'RETURNED') or approved_by is not null),
    constraint ck_disbursement_transfer_approver check (approved_by is null or approved_by <> prepared_by),
    constraint ck_disbursement_transfer_checker check (checked_by is null or (checked_by <> prepared_by and checked_by <> approved_by))
);

create table disbursement_transfer_line (
    case_number     varchar(24) not null,
    ordinal         int not null,
    agency          varchar(40) not null,
    place           int not null,
    direct_amount   decimal(19,2) not null,
    indirect_amount decimal(19,2) not null,
    constraint pk_disbursement_transfer_line primary key (case_number, ordinal, agency),
    constraint fk_disbursement_transfer_line foreign key (case_number, ordinal) references disbursement_transfer (case_number, ordinal),
    constraint ck_disbursement_transfer_line check (direct_amount >= 0 and indirect_amount >= 0)
);

create table disbursement_attachment (
    case_number varchar(24) not null,
    ordinal     int not null,
    document_id char(36) character set ascii collate ascii_bin not null,
    place       int not null,
    constraint pk_disbursement_attachment primary key (case_number, ordinal, document_id),
    constraint fk_disbursement_attachment foreign key (case_number, ordinal) references disbursement_transfer (case_number, ordinal),
    constraint fk_disbursement_attachment_document foreign key (document_id) references document (id)
);

create table disbursement_transfer_step (
    case_number varchar(24) not null,
    ordinal     int not null,
    place       int not null,
    status      varchar(16) not null,
    reason      varchar(2000) not null,
    taken_at    datetime(6) not null,
    taken_by    varchar(64) not null,
    constraint pk_disbursement_transfer_step primary key (case_number, ordinal, place),
    constraint fk_disbursement_transfer_step foreign key (case_number, ordinal) references disbursement_transfer (case_number, ordinal)
);

-- A payment carries the names of the request it belongs to, which can no longer change then: four different people, checked in one row.
create table disbursement_payment (
    case_number         varchar(24) not null,
    ordinal             int not null,
    agency              varchar(40) not null,
    amount              decimal(19,2) not null,
    reference           varchar(100) not null,
    value_on            date not null,
    request_prepared_by varchar(64) not null,
    request_approved_by varchar(64) not null,
    prepared_by         varchar(64) not null,
    prepared_at         datetime(6) not null,
    released_by         varchar(64),
    released_at         datetime(6),
    constraint pk_disbursement_payment primary key (case_number, ordinal, agency),
    constraint fk_disbursement_payment_line foreign key (case_number, ordinal, agency)
        references disbursement_transfer_line (case_number, ordinal, agency),
    constraint fk_disbursement_payment_names foreign key (case_number, ordinal, request_prepared_by, request_approved_by)
        references disbursement_transfer (case_number, ordinal, prepared_by, approved_by),
    constraint ck_disbursement_payment_amount check (amount > 0),
    constraint ck_disbursement_payment_preparer check (prepared_by <> request_prepared_by and prepared_by <> request_approved_by),
    constraint ck_disbursement_payment_releaser
        check (released_by is null
               or (released_by <> prepared_by and released_by <> request_prepared_by and released_by <> request_approved_by)),
    constraint ck_disbursement_payment_released check ((released_by is null) = (released_at is null))
);

create table disbursement_tranche (
    case_number     varchar(24) not null,
    ordinal         int not null,
    status          varchar(16) not null,
    amount          decimal(19,2) not null,
    request         text,
    late_reason     varchar(2000),
    requested_by    varchar(64),
    requested_at    datetime(6),
    late_allowed_by varchar(64),
    certified_by    varchar(64),
    certified_at    datetime(6),
    version         int not null,
    constraint pk_disbursement_tranche primary key (case_number, ordinal),
    constraint ck_disbursement_tranche_ordinal check (ordinal >= 2),
    constraint ck_disbursement_tranche_amount check (amount > 0),
    constraint ck_disbursement_tranche_status check (status in ('OPEN', 'WAITING', 'RELEASABLE', 'CERTIFIED', 'PAID')),
    constraint ck_disbursement_tranche_certifier check (certified_by is null or certified_by <> requested_by)
);

create index ix_disbursement_tranche_status on disbursement_tranche (status, case_number);

create table disbursement_release_test (
    case_number      varchar(24) not null,
    ordinal          int not null,
    place            int not null,
    outcome          varchar(16) not null,
    rule_set_version int not null,
    tested_at        datetime(6) not null,
    tested_by        varchar(64) not null,
    constraint pk_disbursement_release_test primary key (case_number, ordinal, place),
    constraint fk_disbursement_release_test foreign key (case_number, ordinal) references disbursement_tranche (case_number, ordinal)
);

-- Days, a count, or cents: the test says which.
create table disbursement_release_condition (
    case_number varchar(24) not null,
    ordinal     int not null,
    test_place  int not null,
    place       int not null,
    test        varchar(16) not null,
    scope       varchar(40) not null,
    met         boolean not null,
    outcome     varchar(16) not null,
    rule_id     varchar(64),
    actual      bigint not null,
    required    bigint not null,
    base        bigint not null,
    detail      text not null,
    constraint pk_disbursement_release_condition primary key (case_number, ordinal, test_place, place),
    constraint fk_disbursement_release_condition foreign key (case_number, ordinal, test_place)
        references disbursement_release_test (case_number, ordinal, place)
);
