# shellcheck shell=bash
# Takes 4 min
# memory: what one worker of the portal and one of the enterprise centre hold after 100,000 requests each,
# against what they held after 1,000, the recycling of workers switched off.

readonly MEMORY_FEW=1000 MEMORY_MANY=100000

measure_memory() {
    local app
    workers_alone portal enterprise
    sessions_open "a.name = 'demo-enterprise'"
    pages_of_portal >"$STATE/bench/memory-portal.txt"
    pages_of_enterprise >"$STATE/bench/memory-enterprise.txt"
    for app in portal enterprise; do memory_grows "$app"; done
    workers_alone_stop
    sessions_close
}

# Each page that everybody may see; of the records the first one.
pages_of_portal() {
    printf '%s\n' / /services '/services?q=%E6%9C%8D%E5%8A%A1' /providers /needs /experts /products \
        /activities /news /policies /guides /windows /search?q=%E4%BC%81%E4%B8%9A /sitemap
    as_dba -N qifu -e "SELECT CONCAT('/services/', id) FROM service WHERE listed = 1 LIMIT 40"
    as_dba -N qifu -e "SELECT CONCAT('/news/', id) FROM article WHERE state = 'published' LIMIT 40"
}

pages_of_enterprise() {
    printf '/enterprise/%s\n' '' orders needs products consultations profile favourites messages \
        needs/new staff pictures certification 'orders?q=%E6%9C%8D%E5%8A%A1'
    as_dba -N qifu -e "SELECT CONCAT('/enterprise/orders/', o.id) FROM service_order o
        JOIN membership m ON m.org_kind = 'enterprise' AND m.org_id = o.enterprise_id
        JOIN account a ON a.id = m.account_id WHERE a.name = 'demo-enterprise' LIMIT 20"
}

# memory_grows APP
memory_grows() {
    local pid few many
    pid=$(process_id "alone-$1")
    requests "$1" "$MEMORY_FEW"
    few=$(memory "$pid" VmRSS)
    requests "$1" $((MEMORY_MANY - MEMORY_FEW))
    many=$(memory "$pid" VmRSS)
    note memory "$1: $few KB after $MEMORY_FEW requests, $many KB after $MEMORY_MANY"
    [ "$(process_id "alone-$1")" = "$pid" ] || fail "the worker of $1 died" "look into $STATE/log/alone.log"
    compare memory "worker of $1 after 100,000 requests" "$many KB" "after 1,000 $few KB" \
        "$(calculate "$many / $few")" '<= 1.1'
}

# requests APP COUNT: so many, and every one answered well. wrk knows seconds only: rounds of the list.
requests() {
    local list=$STATE/bench/memory-$1.txt out
    out=$(BENCH_PAGES=$list BENCH_COUNT=$2 BENCH_COOKIE="sid=$(session_of demo-enterprise)" \
        wrk -t1 -c2 -d3600s --timeout 15s -s "$ROOT/tests/bench/wrk-count.lua" "$URL_ALONE" | sed -n 's/^WRK //p')
    if [ "${out%% *}" -lt "$2" ] || [ "${out##* }" != 0 ]; then
        fail "memory: answers, wrong ones: $out" "look into $STATE/log/alone.log"
    fi
}
