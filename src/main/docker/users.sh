#!/bin/sh
# The two users of ADR 8: one that migrates, one that the application works with.
quoted() { printf '%s' "$1" | sed "s/[\\\\']/\\\\&/g"; }
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create database if not exists jointfund;
create user if not exists migrate@'%' identified by '$(quoted "$JOINTFUND_DB_MIGRATE_PASSWORD")';
grant all on jointfund.* to migrate@'%' with grant option;
create user if not exists jointfund@'%' identified by '$(quoted "$JOINTFUND_DB_PASSWORD")';
SQL
