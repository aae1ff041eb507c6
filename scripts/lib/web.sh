# shellcheck shell=bash
# The apps under spawn-fcgi and multiwatch, the job worker, and nginx in front of them.

# apps_present: those of our apps that were built, one a line.
apps_present() {
    local app
    for app in "${APPS[@]}"; do
        if program "$app" >/dev/null; then printf '%s\n' "$app"; fi
    done
}

# version_folder: where the version of the content stands (fcgi-apps/lib/web/freshness.h). nginx walks down
# to it for each page that it keeps, 2 us a folder: as root it lies in /run, whatever the depth of STATE.
version_folder() {
    local link=$STATE/run/version
    VERSION=$link
    if [ "$(id -u)" -eq 0 ] && [ -d /run ]; then
        VERSION=/run/qifu-$PORT
        if [ "$(readlink "$link")" != "$VERSION" ]; then
            rm -rf "$link"
            ln -s "$VERSION" "$link"
            RENEW=yes
        fi
    fi
    folder 0750 "$WEB_USER" "$WEB_GROUP" "$VERSION"
}

# shellcheck disable=SC2034
config_write() {
    BASE_URL=http://127.0.0.1:$PORT
    folder 0700 "$WEB_USER" "$WEB_GROUP" "$STATE/files"
    # Addresses of visitors, and with the transport "log" every code that is sent.
    folder 0750 "$(id -un)" "$WEB_GROUP" "$STATE/log"
    folder 0700 "$WEB_USER" "$WEB_GROUP" "$STATE/nginx/cache"
    version_folder
    if [ ! -e "$STATE/qifu.hdf" ]; then
        render "$ROOT/scripts/qifu.hdf.in" "$STATE/qifu.hdf"
        return 0
    fi
    # The link took the place of a cache that the apps emptied.
    sed -i "s|^  cache = $STATE/nginx/cache\$|  version = $STATE/run/version|" "$STATE/qifu.hdf"
    # Written once and then the administrator's; only an address that we wrote follows the port.
    if [ -n "$PORT_WAS" ] && [ "$PORT_WAS" != "$PORT" ]; then
        sed -i "s|^\( *base_url *= *http://127.0.0.1\):$PORT_WAS *\$|\1:$PORT|" "$STATE/qifu.hdf"
        RENEW=yes
    fi
}

apps_are_up() {
    local app n
    if [ -n "$RENEW" ]; then return 1; fi
    runs jobs || return 1
    for app in $(apps_present); do
        for n in "${SOCKETS[@]}"; do runs "$app.$n" || return 1; done
    done
}

# multiwatch's own limits would turn a storm of crashes into an outage: it gives up after a few.
socket_start() {
    local app=$1 n=$2 socket=$STATE/run/app/$1.$2.sock
    local -a user=()
    if [ "$(id -un)" != "$WEB_USER" ]; then
        user=(-u "$WEB_USER" -g "$WEB_GROUP" -U "$WEB_USER" -G "$WEB_GROUP")
    fi
    stop "$app.$n" TERM 30
    rm -f "$socket"
    start "$app.$n" "$STATE/log/$app.log" \
        spawn-fcgi -n -s "$socket" -M 0660 -b 4096 "${user[@]}" -- \
        /usr/bin/multiwatch -f "$WORKERS" -r 1000000 -t 1 -- \
        "$(program "$app")" --config "$STATE/qifu.hdf"
    wait_for 5 test -S "$socket"
}

jobs_start() {
    local -a user=()
    if [ "$(id -un)" != "$WEB_USER" ]; then
        user=(setpriv "--reuid=$WEB_USER" "--regid=$WEB_GROUP" --init-groups --inh-caps=-all --)
    fi
    start jobs "$STATE/log/jobs.log" "${user[@]}" \
        /usr/bin/multiwatch -f 1 -r 1000000 -t 1000 -- \
        "$(program qifuctl)" --config "$STATE/qifu.hdf" jobs --loop
}

# With a new build or configuration what runs is told to finish and to begin again from the new file: multiwatch passes
# USR2 on, and no request is dropped.
apps_start() {
    local app n
    folder 0750 "$(id -un)" "$WEB_GROUP" "$STATE/run/app"
    if [ -z "$(apps_present)" ]; then
        printf 'No app was built: nothing under %s/root/libexec/qifu.\n' "$STATE"
        return 1
    fi
    for app in $(apps_present); do
        for n in "${SOCKETS[@]}"; do
            if runs "$app.$n"; then
                if [ -n "$RENEW" ]; then signal_all USR2 "$(process_id "$app.$n")"; fi
            else
                socket_start "$app" "$n"
            fi
        done
    done
    if ! runs jobs; then jobs_start; elif [ -n "$RENEW" ]; then signal_all USR2 "$(process_id jobs)"; fi
}

listen_lines() {
    printf 'listen %s:%s backlog=4096;' "$ADDRESS" "$PORT"
    # A browser that is told "localhost" may try IPv6 first.
    if [ "$ADDRESS" = 127.0.0.1 ] && grep -qs '^0\{31\}1 ' /proc/net/if_inet6; then
        printf ' listen [::1]:%s backlog=4096;' "$PORT"
    fi
}

# cached_map: which paths the micro-cache keeps, from the portal's own table of routes.
cached_map() { "$(program portal)" --routes | awk -f "$ROOT/scripts/lib/cached-map.awk"; }

# What nginx runs with, as long as the new files are not known to be good. They are replaced, never
# written into: links keep the old ones.
web_keep() {
    rm -rf "$STATE/nginx/before"
    if ! runs nginx; then return 0; fi
    mkdir -p "$STATE/nginx/before"
    cp -al "$STATE/nginx/nginx.conf" "$STATE/nginx/cached.conf" "$STATE/nginx/apps" "$STATE/nginx/before/"
}

# A configuration that nginx refuses is not left behind: the next up would find "nothing to do", and the
# next start of nginx nothing that works.
web_put_back() {
    if [ ! -d "$STATE/nginx/before" ]; then return 0; fi
    rm -rf "$STATE/nginx/nginx.conf" "$STATE/nginx/cached.conf" "$STATE/nginx/apps"
    mv -f "$STATE/nginx/before/"* "$STATE/nginx/"
    printf 'nginx refuses the new configuration; it goes on with the one from before.\n'
}

# web_configure: write nginx's files; says yes in WEB_CHANGED when nginx has to read them again.
# shellcheck disable=SC2034
web_configure() {
    local app
    WEB_CHANGED=
    web_keep
    if [ ! -e "$STATE/nginx/local.conf" ]; then
        printf '# Settings of this machine, read in the server block. Example:\n' >"$STATE/nginx/local.conf"
        # shellcheck disable=SC2016
        printf '# set $qifu_skip_cache 1;   every page from the app, for measurements\n' >>"$STATE/nginx/local.conf"
    fi
    LISTEN=$(listen_lines)
    NOFILE=$(ulimit -Hn)
    if [ "$NOFILE" = unlimited ] || [ "$NOFILE" -gt 65536 ]; then NOFILE=65536; fi
    SUM=$(cat "$ROOT"/nginx-conf/snippets/* "$STATE/nginx/local.conf" | cksum)
    NGINX_USER='# The user who started it.'
    if [ "$(id -u)" -eq 0 ]; then NGINX_USER="user $WEB_USER $WEB_GROUP;"; fi
    folder 0700 "$WEB_USER" "$WEB_GROUP" "$STATE/nginx/body"
    folder 0700 "$WEB_USER" "$WEB_GROUP" "$STATE/nginx/fastcgi"
    folder 0700 "$WEB_USER" "$WEB_GROUP" "$STATE/nginx/unused"
    mkdir -p "$STATE/nginx/apps"
    ln -sfn "$ROOT/nginx-conf/snippets" "$STATE/nginx/snippets"
    cached_map >"$STATE/nginx/cached.new"
    if cmp -s "$STATE/nginx/cached.new" "$STATE/nginx/cached.conf"; then
        rm -f "$STATE/nginx/cached.new"
    else
        mv -f "$STATE/nginx/cached.new" "$STATE/nginx/cached.conf"
        WEB_CHANGED=yes
    fi
    for app in $(apps_present); do
        if render "$ROOT/nginx-conf/apps/$app.upstream.conf.in" "$STATE/nginx/apps/$app.upstream.conf"
        then WEB_CHANGED=yes; fi
        if render "$ROOT/nginx-conf/apps/$app.location.conf.in" "$STATE/nginx/apps/$app.location.conf"
        then WEB_CHANGED=yes; fi
    done
    if render "$ROOT/nginx-conf/nginx.conf.in" "$STATE/nginx/nginx.conf"; then WEB_CHANGED=yes; fi
}

web_is_up() { [ -z "$WEB_CHANGED" ] && runs nginx; }

nginx_here() { nginx -p "$STATE/nginx" -e "$STATE/log/nginx.log" -c "$STATE/nginx/nginx.conf" "$@"; }

web_start() {
    if ! nginx_here -t; then
        web_put_back
        return 1
    fi
    if runs nginx; then
        signal_all HUP "$(process_id nginx)"
        return 0
    fi
    stop nginx QUIT 10
    if port_is_taken "$PORT"; then
        printf 'Port %s is taken by another program.\n' "$PORT"
        return 1
    fi
    start nginx "$STATE/log/nginx.log" nginx -p "$STATE/nginx" -e "$STATE/log/nginx.log" \
        -c "$STATE/nginx/nginx.conf" -g 'daemon off;'
    wait_for 5 port_is_taken "$PORT"
}

web_answers() {
    local host=$ADDRESS
    if [ "$host" = 0.0.0.0 ]; then host=127.0.0.1; fi
    curl -fsS --noproxy '*' --max-time 5 -o /dev/null "http://$host:$PORT/healthz"
}

web_answers_quickly() { web_answers 2>/dev/null; }

# Renewed programs are asked when the old ones have left, and more than one socket of them.
web_answers_well() {
    local n
    if [ -n "$RENEW" ]; then sleep 1; fi
    for n in "${SOCKETS[@]}" "${SOCKETS[@]}"; do web_answers_quickly || return "$n"; done
}

health_wait() {
    if wait_for 20 web_answers_well; then return 0; fi
    web_answers || true
    tail -n 12 "$STATE/log/portal.log"
    if [ -n "$REBUILD" ] && deploy_back; then
        apps_start
        printf 'The new programs do not answer: those from before are back.\n'
    fi
    return 1
}
