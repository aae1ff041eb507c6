# shellcheck shell=bash
# Somebody else's records (case 1): a signed-in enterprise tries every number; what is answered with a
# page must be its own.

# ffuf_own STATE TABLE: ids of the enterprise of demo-enterprise.
ffuf_own() {
    sql "$1" "SELECT t.id FROM $2 t JOIN membership m ON m.org_id = t.enterprise_id
        AND m.org_kind = 'enterprise' JOIN account a ON a.id = m.account_id
        WHERE a.name = 'demo-enterprise'" | sort
}

# ffuf_try STATE FOLDER ADDRESS COOKIE TABLE: true when a foreign record was shown.
ffuf_try() {
    local state=$1 folder=$2 address=$3 cookie=$4 table=$5
    seq 1 "$(($(sql "$state" "SELECT COALESCE(MAX(id), 0) FROM $table") + 5))" | head -n 3000 >"$folder/ids"
    timeout -k 5 120 ffuf -s -u "$address/FUZZ" -w "$folder/ids" -H "Cookie: $cookie" -mc all -t 4 \
        -of json -o "$folder/$table.json" >/dev/null || return 2
    jq -r '.results[] | select(.status == 200) | .input.FUZZ' "$folder/$table.json" | sort >"$folder/shown"
    ffuf_own "$state" "$table" >"$folder/own"
    jq -r '.results[].status' "$folder/$table.json" | sort | uniq -c
    # Its own are shown: the session is good.
    [ -s "$folder/own" ] && grep -qxFf "$folder/own" "$folder/shown" || return 2
    echo "$table: of $(wc -l <"$folder/ids") numbers $(wc -l <"$folder/shown") are shown," \
        "$(comm -23 "$folder/shown" "$folder/own" | wc -l) of them foreign"
    [ -n "$(comm -23 "$folder/shown" "$folder/own")" ]
}

ffuf_scan() {
    local which=$1 url=$2 state=$3 folder=$4 cookie pair rc
    local -a pairs=(orders:service_order)
    if [ "$which" = real ]; then pairs+=(needs:need products:product consultations:consultation); fi
    cookie=$(sign_in "$url" "$state" demo-enterprise "$folder/jar") || return 2
    for pair in "${pairs[@]}"; do
        ffuf_try "$state" "$folder" "$url/enterprise/${pair%%:*}" "$cookie" "${pair#*:}"
        rc=$?
        if [ "$rc" -ne 1 ]; then return "$rc"; fi
    done
    return 1
}
