# shellcheck shell=bash
# Takes 5 s after a full build of 1 min
# P8: time of a full build (configure, compile, install) and of scripts/up when everything runs already.

measure_P8() {
    local begin
    local -a again=()
    judge P8 "full build, s" "$(sed -n 's/.* build  *\([0-9.]*\) s$/\1/p' "$BENCH/log/up.log")" \
        "2 jobs" '< 60'
    while [ ${#again[@]} -lt 3 ]; do
        begin=${EPOCHREALTIME//[.,]/}
        "$ROOT/scripts/up" --state "$STATE" --no-install >/dev/null
        again+=("$(seconds_since "$begin")")
    done
    judge P8 "scripts/up again, s" "$(median "${again[@]}")" "" '< 5'
}
