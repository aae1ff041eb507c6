#!/usr/bin/env bash
# F5: the database is restarted in good order while people write, and every connection is killed. Nothing is
# lost, nothing is done twice, at most one request a worker learns of it.
# when: full
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F5

# kill_connections: those of all programs; prints how many.
kill_connections() {
    sql "SELECT id FROM information_schema.processlist WHERE user LIKE 'qifu\\_%'" |
        while read -r id; do if sql "KILL CONNECTION $id" 2>/dev/null; then echo "$id"; fi; done | wc -l
}

count=$(workers enterprise | wc -l)
before=$(workers enterprise | xargs)
writers_start 60 3
sleep 3
killed=$(kill_connections)
ok "connections were killed under them: $killed" at_least "$killed" "$count"
sleep 3
writers_stop
unknown=$(journal_count U)
ok "killed connections: $unknown of $count workers had to say so" at_most "$unknown" "$count"
nothing_lost 20

# Between two requests nobody notices.
sleep 1
kill_connections >"$WORK/killed"
bad=0
for _ in $(seq $((3 * count))); do
    [ "$(status /enterprise/)" = 303 ] || bad=$((bad + 1))
    [ "$(status /login)" = 200 ] || bad=$((bad + 1))
done
ok 'killed between two requests: nobody notices' same "$bad" 0

writers_start 60 3
sleep 3
db_stop
db_back
sleep 3
writers_stop
nothing_lost 20
ok 'the workers are the same' same "$(workers enterprise | xargs)" "$before"
# The control: without one-time keys the tries of these people would be second records.
journal_twice
ok 'control: without keys the journal finds records twice' journal_finds twice
finish
