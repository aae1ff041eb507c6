# shellcheck shell=bash
# Called by site.sh in namespaces of its own: a fresh host with Debian's packages and our files, and the
# steps of the handbook one after the other.
set -u
# shellcheck source=tests/deploy/lib.sh
. "$HERE/lib.sh"
SITE=www.example.org.cn

# --- a fresh host ---

fresh_host() {
    set -e
    ip link set lo up
    mkdir "$WORK/layers"
    mount -t tmpfs tmpfs "$WORK/layers"
    mkdir "$WORK"/layers/{usr,usr.work,etc,etc.work,var,var.work}
    mount -t overlay overlay \
        -o "lowerdir=$WORK/dest/usr:/usr,upperdir=$WORK/layers/usr,workdir=$WORK/layers/usr.work" /usr
    mount -t overlay overlay -o "lowerdir=/etc,upperdir=$WORK/layers/etc,workdir=$WORK/layers/etc.work" /etc
    mount -t overlay overlay -o "lowerdir=/var,upperdir=$WORK/layers/var,workdir=$WORK/layers/var.work" /var
    mount -t tmpfs -o mode=755 tmpfs /run
    mkdir -p /run/credentials /run/mysqld
    chown mysql: /run/mysqld
    mount -t tmpfs -o mode=755 tmpfs /var/lib/mysql
    chown mysql: /var/lib/mysql
    systemd-sysusers
    systemd-tmpfiles --create --prefix=/run/qifu --prefix=/etc/qifu --prefix=/etc/mysql \
        --prefix=/var/lib/qifu --prefix=/var/cache/qifu --prefix=/var/log/qifu --prefix=/var/backups/qifu
}

database_begin() {
    mariadb-install-db --user=mysql --skip-test-db >"$WORK/install-db.log" 2>&1
    mariadbd --user=mysql >"$WORK/db.log" 2>&1 &
    for _ in $(seq 300); do
        if mariadb-admin ping >/dev/null 2>&1; then return 0; fi
        sleep 0.1
    done
    cat "$WORK/db.log"
    return 1
}

configure() {
    sed -i 's|^\( *developer\) = 0|\1 = 0|; s|sms = log|sms = log|' /etc/qifu/qifu.hdf
    # Two settings of this test: fewer addresses to listen at, and a certificate of its own.
    mkdir -p /etc/ssl/qifu
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/CN=$SITE" \
        -addext "subjectAltName=DNS:$SITE" -keyout /etc/ssl/qifu/key.pem -out /etc/ssl/qifu/fullchain.pem
    chmod 600 /etc/ssl/qifu/key.pem
}

schema() {
    qifuctl --config /etc/qifu/qifu.hdf migrate && mariadb qifu </usr/share/qifu/sql/grants.sql
}

ctl() { qifuctl --config /etc/qifu/qifu.hdf "$@"; }

# --- the units ---

units_prepare() {
    mkdir "$WORK/parts"
    systemd-analyze --no-pager syscall-filter >"$WORK/parts/sets"
    printf '#include <sys/syscall.h>\n' | cc -E -dM - |
        sed -n 's/^#define __NR_\([a-z0-9_]*\) \([0-9]*\)$/\1 \2/p' >"$WORK/parts/table"
}

# shellcheck disable=SC2034  # read where it matters
unit_begin() {
    UNIT_WORKERS=${3:-1} "$HERE/start-unit" "/usr/lib/systemd/system/$1.service" "$2" \
        "$QIFU_BUILD/tests/deploy/confine" "$WORK/parts" &
    unit_pid=$!
}

apps_begin() {
    local app n
    for app in $(apps); do
        for n in 1 2 3 4; do
            unit_begin "qifu-$app@" "$n"
        done
    done
    unit_begin qifu-jobs ''
    for _ in $(seq 100); do
        if [ "$(find /run/qifu -type s | wc -l)" -eq $(($(apps | wc -l) * 4)) ]; then return 0; fi
        sleep 0.2
    done
    tail -n 5 /var/log/qifu/*.log
    return 1
}

apps() { find /usr/lib/systemd/system -name 'qifu-*@.service' -printf '%f\n' | sed 's/^qifu-//; s/@.*//' | sort; }

nginx_begin() {
    nginx -t -c /etc/qifu/nginx/nginx.conf && nginx -c /etc/qifu/nginx/nginx.conf
}

# ask [OPTION...] PATH: over TLS, as a visitor of the site.
ask() {
    curl -sS --noproxy '*' --max-time 20 --cacert /etc/ssl/qifu/fullchain.pem \
        --resolve "$SITE:443:127.0.0.1" --resolve "$SITE:80:127.0.0.1" "${@:1:$#-1}" "https://$SITE${*: -1}"
}

answers() {
    for _ in $(seq 60); do
        if ask -f -o "$WORK/page" "$1" 2>/dev/null; then return 0; fi
        sleep 0.5
    done
    ask -i "$1"
    tail -n 5 /var/log/qifu/*.log
    return 1
}

passes "a-fresh-host-takes-users-and-folders" fresh_host
passes "the-database-begins-with-our-settings" database_begin
passes "setup-makes-secrets-and-accounts" /usr/libexec/qifu/setup
passes "setup-can-be-run-again" /usr/libexec/qifu/setup
same "and-keeps-the-key" "$(grep -c 'made /etc' "$WORK/out")" 0
passes "a-certificate" configure
passes "the-schema-is-made" schema
passes "systemd-tells-what-calls-it-allows" units_prepare
passes "every-app-begins-as-its-unit-says" apps_begin
passes "nginx-takes-the-configuration" nginx_begin
passes "the-portal-answers" answers /healthz
passes "the-home-page-is-there" ask -f /
says "in-chinese" '企业'
for part in tls confined work deploy; do
    # shellcheck source=/dev/null
    . "$HERE/inside_$part.sh"
done
