# shellcheck shell=bash
# Takes 5 min, and 6 more when the province is not loaded yet
# P6: the 95th percentile of every list and record page, and of searches, in the province at full size
# against the demo province: the same pages, asked in turn, nothing kept by nginx. A page that misses is
# measured again, twice as often, and once more, before it counts: one late answer of another's making is
# enough to spoil a percentile.

readonly PAGE_ROUNDS=20 PAGE_RATIO=1.5 SEARCH_MS=200

measure_P6() {
    province_up
    samples_build
    # shellcheck disable=SC2016
    nginx_says 'set $qifu_skip_cache 1;'
    pages_find "$STATE/bench/pages"
    at_province province_pages
    pages_common "$STATE/bench/pages" "$PROVINCE/bench/pages"
    pages_ask "$PAGE_ROUNDS"
    pages_compare >"$BENCH/log/P6.tsv"
    pages_again 2
    pages_again 4
    samples_run ''
    sessions_close
    at_province samples_run ''
    at_province sessions_close
    pages_judge
}

province_pages() {
    # shellcheck disable=SC2016
    nginx_says 'set $qifu_skip_cache 1;'
    pages_find "$STATE/bench/pages"
    pages_of_busiest demo-enterprise enterprise >>"$STATE/bench/pages"
    pages_of_busiest demo-provider provider >>"$STATE/bench/pages"
}

# pages_of_busiest ACCOUNT KIND: the lists of this demo account once more, as the enterprise or provider
# that has the most orders, as far as it gets them: a core institution has pages that others do not.
pages_of_busiest() {
    local name
    name=$(as_dba -N qifu -e "SELECT a.name FROM account a JOIN membership m ON m.account_id = a.id
        AND m.org_kind = '$2' WHERE m.org_id = (SELECT o.$2_id FROM service_order o GROUP BY 1
        ORDER BY COUNT(*) DESC, 1 LIMIT 1) LIMIT 1")
    sessions_open "a.name = '$name'"
    awk -F '\t' -v OFS='\t' -v who="$1" -v name="$name" '$1 == who && $2 == $3 { $1 = name; print }' \
        "$STATE/bench/pages" >"$STATE/bench/busiest"
    ask_all "$STATE/bench/busiest" | awk -F '\t' -v OFS='\t' '$4 == 200 { print $1, $2, $3 }'
}

# pages_common DEMO PROVINCE: only pages that both have; how many had to be left out is told.
pages_common() {
    local before
    before=$(cat "$1" "$2" | wc -l)
    awk -F '\t' 'NR == FNR { has[$2]; next } $2 in has' "$2" "$1" >"$1.both"
    awk -F '\t' 'NR == FNR { has[$2]; next } $2 in has' "$1" "$2" >"$2.both"
    note P6 "$(wc -l <"$1.both") pages of the demo, $(wc -l <"$2.both") of the province; $((before - \
        $(cat "$1.both" "$2.both" | wc -l))) that only one of them has are left out"
}

# pages_ask ROUNDS: both in turn; the first round fills caches and does not count.
pages_ask() {
    local i
    : >"$STATE/bench/times"
    : >"$PROVINCE/bench/times"
    for ((i = 0; i <= $1; i++)); do
        page_times "$i"
        at_province page_times "$i"
    done
}

# Who asks for the same appeal twenty times an hour is refused.
page_times() {
    as_dba qifu -e 'DELETE FROM throttle'
    if [ "$1" -eq 0 ]; then ask_all "$STATE/bench/pages.both" >/dev/null; return 0; fi
    ask_all "$STATE/bench/pages.both" >>"$STATE/bench/times"
}

# p95 FILE: route, who, p95 in ms, answers that were not 200.
p95() {
    sort -t $'\t' -k2,2 -k1,1 -k5,5g "$1" | awk -F '\t' -v OFS='\t' '
        function tell() { if (n) print route, who, times[int(n * 0.95 + 0.999)] * 1000, bad }
        $2 != route || $1 != who { tell(); route = $2; who = $1; n = bad = 0 }
        { times[++n] = $5; if ($4 != 200) bad++ }
        END { tell() }'
}

# pages_compare: ratio, p95 of the province, p95 of the demo, who, route, answers that were not 200. The
# busiest ones are held against the demo account of their kind.
pages_compare() {
    p95 "$STATE/bench/times" >"$STATE/bench/p95"
    p95 "$PROVINCE/bench/times" | awk -F '\t' -v OFS='\t' '
        NR == FNR { demo[$1, $2] = $3; wrong[$1, $2] = $4; next }
        {
            who = $2
            sub(/^load-e.*/, "demo-enterprise", who)
            sub(/^load-s.*/, "demo-provider", who)
            if (($1, who) in demo && demo[$1, who] > 0)
                printf "%.2f\t%.1f\t%.1f\t%s\t%s\t%d\n", $3 / demo[$1, who], $3, demo[$1, who], $2, $1,
                    $4 + wrong[$1, who]
        }' "$STATE/bench/p95" - | sort -rg
}

# is_search: routes that are a search have q= in them.
misses() { awk -F '\t' -v most="$PAGE_RATIO" -v ms="$SEARCH_MS" '$5 ~ /[?&]q=/ ? $2 > ms : $1 > most' "$1"; }

# pages_again TIMES: those that miss, in so many times as many rounds.
pages_again() {
    local file
    misses "$BENCH/log/P6.tsv" >"$BENCH/log/P6-again.tsv"
    if [ ! -s "$BENCH/log/P6-again.tsv" ]; then return 0; fi
    note P6 "$(wc -l <"$BENCH/log/P6-again.tsv") pages are measured again"
    for file in "$STATE/bench/pages.both" "$PROVINCE/bench/pages.both"; do
        awk -F '\t' 'NR == FNR { has[$5]; next } $2 in has' "$BENCH/log/P6-again.tsv" "$file" >"$file.new"
        mv "$file.new" "$file"
        rm -f "$file.curl"
    done
    pages_ask $(($1 * PAGE_ROUNDS))
    pages_compare >"$BENCH/log/P6-second.tsv"
    { cat "$BENCH/log/P6-second.tsv"; awk -F '\t' 'NR == FNR { has[$4, $5]; next } !(($4, $5) in has)' \
        "$BENCH/log/P6-second.tsv" "$BENCH/log/P6.tsv"; } | sort -rg >"$BENCH/log/P6.new"
    mv "$BENCH/log/P6.new" "$BENCH/log/P6.tsv"
}

pages_judge() {
    local file=$BENCH/log/P6.tsv ratio ms demo who route
    while IFS=$'\t' read -r ratio ms demo who route _; do
        note P6 "$who $route: $ms ms, demo $demo ms, $ratio times"
    done < <(misses "$file")
    judge P6 "answers that are not 200" "$(awk -F '\t' '{ n += $6 } END { print n + 0 }' "$file")" "" '<= 0'
    IFS=$'\t' read -r ratio ms demo who route _ < <(grep -v '[?&]q=' "$file")
    judge P6 "pages above 1.5 times the demo, p95" "$(grep -v '[?&]q=' "$file" | misses /dev/stdin | wc -l)" \
        "of $(grep -vc '[?&]q=' "$file"); worst $route" '<= 0'
    compare P6 "median page of the province, p95" "$(column_median 2 "$file") ms" \
        "demo $(column_median 3 "$file") ms" "$(column_median 1 "$file")" '<= 1.5'
    IFS=$'\t' read -r ratio ms demo who route _ < <(grep '[?&]q=' "$file" | sort -t $'\t' -k2,2rg)
    judge P6 "slowest search, p95, ms" "$ms" "$route" "<= $SEARCH_MS"
}

# column_median N FILE
column_median() { cut -f "$1" "$2" | sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
