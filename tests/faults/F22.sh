#!/usr/bin/env bash
# F22: memory. A worker that gets no more, or that the kernel ends as the largest, costs its own request and
# nothing else, and another takes its place.
# when: full
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F22

size_kb() { awk '/^VmSize/ { print $2 }' "/proc/$1/status"; }

# starve SPARE_KB: no enterprise worker gets more than this on top of what it has.
starve() {
    local pid
    for pid in $(workers enterprise); do
        limit "$pid" --as=$((($(size_kb "$pid") + $1) * 1024))
    done
}

# pages N: each is whole or says 503; prints how many were neither.
pages() {
    local wrong=0 code
    for i in $(seq "$1"); do
        code=$(curl -s -m 30 -o "$WORK/page" -w '%{http_code}' "$QIFU_URL/login?m=$i")
        case $code in
        200) grep -q '</html>' "$WORK/page" || wrong=$((wrong + 1)) ;;
        503) ;;
        *) wrong=$((wrong + 1)) ;;
        esac
    done
    echo "$wrong"
}

limited() {
    for pid in $(workers "$1"); do awk '/^Max address space/ { print $4 }' "/proc/$pid/limits" 2>/dev/null; done |
        grep -vc unlimited
}

# renew APP: the workers go the way of a new build, and others come without limits.
renew() {
    local pid
    for pid in $(supervisors "$1"); do kill -USR2 "$pid"; done
    sleep 2
}

count=$(workers enterprise | wc -l)
for spare in 0 256 1024 4096; do
    writers_start 6 3
    starve "$spare"
    ok "control: with $spare KB to spare they are short of memory" at_least "$(limited enterprise)" 1
    wait "$WRITERS"
    WRITERS=''
    note "$spare KB to spare: $(journal_count A) acknowledged, $(journal_count U) not"
    renew enterprise
    ok 'no write is half done' journal_holds
done
ok 'as many workers as before' same "$(workers enterprise | wc -l)" "$count"
ok 'none of them is limited' same "$(limited enterprise || true)" 0
writers_start 5 3
wait "$WRITERS"
WRITERS=''
ok 'all is written again' same "$(journal_count U)" 0
nothing_lost 20

for pid in $(workers portal); do limit "$pid" --as=$((($(size_kb "$pid") + 64) * 1024)); done
ok 'a page is whole, or is not sent' same "$(pages 40)" 0
renew portal

# The kernel's choice dies without a word, and with it one request.
writers_start 20 3
for _ in 1 2 3; do
    pid=$(for p in $(workers enterprise); do
        echo "$(awk '/^VmRSS/ { print $2 }' "/proc/$p/status") $p"
    done | sort -n | tail -n 1 | cut -d' ' -f2)
    kill -KILL "$pid"
    sleep 1
done
writers_stop
ok 'the largest was killed three times: at most three requests' at_most "$(journal_count U)" 3
nothing_lost 20

# The control: without its supervisor nobody takes the place of a worker.
read -r alone < <(supervisors enterprise)
undo kill -CONT "$alone"
kill -STOP "$alone"
left=$(pgrep -P "$alone" | wc -l)
pgrep -P "$alone" | head -n 1 | xargs kill -KILL
sleep 1
ok 'control: without its supervisor there is one less' same \
    "$(pgrep -r S,R,D -P "$alone" | wc -l)" $((left - 1))
undo_now
sleep 1
ok '... and with it as many as before' same "$(workers enterprise | wc -l)" "$count"
finish
