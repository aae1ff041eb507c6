# shellcheck shell=bash
# A backup comes back whole, and a damaged one is refused.
# shellcheck source=tests/qifuctl/lib.sh
. "$HERE/lib.sh"
migrated
q load --people 5 --enterprises 50 --providers 20 --services 40 --orders 200 --articles 150 --index >/dev/null

# Two uploads, one of them spoken of twice.
put_file() {
    local sum
    sum=$(printf '%s' "$1" | sha256sum | cut -c1-64)
    mkdir -p "$WORK/files-qifu/${sum:0:2}/${sum:2:2}"
    printf '%s' "$1" >"$WORK/files-qifu/${sum:0:2}/${sum:2:2}/$sum"
    sql qifu -e "INSERT INTO attachment (public_id, sha256, size, media_type, file_name, state, created_at)
        VALUES ('$2', UNHEX('$sum'), ${#1}, 'text/plain', '$2.txt', 'kept', NOW())"
}
put_file "one file" aaaaaaaaaaaaaaaaaaaaa1
put_file "another file" aaaaaaaaaaaaaaaaaaaaa2
put_file "one file" aaaaaaaaaaaaaaaaaaaaa3

passes "backup-works" q backup --to "$WORK/backups"
folder=$(tail -n 1 "$WORK/out")
passes "its-sums-can-be-checked-with-sha256sum" sh -c "cd '$folder' && sha256sum --quiet -c SHA256SUMS"
same "no-password-is-left-in-it" "$(grep -rlf "$WORK/secrets/backup" "$folder" | wc -l)" 0
same "it-is-closed-to-others" "$(stat -c %a "$folder")" 700

sql -e "DROP DATABASE IF EXISTS qifu2; CREATE DATABASE qifu2 CHARACTER SET utf8mb4
        COLLATE utf8mb4_unicode_ci; GRANT ALL ON qifu2.* TO 'qifu_ddl'@'localhost'"
rm -rf "$WORK/files-qifu2"
hdf qifu2 qifu2
two() { "$Q" --config "$WORK/qifu2.hdf" "$@"; }
passes "restore-works" two restore --from "$folder"
# Row by row, in the order of the key: CHECKSUM TABLE now and then gives two numbers for the same rows
# of a table with generated columns.
rows_of() {
    mariadb-dump --no-defaults --socket="$QIFU_DB_SOCKET" --user=root --no-create-info --compact --hex-blob \
        --skip-extended-insert --order-by-primary "$1" "$2" | sha256sum
}
differ=""
[ "$(rows_of qifu region)" != "$(sha256sum </dev/null)" ] || differ=" nothing was read"
for table in $(sql qifu -e "SHOW TABLES" | grep -v '^schema_file$'); do
    [ "$(rows_of qifu "$table")" = "$(rows_of qifu2 "$table")" ] || differ="$differ $table"
done
same "every-table-is-the-same" "$differ" ""
same "and-there-are-as-many" "$(sql qifu -e "SHOW TABLES" | wc -l)" "$(sql qifu2 -e "SHOW TABLES" | wc -l)"
passes "every-file-is-the-same" diff -r "$WORK/files-qifu" "$WORK/files-qifu2"
passes "the-restored-index-answers" two search 数字化转型
says "with-hits" '[1-9][0-9]* found'

fails 1 "restore-into-a-full-database-is-refused" two restore --from "$folder"
sql qifu2 -e "DELETE FROM rating"
passes "unless-forced" two restore --from "$folder" --force
same "then-everything-is-back" "$(sql -e "SELECT COUNT(*) FROM qifu.rating")" \
    "$(sql -e "SELECT COUNT(*) FROM qifu2.rating")"

# One byte of anything.
damage() {
    local broken=$WORK/broken
    rm -rf "$broken" && cp -r "$folder" "$broken"
    printf 'X' | dd of="$broken/$1" bs=1 seek=5 conv=notrunc status=none
    fails 1 "a-flipped-byte-in-$2-is-found" two restore --from "$broken" --force
}
damage database.sql the-dump
damage "$(cd "$folder" && find files -type f | head -n 1)" a-file
damage SHA256SUMS the-sums
damage manifest the-manifest
rm -rf "$WORK/broken" && cp -r "$folder" "$WORK/broken"
find "$WORK/broken/files" -type f | head -n 1 | xargs rm
fails 1 "a-missing-file-is-found" two restore --from "$WORK/broken" --force
same "and-the-database-is-untouched" "$(sql -e "SELECT COUNT(*) FROM qifu.article")" \
    "$(sql -e "SELECT COUNT(*) FROM qifu2.article")"
