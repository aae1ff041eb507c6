# shellcheck shell=bash
# Load and what it costs: wrk, the CPU time of a tree of processes, medians.

# load PATH CONNECTIONS SECONDS [THREADS [HEADER]]: ask for a page as fast as it comes. The answer is the
# line of wrk.lua, in LOAD_*: requests, rate a second, errors of all kinds, mean and maximum in ms, and
# what the client itself used of the processor, in microseconds.
# shellcheck disable=SC2034
load() {
    local line cpu
    cpu=$(cpu_dead $$)
    line=$(wrk "-t${4:-1}" "-c$2" "-d$3s" --timeout 15s -s "$ROOT/tests/bench/wrk.lua" \
        -H "${5:-X-Nothing: 1}" "$URL$1" | sed -n 's/^WRK //p')
    LOAD_CPU=$(($(cpu_dead $$) - cpu))
    load_read "$line"
}

# load_read LINE: the line of wrk.lua.
# shellcheck disable=SC2034
load_read() {
    local connect read write status timeout seconds
    read -r LOAD_REQUESTS seconds connect read write status timeout LOAD_MEAN LOAD_P99 LOAD_MAX <<<"$1"
    LOAD_ERRORS=$((connect + read + write + status + timeout))
    LOAD_ERROR_WORDS="connect $connect, read $read, write $write, status $status, timeout $timeout"
    LOAD_RATE=$(calculate "$LOAD_REQUESTS / $seconds")
}

# calculate EXPRESSION [FORMAT]
calculate() { awk "BEGIN { printf \"${2:-%.3f}\", $1 }"; }

# holds EXPRESSION: is it true?
holds() { awk "BEGIN { exit !($1) }"; }

median() { printf '%s\n' "$@" | sort -g | sed -n "$((($# + 1) / 2))p"; }

# descendants PID...: these processes and everything below them.
descendants() {
    local pid
    for pid in "$@"; do
        printf '%s\n' "$pid"
        # shellcheck disable=SC2046
        descendants $(cat "/proc/$pid"/task/*/children 2>/dev/null)
    done
}

# cpu_us NAME...: CPU time, in microseconds, that the processes of up with these names and their
# children, dead ones too, have used since they began.
cpu_us() {
    local name pid sum=0 line
    local -a field
    for name in "$@"; do
        for pid in $(descendants "$(process_id "$name")"); do
            { read -r line <"/proc/$pid/stat"; } 2>/dev/null || continue
            read -ra field <<<"${line##*) }"
            sum=$((sum + field[11] + field[12] + field[13] + field[14]))
        done
    done
    printf '%d' $((sum * 1000000 / $(getconf CLK_TCK)))
}

# cpu_dead PID: the same of the children that this process has waited for.
cpu_dead() {
    local line
    local -a field
    read -r line <"/proc/$1/stat"
    read -ra field <<<"${line##*) }"
    printf '%d' $(((field[13] + field[14]) * 1000000 / $(getconf CLK_TCK)))
}

# cost PATH SECONDS APP...: CPU a request, in microseconds, of nginx, these apps and the database, in
# COST_WEB, COST_APP, COST_DB and COST_ALL.
cost() {
    local path=$1 seconds=$2 web app db
    shift 2
    web=$(cpu_us nginx) app=$(cpu_us "$@") db=$(cpu_us db)
    load "$path" 4 "$seconds"
    [ "$LOAD_ERRORS" -eq 0 ] || fail "$path: $LOAD_ERROR_WORDS" "look into $STATE/log"
    COST_WEB=$((($(cpu_us nginx) - web) / LOAD_REQUESTS))
    COST_APP=$((($(cpu_us "$@") - app) / LOAD_REQUESTS))
    COST_DB=$((($(cpu_us db) - db) / LOAD_REQUESTS))
    COST_ALL=$((COST_WEB + COST_APP + COST_DB))
}
