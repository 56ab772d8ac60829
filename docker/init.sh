#!/bin/sh
# Runs once, when the volume of the database is new: gives Wonce a role and a database of its own. The role is no superuser; it may
# make roles, since Wonce makes the one that row-level security binds. The superuser has no password from then on, so that nobody
# comes in as it over the network: docker compose exec database psql --username postgres
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --set=password="$WONCE_PASSWORD" <<'SQL'
create role wonce login createrole password :'password';
create database wonce owner wonce;
alter role current_user password null;
SQL
