-- Every version of a fund's files: a running case goes on under the version it started with.
create table fund_rule_set (
  fund varchar(8) not null,
  version int not null,
  hash char(64) not null,
  loaded_at datetime(6) not null,
  primary key (fund, version),
  constraint uq_fund_rule_set_hash unique (fund, hash)
) character set utf8mb4 collate utf8mb4_bin;

create table fund_rule_file (
  fund varchar(8) not null,
  version int not null,
  name varchar(64) not null,
  content mediumtext not null,
  primary key (fund, version, name),
  constraint fk_fund_rule_file_set foreign key (fund, version) references fund_rule_set (fund, version)
) character set utf8mb4 collate utf8mb4_bin;
