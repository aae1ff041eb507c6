#!/usr/bin/env bash
# F24: the disk of the logs is full. The service goes on, and the audit log, which is in the database, misses
# nothing. The control: when the audit log itself cannot be written, nothing is done.
# when: full
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F24

# Everything but the database, begun again: programs keep the files open that they began with.
begin_again() {
    local app n
    # shellcheck disable=SC2046
    signal_all TERM $(for app in "${APPS[@]}"; do supervisors "$app"; done)
    for app in "${APPS[@]}"; do for n in "${SOCKETS[@]}"; do stop "$app.$n" TERM 20; done; done
    stop jobs TERM 20
    stop nginx QUIT 10
    bring_back
}
fill_disk() { dd if=/dev/zero of="$STATE/log/filler" bs=4k status=none 2>/dev/null || true; }
write_line() { echo "a line" >>"$STATE/log/$1"; }
lines() { wc -c <"$STATE/log/portal.log"; }

undo begin_again
undo umount -l "$STATE/log"
mount -t tmpfs -o "size=1M,mode=750" tmpfs "$STATE/log"
chown --reference="$STATE/secrets" "$STATE/log"
ok 'the logs are on a disk of 1 MB' mountpoint -q "$STATE/log"
ok 'the platform is begun again' begin_again
ok 'a line can be written' write_line line
fill_disk
not_ok 'control: now it cannot' write_line line2
was=$(lines)
writers_start 20 3
sleep 6
writers_stop
ok 'pages are served' healthy
ok 'no request was without an answer' same "$(journal_count U)" 0
nothing_lost 10
ok "control: nothing of it is in the log but what the last block took" at_most $(($(lines) - was)) 4096

# The control: an audit log that cannot be written.
rm -f "$STATE/log/filler"
writers_start 30 2
as_dba -e 'REVOKE INSERT ON qifu.audit_log FROM qifu_app'
undo as_dba -e 'GRANT INSERT ON qifu.audit_log TO qifu_app'
sleep 1
was=$(journal_count A)
sleep 3
ok 'control: without the audit log nothing is acknowledged' same "$(journal_count A)" "$was"
writers_stop
as_dba -e 'GRANT INSERT ON qifu.audit_log TO qifu_app'
ok 'control: and nothing was done' journal_holds
finish
