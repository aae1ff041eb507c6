# shellcheck shell=bash
# The PHP twin of the home page: php-fpm of Debian, as many processes as the portal has, on a unix socket
# behind the same nginx, with the portal's own database account.

twin_start() {
    local pool=$STATE/bench/fpm.conf user=''
    folder 0750 "$WEB_USER" "$WEB_GROUP" "$STATE/bench"
    (umask 077 && printf "<?php\n\$db_socket = '%s';\n\$db_user = 'qifu_portal';\n\$db_password = '%s';\n" \
        "$STATE/db/mysqld.sock" "$(<"$STATE/secrets/db-portal")" >"$STATE/bench/twin.php")
    printf "\$version = '%s';\n\$base_url = '%s';\n" "$(static_version)" "$URL" >>"$STATE/bench/twin.php"
    if [ "$(id -u)" -eq 0 ]; then
        chown "$WEB_USER:$WEB_GROUP" "$STATE/bench/twin.php"
        user="user = $WEB_USER
group = $WEB_GROUP
listen.owner = $WEB_USER
listen.group = $WEB_GROUP"
    fi
    cat >"$pool" <<END
[global]
error_log = $STATE/log/twin.log
[twin]
$user
listen = $STATE/bench/fpm.sock
listen.backlog = 4096
pm = static
pm.max_children = $((${#SOCKETS[@]} * WORKERS))
catch_workers_output = yes
END
    start twin "$STATE/log/twin.log" php-fpm8.2 --nodaemonize --fpm-config "$pool"
    wait_for 10 test -S "$STATE/bench/fpm.sock" || fail "php-fpm did not start" "look into $STATE/log/twin.log"
}

twin_stop() { stop twin QUIT 10; }

# Where in nginx's server block the twin stands.
twin_location() {
    cat <<END
location = /bench/twin {
    include snippets/fastcgi.conf;
    fastcgi_param SCRIPT_FILENAME $ROOT/tests/bench/twin/home.php;
    fastcgi_param QIFU_TWIN $STATE/bench/twin.php;
    fastcgi_pass unix:$STATE/bench/fpm.sock;
}
END
}

static_version() { page / | grep -o 'tokens\.css?v=[0-9a-f]*' | sed 's/.*=//'; }

# page PATH [ARGUMENT-OF-CURL...]: what comes.
page() { curl -fsS --noproxy '*' --max-time 10 "${@:2}" "$URL$1"; }

# visible: what a reader of the HTML sees, and where its links go; blanks and empty lines do not count.
visible() {
    tr '\n' ' ' | sed 's/<svg[^>]*>/\n&/g; s/href="\([^"]*\)"/>\1 </g; s/<[^>]*>/\n/g' |
        sed 's/^[[:space:]]*//; s/[[:space:]]*$//' | grep -v '^$'
}

# twin_differences: in how many lines the twin shows something else than the portal; the log has them.
twin_differences() {
    page / | visible >"$STATE/bench/home.txt"
    page /bench/twin | visible >"$STATE/bench/twin.txt"
    diff "$STATE/bench/home.txt" "$STATE/bench/twin.txt" >"$STATE/log/twin.diff" || true
    grep -c '^[<>]' "$STATE/log/twin.diff" || true
}
