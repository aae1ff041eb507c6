# shellcheck shell=bash
# What the person at the terminal sees: one line a step, and when a step fails its name, the last
# lines of its log and what to do.

# fail WHY [WHAT-TO-DO]: end with a sentence.
fail() {
    printf '%s: %s\n' "$(basename "$0")" "$1" >&2
    if [ $# -gt 1 ]; then printf '  What to do: %s\n' "$2" >&2; fi
    exit 1
}

# seconds_since MICROSECONDS: "0.3", for people.
seconds_since() {
    local us=$((${EPOCHREALTIME//[.,]/} - $1))
    printf '%d.%d' $((us / 1000000)) $((us / 100000 % 10))
}

tick() { printf '  ✓ %-12s %s\n' "$1" "$2"; }

# step NAME DONE ACTION HINT: when the function DONE says yes there is nothing to do; else run the
# function ACTION in a subshell with its output in STATE/log/up-NAME.log and tell how long it took.
step() {
    local name=$1 is_done=$2 action=$3 hint=$4 log=$STATE/log/up-$1.log begin rc
    if "$is_done"; then
        tick "$name" "nothing to do"
        return 0
    fi
    begin=${EPOCHREALTIME//[.,]/}
    if [ -t 1 ]; then printf '  … %-12s\r' "$name"; fi
    # Not as a condition: bash switches errexit off inside one.
    set +e
    (set -e; "$action") >"$log" 2>&1 </dev/null
    rc=$?
    set -e
    if [ "$rc" -ne 0 ]; then
        printf '  ✗ %-12s failed after %s s (status %s)\n\n' "$name" "$(seconds_since "$begin")" "$rc"
        tail -n 15 "$log" | sed 's/^/    /'
        printf '\n  Its whole log: %s\n  What to do: %s\n' "$log" "$hint"
        exit 1
    fi
    tick "$name" "$(seconds_since "$begin") s"
}

# wait_for SECONDS COMMAND...: ask again until the command succeeds; false when the limit is reached.
wait_for() {
    local limit=$((${EPOCHREALTIME//[.,]/} + $1 * 1000000))
    shift
    until "$@"; do
        if [ "${EPOCHREALTIME//[.,]/}" -ge "$limit" ]; then return 1; fi
        sleep 0.05
    done
}
