# shellcheck shell=bash
# One worker of an app that nobody else talks to, on a port of its own, and without its own limits of
# requests and memory: what it holds is what its code left behind.

# workers_alone APP...: URL_ALONE leads to them. They read a copy of the configuration.
# shellcheck disable=SC2016
workers_alone() {
    local app conf=$STATE/bench/alone.hdf
    sed 's/^\( *max_requests\) = .*/\1 = 1000000/; s/^\( *max_memory_mb\) = .*/\1 = 4096/' \
        "$STATE/qifu.hdf" >"$conf"
    chmod 644 "$conf"
    for app in "$@"; do worker_alone_start "$app" "$conf"; done
    URL_ALONE=http://127.0.0.1:$(free_port)
    {
        printf 'server {\n    listen %s;\n    set $qifu_skip_cache 1;\n' "${URL_ALONE#http://}"
        printf '    set $qifu_templates %s/cs-templates;\n    set $qifu_files %s/files;\n' "$ROOT" "$STATE"
        for app in "$@"; do alone_location "$app"; done
        printf '}\n'
    } >"$STATE/nginx/apps/alone.upstream.conf"
    nginx_says "# workers alone: $URL_ALONE"
}

alone_location() {
    local path=/
    if [ "$1" != portal ]; then path=/$1/; fi
    printf '    location %s {\n        include snippets/fastcgi.conf;\n' "$path"
    printf '        fastcgi_pass unix:%s/run/app/alone-%s.sock;\n    }\n' "$STATE" "$1"
}

worker_alone_start() {
    local socket=$STATE/run/app/alone-$1.sock
    local -a user=()
    if [ "$(id -un)" != "$WEB_USER" ]; then
        user=(-u "$WEB_USER" -g "$WEB_GROUP" -U "$WEB_USER" -G "$WEB_GROUP")
    fi
    start "alone-$1" "$STATE/log/alone.log" spawn-fcgi -n -s "$socket" -M 0660 -b 4096 "${user[@]}" -- \
        "$STATE/root/libexec/qifu/$1" --config "$2"
    # With a configuration that it does not like it is gone after a second.
    sleep 2
    runs "alone-$1" || fail "the worker of $1 did not start" "look into $STATE/log/alone.log"
}

workers_alone_stop() {
    local app
    for app in "${APPS[@]}"; do stop "alone-$app" TERM 10; done
    rm -f "$STATE/nginx/apps/alone.upstream.conf"
}
