# shellcheck shell=bash
# Takes 40 s
# P1: a public page from the micro-cache against the same bytes as a static file of the same nginx, as a
# browser asks (gzip) and as a simple program asks. What is compared is requests a second of CPU time, of
# nginx and the client together: the rate on two cores that nobody else uses.

measure_P1() {
    page / >"$STATE/bench/home.html"
    page / -H 'Accept-Encoding: gzip' >"$STATE/bench/home.html.gz"
    nginx_says "location ^~ /bench/ { alias $STATE/bench/; default_type text/html; gzip_static on; }"
    cached_against_static 'page from the cache, gzip' 'Accept-Encoding: gzip'
    cached_against_static 'page from the cache, plain' 'Accept-Encoding: identity'
}

# cached_against_static WHAT HEADER
cached_against_static() {
    local i p c
    local -a cached=() static=()
    cmp -s <(page / -H "$2") <(page /bench/home.html -H "$2") ||
        fail "the page and its copy differ" "run it again"
    for i in 1 2 3 4 5; do
        for p in / /bench/home.html; do
            c=$(cpu_us nginx)
            load "$p" 64 2 2 "$2"
            [ "$LOAD_ERRORS" -eq 0 ] || fail "P1: $LOAD_ERROR_WORDS" "look into $STATE/log/nginx.log"
            c=$(($(cpu_us nginx) - c))
            note P1 "$1, run $i: $p $LOAD_RATE/s, nginx $((c / LOAD_REQUESTS)) us a request"
            c=$(calculate "2 * 1000000 * $LOAD_REQUESTS / ($c + $LOAD_CPU)" '%.0f')
            if [ "$p" = / ]; then cached+=("$c"); else static+=("$c"); fi
        done
    done
    compare P1 "$1" "$(median "${cached[@]}")/s" "static file $(median "${static[@]}")/s" \
        "$(calculate "$(median "${cached[@]}") / $(median "${static[@]}")")" '>= 0.9'
}
