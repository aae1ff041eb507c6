# shellcheck shell=bash
# Words for the tests: a platform without web servers, made of a database, a folder for files and a
# configuration. Sourced by every group.
set -u
DB_USERS=(portal enterprise sp window dispatch complaints ddl jobs backup)
Q=$QIFU_BUILD/fcgi-apps/qifuctl/qifuctl
HDF=$WORK/qifu.hdf

sql() {
    mariadb --no-defaults --default-character-set=utf8mb4 --batch --skip-column-names \
        --init-command="SET time_zone = '+08:00'" \
        --socket="$QIFU_DB_SOCKET" --user=root "$@"
}

# The database users, each with a password file; once a server.
users_make() {
    local user word
    mkdir -p "$WORK/secrets"
    for user in "${DB_USERS[@]}"; do
        word=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
        (umask 077 && printf '%s\n' "$word" >"$WORK/secrets/$user")
        sql -e "CREATE USER IF NOT EXISTS 'qifu_$user'@'localhost';
                ALTER USER 'qifu_$user'@'localhost' IDENTIFIED BY '$word'"
    done
    (umask 077 && od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$WORK/secrets/key")
}

# hdf NAME DATABASE: a configuration beside a folder of files of the same name.
hdf() {
    local user
    mkdir -p "$WORK/files-$1"
    {
        printf 'Site.profile = hunan\nPaths.templates = %s/cs-templates\nPaths.sql = %s\n' \
            "$ROOT" "${SQL_FOLDER:-$ROOT/sql}"
        printf 'Paths.files = %s/files-%s\nDb.socket = %s\nDb.name = %s\n' "$WORK" "$1" \
            "$QIFU_DB_SOCKET" "$2"
        printf 'Secrets.key_file = %s/secrets/key\n' "$WORK"
        for user in "${DB_USERS[@]}"; do
            printf 'Db.users.%s.name = qifu_%s\nDb.users.%s.password_file = %s/secrets/%s\n' \
                "$user" "$user" "$user" "$WORK" "$user"
        done
    } >"$WORK/$1.hdf"
}

# An empty database named qifu (the one that sql/grants.sql speaks of), and no file.
fresh() {
    users_make
    sql -e "DROP DATABASE IF EXISTS qifu; CREATE DATABASE qifu CHARACTER SET utf8mb4
            COLLATE utf8mb4_unicode_ci; GRANT ALL ON qifu.* TO 'qifu_ddl'@'localhost';
            GRANT SELECT, SHOW VIEW, TRIGGER, LOCK TABLES ON qifu.* TO 'qifu_backup'@'localhost';
            GRANT RELOAD, BINLOG MONITOR ON *.* TO 'qifu_backup'@'localhost'"
    rm -rf "$WORK/files-qifu"
    hdf qifu qifu
}

migrated() {
    fresh
    q migrate >/dev/null && sql qifu <"$ROOT/sql/grants.sql"
}

q() { "$Q" --config "$HDF" "$@"; }

# --- what is expected ---

# passes NAME COMMAND...
passes() {
    local name=$1
    shift
    if "$@" >"$WORK/out" 2>&1; then printf 'ok %s\n' "$name"; else not_ok "$name" "status $?"; fi
}

# fails STATUS NAME COMMAND...: ends with just this status.
fails() {
    local want=$1 name=$2 got=0
    shift 2
    "$@" >"$WORK/out" 2>&1 || got=$?
    if [ "$got" -eq "$want" ]; then printf 'ok %s\n' "$name"; else not_ok "$name" "status $got"; fi
}

# says NAME PATTERN: the last command printed it.
says() {
    if grep -qE -- "$2" "$WORK/out"; then printf 'ok %s\n' "$1"; else not_ok "$1" "no line is $2"; fi
}

# same NAME ONE OTHER
same() {
    if [ "$2" = "$3" ]; then printf 'ok %s\n' "$1"; else not_ok "$1" "\"$2\" is not \"$3\""; fi
}

not_ok() {
    printf 'not ok %s: %s\n' "$1" "$2"
    tail -n 12 "$WORK/out" | sed 's/^/    /'
}
