#!/bin/sh
# Starts what is named after it, once somebody chose a password for the database: that of the try-out chat everybody knows.
#   password.sh COMMAND…
set -eu
case "${DATABASE_PASSWORD:-}" in
  "" | wonce)
    echo "Set DATABASE_PASSWORD in .env: letters and digits of your own, such as openssl rand -hex 24 gives" >&2
    echo "The database that is there already keeps the old one; as its superuser postgres: alter role wonce password '...'" >&2
    exit 2
    ;;
esac
exec "$@"
