#!/usr/bin/env bash
# Scanners of Debian against a running platform: sqlmap, wapiti, slowhttptest, ffuf, hydra and zzuf. Each
# is first shown to find a hole: a second platform is built from a copy of the tree with the patches of
# weak/, one for each hole, and what a scanner does not find there it would not find here either. Then it
# looks at the real one, with more addresses and signed in, too. The last line is "N passed, N failed".
#
# usage: tests/attack/tools/scanners.sh [SCANNER...]
#   as tests/attack/run calls it: QIFU_STATE is the real platform, QIFU_BUILD what it was built into.
#   With QIFU_WEAK=FOLDER the weakened platform stays up there for the next time; otherwise it is made in
#   TMPDIR and removed. What the scanners said is kept in QIFU_STATE/log/attack.
# Everything happens on 127.0.0.1, and each scanner is ended by a clock when it takes too long, which is
# a failure.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
PATH=$PATH:/usr/sbin:/sbin
export LC_ALL=C.UTF-8

: "${QIFU_STATE:?the state folder of an instance: scripts/up --state FOLDER}"
: "${QIFU_BUILD:=$QIFU_STATE/build}"
readonly SCANNERS=(sqlmap wapiti slowhttptest ffuf hydra zzuf)
# shellcheck source=tests/attack/tools/lib/weak.sh
. "$here/lib/weak.sh"
# shellcheck source=tests/attack/tools/lib/person.sh
. "$here/lib/person.sh"
for scanner in "${SCANNERS[@]}"; do
    # shellcheck source=/dev/null
    . "$here/lib/$scanner.sh"
done

log=$QIFU_STATE/log/attack
passed=0 failed=0

ok() {
    passed=$((passed + 1))
    echo "ok: $1"
}

not_ok() {
    failed=$((failed + 1))
    echo "not ok: $1"
    tail -n 20 "$2" 2>/dev/null | sed 's/^/    /'
}

# try SCANNER: its function SCANNER_scan is told which platform ("weak" or "real"), its address, its state
# and a folder for what it says, and answers 0: found something, 1: found nothing, else: did not work.
try() {
    local scanner=$1 rc
    if ! command -v "$scanner" >/dev/null; then
        not_ok "$scanner is installed (group attack of scripts/packages)" /dev/null
        return 0
    fi
    mkdir -p "$log/$scanner.weak" "$log/$scanner.real"
    "${scanner}_scan" weak "$WEAK_URL" "$WEAK_STATE" "$log/$scanner.weak" \
        >"$log/$scanner.weak.log" 2>&1
    rc=$?
    if [ "$rc" -eq 0 ]; then
        ok "$scanner finds the hole of the weakened platform"
    else
        not_ok "$scanner finds the hole of the weakened platform (status $rc)" "$log/$scanner.weak.log"
    fi
    "${scanner}_scan" real "$(address_of "$QIFU_STATE")" "$QIFU_STATE" "$log/$scanner.real" \
        >"$log/$scanner.real.log" 2>&1
    rc=$?
    if [ "$rc" -eq 1 ]; then
        ok "$scanner finds nothing on the platform"
    else
        not_ok "$scanner finds nothing on the platform (status $rc)" "$log/$scanner.real.log"
    fi
    forgive "$QIFU_STATE"
}

wanted=("$@")
if [ ${#wanted[@]} -eq 0 ]; then wanted=("${SCANNERS[@]}"); fi
rm -rf "$log"
mkdir -p "$log"
forgive "$QIFU_STATE"
weak_open
trap weak_close EXIT
trap 'exit 1' INT TERM
if weak_up >"$log/weak.log" 2>&1; then
    ok "every patch of weak/ applies, and the weakened platform is up"
    for scanner in "${wanted[@]}"; do try "$scanner"; done
else
    not_ok "every patch of weak/ applies, and the weakened platform is up" "$log/weak.log"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
