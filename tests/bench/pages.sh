# shellcheck shell=bash
# Takes 3 min, and 6 more when the province is not loaded yet
# pages: what to work on next. The slowest pages and statements of the province at full size, the plan of
# each statement with the rows that it really read (r_rows), and how often a page asks the database.
# It has no goal and no verdict.

readonly TOLD_PAGES=25 TOLD_STATEMENTS=15

measure_pages() {
    province_up
    samples_build
    at_province pages_tell
}

# long_query_time is read when a worker connects: new workers. The log is the database's own.
slow_log() {
    as_dba -e "SET GLOBAL slow_query_log_file = '$STATE/db/slow.log'; SET GLOBAL slow_query_log = $1;
        SET GLOBAL long_query_time = $2; SET GLOBAL log_slow_verbosity = 'query_plan,explain'"
    "$ROOT/scripts/up" --state "$STATE" --rebuild --no-install >"$BENCH/log/up-again.log"
}

pages_tell() {
    province_pages
    cp "$STATE/bench/pages" "$STATE/bench/pages.both"
    rm -f "$STATE/db/slow.log"
    slow_log 1 0
    # Caches are filled and statements prepared first.
    page_times 0
    : >"$STATE/bench/times"
    for app in portal enterprise sp window dispatch complaints; do : >"$STATE/log/$app.log"; done
    : >"$STATE/db/slow.log"
    for i in 1 2 3 4 5; do page_times "$i"; done
    slow_log 0 10
    samples_run ''
    sessions_close
    p95 "$STATE/bench/times" | sort -t $'\t' -k3,3rg >"$BENCH/log/pages.tsv"
    queries_of_pages >"$BENCH/log/queries.tsv"
    pages_print
    statements "$STATE/db/slow.log" >"$BENCH/log/statements.txt"
    statements_print
    rm -f "$STATE/db/slow.log"
}

# queries_of_pages: path, the most queries that one answer took; the first answers prepare and fill parts.
queries_of_pages() {
    cat "$STATE"/log/{portal,enterprise,sp,window,dispatch,complaints}.log | grep '"method":"GET"' |
        sed -n 's/.*"path":"\([^"]*\)".*"queries":"\([0-9]*\)".*/\1\t\2/p' |
        awk -F '\t' -v OFS='\t' '$2 > most[$1] { most[$1] = $2 } { seen[$1] }
            END { for (p in seen) print p, most[p] + 0 }' | sort -t $'\t' -k2,2rn -k1,1
}

pages_print() {
    printf '\n  The slowest pages of the full province (longest of 5), of %s; all: %s\n' \
        "$(wc -l <"$BENCH/log/pages.tsv")" "$BENCH/log/pages.tsv"
    head -n "$TOLD_PAGES" "$BENCH/log/pages.tsv" | awk -F '\t' '{ printf "  %8.1f ms  %-16s %s\n", $3, $2, $1 }'
    printf '\n  Round trips to the database, the most of 5; all: %s\n' "$BENCH/log/queries.tsv"
    head -n "$TOLD_PAGES" "$BENCH/log/queries.tsv" | awk -F '\t' '{ printf "  %4d  %s\n", $2, $1 }'
    awk -F '\t' '{ n[$2]++ } END { for (q in n) print q, n[q] }' "$BENCH/log/queries.tsv" | sort -n |
        awk 'BEGIN { printf "\n  Pages by number of round trips:" } { printf " %d×%d", $2, $1 } END { print "" }'
}

# statements LOG: each kind of statement once, the slowest run first: "time, count, total" then the
# statement as it ran and its plan. Values are left out to see which are of one kind.
statements() {
    awk -v most="$TOLD_STATEMENTS" '
        function keep() {
            if (text == "" || text !~ /^(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)/) return
            kind = text
            gsub(/\047[^\047]*\047/, "?", kind)
            gsub(/[0-9]+(\.[0-9]+)?/, "?", kind)
            gsub(/(\?, *)+\?/, "?", kind)
            count[kind]++
            total[kind] += time
            if (time > max[kind]) { max[kind] = time; example[kind] = text; rows[kind] = examined; how[kind] = plan }
        }
        /^# (Time|User@Host|Thread_id):/ { if (text != "") keep(); text = ""; plan = ""; next }
        /^# Query_time:/ { time = $3; examined = $9; next }
        /^# explain:/ { sub(/^# explain: /, ""); plan = plan "        " $0 "\n"; next }
        /^#/ || /^SET timestamp/ || /^use / { next }
        { sub(/;$/, ""); text = text == "" ? $0 : text " " $0 }
        END {
            keep()
            for (n = 0; n < most; n++) {
                best = ""
                for (k in max) if (best == "" || max[k] > max[best]) best = k
                if (best == "") break
                printf "  %.1f ms, %d rows read; %d times, %.1f ms together\n    %s\n%s\n", max[best] * 1000,
                    rows[best], count[best], total[best] * 1000, example[best], how[best]
                delete max[best]
            }
        }' "$1"
}

statements_print() {
    printf '\n  The slowest statements, with their plans\n\n'
    cat "$BENCH/log/statements.txt"
}
