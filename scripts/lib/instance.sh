# shellcheck shell=bash
# One instance of the platform: its state folder, the choices it was made with, and the users its
# processes run as. Everything that up makes lies in the state folder:
#
#   qifu.hdf    configuration      instance  the choices of the first up      log/  what everybody says
#   secrets/    mode 0600          files/    uploads                          run/  pids, sockets of the apps
#   db/         MariaDB            nginx/    its configuration and cache      build/ root/  objects, installation
#   stage/ root.before/  builds to come and gone, see deploy.sh

# shellcheck disable=SC2034
APPS=(portal enterprise sp window dispatch complaints)
# shellcheck disable=SC2034
SOCKETS=(1 2 3 4)

# state_open DIR: make STATE absolute and see that our tools can live with the path.
state_open() {
    STATE=$(realpath -m -- "$1")
    local path
    for path in "$STATE" "$ROOT"; do
        # shellcheck disable=SC2101
        if [[ $path == *[[:space:][:cntrl:]\'\"\\$\;{}\#\&\|\<\>*?\`]* ]]; then
            fail "the path $path holds a blank or a sign that the tools cannot live with" \
                "use a path of letters, digits and - _ . /"
        fi
    done
    # A unix socket's path has at most 107 bytes.
    if [ "$(printf '%s' "$STATE/run/app/complaints.4.sock" | wc -c)" -gt 107 ]; then
        fail "the path of the state folder is too long for unix sockets: $STATE" \
            "choose a shorter one with --state"
    fi
}

# choice KEY: what the instance file says; nothing when it does not.
choice() {
    local key value
    { while read -r key value; do
        if [ "$key" = "$1" ]; then printf '%s' "$value"; fi
    done <"$STATE/instance"; } 2>/dev/null || true
}

# choices_write KEY VALUE [KEY VALUE...]
choices_write() {
    {
        printf '# The choices this instance was made with; written by scripts/up.\n'
        while [ $# -gt 0 ]; do
            printf '%s %s\n' "$1" "$2"
            shift 2
        done
    } >"$STATE/instance.new"
    mv -f "$STATE/instance.new" "$STATE/instance"
}

# as_user USER COMMAND...: with nothing of root's rights left.
as_user() {
    local user=$1
    shift
    if [ "$(id -un)" = "$user" ]; then
        "$@"
    else
        setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups --inh-caps=-all \
            --bounding-set=-all --no-new-privs -- "$@"
    fi
}

# may_live USER PATH...: can this user reach and read these folders?
may_live() {
    local user=$1 path
    shift
    id -u "$user" >/dev/null 2>&1 || return 1
    for path in "$@"; do
        as_user "$user" test -r "$path" -a -x "$path" || return 1
    done
}

# users_choose: WEB_USER and WEB_GROUP for nginx's workers and the apps (one user: they share files
# and the cache), DB_USER for MariaDB. Not root when it can be avoided.
users_choose() {
    WEB_USER=$(id -un)
    WEB_GROUP=$(id -gn)
    DB_USER=$(id -un)
    if [ "$(id -u)" -ne 0 ]; then return 0; fi
    if may_live www-data "$STATE" "$ROOT/cs-templates"; then
        WEB_USER=www-data
        WEB_GROUP=www-data
    fi
    if may_live mysql "$STATE"; then DB_USER=mysql; fi
    if [ "$WEB_USER" = root ] || [ "$DB_USER" = root ]; then
        printf '  ! Users www-data and mysql cannot reach %s or %s:\n' "$ROOT" "$STATE"
        printf '    the programs run as root. Good enough to look at, not for the public.\n'
    fi
}

# state_make: the folders that are needed before anything else. Made once, never emptied.
state_make() {
    if [ -d "$STATE" ] && [ ! -e "$STATE/lock" ] &&
        [ -n "$(find "$STATE" -mindepth 1 -maxdepth 1 ! -name check -print -quit)" ]; then
        fail "$STATE exists and is not an instance of Qifu" "choose another folder with --state"
    fi
    mkdir -p "$STATE" || fail "cannot make the folder $STATE" "choose another one with --state"
    if [ ! -O "$STATE" ]; then
        fail "$STATE belongs to $(stat -c %U "$STATE")" \
            "run the command as this user, or choose another folder with --state"
    fi
    mkdir -p "$STATE/log" "$STATE/run"
}

# state_lock: one up or down at a time. The children of one that was killed hold the lock, too,
# until they have ended.
state_lock() {
    exec 9>"$STATE/lock"
    if flock -n 9; then return 0; fi
    printf '  … waiting for another scripts/up or scripts/down to finish\n'
    flock -w 120 9 || fail "another scripts/up or scripts/down works on $STATE" "wait until it has finished"
}

# folder MODE OWNER GROUP PATH: idempotent; ownership only where we may give it.
folder() {
    mkdir -p "$4"
    if [ "$(id -u)" -eq 0 ]; then chown "$2:$3" "$4"; fi
    chmod "$1" "$4"
}

# render FROM TO: fill the @NAMES@ of a template; TO is replaced at once or not at all.
# Returns false when nothing changed.
render() {
    local text name
    text=$(<"$1")
    for name in ROOT STATE PORT PROFILE LISTEN NGINX_USER NOFILE APP SERVERS BASE_URL LOCATIONS \
        WORKERS DB_USER SUM VERSION; do
        text=${text//"@$name@"/"${!name-}"}
    done
    if [ -e "$2" ] && [ "$text" = "$(<"$2")" ]; then return 1; fi
    printf '%s\n' "$text" >"$2.new"
    mv -f "$2.new" "$2"
}

port_is_taken() { (exec 3<>"/dev/tcp/${ADDRESS:-127.0.0.1}/$1") 2>/dev/null; }

# free_port: a port that nobody listens on.
free_port() {
    local port
    for port in $(shuf -i 20000-29999 -n 50); do
        if ! port_is_taken "$port"; then
            printf '%s' "$port"
            return 0
        fi
    done
    return 1
}
