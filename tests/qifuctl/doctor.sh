# shellcheck shell=bash
# The doctor finds each planted fault, and nothing when there is none.
# shellcheck source=tests/qifuctl/lib.sh
. "$HERE/lib.sh"
migrated
q load --people 5 --enterprises 50 --providers 20 --services 40 --orders 400 --articles 50 --index >/dev/null
checks=(config secrets folders templates users schema tables grants sums audit files outbox index disk)
passes "a-sound-platform-has-no-fault" q doctor "${checks[@]}"
fails 2 "an-unknown-check-is-a-misuse" q doctor horoscope

# planted NAME CHECK PATTERN: the fault that was just made is found.
planted() {
    fails 1 "$1-is-found" q doctor "$2"
    says "$1-is-named" "$3"
}

sql qifu -e "UPDATE service SET score_sum = score_sum + 1 WHERE score_count > 0 ORDER BY id LIMIT 1"
planted "a-wrong-sum-of-ratings" sums 'service.score_sum .*: 1 records break it'
sql qifu -e "UPDATE service s SET score_sum = (SELECT COALESCE(SUM(score), 0) FROM rating r WHERE r.service_id = s.id)"
sql qifu -e "UPDATE provider SET order_count = order_count + 2 ORDER BY id LIMIT 1"
planted "a-wrong-count-of-orders" sums 'provider.order_count'
sql qifu -e "UPDATE provider SET order_count = order_count - 2 ORDER BY id LIMIT 1"
sql qifu -e "DELETE FROM window_tree WHERE depth = 2 LIMIT 1"
planted "a-hole-in-the-tree-of-windows" sums 'above the window: 1'
sql qifu -e "INSERT IGNORE INTO window_tree SELECT up.ancestor_id, w.id, up.depth + 1 FROM platform_window w
    JOIN window_tree up ON up.descendant_id = w.parent_id"
sql qifu -e "INSERT INTO membership (account_id, org_kind, org_id, created_at)
    SELECT id, 'enterprise', 999999, NOW() FROM account LIMIT 1"
planted "a-member-of-nothing" sums "membership's organisation"
sql qifu -e "DELETE FROM membership WHERE org_id = 999999"
sql qifu -e "INSERT INTO contract (order_id, number, version, updated_at) SELECT MAX(id), 'H2026112100001', 1, NOW() FROM service_order;
    INSERT INTO contract_version (order_id, version, reason, body, sha256, prev_hash, made_at)
    SELECT order_id, 1, 'sent', 'text', UNHEX(SHA2(CONCAT(REPEAT(CHAR(0), 32), 'text'), 256)), REPEAT(CHAR(0), 32), NOW() FROM contract"
passes "a-version-with-its-hash-is-sound" q doctor sums
sql qifu -e "UPDATE contract_version SET body = 'another text'"
planted "a-changed-version-of-a-contract" sums 'each version of a contract .*: 1 records break it'
sql qifu -e "UPDATE contract_version SET body = 'text'; UPDATE contract SET version = 2"
planted "a-lost-version-of-a-contract" sums 'as many versions as it says: 1'
sql qifu -e "UPDATE contract SET version = 1; INSERT INTO order_stage (order_id, seq, name, deliverable, amount_fen)
    SELECT order_id, 1, 'stage', 'report', 1 FROM contract"
planted "stages-that-do-not-make-the-total" sums 'stages of a contract .*: 1 records'
sql qifu -e "DELETE FROM order_stage; DELETE FROM contract_version; DELETE FROM contract"
passes "all-of-that-is-mended" q doctor sums

sql -e "GRANT DELETE ON qifu.article TO qifu_portal@localhost"
planted "a-right-too-many" grants 'qifu_portal may delete qifu.article'
sql -e "REVOKE DELETE ON qifu.article FROM qifu_portal@localhost; REVOKE INSERT ON qifu.captcha FROM qifu_portal@localhost"
planted "a-right-too-few" grants 'qifu_portal lacks insert qifu.captcha'
sql qifu <"$ROOT/sql/grants.sql"
passes "rights-are-mended" q doctor grants

sum=$(printf orphan | sha256sum | cut -c1-64)
orphan=$WORK/files-qifu/${sum:0:2}/${sum:2:2}/$sum
mkdir -p "$(dirname "$orphan")" && printf orphan >"$orphan"
passes "a-fresh-file-without-a-row-is-no-fault" q doctor files
same "and-not-even-named" "$(grep -c "$sum" "$WORK/out")" 0
touch -d '2 days ago' "$orphan"
passes "an-old-one-is-a-warning" q doctor files
says "that-names-it" "warn .*$sum belongs to no attachment"
passes "the-jobs-remove-it" q jobs --once
same "from-the-disk" "$([ -e "$orphan" ] || echo gone)" gone

sql qifu -e "INSERT INTO attachment (public_id, sha256, size, media_type, file_name, state, created_at)
    VALUES ('bbbbbbbbbbbbbbbbbbbbb1', UNHEX('$sum'), 6, 'text/plain', 'a.txt', 'kept', NOW())"
planted "a-missing-file" files 'is missing'
printf orphaX >"$orphan"
passes "the-right-size-is-enough-for-a-quick-look" q doctor files
fails 1 "but-not-for-a-deep-one" q doctor --deep files
says "a-changed-file-is-named" 'is not what was uploaded'
printf orphan >"$orphan"
touch -d '2 days ago' "$orphan"
passes "the-right-content-is-good" q doctor --deep files
sql qifu -e "DELETE FROM outbox"
passes "jobs-leave-what-is-in-use" q jobs --once
same "on-the-disk" "$(cat "$orphan")" orphan

sql qifu -e "INSERT INTO outbox (kind, state, next_at, created_at) VALUES ('sms', 'failed', NOW(), NOW())"
planted "a-task-that-was-given-up" outbox '1 tasks were given up'
sql qifu -e "UPDATE outbox SET state = 'waiting', next_at = NOW() - INTERVAL 1 HOUR WHERE state = 'failed'"
planted "an-outbox-that-nobody-works-off" outbox 'the oldest since'
sql qifu -e "DELETE FROM outbox"

chmod 640 "$WORK/secrets/portal"
planted "a-secret-that-others-may-read" secrets 'may be read by others'
chmod 600 "$WORK/secrets/portal"
cp -p "$WORK/secrets/key" "$WORK/secrets/key.kept"
printf 'not a key\n' >"$WORK/secrets/key"
planted "a-key-that-is-none" secrets 'does not hold 64 hexadecimal digits'
mv "$WORK/secrets/key.kept" "$WORK/secrets/key"
cp -r "$ROOT/cs-templates" "$WORK/templates"
printf '<?cs if:1 ?>never closed\n' >"$WORK/templates/common/error.cs"
sed "s|^Paths.templates.*|Paths.templates = $WORK/templates|" "$HDF" >"$WORK/broken.hdf"
fails 1 "a-template-that-does-not-parse-is-found" "$Q" --config "$WORK/broken.hdf" doctor templates
says "and-named" 'common/error.cs'
printf 'Site.colour = blue\n' | cat "$HDF" - >"$WORK/unknown.hdf"
fails 1 "an-unknown-key-is-refused" "$Q" --config "$WORK/unknown.hdf" doctor
says "by-its-name" 'unknown key Site.colour'
sql qifu -e "INSERT INTO schema_migration SELECT 77, name, sha256, applied_at FROM schema_migration LIMIT 1"
passes "programs-of-yesterday-serve-on-a-newer-schema" q doctor schema
says "but-it-is-told" 'warn .*version 77 is newer'
sql qifu -e "DELETE FROM schema_migration ORDER BY version DESC LIMIT 2"
planted "an-older-schema" schema 'these programs need'
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=a -days 1 -keyout "$WORK/key.pem" -out "$WORK/cert.pem" 2>/dev/null
printf 'pid %s/pid; events { } http { client_max_body_size 52m; server { listen unix:%s/s ssl; ssl_certificate cert.pem; ssl_certificate_key key.pem; } }' \
    "$WORK" "$WORK" >"$WORK/nginx.conf"
passes "a-certificate-that-ends-soon-is-a-warning" q doctor --nginx-conf "$WORK/nginx.conf" nginx
says "that-names-it" 'warn .*cert.pem ends within'
openssl x509 -in "$WORK/cert.pem" -signkey "$WORK/key.pem" -days 0 -out "$WORK/old.pem" 2>/dev/null
mv "$WORK/old.pem" "$WORK/cert.pem"
sleep 1
fails 1 "one-that-has-ended-is-a-fault" q doctor --nginx-conf "$WORK/nginx.conf" nginx
says "that-names-it-too" 'FAIL .*cert.pem has ended'

# --- what lies on the machine ---

# nginx_with LINE...: a configuration of nginx's that is right but for these lines.
nginx_with() {
    printf 'pid %s/pid; worker_rlimit_nofile 32768; events { worker_connections %s; } http { %s }' \
        "$WORK" "$1" "$2" >"$WORK/nginx.conf"
}
seen_by_nginx() {
    fails 1 "$1-is-found" q doctor --nginx-conf "$WORK/nginx.conf" nginx
    says "$1-is-named" "$2"
    says "$1-has-a-cure" "-> $3"
}
nginx_with 20000 'client_max_body_size 52m;'
passes "limits-that-agree" q doctor --nginx-conf "$WORK/nginx.conf" nginx
nginx_with 20000 'client_max_body_size 20m;'
seen_by_nginx "a-body-smaller-than-an-upload" 'nginx takes 20m, an upload may have 50 MB' 'raise client_max_body_size'
nginx_with 20000 ''
seen_by_nginx "nginx-s-own-small-body" 'nginx takes 1m' 'raise client_max_body_size'
nginx_with 40000 'client_max_body_size 52m;'
seen_by_nginx "more-connections-than-files" 'worker_rlimit_nofile 32768 is less' 'worker_rlimit_nofile at least'
nginx_with 1024 'client_max_body_size 52m;'
passes "few-connections-are-no-fault" q doctor --nginx-conf "$WORK/nginx.conf" nginx
says "but-a-warning" 'warn .*worker_connections 1024: fewer visitors'
nginx_with 20000 "client_max_body_size 52m; upstream a { server unix:$WORK/nobody.sock max_fails=0; }"
seen_by_nginx "a-socket-that-nobody-listens-at" 'nobody.sock: No such file' 'is its unit running'

planted "a-server-that-may-lose-what-it-said" server 'innodb_flush_log_at_trx_commit is 0'
says "with-where-it-stands-right" '-> compare .*my.cnf.in'
sql -e "ALTER DATABASE qifu CHARACTER SET latin1"
planted "a-foreign-charset" server 'charset latin1'
sql -e "ALTER DATABASE qifu CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci"
sql qifu -e "ALTER TABLE captcha CONVERT TO CHARACTER SET latin1"
planted "a-table-in-a-foreign-charset" tables 'captcha is in latin1'
says "and-how-to-mend-it" '-> ALTER TABLE ... CONVERT TO'
sql qifu -e "ALTER TABLE captcha CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci"

# wrong_setting NAME SETTING VALUE LINE CURE: a setting of the server that is wrong for a moment.
wrong_setting() {
    local was
    was=$(sql -e "SELECT @@GLOBAL.$2")
    sql -e "SET GLOBAL $2 = '$3'"
    fails 1 "$1-is-found" q doctor server
    says "$1-is-named" "$4"
    says "$1-has-a-cure" "-> $5"
    sql -e "SET GLOBAL $2 = '$was'"
}
# Whoever is no administrator of the server begins with this statement: as if its clock were another.
wrong_setting "a-clock-ahead" init_connect 'SET timestamp = UNIX_TIMESTAMP() + 300' \
    "the database's clock and this machine's differ by (299|300|301) s" 'set both clocks from one source'
wrong_setting "a-clock-behind" init_connect 'SET timestamp = UNIX_TIMESTAMP() - 300' \
    "differ by -(299|300|301) s" 'set both clocks from one source'
wrong_setting "another-time-zone" time_zone '+00:00' 'time zone \+00:00' 'default_time_zone = \+08:00'
wrong_setting "a-server-that-is-not-strict" sql_mode NO_ENGINE_SUBSTITUTION 'sql_mode NO_ENGINE' 'sql_mode as in'
fails 1 "what-is-right-again" q doctor server
same "is-not-named" "$(grep -cE "clock|zone .00:00|sql_mode" "$WORK/out")" 0
sql -e "ALTER USER qifu_sp@localhost ACCOUNT LOCK"
planted "a-user-who-may-not-connect" users 'sp: '
sql -e "ALTER USER qifu_sp@localhost ACCOUNT UNLOCK"

passes "no-backup-is-no-fault" q doctor backup
says "but-a-warning-too" 'warn .*there is no backup yet'
says "with-the-command" '-> qifuctl backup --to DIR'
sql qifu -e "INSERT INTO schema_file (path, sha256, state, changed_at) VALUES ('backup', '', 'done', NOW() - INTERVAL 25 HOUR)"
passes "a-backup-of-last-night" q doctor backup
says "is-good" 'ok .*last backup 20'
sql qifu -e "UPDATE schema_file SET changed_at = NOW() - INTERVAL 27 HOUR WHERE path = 'backup'"
passes "an-older-one-is-no-fault" q doctor backup
says "but-a-warning-of-its-own" 'warn .*the last backup is of 20'
sql qifu -e "DELETE FROM schema_file WHERE path = 'backup'"

grep -v '^Db.users.portal.password_file' "$HDF" >"$WORK/sharing.hdf"
chmod 750 "$WORK/files-qifu"
fails 1 "uploads-that-cannot-be-shared-are-found" "$Q" --config "$WORK/sharing.hdf" doctor folders
says "with-their-mode" 'Paths.files: .* has mode 0750'
says "and-what-it-should-be" 'chmod 2770'
chmod 2770 "$WORK/files-qifu"
passes "shared-ones-are-good" "$Q" --config "$WORK/sharing.hdf" doctor folders
sed 's|^Paths.sql.*|Paths.sql = /nonexistent|' "$HDF" >"$WORK/nowhere.hdf"
fails 1 "a-folder-that-is-not-there-is-found" "$Q" --config "$WORK/nowhere.hdf" doctor folders
says "by-the-name-of-its-key" 'Paths.sql: /nonexistent is not a folder'

# elsewhere MOUNT COMMAND...: with an empty, small disk in the place of a folder.
elsewhere() {
    # shellcheck disable=SC2016
    unshare -m sh -c 'mount -t tmpfs -o size=8m tmpfs "$0" && "$@"' "$@"
}
if [ "$(id -u)" -eq 0 ]; then
    fails 1 "a-disk-without-room-is-found" elsewhere "$WORK/files-qifu" "$Q" --config "$HDF" doctor disk
    says "with-what-stops" '-> make room now: uploads stop'
    passes "a-font-that-is-there" q doctor fonts
    says "is-seen" 'ok .*a Chinese font'
    passes "a-missing-font-is-no-fault" elsewhere /usr/share/fonts "$Q" --config "$HDF" doctor fonts
    says "but-named-with-its-package" '-> apt-get install fonts-noto-cjk'
fi
