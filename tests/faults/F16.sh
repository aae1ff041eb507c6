#!/usr/bin/env bash
# F16: clocks that are wrong: those of the workers' machine by a day, by two hours backwards and on the 29th
# of February; then the database's own, forwards and back. Everything is dated by the database's clock, nothing
# ends too early (no wait of who guesses passwords, no day by which something is due), the order of the audit
# log is that of its numbers. The controls: the workers' own log shows that their clock was wrong, the doctor
# says so, and what is over or overdue by the database's clock is found to be.
# when: full
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F16
LIBRARY=$(find /usr/lib -name libfaketime.so.1 -print -quit)
[ -n "$LIBRARY" ] || cannot "faketime is not installed"
readonly DATED="service_order.created_at rating.created_at payment.declared_at need.created_at
    consultation_entry.created_at case_file.opened_at case_event.at session.created_at session.seen_at audit_log.at
    attachment.created_at"

# wrap APP CLOCK: the program's place is taken by one that starts it with another clock.
renew() {
    local pid
    for pid in $(supervisors "$1"); do kill -USR2 "$pid"; done
    sleep 2
}
unwrap() {
    if [ -e "$STATE/root/libexec/qifu/$1.true" ]; then
        mv "$STATE/root/libexec/qifu/$1.true" "$STATE/root/libexec/qifu/$1"
        renew "$1"
    fi
}
wrap() {
    local program=$STATE/root/libexec/qifu/$1
    [ -e "$program.true" ] || mv "$program" "$program.true"
    printf '#!/bin/sh\nLD_PRELOAD=%s FAKETIME="%s" DONT_FAKE_MONOTONIC=1 exec %s.true "$@"\n' \
        "$LIBRARY" "$2" "$program" >"$program.new"
    chmod 755 "$program.new"
    mv "$program.new" "$program"
    renew "$1"
}

# Rows that are dated later than now. Those that were there before the writers do not count.
ahead() {
    local at n=0
    for at in $DATED; do n=$((n + $(sql "SELECT COUNT(*) FROM ${at%.*} WHERE ${at#*.} > NOW()"))); done
    echo "$n"
}
# Nothing that was written is dated outside of the time in which it was written.
well_dated() {
    local n
    n=$(sql "SELECT COUNT(*) FROM service_order o JOIN case_file c ON c.subject_id = o.id
        AND c.subject_type = 'service_order' WHERE o.note LIKE '$MARK-order-%'
        AND (o.created_at NOT BETWEEN '$BEFORE' AND '$AFTER' OR c.opened_at NOT BETWEEN '$BEFORE' AND '$AFTER')")
    if [ "$n" -gt 0 ]; then note "$n orders are dated outside of the time in which they were made"; fi
    note "$LATER rows are dated later than now, $EARLIER were before"
    [ "$n" -eq 0 ] && [ "$LATER" -le "$EARLIER" ]
}
# Months of the numbers that were given meanwhile.
numbers_are_of_today() {
    local day
    day=$(sql "SELECT DATE_FORMAT(NOW(), '%Y%m')")
    [ "$(sql "SELECT COUNT(*) FROM service_order WHERE note LIKE '$MARK-order-%' AND number NOT LIKE '%$day%'")" = 0 ]
}

people_write() {
    BEFORE=$(sql 'SELECT NOW()')
    EARLIER=$(ahead)
    writers_start 30 2 || return 1
    sleep "$1"
    writers_stop
    sleep 1
    AFTER=$(sql 'SELECT NOW()')
    LATER=$(ahead)
    MARK=$(sed -n '1s/^S\t\([^\t]*\).*/\1/p' "$JOURNAL")
}

# After the database's own clock was put back, older rows lie in the future: only the new ones count.
orders_are_of_now() {
    [ "$(sql "SELECT COUNT(*) FROM service_order WHERE note LIKE '$MARK-order-%'
        AND created_at NOT BETWEEN '$BEFORE' AND '$AFTER'")" = 0 ]
}

# --- who guesses, and days by which something is due ---

# guesser_waits [MINUTES]
guesser_waits() {
    sql "REPLACE INTO throttle (bucket, hits, window_start, blocked_until)
        VALUES ('login-pair:$GUESSER@127.0.0.1', 9, NOW(), NOW() + INTERVAL ${1:-15} MINUTE)"
}
# guess NAME: status of the answer to a password.
guess() {
    local page jar=$WORK/jar
    rm -f "$jar"
    page=$(curl -s --noproxy '*' -c "$jar" "$QIFU_URL/login")
    status /login -b "$jar" -d "_token=$(hidden _token <<<"$page")" -d "_key=$(hidden _key <<<"$page")" \
        -d "name=$1" -d kind=enterprise -d password=not-this-one-1
}
hidden() { sed -n "s/.*name=\"$1\" value=\"\([0-9a-f]*\)\".*/\1/p" | sed 1q; }
still_waits() { [ "$(guess "$GUESSER")" = 429 ]; }

# due: of the needs that were written meanwhile, days that they are to be reviewed by.
due() {
    sql "SELECT DISTINCT c.due_on FROM need n JOIN case_file c ON c.subject_id = n.id AND c.subject_type = 'need'
        WHERE n.description LIKE '$MARK-%' AND c.due_on IS NOT NULL"
}
due_as_ever() { [ "$(due)" = "$DUE" ]; }
due_later_than_today() {
    [ -n "$(due)" ] && [ "$(due | sort | sed 1q)" '>' "$(sql 'SELECT CURDATE()')" ]
}
# One case that is due today by the database, one that was due yesterday.
due_set() {
    read -r TODAY YESTERDAY < <(sql "SELECT c.id FROM need n JOIN case_file c ON c.subject_id = n.id
        AND c.subject_type = 'need' WHERE n.description LIKE '$MARK-%' AND c.due_on IS NOT NULL LIMIT 2" | xargs)
    sql "UPDATE case_file SET due_on = CURDATE(), escalated_at = NULL WHERE id = ${TODAY:-0}"
    sql "UPDATE case_file SET due_on = CURDATE() - INTERVAL 1 DAY, escalated_at = NULL WHERE id = ${YESTERDAY:-0}"
    # The jobs look every ten minutes; now is another ten.
    sql "DELETE FROM outbox WHERE kind = 'clocks'"
}
jobs_at() { FAKETIME=$1 LD_PRELOAD=$LIBRARY "$STATE/root/bin/qifuctl" --config "$STATE/qifu.hdf" jobs --once; }
is_overdue() { [ "$(sql "SELECT COUNT(*) FROM case_file WHERE id = ${1:-0} AND escalated_at IS NOT NULL")" = 1 ]; }

GUESSER=clock-guesser-$$
undo sql "DELETE FROM throttle WHERE bucket LIKE '%clock-guesser-%'"

NAME='F16 workers'
undo unwrap enterprise
undo unwrap portal
doctor() { FAKETIME=$1 LD_PRELOAD=$LIBRARY "$STATE/root/bin/qifuctl" --config "$STATE/qifu.hdf" doctor server; }
ok 'right clocks: people write' people_write 5
DUE=$(due)
ok "right clocks: needs are due on $DUE" same "$(wc -w <<<"$DUE")" 1
# People who write sign in before, which forgets all waits.
guesser_waits
ok 'right clocks: who has guessed too often waits' still_waits
ok 'control: who has not is told that it is wrong' same "$(guess "$GUESSER-2")" 422
for clock in '+25h' '-2h' '@2028-02-29 12:00:00'; do
    guesser_waits
    wrap portal "$clock"
    wrap enterprise "$clock"
    ok "$clock: who has guessed too often still waits" still_waits
    ok "$clock: people sign in and write" people_write 5
    ok "$clock: everything is dated by the database" well_dated
    ok "$clock: and numbered" numbers_are_of_today
    ok "$clock: needs are due on the same day" due_as_ever
    due_set
    ok "$clock: the jobs are done" jobs_at "$clock"
    not_ok "$clock: what is due today is not overdue" is_overdue "$TODAY"
    ok "control: $clock: what was due yesterday is" is_overdue "$YESTERDAY"
    nothing_lost 5
    not_ok "control: $clock: their own log has another hour" grep -q \
        "\"time\":\"$(date -d '8 hours' -u +%Y-%m-%dT%H)" <(tail -n 1 "$STATE/log/enterprise.log")
    not_ok "control: $clock: the doctor finds it" doctor "$clock"
done
unwrap enterprise
unwrap portal

NAME='F16 database'
database() {
    stop db TERM 60
    start db "$STATE/log/db.log" env ${1:+"LD_PRELOAD=$LIBRARY" "FAKETIME=$1" DONT_FAKE_MONOTONIC=1} \
        mariadbd --defaults-file="$STATE/db/my.cnf" --user="$(stat -c %U "$STATE/db/data")"
    wait_for 60 db_answers
}
undo bring_back
undo stop db TERM 60
guesser_waits
for clock in '+25h' '' '-2h' ''; do
    ok "clock ${clock:-right}: the database is there" database "$clock"
    # Waits end by this clock and no other: early only while it is ahead, and those of then last.
    if [ "$clock" = +25h ]; then not_ok "control: clock $clock: the wait is over" still_waits
    else ok "clock ${clock:-right}: who has guessed too often still waits" still_waits; fi
    ok "clock ${clock:-right}: people sign in and write" people_write 4
    ok "clock ${clock:-right}: the workers follow it" orders_are_of_now
    ok "clock ${clock:-right}: needs are due later than today" due_later_than_today
    nothing_lost 5
    # Longer than the clock will be put forward again.
    guesser_waits 180
done
finish
