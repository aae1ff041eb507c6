# shellcheck shell=bash
# Takes 40 s
# P4: ten thousand visitors at once on the home page, from the cache and with the cache off: every one is
# answered, and none waits long. Needs 20,000 open files for a process (ulimit -n).

measure_P4() {
    nginx_says ''
    crowd "10,000 at once, cached" '< 1000'
    # shellcheck disable=SC2016
    nginx_says 'set $qifu_skip_cache 1;'
    crowd "10,000 at once, cache off" '< 5000'
}

# crowd WHAT LIMIT
crowd() {
    load / 10000 15 2
    note P4 "$1: $LOAD_REQUESTS answers, $LOAD_RATE/s, p99 $LOAD_P99 ms, max $LOAD_MAX ms; $LOAD_ERROR_WORDS"
    judge P4 "$1: errors" "$LOAD_ERRORS" "$(calculate "$LOAD_RATE" '%.0f')/s" '<= 0'
    judge P4 "$1: mean, ms" "$LOAD_MEAN" "longest $LOAD_MAX ms" "$2"
}
