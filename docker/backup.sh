#!/bin/sh
# Keeps a dump of each day in /backups, and the last BACKUP_DAYS of them. restore.sh brings one back.
set -eu
umask 077
while :; do
  name=wonce-$(date -u +%F).dump
  if [ -e "/backups/$name" ]; then
    # Kept as it is: what came after it may be what somebody wants to undo.
    sleep 3600
    continue
  fi
  # Row-level security binds the owner too, who is let through: with the switch. As somebody who is not, it would keep no row.
  if pg_dump --enable-row-security --format=custom --file="/backups/.$name" && mv "/backups/.$name" "/backups/$name"; then
    echo "kept $name"
    find /backups -name 'wonce-*.dump' -mtime "+${BACKUP_DAYS:-14}" -delete
  else
    rm -f "/backups/.$name"
    echo "no backup was made today: see above; tried again in an hour" >&2
  fi
  sleep 3600
done
