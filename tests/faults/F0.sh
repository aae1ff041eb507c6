#!/usr/bin/env bash
# The journal itself: without a fault it holds, and each of its verdicts is seen to fail when there is
# something to find. What the other faults say rests on this.
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F0

# with SQL, then BACK: what the journal finds meanwhile.
finds_meanwhile() {
    local word=$1 hurt=$2 heal=$3
    undo sql "$heal"
    sql "$hurt"
    ok "control: $word is found" journal_finds "$word"
    undo_now
}

# entry KIND: key, number of the request and first word of the content of a write.
entry() { awk -F '\t' -v kind="$1" '$1 == "A" && $2 == kind { print $4, $7, $8; exit }' "$JOURNAL"; }

writers_start 3 2
wait "$WRITERS"
WRITERS=''
ok 'every kind was written' same "$(awk -F '\t' '$1 == "A" { print $2 }' "$JOURNAL" | sort -u | wc -l)" 7
nothing_lost 20

read -r key request content _ < <(entry order)
finds_meanwhile lost "UPDATE service_order SET note = CONCAT('x', note) WHERE note LIKE '$content%'" \
    "UPDATE service_order SET note = SUBSTR(note, 2) WHERE note LIKE 'x$content%'"
finds_meanwhile torn "UPDATE one_time_key SET key_hash = UNHEX(SHA2('x$key', 256))
    WHERE key_hash = UNHEX(SHA2('$key', 256))" \
    "UPDATE one_time_key SET key_hash = UNHEX(SHA2('$key', 256)) WHERE key_hash = UNHEX(SHA2('x$key', 256))"
finds_meanwhile unaudited "UPDATE audit_log SET request_id = 'x' WHERE request_id = '$request'" \
    "UPDATE audit_log SET request_id = '$request' WHERE request_id = 'x'"

# A byte of a stored file.
read -r sum < <(awk -F '\t' '$1 == "A" && $2 == "upload" { n = split($8, w, " "); print w[n - 1] }' "$JOURNAL")
file=$STATE/files/${sum:0:2}/${sum:2:2}/$sum
cp -p "$file" "$WORK/file"
printf x | dd of="$file" bs=1 seek=999 conv=notrunc status=none
ok 'control: a file with another content is found' journal_finds files
cp -p "$WORK/file" "$file"

# Who was never told is a phantom; a counter that is one off is seen by the doctor.
grep -v "$key" "$JOURNAL" >"$WORK/shorter"
whole=$JOURNAL JOURNAL=$WORK/shorter
ok 'control: phantom is found' journal_finds phantom
JOURNAL=$whole
service=$(sql "SELECT MIN(service_id) FROM rating")
undo sql "UPDATE service SET score_count = score_count - 1 WHERE id = $service"
sql "UPDATE service SET score_count = score_count + 1 WHERE id = $service"
not_ok 'control: a wrong sum is found' sums_hold
undo_now
if is_full; then
    journal_twice
    ok 'control: twice is found' journal_finds twice
fi
finish
