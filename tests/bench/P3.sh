# shellcheck shell=bash
# Takes 2 min
# P3: a news page uncached against Debian's WordPress showing a post with the same words: CPU time of nginx,
# the program and the database together, in turn. The goal is how many times more WordPress uses.

measure_P3() {
    local i article ours=/news/ theirs
    local -a apps=() us=() them=()
    for i in "${SOCKETS[@]}"; do apps+=("portal.$i"); done
    # The longest one.
    article=$(as_dba -N qifu -e "SELECT id FROM article WHERE state = 'published'
        ORDER BY CHAR_LENGTH(body_html) DESC, id LIMIT 1")
    twin_start
    wordpress_install "$article"
    nginx_says "set \$qifu_skip_cache 1; $(wordpress_location)"
    ours="/news/$article" theirs="/bench/wordpress/?p=$WP_POST"
    judge P3 "sentences of the article missing in WordPress" "$(words_missing "$ours" "$theirs")" "" '<= 0'
    load "$ours" 4 2
    load "$theirs" 4 2
    for i in 1 2 3; do
        cost "$ours" 3 "${apps[@]}"
        us+=("$COST_ALL")
        note P3 "run $i: portal    $COST_WEB nginx + $COST_APP app + $COST_DB database = $COST_ALL us"
        cost "$theirs" 5 twin
        them+=("$COST_ALL")
        note P3 "run $i: WordPress $COST_WEB nginx + $COST_APP PHP + $COST_DB database = $COST_ALL us"
    done
    twin_stop
    compare P3 "CPU of an uncached news page" "$(median "${us[@]}") us" \
        "WordPress $(median "${them[@]}") us" \
        "$(calculate "$(median "${them[@]}") / $(median "${us[@]}")" '%.1f')" '>= 30'
}

# words_missing OURS THEIRS: how many pieces of text of our article do not stand in their page.
words_missing() {
    visible <"$STATE/bench/body.html" >"$STATE/bench/article.txt"
    page "$2" | visible >"$STATE/bench/post.txt"
    page "$1" | visible >"$STATE/bench/news.txt"
    { grep -vxFf "$STATE/bench/post.txt" "$STATE/bench/article.txt"
      grep -vxFf "$STATE/bench/news.txt" "$STATE/bench/article.txt"; } | wc -l
}
