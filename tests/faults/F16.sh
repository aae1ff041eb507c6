#!/usr/bin/env bash
# F16: clocks that are wrong: those of the workers' machine by a day, by two hours backwards and on the 29th
# of February; then the database's own, forwards and back. Everything is dated by the database's clock, nothing
# ends too early, the order of the audit log is that of its numbers. The controls: the workers' own log
# shows that their clock was wrong, and the doctor says so.
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

NAME='F16 workers'
undo unwrap enterprise
undo unwrap portal
doctor() { FAKETIME=$1 LD_PRELOAD=$LIBRARY "$STATE/root/bin/qifuctl" --config "$STATE/qifu.hdf" doctor server; }
for clock in '+25h' '-2h' '@2028-02-29 12:00:00'; do
    wrap portal "$clock"
    wrap enterprise "$clock"
    ok "$clock: people sign in and write" people_write 5
    ok "$clock: everything is dated by the database" well_dated
    ok "$clock: and numbered" numbers_are_of_today
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
for clock in '+25h' '' '-2h' ''; do
    ok "clock ${clock:-right}: the database is there" database "$clock"
    ok "clock ${clock:-right}: people sign in and write" people_write 4
    ok "clock ${clock:-right}: the workers follow it" orders_are_of_now
    nothing_lost 5
done
finish
