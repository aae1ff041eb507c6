#!/usr/bin/env bash
# F7: one table does not answer: somebody holds its lock. Only what needs the table is slow, and says so within
# five seconds; everything else goes on as ever.
# when: full
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F7

writers_start 60 2 need
printf 'LOCK TABLES need WRITE; SELECT SLEEP(15);' | as_dba qifu >"$WORK/lock" 2>&1 &
lock=$!
undo kill "$lock"
sleep 3
not_ok 'control: the table is held' timeout 3 mariadb --no-defaults --socket="$STATE/db/mysqld.sock" qifu \
    -e 'SELECT COUNT(*) FROM need'
others=0 slowest=0
for _ in $(seq 20); do
    for path in /login /services?page=2; do
        read -r code ms _ < <(answer "$path")
        if [ "$code" != 200 ]; then others=$((others + 1)); fi
        if [ "$ms" -gt "$slowest" ]; then slowest=$ms; fi
    done
done
ok 'pages that do not need it are there' same "$others" 0
ok "... and quick: $slowest ms" at_most "$slowest" 1000
wait "$lock"
UNDO=()
sleep 2
writers_stop
ok 'who needed it was told' at_least "$(journal_count U)" 1
slowest=$(journal_slowest)
ok "... within five seconds: $slowest ms" at_most "$slowest" 5500
nothing_lost 5
finish
