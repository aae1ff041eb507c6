# shellcheck shell=bash
# The committed baseline: goal, what, and the figure that was judged, of a run on a quiet machine. A figure
# that got worse by more than a third of it is named and fails, also when its goal is still reached.
# Only ratios and counts are kept: times of one machine say nothing on another.

readonly TOLERANCE=1.33

# figures: goal, what, figure, wanted, of every row that has a ratio.
figures() {
    printf '%s\n' "${ROWS[@]}" | awk -F '\t' -v OFS='\t' '$5 != "-" { print $1, $2, $5, $6 }'
}

# Goals that were not measured this time keep their rows.
baseline_write() {
    {
        printf '# Ratios of scripts/bench --baseline: goal, what, ratio, wanted.\n'
        { figures; grep -v '^#' "$BASELINE" 2>/dev/null || true; } |
            awk -F '\t' '!seen[$1 FS $2]++' | sort
    } >"$BASELINE.new"
    mv -f "$BASELINE.new" "$BASELINE"
    printf '  Kept as baseline: %s\n' "$BASELINE"
}

baseline_compare() {
    local worse
    [ -e "$BASELINE" ] || return 0
    worse=$(figures | awk -F '\t' -v most="$TOLERANCE" '
        NR == FNR { if ($0 !~ /^#/) was[$1 FS $2] = $3; next }
        !(($1 FS $2) in was) || was[$1 FS $2] <= 0 || $3 <= 0 { next }
        {
            change = $4 ~ /^>/ ? was[$1 FS $2] / $3 : $3 / was[$1 FS $2]
            if (change > most) printf "  ! %s %s: %s, was %s\n", $1, $2, $3, was[$1 FS $2]
        }' "$BASELINE" -)
    if [ -z "$worse" ]; then
        printf '  Nothing is worse than the baseline by more than a third.\n'
        return 0
    fi
    printf '%s\n' "  Worse than the baseline ($(basename "$BASELINE")):" "$worse"
    FAILED=$((FAILED + 1))
}
