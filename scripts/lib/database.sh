# shellcheck shell=bash
# The private MariaDB: one data folder, one unix socket, no network.

DB_ACCOUNTS=(portal enterprise sp window dispatch complaints ddl jobs backup)

# as_dba: SQL from the standard input, as the administrator of the database (known by its OS user;
# there is no password).
as_dba() {
    mariadb --no-defaults --default-character-set=utf8mb4 --batch \
        --socket="$STATE/db/mysqld.sock" --user="$(id -un)" "$@"
}

db_answers() {
    mariadb-admin --no-defaults --socket="$STATE/db/mysqld.sock" --user="$(id -un)" \
        --connect-timeout=2 ping >/dev/null 2>&1
}

db_is_up() { [ -e "$STATE/db/done-accounts" ] && runs db && db_answers; }

# Made beside and moved: an interrupted first run leaves nothing that looks finished.
db_create() {
    if [ -d "$STATE/db/data" ]; then return 0; fi
    rm -rf "$STATE/db/data.new"
    folder 0700 "$DB_USER" "$DB_GROUP" "$STATE/db/data.new"
    # Its own folder for what is on the way: another server that begins empties /tmp of such files.
    mariadb-install-db --no-defaults --user="$DB_USER" --datadir="$STATE/db/data.new" \
        --tmpdir="$STATE/db/tmp" --auth-root-authentication-method=socket \
        --auth-root-socket-user="$(id -un)" \
        --skip-test-db --character-set-server=utf8mb4 --skip-name-resolve --skip-log-bin
    rm -f "$STATE"/db/done-*
    mv "$STATE/db/data.new" "$STATE/db/data"
}

db_configure() {
    render "$ROOT/scripts/my.cnf.in" "$STATE/db/my.cnf" || true
    if [ ! -e "$STATE/db/local.cnf" ]; then
        printf '# Settings of this machine, read after my.cnf. Example:\n' >"$STATE/db/local.cnf"
        printf '# [mariadbd]\n# innodb_buffer_pool_size = 4G\n' >>"$STATE/db/local.cnf"
    fi
}

db_answers_or_dies() { db_answers || ! runs db; }

db_start() {
    DB_GROUP=$(id -gn "$DB_USER")
    # The socket's folder is open to the database and to the apps only.
    # shellcheck disable=SC2153
    folder 0750 "$DB_USER" "$WEB_GROUP" "$STATE/db"
    folder 0750 "$DB_USER" "$DB_GROUP" "$STATE/db/tmp"
    folder 0700 "$DB_USER" "$DB_GROUP" "$STATE/db/binlog"
    # secure_file_priv must name a folder that exists: one that nobody may enter.
    folder 0000 "$DB_USER" "$DB_GROUP" "$STATE/db/nothing"
    db_create
    db_configure
    if ! runs db; then
        rm -f "$STATE/db/mysqld.sock"
        start db "$STATE/log/db.log" mariadbd --defaults-file="$STATE/db/my.cnf" --user="$DB_USER"
    fi
    # After a crash the log is read first; that takes as long as it takes.
    wait_for 120 db_answers_or_dies
    if ! db_answers; then
        tail -n 15 "$STATE/log/db.log"
        return 1
    fi
    if [ ! -e "$STATE/db/done-accounts" ]; then db_accounts; fi
}

# secret NAME OWNER MAKER...: a file of mode 0600 with what the maker prints; kept when it exists.
secret() {
    local file=$STATE/secrets/$1 owner=$2
    shift 2
    if [ -s "$file" ]; then return 0; fi
    (umask 077 && "$@" >"$file.new")
    if [ "$(id -u)" -eq 0 ]; then chown "$owner" "$file.new"; fi
    mv "$file.new" "$file"
}

random_hex() { od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'; }
# No letter that is easily mistaken for a digit: people type it.
random_word() { tr -dc 'a-hjkmnp-z2-9' </dev/urandom | head -c "$1" || true; }

secrets_make() {
    local account owner
    folder 0750 root "$WEB_GROUP" "$STATE/secrets"
    secret key "$WEB_USER" random_hex 32
    for account in "${DB_ACCOUNTS[@]}"; do
        owner=$WEB_USER
        # These two are for the administrator's hand, not for a program that serves the public.
        case $account in ddl | backup) owner=$(id -un) ;; esac
        secret "db-$account" "$owner" random_hex 16
    done
    # The rules ask for letters and digits; two parts are easier to read out than one.
    secret demo-password "$(id -un)" demo_password
}

demo_password() { printf 'Qf%s-%s7' "$(random_word 5)" "$(random_word 5)"; }

# db_accounts: the database, one account a program, each known by its password file.
db_accounts() {
    local account
    secrets_make
    {
        printf 'CREATE DATABASE IF NOT EXISTS qifu CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n'
        for account in "${DB_ACCOUNTS[@]}"; do
            printf "CREATE USER IF NOT EXISTS 'qifu_%s'@'localhost';\n" "$account"
            printf "ALTER USER 'qifu_%s'@'localhost' IDENTIFIED BY '%s';\n" "$account" \
                "$(<"$STATE/secrets/db-$account")"
        done
        # What the first migration needs; everything else is in sql/grants.sql.
        printf 'GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON qifu.* %s;\n' \
            "TO 'qifu_ddl'@'localhost'"
        printf "DROP USER IF EXISTS ''@'localhost', ''@'%s';\n" "$(uname -n)"
    } | as_dba
    touch "$STATE/db/done-accounts"
}

schema_is_done() { [ -z "$REBUILD" ] && [ -e "$STATE/db/done-schema" ]; }

qifuctl() { "$(program qifuctl)" --config "$STATE/qifu.hdf" "$@"; }

schema_apply() {
    qifuctl migrate
    if [ -e "$ROOT/sql/grants.sql" ]; then as_dba qifu <"$ROOT/sql/grants.sql"; fi
    touch "$STATE/db/done-schema"
}

demo_is_done() { [ -e "$STATE/db/done-demo" ]; }

demo_load() {
    # The list ends with the password.
    umask 077
    qifuctl demo --password-file "$STATE/secrets/demo-password" >"$STATE/demo-accounts.new"
    mv -f "$STATE/demo-accounts.new" "$STATE/demo-accounts"
    touch "$STATE/db/done-demo"
}
