#!/usr/bin/env bash
# F11: 10,000 visitors at once on a public page, none of them gets an error, and somebody else's page comes
# all the time. The control: an nginx for 1,000 connections has errors with the same visitors.
# when: full
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F11
readonly VISITORS=10000
command -v wrk >/dev/null || cannot 'wrk is not installed'
ulimit -n 20000 2>/dev/null || cannot "a process may open $(ulimit -Hn) files only"

# visit URL SECONDS: what wrk says of them.
visit() { wrk -t2 -c "$VISITORS" -d "$2" --timeout 60s "$1" >"$WORK/wrk" 2>&1; }
errors() {
    awk '/Socket errors/ { gsub(",", ""); n += $4 + $6 + $8 } /Non-2xx/ { n += $NF } END { print n + 0 }' "$WORK/wrk"
}
requests() { awk '/requests in/ { print $1 }' "$WORK/wrk"; }

probe() {
    while [ ! -e "$WORK/probe.stop" ]; do
        answer /healthz >>"$WORK/probe"
        sleep 0.3
    done
}

# A private nginx with room for 1,000.
small_begin() {
    SMALL=$(free_port)
    printf 'pid %s/pid; worker_processes 1; worker_rlimit_nofile 1000; events { worker_connections 1000; }
http { access_log off; server { listen 127.0.0.1:%s; location / { return 200 "small"; } } }\n' \
        "$WORK" "$SMALL" >"$WORK/small.conf"
    nginx -p "$WORK" -e "$WORK/small.log" -c "$WORK/small.conf" || return
    undo small_do stop
}
small_do() { nginx -p "$WORK" -e "$WORK/small.log" -c "$WORK/small.conf" -s "$1"; }

probe &
PROBE=$!
undo kill "$PROBE"
visit "$QIFU_URL/" 15
touch "$WORK/probe.stop"
wait "$PROBE"
UNDO=()
ok "$VISITORS visitors at once, $(requests) pages: no error" same "$(errors)" 0
ok 'and there were some' at_least "$(requests)" $VISITORS
ok "somebody else's page came each time ($(wc -l <"$WORK/probe") times)" same \
    "$(grep -c '^200 ' "$WORK/probe")" "$(wc -l <"$WORK/probe")"
note "slowest of those: $(sort -n -k2 "$WORK/probe" | tail -n 1 | cut -d' ' -f2) ms"
ok 'control: an nginx for 1,000 is there' small_begin
visit "http://127.0.0.1:$SMALL/" 4
ok "control: it had $(errors) errors" at_least "$(errors)" 1
finish
