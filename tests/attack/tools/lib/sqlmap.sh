# shellcheck shell=bash
# SQL injection (case 26): every list of the portal, and signed in those of the enterprises and providers,
# with all fields of their filters; the name of a kept search as a form is sent, with token and key.

# sqlmap_run FOLDER OPTION...: what it found stands in FOLDER.
sqlmap_run() {
    local folder=$1
    shift
    timeout -k 5 900 sqlmap --batch --disable-coloring --flush-session --ignore-code=401 --level=1 \
        --risk=1 --technique=BET --time-sec=3 --timeout=20 --retries=1 --output-dir="$folder" "$@"
}

# sqlmap_post URL STATE FOLDER: changes the name of a search that a provider keeps.
sqlmap_post() {
    local url=$1 state=$2 folder=$3 cookie token id
    cookie=$(sign_in "$url" "$state" demo-provider "$folder/jar") || return 1
    token=$(token "$url" "$cookie")
    curl -s -o /dev/null -b "$cookie" "$url/sp/searches/new" -d name=scan -d "_token=$token" \
        -d "_key=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
    id=$(sql "$state" "SELECT MAX(id) FROM saved_search WHERE name = 'scan'")
    [ "$id" != NULL ] || return 1
    sqlmap_run "$folder" -u "$url/sp/searches/$id/edit" --cookie="$cookie" -p name \
        --data="name=scan&_token=$token&_key=0" --eval='import secrets;_key=secrets.token_hex(16)'
    sql "$state" "DELETE FROM saved_search WHERE id = $id"
}

sqlmap_scan() {
    local which=$1 url=$2 state=$3 folder=$4 cookie
    if [ "$which" = weak ]; then
        sqlmap_run "$folder" -u "$url/search?q=%E9%95%BF%E6%B2%99%E5%B8%82" -p q || return 2
    else
        lists "$url" "$state" portal >"$folder/public"
        cookie=$(sign_in "$url" "$state" demo-enterprise "$folder/jar") || return 2
        lists "$url" "$state" enterprise "$cookie" >"$folder/enterprise"
        [ -s "$folder/public" ] && [ -s "$folder/enterprise" ] || return 2
        sqlmap_run "$folder" -m "$folder/public" || return 2
        sqlmap_run "$folder" -m "$folder/enterprise" --cookie="$cookie" || return 2
        sqlmap_post "$url" "$state" "$folder" || return 2
    fi
    grep -q 'identified the following injection point' "$folder.log"
}
