# shellcheck shell=bash
# Takes 2 min
# P5: 3,000 people who are signed in, each with a session and a connection of its own, work in the province
# at full size: lists and records, and one request in ten writes (an order, a question, a favourite, a
# reply to a rating), with the form's token and a fresh one-time key, as a browser sends it. Everybody
# does something every 8 s on average (4 to 12 s): 375 requests a second. Every answer is checked: a page
# must be a page of the account, a write must lead to what it made.

readonly PEOPLE=3000 PEOPLE_SP=550 WORK_SECONDS=60

measure_P5() {
    province_up
    at_province people_work
}

people_work() {
    local line sessions pages writes wrong other
    nginx_says ''
    people_choose >"$STATE/bench/people"
    sessions_open "a.name IN ($(cut -f 1 "$STATE/bench/people" | sort -u | sed "s/.*/'&'/" | paste -sd,))"
    people_enter
    line=$(BENCH_PEOPLE=$STATE/bench/people.in BENCH_SERVICES=$STATE/bench/services \
        wrk -t2 "-c$PEOPLE" -d${WORK_SECONDS}s --timeout 15s \
        -s "$ROOT/tests/bench/wrk-people.lua" "$URL" | tee "$BENCH/log/P5.log" | sed -n 's/^PEOPLE //p')
    load_read "$(sed -n 's/^WRK //p' "$BENCH/log/P5.log")"
    read -r sessions pages writes wrong other <<<"$line"
    sessions_close
    note P5 "$sessions people, $pages pages, $writes writes in $WORK_SECONDS s; $LOAD_ERROR_WORDS"
    if [ "$wrong" -gt 0 ]; then note P5 "$wrong wrong answers: $other"; fi
    judge P5 "people signed in who worked" "$sessions" "$(calculate "$LOAD_RATE" '%.0f')/s, mean $LOAD_MEAN ms" \
        ">= $PEOPLE"
    judge P5 "share of writes, %" "$(calculate "100 * $writes / ($pages + $writes)" '%.1f')" "$writes writes" '>= 9'
    judge P5 "errors and wrong answers" "$((LOAD_ERRORS + wrong))" "of $((pages + writes))" '<= 0'
    judge P5 "p99, ms" "$LOAD_P99" "longest $LOAD_MAX ms" '< 500'
}

# people_choose: account, cookie, numbers of its orders, of its ratings that nobody answered yet. All operators of
# the demo, providers, and as many enterprises as make it 3,000.
people_choose() {
    as_dba -N qifu -e "SELECT s.id FROM service s JOIN provider p ON p.id = s.provider_id
        AND p.listed = 1 WHERE s.listed = 1 AND p.id > 100 LIMIT 3000" \
        >"$STATE/bench/services"
    as_dba -N qifu <<EOF | head -n "$PEOPLE"
SELECT name, SHA2(CONCAT('$SESSION_SALT.', name), 256), '', '' FROM account
    WHERE kind = 'operator' AND state = 'active' AND name LIKE 'demo-%';
SELECT a.name, SHA2(CONCAT('$SESSION_SALT.', a.name), 256),
    COALESCE((SELECT SUBSTRING_INDEX(GROUP_CONCAT(o.id), ',', 5) FROM service_order o
        WHERE o.provider_id = p.id), ''),
    COALESCE((SELECT SUBSTRING_INDEX(GROUP_CONCAT(r.id), ',', 5) FROM rating r
        WHERE r.provider_id = p.id AND r.reply IS NULL), '')
FROM provider p JOIN membership m ON m.org_kind = 'provider' AND m.org_id = p.id
JOIN account a ON a.id = m.account_id AND a.state = 'active' AND a.name LIKE 'load-s%'
WHERE p.qualification_state = 'approved' AND p.id % 29 = 1 LIMIT $PEOPLE_SP;
SELECT a.name, SHA2(CONCAT('$SESSION_SALT.', a.name), 256),
    COALESCE((SELECT SUBSTRING_INDEX(GROUP_CONCAT(o.id), ',', 5) FROM service_order o
        WHERE o.enterprise_id = e.id), ''), ''
FROM enterprise e JOIN membership m ON m.org_kind = 'enterprise' AND m.org_id = e.id
JOIN account a ON a.id = m.account_id AND a.state = 'active' AND a.name LIKE 'load-e%'
WHERE e.state = 'active' AND e.id % 97 = 1 LIMIT $PEOPLE;
EOF
}

# people_enter: everybody opens the first page, which has the form's token of the session: app, cookie,
# token, orders, ratings.
people_enter() {
    local name sid orders ratings app n=0
    rm -rf "$STATE/bench/in"
    mkdir "$STATE/bench/in"
    while IFS=$'\t' read -r name sid orders ratings; do
        case $name in demo-*) app=window ;; load-s*) app=sp ;; *) app=enterprise ;; esac
        n=$((n + 1))
        printf '%s\t%s\t%s\t%s\t%s\n' "$n" "$app" "$sid" "$orders" "$ratings" >&3
        if [ "$n" -gt 1 ]; then printf 'next\n'; fi
        printf 'url = "%s/%s/"\nheader = "Cookie: sid=%s"\noutput = "%s/bench/in/%s"\nnoproxy = "*"\n' \
            "$URL" "$app" "$sid" "$STATE" "$n"
    done <"$STATE/bench/people" 3>"$STATE/bench/people.all" >"$STATE/bench/people.curl"
    curl -sS --parallel --parallel-max 8 -K "$STATE/bench/people.curl" 2>>"$BENCH/log/curl.log"
    (cd "$STATE/bench/in" && grep -o 'name="_token" value="[0-9a-f]*"' -r . -m 1) |
        sed 's|^\./\([0-9]*\):.*value="\([0-9a-f]*\)"$|\1\t\2|' |
        awk -F '\t' -v OFS='\t' 'NR == FNR { token[$1] = $2; next }
            $1 in token { print $2, $3, token[$1], $4, $5 }' - "$STATE/bench/people.all" >"$STATE/bench/people.in"
}
