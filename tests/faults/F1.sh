#!/usr/bin/env bash
# F1: a worker is killed in the middle of its work. One request has no answer, the others have theirs,
# another worker takes its place, and who sends the form again learns what became of it.
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F1

# A worker at a time, each while it is at work.
kill_workers() {
    local pid
    for _ in 1 2 3 4 5 6; do
        pid=$(workers enterprise | shuf -n 1)
        kill -KILL "$pid"
        sleep 0.4
    done
}

before=$(workers enterprise | wc -l)
writers_start 20 3
kill_workers
sleep 0.5
ok 'others took their places' same "$(workers enterprise | wc -l)" "$before"
writers_stop
unknown=$(journal_count U)
ok "at most the request of each was without an answer: $unknown" at_most "$unknown" 6
nothing_lost 20

# The control: without one-time keys a second try is a second record, and the journal shows it.
if is_full; then
    journal_twice
    ok 'control: without keys the journal finds records twice' journal_finds twice
fi
finish
