#!/usr/bin/env bash
# Three PostgreSQL servers on this computer that Patroni keeps together, synchronously, so that another one leads when the leader dies:
# etcd for their agreement, HAProxy as the one address that leads to the leader, PgBouncer in front of it. For tests only.
#
#   cluster.sh start DIR     prints the address for DATABASE_URL (through HAProxy), then that through PgBouncer
#   cluster.sh leader DIR    prints the name of the leader
#   cluster.sh kill DIR      kills the leader's PostgreSQL and its Patroni with SIGKILL, and prints its name
#   cluster.sh revive DIR    starts what was killed
#   cluster.sh stop DIR      stops all
#
# Needs Debian's patroni, python3-etcd, etcd-server, haproxy, pgbouncer and postgresql; run by root, the servers run as user postgres.
set -euo pipefail

readonly BASE=${FAILOVER_PORT:-17400}
readonly ETCD=$BASE PEER=$((BASE + 1)) DOOR=$((BASE + 2)) POOLER=$((BASE + 3))
readonly DIR=${2:?a folder of your own}
readonly PASSWORD=wonce
BIN=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
readonly BIN

fail() {
  echo "cluster.sh: $*" >&2
  exit 1
}

# Runs in the background as the user that PostgreSQL accepts, and keeps the process id in DIR/NAME.pid.
launch() {
  local name=$1
  shift
  local user=()
  ((EUID != 0)) || user=(setpriv --reuid=postgres --regid=postgres --init-groups)
  # Of a session of its own, so that no signal to this script reaches it.
  setsid "${user[@]}" "$@" >"$DIR/$name.log" 2>&1 </dev/null &
  echo $! >"$DIR/$name.pid"
}

alive() {
  [[ -s $DIR/$1.pid ]] && kill -0 "$(<"$DIR/$1.pid")" 2>/dev/null
}

wait_for() {
  local what=$1 tries=120
  shift
  until "$@" >/dev/null 2>&1; do
    ((--tries > 0)) || fail "$what did not come up; see $DIR"
    sleep 0.5
  done
}

patroni_of() {
  local n=$1 data=$DIR/data$1
  cat >"$DIR/node$n.yaml" <<YAML
scope: wonce
name: node$n
restapi: {listen: "127.0.0.1:$((BASE + 20 + n))", connect_address: "127.0.0.1:$((BASE + 20 + n))"}
etcd3: {host: "127.0.0.1:$ETCD"}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 2
    retry_timeout: 4
    maximum_lag_on_failover: 1048576
    # An acknowledged commit is on two servers, or it is not acknowledged.
    synchronous_mode: true
    synchronous_mode_strict: true
    postgresql:
      use_pg_rewind: true
      parameters: {max_connections: 200, wal_keep_size: 256MB}
  initdb: [{encoding: UTF8}, {locale: C.UTF-8}, data-checksums]
postgresql:
  listen: "127.0.0.1:$((BASE + 10 + n))"
  connect_address: "127.0.0.1:$((BASE + 10 + n))"
  data_dir: "$data"
  bin_dir: "$BIN"
  pgpass: "$DIR/pgpass$n"
  parameters: {unix_socket_directories: ""}
  pg_hba:
    - host all all 127.0.0.1/32 scram-sha-256
    - host replication replicator 127.0.0.1/32 scram-sha-256
    - local all all trust
  authentication:
    superuser: {username: postgres, password: $PASSWORD}
    replication: {username: replicator, password: $PASSWORD}
    rewind: {username: rewind, password: $PASSWORD}
YAML
  launch "node$n" patroni "$DIR/node$n.yaml"
}

proxies() {
  cat >"$DIR/haproxy.cfg" <<CFG
global
  maxconn 500
defaults
  mode tcp
  timeout connect 2s
  timeout client 1h
  timeout server 1h
  retries 2
listen leader
  bind 127.0.0.1:$DOOR
  # Patroni answers 200 here for the leader alone.
  option httpchk GET /primary
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
$(for n in 1 2 3; do echo "  server node$n 127.0.0.1:$((BASE + 10 + n)) check port $((BASE + 20 + n))"; done)
CFG
  launch haproxy haproxy -db -f "$DIR/haproxy.cfg"
  cat >"$DIR/pgbouncer.ini" <<INI
[databases]
wonce = host=127.0.0.1 port=$DOOR dbname=wonce
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $POOLER
unix_socket_dir =
# Whoever may log in at the server may here: Wonce gives its second role a password of its own.
auth_type = scram-sha-256
auth_file = $DIR/users.txt
auth_user = postgres
auth_query = select usename, passwd from pg_shadow where usename = \$1
# Wonce listens for notices (LISTEN), which belongs to a session.
pool_mode = session
max_client_conn = 500
default_pool_size = 60
ignore_startup_parameters = extra_float_digits
INI
  echo "\"postgres\" \"$PASSWORD\"" >"$DIR/users.txt"
  launch pgbouncer pgbouncer "$DIR/pgbouncer.ini"
}

leader() {
  local n
  for n in 1 2 3; do
    if [[ $(curl -s -m 2 -o /dev/null -w '%{http_code}' "http://127.0.0.1:$((BASE + 20 + n))/primary") == 200 ]]; then
      echo "node$n"
      return 0
    fi
  done
  return 1
}

# A commit is acknowledged once a second server has it: so the leader leads only with one that follows.
synchronous() {
  curl -s -m 2 "http://127.0.0.1:$((BASE + 21))/cluster" | grep -q '"sync_standby"'
}

asked() {
  PGPASSWORD=$PASSWORD psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$DOOR" -U postgres "$@"
}

start() {
  mkdir -p "$DIR"
  ((EUID != 0)) || chown postgres "$DIR"
  chmod 700 "$DIR"
  launch etcd etcd --data-dir "$DIR/etcd" --listen-client-urls "http://127.0.0.1:$ETCD" --advertise-client-urls "http://127.0.0.1:$ETCD" \
    --listen-peer-urls "http://127.0.0.1:$PEER" --initial-advertise-peer-urls "http://127.0.0.1:$PEER" --initial-cluster "default=http://127.0.0.1:$PEER"
  wait_for etcd curl -sf "http://127.0.0.1:$ETCD/health"
  local n
  for n in 1 2 3; do patroni_of "$n"; done
  proxies
  wait_for "a leader" leader
  wait_for "the synchronous follower" synchronous
  wait_for "the way through HAProxy" asked -c 'select 1'
  asked -c "create role wonce login createrole password '$PASSWORD'" -c 'create database wonce owner wonce'
  echo "postgres://wonce:$PASSWORD@127.0.0.1:$DOOR/wonce"
  echo "postgres://wonce:$PASSWORD@127.0.0.1:$POOLER/wonce"
}

# PostgreSQL first: a Patroni that lives would start it again where it was, which is a shorter pause than the death of a machine.
kill_leader() {
  local name
  name=$(leader) || fail "nobody leads now"
  kill -9 "$(<"$DIR/$name.pid")"
  kill -9 "$(head -1 "$DIR/data${name#node}/postmaster.pid")"
  echo "$name"
}

revive() {
  local n
  for n in 1 2 3; do alive "node$n" || patroni_of "$n"; done
}

stop() {
  local name
  for name in node1 node2 node3 pgbouncer haproxy etcd; do
    ! alive "$name" || kill "$(<"$DIR/$name.pid")"
    local tries=60
    while alive "$name" && ((--tries > 0)); do sleep 0.5; done
  done
}

case ${1:-} in
  start) start ;;
  leader) leader ;;
  kill) kill_leader ;;
  revive) revive ;;
  stop) stop ;;
  *) fail "start, leader, kill, revive or stop" ;;
esac
