# shellcheck shell=bash
# What the faults F*.sh share: an instance to hurt, writers at work meanwhile, a verdict, and a
# way back that is gone whatever happens. Sourced; the script then says
#
#     fault F1                  # begins; the instance is up
#     ...
#     ok "the words of what was seen" test 1 -eq 1
#     ...
#     finish                    # last line "N passed, N failed", after everything was undone
#
# What is put out of order is put right by "undo COMMAND..." said beforehand: run in reverse, also
# after a failure or a signal.
set -uo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
PATH=$PATH:/usr/sbin:/sbin
export LC_ALL=C.UTF-8
# shellcheck source=scripts/lib/say.sh
. "$ROOT/scripts/lib/say.sh"
# shellcheck source=scripts/lib/instance.sh
. "$ROOT/scripts/lib/instance.sh"
# shellcheck source=scripts/lib/process.sh
. "$ROOT/scripts/lib/process.sh"
# shellcheck source=scripts/lib/database.sh
. "$ROOT/scripts/lib/database.sh"

STATE=${QIFU_STATE:?the state folder of an instance}
FULL=${QIFU_FULL:-no}
: "${QIFU_BUILD:=$STATE/build}"
: "${QIFU_PASSWORD:=$(<"$STATE/secrets/demo-password")}"
: "${QIFU_URL:=http://127.0.0.1:$(choice port)}"
export QIFU_STATE QIFU_BUILD QIFU_PASSWORD QIFU_URL
PASSED=0 FAILED=0 UNDO=() WRITERS='' JOURNAL=''
WORK=$(mktemp -d)

# --- verdict ---

# shellcheck disable=SC2034
# fault NAME: begins. What the doctor finds already was left by the tests before, which write into tables.
fault() {
    NAME=$1
    sums_broken >"$WORK/doctor-before"
}

note() { printf '    %s\n' "$*"; }

# ok WORDS COMMAND...: the test is what the command says.
ok() {
    local words=$1
    shift
    if "$@"; then
        PASSED=$((PASSED + 1))
        printf 'ok - %s: %s\n' "$NAME" "$words"
    else
        FAILED=$((FAILED + 1))
        printf 'not ok - %s: %s\n    %s\n' "$NAME" "$words" "$*"
    fi
}

# not_ok WORDS COMMAND...: the control: the command must fail.
not_ok() {
    local words=$1
    shift
    ok "$words" negate "$@"
}

negate() { if "$@"; then return 1; fi; }
same() { [ "$1" = "$2" ]; }
at_most() { [ "${1:-999999}" -le "$2" ]; }
at_least() { [ "${1:-0}" -ge "$2" ]; }
is_full() { [ "$FULL" = yes ]; }

# --- the way back ---

undo() { UNDO+=("$(printf '%q ' "$@")"); }

# undo_now: everything that was to be undone, the last thing first.
undo_now() {
    local i
    for ((i = ${#UNDO[@]} - 1; i >= 0; i--)); do eval "${UNDO[i]}" || note "not undone: ${UNDO[i]}"; done
    UNDO=()
}

bring_back() {
    "$ROOT/scripts/up" --state "$STATE" --no-install >"$WORK/up.log" 2>&1 || {
        cat "$WORK/up.log"
        return 1
    }
}

# db_stop: in good order; db_kill; db_back: as scripts/up starts it.
db_stop() { stop db TERM 60; }
db_kill() {
    kill -KILL "$(process_id db)"
    wait_for 10 session_is_empty db
}
db_back() {
    users_choose >/dev/null
    (set -e; db_start) >"$WORK/db.log" 2>&1 || cat "$WORK/db.log"
}

# cannot WHY: this machine lacks what the fault needs: no more is counted, and it says so.
cannot() {
    trap - EXIT
    undo_now
    rm -rf "$WORK"
    printf '%s is not run here: %s\n%d passed, %d failed\n' "$NAME" "$*" "$PASSED" "$FAILED"
    [ "$FAILED" -eq 0 ]
    exit
}

finish() {
    trap - EXIT
    writers_stop
    undo_now
    # Whatever was broken on purpose: the next one finds an instance that works.
    if ! wait_for 20 healthy; then bring_back; fi
    ok 'the platform answers afterwards' wait_for 20 healthy
    rm -rf "$WORK"
    printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
    [ "$FAILED" -eq 0 ] && [ "$PASSED" -gt 0 ]
    exit
}
trap 'FAILED=$((FAILED + 1)); finish' EXIT
trap 'exit 130' INT TERM HUP

# --- disks ---

# small_disk FOLDER SIZE [keep]: a disk of this size takes the place of the folder, with all that is in it; what
# is written there is gone afterwards, or kept. Who holds files of it open is stopped by the caller meanwhile.
small_disk() {
    local folder=$1 size=$2 disk
    disk=$(mktemp -d "$WORK/disk.XXXX")
    mount -t tmpfs -o "size=$size,mode=0755" none "$disk" 2>"$WORK/mount" ||
        cannot "mount: $(<"$WORK/mount")"
    undo umount -l "$disk"
    mkdir "$disk/in"
    cp -a "$folder/." "$disk/in/" || return 1
    chown --reference="$folder" "$disk/in"
    chmod --reference="$folder" "$disk/in"
    if [ "${3-}" = keep ]; then undo cp -a "$disk/in/." "$folder/"; fi
    mount --bind "$disk/in" "$folder" 2>"$WORK/mount" || cannot "mount: $(<"$WORK/mount")"
    undo umount -l "$folder"
}

# fill_to FOLDER PERCENT: a file beside what is there; fill_none takes it away.
fill_to() {
    local total used
    read -r total used < <(df --output=size,used -B1 "$1" | tail -n 1)
    fill_none "$1"
    read -r total used < <(df --output=size,used -B1 "$1" | tail -n 1)
    head -c $((total * $2 / 100 - used)) /dev/zero >"$1/filler" 2>/dev/null || true
}
fill_none() { rm -f "$1/filler"; }

# --- asking ---

# status PATH [CURL OPTION...]: of the answer; 000 for none.
status() {
    local path=$1
    shift
    curl -s --noproxy '*' -o /dev/null -m 30 -w '%{http_code}' "$@" "$QIFU_URL$path"
}

# answer PATH [CURL OPTION...]: "STATUS MILLISECONDS RETRY-AFTER", - for no such header.
answer() {
    local path=$1
    shift
    curl -s --noproxy '*' -o /dev/null -m 60 -w '%{http_code} %{time_total} %header{retry-after}\n' "$@" \
        "$QIFU_URL$path" | awk '{printf "%s %d %s\n", $1, $2 * 1000, $3 == "" ? "-" : $3}'
}

healthy() { [ "$(status /login)" = 200 ]; }

# sql STATEMENT: as the database's owner, without headings.
sql() { as_dba --skip-column-names qifu -e "$1"; }

# workers APP: pids of its workers; supervisors APP: of the multiwatch in front of them.
supervisors() {
    local n
    for n in 1 2 3 4; do process_id "$1.$n" && echo; done
}
workers() {
    local pid
    for pid in $(supervisors "$1"); do pgrep -P "$pid" || true; done
}

# limit PID OPTION: of prlimit, lowered by the worker's own user, who may.
limit() { as_user "$(stat -c %U "/proc/$1")" prlimit --pid "$1" "$2"; }

# --- writers and their journal ---

tool() { printf '%s/tests/faults/lib/%s' "$QIFU_BUILD" "$1"; }

# writers_start SECONDS WRITERS [KIND...]: returns when all are signed in and write.
writers_start() {
    JOURNAL=$(mktemp "$WORK/journal.XXXX")
    rm "$JOURNAL"
    "$(tool write)" "$JOURNAL" "$@" >"$JOURNAL.log" 2>&1 &
    WRITERS=$!
    wait_for 120 writers_are_ready || true
    if [ -e "$JOURNAL.ready" ]; then return 0; fi
    cat "$JOURNAL.log"
    return 1
}
writers_are_ready() { [ -e "$JOURNAL.ready" ] || ! kill -0 "$WRITERS" 2>/dev/null; }

# writers_stop: ask them to stop and wait for their last answers.
writers_stop() {
    if [ -z "$WRITERS" ]; then return 0; fi
    touch "$JOURNAL.stop"
    wait "$WRITERS" || cat "$JOURNAL.log"
    WRITERS=''
}

# journal_again: what is unknown is sent once more with its key, as people do.
journal_again() { "$(tool write)" --again "$JOURNAL"; }
# journal_twice: the control: with other keys, as if the platform knew none.
journal_twice() { "$(tool write)" --twice "$JOURNAL"; }

# journal_count STATUS: lines with this status (A, R, U).
journal_count() { grep -c "^$1" "$JOURNAL" || true; }
# journal_slowest: milliseconds of the slowest answer.
journal_slowest() { awk -F '\t' '$1 != "S" && $6 > m { m = $6 } END { print m + 0 }' "$JOURNAL"; }

# journal_holds: the database and the files agree with the journal, and what the administrator's
# doctor can see (sums, audit log) agrees with itself.
journal_holds() {
    "$(tool check)" "$JOURNAL" >"$WORK/check" 2>&1
    local rc=$?
    sed 's/^/    /' "$WORK/check"
    return "$rc"
}
# journal_finds WORD: for controls; the journal does not hold, and this is among what it finds: lost, twice,
# phantom, torn, unaudited, files.
journal_finds() {
    if journal_holds; then return 1; fi
    grep -qE "[:,] $1 [1-9]" "$WORK/check"
}

# journal_found WORD: how many of them.
journal_found() { sed -n "s/.*[:,] $1 \([0-9]*\).*/\1/p" "$WORK/check" | tail -n 1; }

# sums_broken: what the doctor says about counters that do not equal what they count (I3) and about seals of
# the audit log that are broken (I5).
sums_broken() {
    "$STATE/root/bin/qifuctl" --config "$STATE/qifu.hdf" doctor >"$WORK/doctor" 2>&1 || true
    grep -E '(records break it|seal .* does not agree)' "$WORK/doctor" || true
}

# sums_hold: nothing of that is new, and the doctor has come as far as the audit log.
sums_hold() {
    if sums_broken | grep -vxFf "$WORK/doctor-before"; then return 1; fi
    grep -q 'every seal of the audit log agrees' "$WORK/doctor"
}

# nothing_lost N: the whole of it, after people have tried again what they did not know about; at least N writes
# were acknowledged, or the test proves little.
nothing_lost() {
    ok "writers were at work: $(journal_count A) acknowledged" at_least "$(journal_count A)" "$1"
    ok 'nothing was refused for another reason than the fault' same "$(journal_count R)" 0
    ok 'what was unknown can be sent again' journal_again
    ok 'nothing acknowledged is lost, nothing is there twice' journal_holds
    ok 'sums and audit log agree with the records' sums_hold
}
