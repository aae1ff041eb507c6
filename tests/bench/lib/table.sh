# shellcheck shell=bash
# The table of goals: one row a measurement, kept until the end.

ROWS=() FAILED=0

# note GOAL WORDS: how a figure came about; to the terminal's other channel and the log.
note() { printf '  %s %s\n' "$1" "$2" | tee -a "$BENCH/log/bench.log" >&2; }

# row GOAL WHAT MEASURED COUNTERPART RATIO WANTED VALUE: the verdict is VALUE held against WANTED.
row() {
    local verdict=reached
    if ! holds "$7 $6"; then
        verdict=missed
        FAILED=$((FAILED + 1))
    fi
    ROWS+=("$1"$'\t'"$2"$'\t'"$3"$'\t'"${4:--}"$'\t'"${5:--}"$'\t'"$6"$'\t'"$verdict")
}

# compare GOAL WHAT MEASURED COUNTERPART RATIO WANTED: the ratio is judged.
compare() { row "$1" "$2" "$3" "$4" "$5" "$6" "$5"; }

# judge GOAL WHAT VALUE COUNTERPART WANTED: the value itself is judged.
judge() { row "$1" "$2" "$3" "$4" "" "$5" "$3"; }

table_print() {
    {
        printf 'goal\twhat\tmeasured\tbeside\tratio\twanted\tverdict\n'
        printf '%s\n' "${ROWS[@]}"
    } | awk -F '\t' '
        { rows[NR] = $0; for (i = 1; i <= NF; i++) if (length($i) > width[i]) width[i] = length($i) }
        END { for (r = 1; r <= NR; r++) {
            n = split(rows[r], cell, "\t")
            line = ""
            for (i = 1; i <= n; i++) line = line sprintf("%-" width[i] + 2 "s", cell[i])
            sub(/ +$/, "", line)
            print "  " line
        } }'
}

# table_json: the same for programs. No cell holds a quote or a backslash: they are ours.
table_json() {
    printf '%s\n' "${ROWS[@]}" | awk -F '\t' -v machine="$MACHINE" -v time="$(date -Iseconds)" '
        BEGIN { printf "{\"time\":\"%s\",\"machine\":\"%s\",\"rows\":[", time, machine }
        { printf "%s{\"goal\":\"%s\",\"what\":\"%s\",\"measured\":\"%s\",\"beside\":\"%s\"," \
              "\"ratio\":%s,\"wanted\":\"%s\",\"verdict\":\"%s\"}", (NR > 1 ? "," : ""),
              $1, $2, $3, $4, ($5 == "-" ? "null" : $5), $6, $7 }
        END { print "]}" }'
}
