#!/usr/bin/env bash
# F23: descriptors. A worker holds as many after hundreds of requests as before; one that has none left says
# so and leaves, and another takes its place.
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F23

# descriptors APP: of each worker, the most.
descriptors() {
    local pid
    for pid in $(workers "$1"); do find "/proc/$pid/fd" -type l 2>/dev/null | wc -l; done |
        sort -n | tail -n 1
}

rounds=10
if is_full; then rounds=60; fi

# everything: pages, mistakes, files, things that are not there.
everything() {
    local i
    for i in $(seq "$rounds"); do
        status "/login?n=$i"
        status "/nothing-here-$i"
        status "/services?page=$i"
        status /login -d name=x
        status /phone-appeal -F "proof=@$0"
        status "/services?q=%ff%fe$i"
    done >/dev/null
}

everything
before=$(descriptors portal) office=$(descriptors enterprise)
everything
writers_start 3 2
wait "$WRITERS"
WRITERS=''
ok "$((6 * rounds)) requests later a worker holds as many: $before" at_most "$(descriptors portal)" "$before"
ok "after writes and uploads, too: $office" at_most "$(descriptors enterprise)" $((office + 1))
nothing_lost 10

# The control: the count sees what somebody leaves open.
sleep 60 3<"$0" 4<"$0" 5<"$0" 6<"$0" &
leak=$!
undo kill "$leak"
ok 'control: four more are seen' at_least "$(find "/proc/$leak/fd" -type l | wc -l)" 7

# None left: what a worker holds stays, and nothing can be opened any more.
starve() {
    local pid
    for pid in $(workers portal); do limit "$pid" --nofile=3; done
}
count=$(workers portal | wc -l)
starved=$(workers portal | sort | xargs)
starve
bad=0
for i in $(seq 40); do
    read -r code ms _ < <(answer "/login?s=$i")
    case $code in 200 | 503) ;; *) bad=$((bad + 1)) ;; esac
    if [ "$ms" -gt 5000 ]; then bad=$((bad + 1)); fi
done
ok 'with none left: a page, or 503 in time' same "$bad" 0
ok '... which the log tells' grep -qs 'cannot accept' "$STATE/log/portal.log"
not_ok 'others took the places of those that had none' same "$(workers portal | sort | xargs)" "$starved"
ok 'as many as before' same "$(workers portal | wc -l)" "$count"
for pid in $(supervisors portal); do kill -USR2 "$pid"; done
sleep 1

# A little is enough to work with.
for pid in $(workers portal); do limit "$pid" --nofile=64; done
everything
ok 'sixty-four are enough' healthy
for pid in $(supervisors portal); do kill -USR2 "$pid"; done
sleep 1
finish
