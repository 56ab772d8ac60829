#!/bin/sh
# Brings a dump of backup.sh back, all of it or nothing, into a database that is empty:
#   restore.sh /backups/wonce-2026-11-27.dump
# PGHOST, PGUSER, PGPASSWORD and PGDATABASE say where; PGUSER is the user of DATABASE_URL. Stop Wonce before.
set -eu
dump=${1:?restore.sh: name the dump, such as /backups/wonce-2026-11-27.dump}
[ -r "$dump" ] || { echo "restore.sh: $dump cannot be read" >&2; exit 2; }
# All of it is read: half a dump begins like a whole one.
pg_restore --file=/dev/null "$dump" || { echo "restore.sh: $dump is no dump, or not a whole one" >&2; exit 2; }

asked() {
  psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}

there=$(asked --command "select count(*) from pg_namespace where nspname = 'wonce'")
if [ "$there" != 0 ]; then
  echo "restore.sh: there is a ledger in this database already, and it stays as it is. Restore into an empty one" >&2
  exit 1
fi
# The role that row-level security binds: rights are granted to it. Wonce gives it a password when it starts.
asked --set=role="${PGUSER}_app" <<'SQL'
select format('create role %I login', :'role')
where not exists (select from pg_roles where rolname = :'role')
\gexec
SQL
pg_restore --exit-on-error --single-transaction --dbname "${PGDATABASE:-$PGUSER}" "$dump"
echo "restored $dump: $(asked --command 'select count(*) from wonce.deal') deals, $(asked --command 'select count(*) from wonce.announcement') announcements"
