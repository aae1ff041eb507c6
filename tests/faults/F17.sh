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
for tool in nbdkit nbdfuse losetup mkfs.ext4 fusermount3; do
    command -v "$tool" >/dev/null || cannot "$tool is not installed"
done
[ -c /dev/fuse ] || cannot 'there is no /dev/fuse'
RIG=$WORK/rig LOOP=''
readonly PLACES='db/data db/binlog files'

# --- the disk ---

# disk_on [FILTER...]: the image as a block device, through these filters of nbdkit.
disk_on() {
    rm -f "$RIG/nbd.sock"
    nbdkit -f -U "$RIG/nbd.sock" "$@" file "$RIG/image" ${1:+cache=writeback} >"$RIG/nbdkit.log" 2>&1 &
    NBDKIT=$!
    wait_for 10 test -S "$RIG/nbd.sock" || return 1
    nbdfuse -o allow_other "$RIG/fuse" --unix "$RIG/nbd.sock" >"$RIG/nbdfuse.log" 2>&1 &
    NBDFUSE=$!
    wait_for 10 test -e "$RIG/fuse/nbd" || return 1
    LOOP=$(losetup --find --show "$RIG/fuse/nbd")
}
disk_mount() { mount "$LOOP" "$RIG/disk" && mountpoint -q "$RIG/disk"; }
disk_off() {
    local place
    for place in $PLACES; do if mountpoint -q "$STATE/$place"; then umount -l "$STATE/$place"; fi; done
    if mountpoint -q "$RIG/disk"; then umount -l "$RIG/disk"; fi
    if [ -n "$LOOP" ]; then losetup -d "$LOOP" 2>/dev/null || true; fi
    LOOP=''
    # Whoever served it may be dead: then it is a mount point that cannot even be looked at.
    umount -l "$RIG/fuse" 2>/dev/null
    kill -KILL "$NBDKIT" "$NBDFUSE" 2>/dev/null
    wait "$NBDKIT" "$NBDFUSE" 2>/dev/null
    true
}

# --- the machine ---

machine_dies() {
    local app n name
    for name in db jobs nginx; do
        # shellcheck disable=SC2046
        signal_all KILL $(session_members "$name")
    done
    for app in "${APPS[@]}"; do
        for n in "${SOCKETS[@]}"; do
            # shellcheck disable=SC2046
            signal_all KILL $(session_members "$app.$n")
        done
    done
}
machine_stops() {
    local app n
    stop nginx QUIT 10
    # shellcheck disable=SC2046
    signal_all TERM $(for app in "${APPS[@]}"; do supervisors "$app"; done)
    for app in "${APPS[@]}"; do for n in "${SOCKETS[@]}"; do stop "$app.$n" TERM 20; done; done
    stop jobs TERM 20
    stop db TERM 60
}
places_mount() {
    local place
    for place in $PLACES; do mount --bind "$RIG/disk/$place" "$STATE/$place" || return 1; done
}
places_copy() {
    local place
    for place in $PLACES; do
        mkdir -p "$(dirname "$RIG/disk/$place")"
        cp -a "$STATE/$place" "$RIG/disk/$place" || return 1
    done
    chmod 755 "$RIG/disk" "$RIG/disk/db"
    sync -f "$RIG/disk"
}

rig_up() {
    rm -rf "$RIG/image"
    truncate -s 2G "$RIG/image"
    disk_on --filter=cache || return 1
    mkfs.ext4 -q -E lazy_itable_init=0,lazy_journal_init=0 "$LOOP" && disk_mount && places_copy && places_mount
}

# power_cut SECONDS: people write, the disk forgets what was not flushed, the machine is begun again.
power_cut() {
    machine_stops
    rig_up || { disk_off; cannot "the disk cannot be built: $(cat "$RIG"/*.log | tail -n 3)"; }
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
# back: the disk of before, with what was there before.
back() {
    machine_stops
    disk_off
    bring_back
}

disk_again() { disk_on && disk_mount && places_mount; }

mkdir -p "$RIG/fuse" "$RIG/disk"
chmod 755 "$WORK" "$RIG"
undo back
power_cut 'power cut' 8
nothing_lost 20
back

# The control: flushed once a second, as a database is that should be fast.
cp -a "$STATE/db/local.cnf" "$WORK/local.cnf"
mend() { cp -a "$WORK/local.cnf" "$STATE/db/local.cnf"; }
UNDO=()
undo back
undo mend
printf '[mariadbd]\ninnodb_flush_log_at_trx_commit = 2\nsync_binlog = 0\n' >>"$STATE/db/local.cnf"
power_cut 'control: flushed once a second' 8
not_ok 'control: acknowledged writes are lost' journal_holds
ok "control: the journal says so: $(journal_found lost) lost" at_least "$(journal_found lost)" 1
mend
back

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
    undo back
fi
finish
