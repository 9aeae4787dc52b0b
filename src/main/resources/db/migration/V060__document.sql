create table document_content (
    hash  char(64) character set ascii collate ascii_bin not null,
    bytes longblob not null,
    primary key (hash),
    constraint ck_document_content_hash check (hash regexp '^[0-9a-f]{64}$')
);

create table document (
    id         char(36) character set ascii collate ascii_bin not null,
    kind       varchar(32) not null,
    subject    varchar(64) not null,
    version    int not null,
    title      varchar(300) not null,
    language   varchar(16) not null,
    file_type  varchar(8) not null,
    size       bigint not null,
    hash       char(64) character set ascii collate ascii_bin not null,
    code       char(12) character set ascii collate ascii_bin not null,
    stored_at  datetime(6) not null,
    stored_by  varchar(64) not null,
    primary key (id),
    constraint uq_document_version unique (kind, subject, version),
    constraint uq_document_code unique (code),
    constraint fk_document_content foreign key (hash) references document_content (hash),
    constraint ck_document_version check (version >= 1),
    constraint ck_document_size check (size >= 0)
);

create index ix_document_subject on document (subject, stored_at);
