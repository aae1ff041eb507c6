# shellcheck shell=bash
# Takes 1 min
# P2: what the uncached home page costs, in CPU time of nginx, the app and the database together, against
# the same page in PHP (twin/home.php). Both sides run in turn under the same load.

measure_P2() {
    local i
    local -a ours=() theirs=() apps=()
    for i in "${SOCKETS[@]}"; do apps+=("portal.$i"); done
    twin_start
    nginx_says "set \$qifu_skip_cache 1; $(twin_location)"
    # When it has to follow a change of the page: tests/bench/twin/page.php; twin.diff says where.
    judge P2 "lines of the page that differ in PHP" "$(twin_differences)" "twin.diff" '<= 0'
    # Templates and bytecode are read, statements prepared.
    load / 4 2
    load /bench/twin 4 2
    for i in 1 2 3 4 5; do
        cost / 3 "${apps[@]}"
        ours+=("$COST_ALL")
        note P2 "run $i: portal $COST_WEB nginx + $COST_APP app + $COST_DB database = $COST_ALL us"
        cost /bench/twin 3 twin
        theirs+=("$COST_ALL")
        note P2 "run $i: PHP    $COST_WEB nginx + $COST_APP app + $COST_DB database = $COST_ALL us"
    done
    twin_stop
    P2_ours=$(median "${ours[@]}") P2_theirs=$(median "${theirs[@]}")
    compare P2 "CPU of the uncached home page" "$P2_ours us" "PHP, opcache, PDO $P2_theirs us" \
        "$(calculate "$P2_ours / $P2_theirs")" '<= 0.25'
    round_trips
}

# The portal counts its own: "queries" of its log, the last page of each worker.
round_trips() {
    local most
    most=$(grep '"path":"/","status":"200"' "$STATE/log/portal.log" | tail -n 200 |
        grep -o '"queries":"[0-9]*"' | tr -dc '0-9\n' | sort -n | tail -n 1)
    judge P2 "database round trips of it" "$most" "" '<= 3'
}
