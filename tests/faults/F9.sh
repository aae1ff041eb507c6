#!/usr/bin/env bash
# F9: the disk of the database is full, then that of its log of changes. What was acknowledged is there once
# there is room again; meanwhile people are told that it was not saved, and pages that are kept are shown.
# when: full
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F9

# until_full: what the database takes until its disk is full, in a table of its own.
until_full() {
    for _ in $(seq 50); do
        timeout 10 mariadb --no-defaults --socket="$STATE/db/mysqld.sock" qifu \
            -e "INSERT INTO fault_filler (bytes) VALUES (REPEAT('x', 2000000))" 2>>"$WORK/full" || break
    done
    grep -h ERROR "$WORK/full" || true
}

can_write() {
    timeout 5 mariadb --no-defaults --socket="$STATE/db/mysqld.sock" qifu \
        -e "REPLACE INTO fault_filler (id, bytes) VALUES (1, 'x')" 2>/dev/null
}

# round FOLDER: people write while the disk of the folder is full.
round() {
    local folder=$1
    sql 'CREATE TABLE IF NOT EXISTS fault_filler (id INT AUTO_INCREMENT PRIMARY KEY, bytes LONGBLOB)'
    writers_start 90 4
    sleep 2
    fill_to "$folder" 98
    until_full
    sleep 6
    status /login >"$WORK/login"
    note "meanwhile: /login $(<"$WORK/login"), the database $(runs db && echo runs || echo 'has ended')"
    not_ok 'control: there is no room: the database takes no row' can_write
    fill_none "$folder"
    if ! wait_for 15 can_write; then
        # Ended, as InnoDB does when it cannot even undo; or it looks for room once a minute.
        note 'the database is started again'
        stop db KILL 10
        db_back
    fi
    wait_for 20 healthy
    sleep 2
    writers_stop
    ok 'some were told that it was not saved' at_least "$(journal_count U)" 1
    slowest=$(journal_slowest)
    # Three seconds of tries, the last of which may wait four for its answer.
    ok "... in time: $slowest ms" at_most "$slowest" 7500
    nothing_lost 20
    ok 'the tables are sound' tables_are_sound
}

tables_are_sound() {
    sql 'CHECK TABLE service_order, need, consultation, consultation_entry, payment, rating, audit_log,
        one_time_key, attachment, case_file, case_event' | awk '$NF != "OK" { print; bad = 1 } END { exit bad }'
}

db_stop
size=$(($(du -sm "$STATE/db/data" | cut -f1) + 40))
small_disk "$STATE/db/data" "${size}M"
undo db_stop
db_back
round "$STATE/db/data"
undo_now

size=$(($(du -sm "$STATE/db/binlog" | cut -f1) + 20))
small_disk "$STATE/db/binlog" "${size}M" keep
undo db_stop
db_back
round "$STATE/db/binlog"
sql 'DROP TABLE IF EXISTS fault_filler'
finish
