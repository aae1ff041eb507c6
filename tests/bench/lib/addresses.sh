# shellcheck shell=bash
# Pages to ask for, with who may see them: every GET row of every app's table, with a record of the demo
# where it takes one (found by tests/http/samples_all, as for the browser's tests), and what people search
# and filter for (tests/bench/searches).

WHO=(guest demo-enterprise demo-provider demo-expert demo-county demo-city demo-province demo-secadmin
    demo-auditor demo-sysadmin)

samples_build() {
    make -s -C "$BUILD" tests/http/samples_all >"$BENCH/log/samples-build.log" 2>&1 ||
        fail "tests/http/samples_all was not built" "look into $BENCH/log/samples-build.log"
}

# samples_run FILE: with "" what it put into the database is taken away.
samples_run() {
    QIFU_SAMPLES=$1 QIFU_STATE=$STATE QIFU_URL=$URL QIFU_BUILD=$BUILD \
        QIFU_BIN=$STATE/root/bin:$STATE/root/libexec/qifu QIFU_PASSWORD=$(<"$STATE/secrets/demo-password") \
        "$BUILD/tests/http/samples_all" >>"$STATE/log/samples.log" 2>&1 || true
}

# routes_print: app, path of every page (no file, no export) in the tables.
routes_print() {
    local app
    for app in $(cd "$STATE/root/libexec/qifu" && ls); do
        case " ${APPS[*]} " in *" $app "*) ;; *) continue ;; esac
        "$STATE/root/libexec/qifu/$app" --routes | awk -F '\t' '$1 == "GET" && $6 != "-" { print $2 }'
    done
}

# addresses_find FILE: "route, address" for each page, then the searches; route and address are the same
# when no record stands in it.
addresses_find() {
    samples_run "$STATE/bench/samples.tsv"
    routes_print | awk -F '\t' -v OFS='\t' '
        NR == FNR { sample[$1] = $2; next }
        !/\{/ { print $1, $1 }
        /\{/ && $1 in sample { print $1, sample[$1] }' "$STATE/bench/samples.tsv" - |
        grep -v '^/logout' >"$1"
    grep -v '^#' "$ROOT/tests/bench/searches" | awk -F '\t' -v OFS='\t' '{ print $1, $1 }' >>"$1"
}

# curl_block SESSION WHO ROUTE ADDRESS: one request in a configuration of curl; what it tells is a line.
curl_block() {
    printf 'url = "%s%s"\noutput = /dev/null\nnoproxy = "*"\nmax-time = 30\n' "$URL" "$4"
    if [ "$2" != guest ]; then printf 'header = "Cookie: sid=%s"\n' "$1"; fi
    printf 'write-out = "%s\\t%s\\t%s\\t%%{http_code}\\t%%{time_total}\\n"\n' "$2" "$3" "$4"
}

# ask_all FILE: one request for each line "who, route, address" of the file; adds the code and the time.
ask_all() {
    if [ ! "$1.curl" -nt "$1" ]; then curl_file "$1" >"$1.curl"; fi
    curl -sS -K "$1.curl" 2>>"$BENCH/log/curl.log"
}

curl_file() {
    local who route address first=yes
    local -A session=()
    while IFS=$'\t' read -r who route address; do
        if [ -z "${session[$who]-}" ]; then session[$who]=$(session_of "$who"); fi
        if [ "$first" = no ]; then printf 'next\n'; fi
        first=no
        curl_block "${session[$who]}" "$who" "$route" "$address"
    done <"$1"
}

# pages_find FILE: "who, route, address" for every page; the first of WHO who gets it is who asks, and of a
# window's pages the county, the city and the province, who see more and more.
pages_find() {
    local who names
    printf -v names "'%s'," "${WHO[@]}"
    sessions_open "a.name IN (${names%,})"
    addresses_find "$STATE/bench/addresses"
    : >"$STATE/bench/candidates"
    for who in "${WHO[@]}"; do sed "s/^/$who\t/" "$STATE/bench/addresses" >>"$STATE/bench/candidates"; done
    ask_all "$STATE/bench/candidates" |
        awk -F '\t' -v OFS='\t' '
            $4 != 200 { next }
            $1 ~ /^demo-(county|city|province)$/ && $2 ~ /^.window/ { print $1, $2, $3; seen[$2] = 1; next }
            !seen[$2]++ { print $1, $2, $3 }' >"$1"
}
