#!/usr/bin/env bash
# F6: the database hangs for fifteen seconds. Nobody waits longer than five seconds for an answer, static
# files and pages of a moment ago are there all the time, and two seconds after it goes on, so do people.
# What the pages say is in database.c; here people write meanwhile.
# when: full
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F6

static_all_the_time() {
    local i ms
    for i in $(seq 40); do
        read -r _ ms _ < <(answer "/static/css/tokens.css?n=$i")
        echo "$ms"
    done | sort -n | tail -n 1
}

before=$(workers enterprise | xargs)
# No ratings: they are public, a change of what is public makes every kept page old at once (lib/web/
# freshness.h), and of the new ones only those are kept that somebody has asked for.
writers_start 90 6 order payment confirm consultation need upload
curl -s -o /dev/null "$QIFU_URL/"
sleep 2
undo kill -CONT "$(process_id db)"
kill -STOP "$(process_id db)"
sleep 4
slowest_static=$(static_all_the_time)
ok "static files come at once: $slowest_static ms" at_most "$slowest_static" 200
ok 'the home page of a moment ago is shown' same "$(status /)" 200
read -r code ms retry < <(answer /login)
ok "another page says so within five seconds: $code after $ms ms" same "$code" 503
ok '... in time' at_most "$ms" 5000
ok '... and when to come again' test "$retry" != -
sleep 6
undo_now
from=$(date +%s%N)
wait_for 10 healthy
ok 'back within two seconds' at_most $((($(date +%s%N) - from) / 1000000)) 2000
sleep 2
writers_stop
read -r slowest < <(journal_slowest)
ok "nobody waited longer than five seconds for an answer: $slowest ms" at_most "$slowest" 5500
nothing_lost 20
ok 'the workers are the same' same "$(workers enterprise | xargs)" "$before"

# The control: a client without the limits of lib/db waits as long as it hangs.
undo kill -CONT "$(process_id db)"
kill -STOP "$(process_id db)"
not_ok 'control: who sets no limit is still waiting after six seconds' timeout 6 \
    mariadb --no-defaults --socket="$STATE/db/mysqld.sock" -e 'SELECT 1'
undo_now
finish
