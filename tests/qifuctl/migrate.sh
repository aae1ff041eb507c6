# shellcheck shell=bash
# Migrations are applied once, in order, and never changed afterwards.
# shellcheck source=tests/qifuctl/lib.sh
. "$HERE/lib.sh"
SQL_FOLDER=$WORK/sql
rm -rf "$SQL_FOLDER" && cp -r "$ROOT/sql" "$SQL_FOLDER"
fresh

fails 1 "an-empty-database-has-no-status" q status
passes "migrate-makes-the-schema" q migrate
says "each-file-is-named" 'migrations/0001_create_codes.sql +[0-9]+ ms'
passes "migrate-twice-changes-nothing" q migrate
same "the-second-time-names-no-file" "$(grep -c '\.sql' "$WORK/out")" 0
passes "status-lists-the-files" q migrate --status
says "status-knows-what-was-applied" 'migrations/0001_create_codes.sql +applied'

newest=$(find "$SQL_FOLDER/migrations" -name '*.sql' | sort | tail -n 1)
printf '\n-- a late thought\n' >>"$newest"
fails 1 "a-changed-migration-is-refused" q migrate
says "it-says-which-and-what-to-do" "$(basename "$newest") was changed after it was applied"
cp "$ROOT/sql/migrations/$(basename "$newest")" "$newest"

printf 'SELECT 1;\n' >"$SQL_FOLDER/migrations/9999_add_nothing.sql"
fails 1 "a-schema-newer-than-the-program-is-refused" q migrate
rm "$SQL_FOLDER/migrations/9999_add_nothing.sql"
sql qifu -e "DELETE FROM schema_migration WHERE version = 9999;
             DELETE FROM schema_file WHERE path LIKE '%9999%'"

printf "\nUPDATE setting SET value = '12345' WHERE name = 'hotline';\n" \
    >>"$SQL_FOLDER/seed/hunan/030_settings.sql"
passes "a-changed-seed-is-applied-again" q migrate
says "and-named" 'seed/hunan/030_settings.sql'
same "with-what-it-says" "$(sql qifu -e "SELECT value FROM setting WHERE name = 'hotline'")" 12345

sql qifu -e "UPDATE schema_file SET state = 'begun' WHERE path LIKE 'migrations/0002%'"
passes "an-interrupted-first-migration-begins-anew" q migrate
says "and-says-so" 'was interrupted'
sql qifu -e "UPDATE schema_file SET state = 'begun' WHERE path LIKE 'migrations/0002%';
             INSERT INTO account (name, name_key, kind, created_at) VALUES ('a', 'a', 'person', NOW())"
fails 1 "but-not-when-there-are-accounts" q migrate
same "and-nothing-is-lost" "$(sql qifu -e 'SELECT COUNT(*) FROM account')" 1

sed 's/^Site.profile = hunan/Site.profile = meizhou/' "$HDF" >"$WORK/other.hdf"
sql qifu -e "UPDATE schema_file SET state = 'done'"
fails 1 "another-profile-needs-another-database" "$Q" --config "$WORK/other.hdf" migrate
