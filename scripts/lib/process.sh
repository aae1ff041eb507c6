# shellcheck shell=bash
# Processes that outlive the script: each is the leader of a session of its own, and its pid file
# says "PID START-TIME", so that a stale file or a reused number is never mistaken for it. Whatever the
# leader forks stays in its session: that is how the orphans of a killed leader are found.

# stat_field PID N: field N (3 is the state) of /proc/PID/stat; nothing when there is no such process.
stat_field() {
    local line
    { read -r line <"/proc/$1/stat"; } 2>/dev/null || return 0
    # The name in field 2 may hold blanks and brackets.
    read -ra line <<<"${line##*) }"
    printf '%s' "${line[$2 - 3]}"
}

pid_file() { printf '%s' "$STATE/run/$1.pid"; }

# process_id NAME: its pid, when it runs; else false.
process_id() {
    local pid start
    { read -r pid start <"$(pid_file "$1")"; } 2>/dev/null || return 1
    [[ $pid =~ ^[0-9]+$ ]] || return 1
    [ "$(stat_field "$pid" 22)" = "$start" ] || return 1
    # A zombie waits for a parent that does not care; it does not run.
    [ "$(stat_field "$pid" 3)" != Z ] || return 1
    printf '%s' "$pid"
}

runs() { process_id "$1" >/dev/null; }

# session_members NAME: pids of everything in the session that NAME's pid file names.
session_members() {
    local leader start dir line
    local -a field
    { read -r leader start <"$(pid_file "$1")"; } 2>/dev/null || return 0
    [[ $leader =~ ^[0-9]+$ ]] || return 0
    # The number belongs to another process by now: nothing of ours is left.
    case $(stat_field "$leader" 22) in "$start" | "") ;; *) return 0 ;; esac
    # As stat_field, without a process of our own for each of the machine's: a hundred times as fast.
    for dir in /proc/[0-9]*; do
        { read -r line <"$dir/stat"; } 2>/dev/null || continue
        read -ra field <<<"${line##*) }"
        if [ "${field[3]}" = "$leader" ] && [ "${field[0]}" != Z ]; then printf '%s\n' "${dir#/proc/}"; fi
    done
}

session_is_empty() { [ -z "$(session_members "$1")" ]; }

# signal_all SIGNAL PID...: processes that are gone meanwhile are not an error.
signal_all() {
    local signal=$1
    shift
    if [ $# -gt 0 ]; then kill -s "$signal" "$@" 2>/dev/null || true; fi
}

# start NAME LOG COMMAND...: a daemon with nothing of our environment but what it needs. Whether it
# stays and serves is for the caller to see.
start() {
    local name=$1 log=$2 file var
    local -a settings=(PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TZ=CST-8)
    shift 2
    for var in ASAN_OPTIONS LSAN_OPTIONS UBSAN_OPTIONS; do
        if [ -n "${!var-}" ]; then settings+=("$var=${!var}"); fi
    done
    # What they execute is counted in a folder of their own: they do not run as who runs the tests.
    if [ -n "${QIFU_COUNTS-}" ]; then settings+=("GCOV_PREFIX=$QIFU_COUNTS"); fi
    stop "$name" TERM 5
    file=$(pid_file "$name")
    # shellcheck disable=SC2016
    env -i "${settings[@]}" setsid bash -c '
        read -r line </proc/$$/stat
        set -- "${line##*) }" "$@"
        read -ra field <<<"$1"
        printf "%s %s\n" $$ "${field[19]}" >"$2"
        shift 2
        exec "$@"' start "$file" "$@" >>"$log" 2>&1 </dev/null 9>&- &
    wait_for 5 test -s "$file"
}

# stop NAME SIGNAL SECONDS: ask the leader, wait for its whole session, then insist.
stop() {
    local name=$1 signal=$2 limit=$3 pid
    if session_is_empty "$name"; then
        rm -f "$(pid_file "$name")"
        return 0
    fi
    if pid=$(process_id "$name"); then
        signal_all "$signal" "$pid"
    else
        # shellcheck disable=SC2046
        signal_all TERM $(session_members "$name")
    fi
    if ! wait_for "$limit" session_is_empty "$name"; then
        # shellcheck disable=SC2046
        signal_all KILL $(session_members "$name")
        wait_for 10 session_is_empty "$name"
    fi
    rm -f "$(pid_file "$name")"
}
