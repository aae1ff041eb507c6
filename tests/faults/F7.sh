#!/usr/bin/env bash
# F7: something of the database is slow. One table does not answer, somebody holds its lock: only what needs the
# table is slow, and says so within five seconds; everything else goes on as ever. Then the whole disk takes
# 50 ms for each write: what is written takes its time and is done, what is read is as quick as ever.
# when: full
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F7

# Pages that somebody reads meanwhile; slowest: milliseconds.
pages_are_there() {
    local path code ms missing=0
    slowest=0
    for _ in $(seq 20); do
        for path in /login /services?page=2; do
            read -r code ms _ < <(answer "$path")
            if [ "$code" != 200 ]; then missing=$((missing + 1)); fi
            if [ "$ms" -gt "$slowest" ]; then slowest=$ms; fi
        done
    done
    [ "$missing" -eq 0 ]
}

writers_start 60 2 need
printf 'LOCK TABLES need WRITE; SELECT SLEEP(15);' | as_dba qifu >"$WORK/lock" 2>&1 &
lock=$!
undo kill "$lock"
sleep 3
not_ok 'control: the table is held' timeout 3 mariadb --no-defaults --socket="$STATE/db/mysqld.sock" qifu \
    -e 'SELECT COUNT(*) FROM need'
ok 'pages that do not need it are there' pages_are_there
ok "... and quick: $slowest ms" at_most "$slowest" 1000
wait "$lock"
UNDO=()
sleep 2
writers_stop
ok 'who needed it was told' at_least "$(journal_count U)" 1
slowest=$(journal_slowest)
ok "... within five seconds: $slowest ms" at_most "$slowest" 5500
nothing_lost 5

NAME='F7 disk'
# shellcheck source=tests/faults/lib/rig.sh
. "$(dirname "$0")/lib/rig.sh"
flushed() { dd if=/dev/zero of="$RIG/disk/flushed" bs=4k count=1 conv=fsync status=none; }
# takes COMMAND...: milliseconds.
takes() {
    local begin
    begin=$(date +%s%3N)
    "$@"
    echo $(($(date +%s%3N) - begin))
}
undo rig_down
rig_up delay wdelay=50ms
ok 'the database lies on the slow disk' mountpoint -q "$STATE/db/data"
took=$(takes flushed)
ok "control: what is flushed there takes $took ms" at_least "$took" 100
ok 'the platform is up' bring_back
ok 'people sign in and write' writers_start 120 2 order consultation need
ok 'pages are there' pages_are_there
ok "... and quick: $slowest ms" at_most "$slowest" 1000
sleep 15
writers_stop
slowest=$(journal_slowest)
ok "control: writing is slow: $slowest ms" at_least "$slowest" 100
ok '... and bounded' at_most "$slowest" 20500
nothing_lost 10
finish
