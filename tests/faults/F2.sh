#!/usr/bin/env bash
# F2: a storm of crashes. All workers of an app are killed ten times in two seconds; a second later it
# serves. The supervisor's own limits would give up (the control).
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F2

# storm PIDS...: the children of these supervisors, ten times in two seconds.
storm() {
    local pid
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        for pid in "$@"; do pkill -KILL -P "$pid" || true; done
        sleep 0.2
    done
}

has_workers() { pgrep -P "$1" >/dev/null; }
serves() { [ "$(status /login)" = 200 ]; }

read -ra before < <(supervisors portal | xargs)
ok 'four supervisors, as many as sockets' same "${#before[@]}" 4
storm "${before[@]}"
ok 'within a second the page is there again' wait_for 1 serves
ok 'the supervisors are the same' same "$(supervisors portal | xargs)" "${before[*]}"
sleep 1
ok 'all workers are back' same "$(workers portal | wc -l)" $((4 * $(choice workers)))

# The control: the same program under a supervisor with its own limits.
small=$WORK/small.sock
spawn-fcgi -n -s "$small" -- /usr/bin/multiwatch -f 2 -- \
    "$STATE/root/libexec/qifu/portal" --config "$STATE/qifu.hdf" >"$WORK/log" 2>&1 &
supervisor=$!
undo kill "$supervisor"
ok 'control: it has workers' wait_for 5 has_workers "$supervisor"
storm "$supervisor"
sleep 0.5
not_ok 'control: with its own limits the supervisor has given up' kill -0 "$supervisor"
UNDO=()
finish
