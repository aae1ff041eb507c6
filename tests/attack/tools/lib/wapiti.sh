# shellcheck shell=bash
# Cross-site scripting and its kin (cases 7, 8, 11, 14): the portal and, signed in, the centre of
# enterprises. Only what is asked by GET is attacked: the demo province stays as it is.

# wapiti_run FOLDER NAME URL OPTION...
wapiti_run() {
    local folder=$1 name=$2 url=$3
    shift 3
    timeout -k 5 600 wapiti -u "$url" --flush-session --store-session "$folder/session" \
        -f json -o "$folder/$name.json" --max-scan-time 120 --max-attack-time 40 -t 20 \
        --no-bugreport "$@"
}

# wapiti_says FOLDER: the names of what was found.
wapiti_says() { jq -r '.vulnerabilities | to_entries[] | select(.value != []) | .key' "$1"/*.json; }

wapiti_scan() {
    local which=$1 url=$2 state=$3 folder=$4 cookie
    if [ "$which" = weak ]; then
        wapiti_run "$folder" search "$url/search?q=abc" --scope page -m xss:get
    else
        wapiti_run "$folder" portal "$url/" --scope folder -d 2 --max-links-per-page 60 \
            -m xss:get,permanentxss:get,redirect:get,crlf:get,file:get,exec:get,sql:get
        cookie=$(sign_in "$url" "$state" demo-enterprise "$folder/jar") || return 2
        wapiti_run "$folder" enterprise "$url/enterprise/" --scope folder -d 2 -H "Cookie: $cookie" \
            --max-links-per-page 60 -m xss:get,permanentxss:get,redirect:get,file:get,sql:get
    fi
    ls "$folder"/*.json >/dev/null 2>&1 || return 2
    wapiti_says "$folder" | grep .
}
