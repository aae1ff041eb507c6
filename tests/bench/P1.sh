# shellcheck shell=bash
# P1: a public page from the micro-cache against the same bytes as a static file of the same nginx. The
# cache is one more look-up; the rate tells whether it costs anything.

measure_P1() {
    local i
    local -a cached=() static=()
    page / >"$STATE/bench/home.html"
    nginx_says "location ^~ /bench/ { alias $STATE/bench/; default_type text/html; }"
    cmp -s <(page /) <(page /bench/home.html) || fail "the page and its copy differ" "run it again"
    for i in 1 2 3; do
        load / 64 4 2
        cached+=("$LOAD_RATE")
        [ "$LOAD_ERRORS" -eq 0 ] || fail "P1: $LOAD_ERROR_WORDS" "look into $STATE/log/nginx.log"
        load /bench/home.html 64 4 2
        static+=("$LOAD_RATE")
        note P1 "run $i: cached ${cached[-1]}/s, static ${static[-1]}/s"
    done
    P1_cached=$(median "${cached[@]}") P1_static=$(median "${static[@]}")
    compare P1 "home page from the micro-cache" "$(calculate "$P1_cached" '%.0f')/s" \
        "same bytes as a static file $(calculate "$P1_static" '%.0f')/s" \
        "$(calculate "$P1_cached / $P1_static")" '>= 0.9'
}
