#!/usr/bin/env bash
# F12: clients that send or read as slowly as they can. nginx takes the whole request before it asks an app
# and the whole answer before it sends it, so none of them ever occupies a worker. The control: the same
# clients at a socket of an app itself do.
# when: full
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F12
readonly CLIENTS=200
SLOW=()

hex() { printf '%b' "$1" | od -An -v -tx1 | tr -d ' \n'; }

# attack WHERE CLIENTS HEX [read]
attack() {
    node "$ROOT/tests/faults/lib/slow.mjs" "$@" &
    SLOW+=($!)
    sleep 2
}
relief() {
    if [ ${#SLOW[@]} -gt 0 ]; then kill "${SLOW[@]}" 2>/dev/null; wait "${SLOW[@]}" 2>/dev/null; fi
    SLOW=()
}

# Workers that are in the middle of a request: they hold a connection beside the socket that they listen on.
busy() {
    ss -xpH state established | grep 'portal\.[0-9]\.sock' | grep -o 'pid=[0-9]*' | sort -u |
        grep -cxF "$(workers portal | sed 's/^/pid=/')" || true
}
# The most of several looks.
most_busy() {
    local i n most=0
    for i in 1 2 3 4 5; do
        n=$(busy)
        if [ "$n" -gt "$most" ]; then most=$n; fi
        sleep 0.4
    done
    echo "$most"
}

undo relief
# attacked NAME HEX [read]
attacked() {
    local name=$1 most
    shift
    attack "${QIFU_URL##*:}" $CLIENTS "$@"
    most=$(most_busy)
    ok "$name: no worker is busy with $CLIENTS of them (most: $most)" same "$most" 0
    ok "$name: others are served" healthy
    relief
}
head='Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n'
attacked 'headers that never end' "$(hex "GET /login HTTP/1.1\r\n${head}X-A: ")"
attacked 'a body that never ends' "$(hex "POST /login HTTP/1.1\r\n${head}Content-Length: 9000\r\n\r\na=")"
attacked 'an answer that is never read' "$(hex "GET /login HTTP/1.1\r\n$head\r\n")" read

# The control: requests that are begun and never ended, at the sockets of the app themselves.
for n in 1 2 3 4; do attack "$STATE/run/app/portal.$n.sock" 4 01010001000800000001000000000000; done
most=$(most_busy)
ok "control: at the sockets themselves they keep workers busy ($most)" at_least "$most" 1
relief
finish
