# shellcheck shell=bash
# Guessing passwords (case 19): forty wrong ones, then the right one. Who is not stopped gets in.

hydra_scan() {
    local url=$2 state=$3 folder=$4 jar=$4/jar page cookie form
    page=$(curl -s -c "$jar" "$url/login")
    cookie=$(awk '$6 == "gid" { print "gid=" $7 }' "$jar" | grep .) || return 2
    form="kind=enterprise&_token=$(hidden _token <<<"$page")&_key=$(hidden _key <<<"$page")"
    for n in $(seq 40); do echo "Guess-$n-guess"; done >"$folder/passwords"
    { cat "$state/secrets/demo-password" && echo; } >>"$folder/passwords"
    timeout -k 5 240 hydra -I -t 2 -f -l demo-enterprise -P "$folder/passwords" -o "$folder/found" \
        -s "${url##*:}" 127.0.0.1 http-post-form \
        "/login:name=^USER^&password=^PASS^&$form:H=Cookie\\: $cookie:S=303" || return 2
    grep -q 'password:' "$folder/found"
}
