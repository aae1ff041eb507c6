# shellcheck shell=bash
# A disk of one's own, to be slow or to lose its power: database, binary log and uploads of the instance lie on
# ext4 on a loop device on nbdfuse on nbdkit. Sourced by faults after "fault"; where the
# tools are missing it says so and the fault is not run.
#
#     rig_up [FILTER PARAM...]    a new disk with a copy of everything, in its place, behind a filter of nbdkit
#     undo rig_down               the disk of before, with what was there before
for rig_tool in nbdkit nbdfuse losetup mkfs.ext4 fusermount3; do
    command -v "$rig_tool" >/dev/null || cannot "$rig_tool is not installed"
done
[ -c /dev/fuse ] || cannot 'there is no /dev/fuse'
RIG=$WORK/rig LOOP='' NBDKIT='' NBDFUSE=''
readonly PLACES='db/data db/binlog files'
mkdir -p "$RIG/fuse" "$RIG/disk"
chmod 755 "$WORK" "$RIG"

# --- the disk ---

# disk_on [FILTER PARAM...]: the image as a block device.
disk_on() {
    rm -f "$RIG/nbd.sock"
    nbdkit -f -U "$RIG/nbd.sock" ${1:+"--filter=$1"} file "$RIG/image" "${@:2}" >"$RIG/nbdkit.log" 2>&1 &
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
    # shellcheck disable=SC2086
    kill -KILL $NBDKIT $NBDFUSE 2>/dev/null
    # shellcheck disable=SC2086
    wait $NBDKIT $NBDFUSE 2>/dev/null
    NBDKIT='' NBDFUSE=''
}
# disk_again [FILTER PARAM...]: the disk of before, in its place; its file system recovers.
disk_again() { disk_on "$@" && disk_mount && places_mount; }

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

# --- both ---

rig_up() {
    machine_stops
    rm -rf "$RIG/image"
    truncate -s 2G "$RIG/image"
    # Filled as it is, and used behind the filter.
    if disk_on && mkfs.ext4 -q -E lazy_itable_init=0,lazy_journal_init=0 "$LOOP" && disk_mount && places_copy &&
        umount "$RIG/disk" && disk_off && disk_again "$@"; then
        return 0
    fi
    disk_off
    cannot "the disk cannot be built: $(cat "$RIG"/*.log | tail -n 3)"
}
rig_down() {
    machine_stops
    disk_off
    bring_back
}
