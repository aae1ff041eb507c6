# shellcheck shell=bash
# Takes 3 min
# face: Lighthouse on a telephone for the ten most used public pages, and what each weighs before its pictures.

readonly FACE_SCORE=95 FACE_KB=60

measure_face() {
    local -a pages
    nginx_says ''
    mapfile -t pages < <(face_pages)
    (cd "$ROOT/tests/bench/face" && npm ci --no-audit --no-fund --ignore-scripts >"$BENCH/log/face.log" 2>&1) ||
        fail "npm ci failed in tests/bench/face" "look into $BENCH/log/face.log"
    node "$ROOT/tests/bench/face/face.mjs" "$URL" "$BENCH/log" "${pages[@]}" \
        >"$BENCH/log/face.tsv" 2>>"$BENCH/log/face.log" ||
        fail "Lighthouse failed" "look into $BENCH/log/face.log"
    face_judge
}

# The records are the first of their lists.
face_pages() {
    printf '%s\n' / /services "$(face_first /services)" /providers "$(face_first /providers)" \
        '/search?q=%E7%9F%A5%E8%AF%86%E4%BA%A7%E6%9D%83' /policies "$(face_first /policies)" \
        /dispatch/ /complaints/
}

# face_first LIST: the path of the first record that it shows.
face_first() {
    curl -fsS "$URL$1" | grep -o "href=\"$1/[0-9]*\"" | awk -F '"' 'NR == 1 { print $2 }'
}

face_judge() {
    local page fast access good found bytes
    while IFS=$'\t' read -r page fast access good found bytes; do
        note face "$page: $fast fast, $access accessible, $good sound, $found found; $bytes bytes"
    done <"$BENCH/log/face.tsv"
    judge face "pages" "$(wc -l <"$BENCH/log/face.tsv")" "" '>= 10'
    judge face "lowest score of Lighthouse" "$(cut -f 2-5 "$BENCH/log/face.tsv" | tr '\t' '\n' |
        sort -n | awk 'NR == 1')" "" ">= $FACE_SCORE"
    judge face "heaviest page without pictures, KB" "$(cut -f 6 "$BENCH/log/face.tsv" | sort -n |
        awk '{ v = $1 } END { printf "%.1f", v / 1024 }')" "gzip" "<= $FACE_KB"
}
