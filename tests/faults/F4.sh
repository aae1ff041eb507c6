#!/usr/bin/env bash
# F4: the database is killed while people write, and comes back. Nothing that was acknowledged is lost; the
# same workers go on. What the pages say meanwhile is in database.c. The control: a database that does not
# flush its log at each commit loses acknowledged writes, and the journal shows it.
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F4

# One round with writers: killed in the middle, brought back.
round() {
    writers_start 60 "$1"
    sleep "$2"
    db_kill
    sleep 1
    db_back
    sleep 3
    writers_stop
}

before=$(workers enterprise | xargs)
if is_full; then
    round 8 6
else
    round 4 3
fi
ok 'some did not learn what became of their writes' at_least "$(journal_count U)" 1
nothing_lost 20
ok 'the workers are the same' same "$(workers enterprise | xargs)" "$before"
read -r slowest < <(journal_slowest)
ok "nobody waited longer than five seconds for an answer: $slowest ms" at_most "$slowest" 5500

if is_full; then
    undo sql 'SET GLOBAL innodb_flush_log_at_trx_commit = 1'
    sql 'SET GLOBAL innodb_flush_log_at_trx_commit = 0'
    round 8 6
    ok 'control: without a flush at each commit acknowledged writes are lost' journal_finds lost
fi
finish
