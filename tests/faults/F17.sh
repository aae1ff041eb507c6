#!/usr/bin/env bash
# F17: the power fails while people write. Database, binary log and uploads lie on a disk that keeps in
# memory what was not flushed, and it is ended: ext4 on a loop device on nbdfuse on nbdkit with a cache
# that writes back. What was acknowledged is there afterwards. The controls: a database that flushes
# once a second, and uploads whose fsync does nothing, lose.
# when: full
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F17
# shellcheck source=tests/faults/lib/rig.sh
. "$(dirname "$0")/lib/rig.sh"

# power_cut WORDS SECONDS: people write, the disk forgets what was not flushed, the machine is begun again.
power_cut() {
    rig_up cache cache=writeback
    ok "$1: the database lies on the disk that will fail" mountpoint -q "$STATE/db/data"
    ok "$1: the uploads, too" mountpoint -q "$STATE/files"
    ok "$1: the platform is up" bring_back
    writers_start 60 4
    sleep "$2"
    kill -KILL "$NBDKIT"
    touch "$JOURNAL.stop"
    machine_dies
    writers_stop
    disk_off
    ok "$1: the disk is read again and its file system recovers" disk_again
    mountpoint -q "$STATE/files" || exit
    ok "$1: the platform is up after the power cut" bring_back
}
undo rig_down
power_cut 'power cut' 8
nothing_lost 20
rig_down

# The control: flushed once a second, as a database is that should be fast.
cp -a "$STATE/db/local.cnf" "$WORK/local.cnf"
mend() { cp -a "$WORK/local.cnf" "$STATE/db/local.cnf"; }
UNDO=()
undo rig_down
undo mend
printf '[mariadbd]\ninnodb_flush_log_at_trx_commit = 2\nsync_binlog = 0\n' >>"$STATE/db/local.cnf"
power_cut 'control: flushed once a second' 8
not_ok 'control: acknowledged writes are lost' journal_holds
ok "control: the journal says so: $(journal_found lost) lost" at_least "$(journal_found lost)" 1
mend
rig_down

# The control: uploads that are not flushed, with a database that is.
LIBRARY=$(find /usr/lib -name 'libeatmydata.so' -print -quit)
if [ -n "$LIBRARY" ]; then
    program=$STATE/root/libexec/qifu/enterprise
    unwrap() { mv "$program.true" "$program"; }
    mv "$program" "$program.true"
    undo unwrap
    printf '#!/bin/sh\nLD_PRELOAD=%s exec %s.true "$@"\n' "$LIBRARY" "$program" >"$program"
    chmod 755 "$program"
    power_cut 'control: uploads without fsync' 5
    not_ok 'control: uploads are lost' journal_holds
    ok "control: the journal says so: $(journal_found files) files" at_least "$(journal_found files)" 1
    unwrap
    UNDO=()
    undo rig_down
fi
finish
