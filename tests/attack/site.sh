#!/usr/bin/env bash
# The nginx of a real site, from nginx-conf/site-tls.conf.example itself with ports and folders of its own,
# and a portal that is told its address is https: who asks for another name gets nothing, nothing goes over
# plain HTTP, and cookies are for TLS only.
#
# usage: tests/attack/site.sh       with QIFU_STATE of an instance that is up
set -euo pipefail
ROOT=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
# shellcheck source=scripts/lib/instance.sh
. "$ROOT/scripts/lib/instance.sh"
readonly NAME=www.example.org.cn
: "${QIFU_STATE:?the state folder of an instance: scripts/up --state FOLDER}"
: "${QIFU_BIN:=$QIFU_STATE/root/bin:$QIFU_STATE/root/libexec/qifu}"
: "${QIFU_PASSWORD:=$(<"$QIFU_STATE/secrets/demo-password")}"
WORK=$(mktemp -d "${TMPDIR:-/tmp}/qifu-site.XXXXXX")
passed=0 failed=0 portal='' nginx=''

leave() {
    if [ -n "$nginx" ]; then kill "$nginx" 2>/dev/null || true; fi
    if [ -n "$portal" ]; then kill "$portal" 2>/dev/null || true; fi
    wait 2>/dev/null || true
    rm -rf "$WORK"
}
trap leave EXIT

it() {
    if "$1"; then
        printf 'ok %s\n' "$1"
        passed=$((passed + 1))
    else
        printf 'not ok %s\n' "$1"
        failed=$((failed + 1))
    fi
}

# --- the site ---

certificate_make() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$NAME" -addext "subjectAltName=DNS:$NAME" \
        -keyout "$WORK/key.pem" -out "$WORK/fullchain.pem" 2>"$WORK/openssl.log"
}

portal_start() {
    local program folder
    local -a user=()
    for folder in ${QIFU_BIN//:/ }; do
        if [ -x "$folder/portal" ]; then program=$folder/portal; fi
    done
    sed "s|^\( *base_url *=\).*|\1 https://$NAME|" "$QIFU_STATE/qifu.hdf" >"$WORK/qifu.hdf"
    mkdir -p "$WORK/run/app"
    if [ "$(id -u)" -eq 0 ]; then user=(-u www-data -g www-data -U www-data -G www-data); fi
    spawn-fcgi -n -s "$WORK/run/app/portal.1.sock" -M 0660 "${user[@]}" -- \
        "$program" --config "$WORK/qifu.hdf" >"$WORK/portal.log" 2>&1 &
    portal=$!
}

# app_files: what the example includes from apps/, for one socket of the portal.
app_files() {
    mkdir -p "$WORK/apps"
    sed "s|@STATE@|$WORK|; /portal\.[2-9]\.sock/d" "$ROOT/nginx-conf/apps/portal.upstream.conf.in" \
        >"$WORK/apps/portal.upstream.conf"
    cp "$ROOT/nginx-conf/apps/portal.location.conf.in" "$WORK/apps/portal.location.conf"
}

nginx_start() {
    mkdir -p "$WORK/body"
    sed -e "/listen \[::\]/d; s/listen 80/listen 127.0.0.1:$HTTP/; s/listen 443/listen 127.0.0.1:$TLS/" \
        -e "s|^pid .*|pid $WORK/nginx.pid; daemon off;|; s|/var/log/qifu|$WORK|; s|/var/cache/qifu|$WORK/cache|" \
        -e "s|/etc/ssl/qifu|$WORK|; s|/usr/share/qifu|$ROOT|; s|/var/lib/qifu|$QIFU_STATE|" \
        -e "s|/run/qifu/version|$QIFU_STATE/run/version|; s/rlimit_nofile [0-9]*/rlimit_nofile 1024/" \
        -e "s/worker_connections [0-9]*/worker_connections 256/; s/worker_processes auto/worker_processes 1/" \
        -e "s|^http {|http {\nclient_body_temp_path $WORK/body; fastcgi_temp_path $WORK/fastcgi;|" \
        "$ROOT/nginx-conf/site-tls.conf.example" >"$WORK/nginx.conf"
    if [ "$(id -u)" -ne 0 ]; then sed -i '/^user /d' "$WORK/nginx.conf"; fi
    ln -s "$ROOT/nginx-conf/snippets" "$WORK/snippets"
    cp "$QIFU_STATE/nginx/cached.conf" "$WORK/cached.conf"
    nginx -p "$WORK" -c "$WORK/nginx.conf" -e "$WORK/error.log" >"$WORK/nginx.out" 2>&1 &
    nginx=$!
}

site_start() {
    chmod 0755 "$WORK"
    HTTP=$(free_port)
    TLS=$(free_port)
    certificate_make
    portal_start
    app_files
    nginx_start
    for _ in $(seq 100); do
        if [ "$(status_of /healthz)" = 200 ]; then return 0; fi
        sleep 0.1
    done
    echo 'the site does not start'
    tail -n 5 "$WORK"/*.log "$WORK/nginx.out"
    return 1
}

# --- asking ---

# ask ARGUMENTS...: curl, which finds the site under its name.
ask() {
    curl -sS --max-time 20 --cacert "$WORK/fullchain.pem" --resolve "$NAME:$TLS:127.0.0.1" \
        --resolve "$NAME:$HTTP:127.0.0.1" --resolve "evil.example:$TLS:127.0.0.1" "$@" 2>"$WORK/curl.log"
}

page() { ask -D "$WORK/headers" "https://$NAME:$TLS$1" "${@:2}"; }
status_of() { ask -o /dev/null -w '%{http_code}' "https://$NAME:$TLS$1" "${@:2}" || true; }
header() { sed -n "s/^$1: \(.*\)\r\$/\1/Ip" "$WORK/headers"; }

# nothing ARGUMENTS...: no byte comes back.
nothing() {
    if ask -o "$WORK/answer" "$@"; then
        echo "    is answered: $*"
        return 1
    fi
    [ ! -s "$WORK/answer" ]
}

# --- the tests ---

a_stranger_gets_no_answer() {
    nothing -H 'Host: evil.example' "http://$NAME:$HTTP/" &&
        nothing -H 'Host:' --http1.0 "http://$NAME:$HTTP/" &&
        nothing -k "https://evil.example:$TLS/" &&
        nothing -k "https://127.0.0.1:$TLS/" &&
        { [ "$(status_of / -H 'Host: evil.example')" = 000 ] || [ "$(status_of / -H 'Host: evil.example')" = 421 ]; } &&
        [ "$(status_of /)" = 200 ]
}

nothing_goes_unencrypted() {
    ask -D "$WORK/headers" -o /dev/null "http://$NAME:$HTTP/services?q=1" &&
        [ "$(header location)" = "https://$NAME/services?q=1" ] && grep -q '^HTTP/1.1 308' "$WORK/headers"
}

browsers_are_told_to_stay_encrypted() {
    local path age
    for path in / /login /nope /static/none.css /account; do
        page "$path" -o /dev/null
        age=$(header strict-transport-security | sed -n 's/.*max-age=\([0-9]*\).*/\1/p')
        if [ "${age:-0}" -lt 31536000 ]; then
            echo "    $path: Strict-Transport-Security: $(header strict-transport-security)"
            return 1
        fi
    done
}

# is_shut LINE: a cookie that only TLS, only this host and no script gets.
is_shut() {
    case $1 in __Host-*) ;; *) echo "    $1" && return 1 ;; esac
    [[ $1 == *'; Secure'* && $1 == *'; HttpOnly'* && $1 == *'; SameSite=Lax'* && $1 == *'; Path=/'* ]] &&
        ! grep -qi 'domain=' <<<"$1"
}

sign_in() {
    page /login -c "$WORK/jar" >"$WORK/login.html"
    is_shut "$(header set-cookie)" || return 1
    local token key
    token=$(grep -o 'name="_token" value="[0-9a-f]*"' "$WORK/login.html" | head -n 1 | cut -d'"' -f4)
    key=$(grep -o 'name="_key" value="[0-9a-f]*"' "$WORK/login.html" | head -n 1 | cut -d'"' -f4)
    page /login -b "$WORK/jar" -c "$WORK/jar" -o /dev/null "$@" -d "_token=$token&_key=$key" \
        -d kind=person -d name=demo-person --data-urlencode "password=$QIFU_PASSWORD"
}

cookies_are_secure() {
    local sid
    sign_in || return 1
    is_shut "$(header set-cookie | grep sid=)" || return 1
    [ "$(status_of /account -b "$WORK/jar")" = 200 ] || return 1
    # Without its prefix, as a neighbouring site could set it, it is none.
    sid=$(awk '$6 == "__Host-sid" { print $7 }' "$WORK/jar")
    [ ${#sid} -eq 64 ] && [ "$(status_of /account -H "Cookie: sid=$sid")" = 303 ]
}

a_form_of_the_plain_site_is_of_another() {
    sign_in -H "Origin: http://$NAME" && grep -q '^HTTP/[0-9.]* 403' "$WORK/headers" &&
        sign_in -H "Origin: https://$NAME" && grep -q '^HTTP/[0-9.]* 303' "$WORK/headers"
}

old_protocols_are_refused() {
    nothing --tls-max 1.1 --ciphers DEFAULT@SECLEVEL=0 "https://$NAME:$TLS/" &&
        nothing --tls-max 1.2 --ciphers AES128-SHA:AES128-SHA256@SECLEVEL=0 "https://$NAME:$TLS/" &&
        [ "$(status_of / --tls-max 1.2)" = 200 ]
}

if site_start; then
    it a_stranger_gets_no_answer
    it nothing_goes_unencrypted
    it browsers_are_told_to_stay_encrypted
    it cookies_are_secure
    it a_form_of_the_plain_site_is_of_another
    it old_protocols_are_refused
else
    failed=1
fi
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
