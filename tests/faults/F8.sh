#!/usr/bin/env bash
# F8: the disk of the uploads is full. Who brings a file is told so (507) and nothing of it stays behind;
# everything else goes on. Files are refused before the disk is full, of bytes or of names (F9).
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F8

# wrote SECONDS KIND...: two writers; the journal says what became of it.
wrote() {
    local seconds=$1
    shift
    writers_start "$seconds" 2 "$@"
    wait "$WRITERS"
    WRITERS=''
}

# all_are KIND HTTP: each write of this kind had this answer, and there was one.
all_are() {
    awk -F '\t' -v kind="$1" -v http="$2" '$2 == kind { n++; if ($5 != http) bad++ }
        END { exit n == 0 || bad > 0 }' "$JOURNAL"
}

temporary() { find "$STATE/files/tmp" -type f | wc -l; }
open_files() { for pid in $(workers enterprise); do ls "/proc/$pid/fd"; done | wc -l; }

size=$(($(du -sm "$STATE/files" | cut -f1) + 64))
small_disk "$STATE/files" "${size}M" keep
wrote 1 upload need
ok 'control: with room files are taken' all_are upload 303
fds=$(open_files) left=$(temporary) # a worker that was killed by a test before may have left some

fill_to "$STATE/files" 92
wrote 1 upload need
ok 'a disk that is nearly full: files are refused with 507' all_are upload 507
ok '... and everything else is taken' all_are need 303
ok '... and nothing is half done' journal_holds

# Room for the beginning of the file, none for its end.
fill_to "$STATE/files" 88
JOURNAL_FILE_KB=$((size * 1024 * 13 / 100)) wrote 1 upload
ok 'a disk that becomes full by the file: 507' all_are upload 507
ok '... and nothing is half done' journal_holds
ok 'no temporary file is left' same "$(temporary)" "$left"
ok 'no file is left open' at_most "$(open_files)" "$fds"
fill_none "$STATE/files"

names=$(find "$STATE/files" | wc -l)
mount -o "remount,nr_inodes=$((names + 5))" "$STATE/files"
wrote 1 upload need
ok 'no name is left on the disk: 507' all_are upload 507
ok '... and everything else is taken' all_are need 303
ok '... and nothing is half done' journal_holds
mount -o "remount,nr_inodes=0" "$STATE/files"

wrote 1 upload
ok 'with room again files are taken again' all_are upload 303
ok '... and are there' journal_holds
finish
