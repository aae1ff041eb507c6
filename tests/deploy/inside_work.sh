# shellcheck shell=bash
# The platform does its work behind the confinement: uploads, pictures, documents, fresh pages, jobs, backup.

# eventually COMMAND...: within half a minute.
eventually() {
    for _ in $(seq 60); do
        if "$@"; then return 0; fi
        sleep 0.5
    done
    tail -n 5 /var/log/qifu/jobs.log
    return 1
}
jobs_are_done() {
    [ "$(mariadb -BNe "SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND next_at < NOW()" qifu)" -eq 0 ]
}

demo() {
    (umask 077 && printf 'Qf%s-7x' "$(tr -dc '[:lower:]' </dev/urandom | head -c 8)" >"$WORK/demo-password")
    ctl demo --password-file "$WORK/demo-password"
}
# Into an empty database only.
if [ "${QIFU_FULL:-no}" = yes ]; then passes "a-demo-province" demo; fi

first_person() {
    ctl account create qifu-admin --person 管理员 --window "$1"
}
window=$(mariadb -BNe "SELECT code FROM platform_window WHERE parent_id IS NULL" qifu)
passes "the-first-administrator-is-made-without-a-default-password" first_person "$window"
says "whose-password-is-shown-once" 'password'
if [ "${QIFU_FULL:-no}" != yes ]; then
    same "and-no-account-but-that-one-can-sign-in" \
        "$(mariadb -BNe "SELECT COUNT(*) FROM account WHERE password_hash <> ''" qifu)" 1
fi

before=$(readlink /run/qifu/version/now)
passes "an-app-may-change-the-version-of-the-cache" setpriv --reuid=qifu_window --regid=qifu --clear-groups \
    sh -c 'mkdir /run/qifu/version/0123456789abcdef && ln -s 0123456789abcdef /run/qifu/version/x &&
           mv -T /run/qifu/version/x /run/qifu/version/now'
same "which-an-app-had-begun" "${#before}" 16
passes "a-unit-is-understood-by-systemd" systemd-analyze verify --man=no --no-pager qifu-portal@1.service \
    qifu-jobs.service qifu-backup.service

# picture NUMBERS: decoded and made smaller behind this filter. Into a pipe, as the apps read it: it may
# write no file.
picture() {
    set -o pipefail
    "$QIFU_BUILD/tests/deploy/confine" "$(id -u qifu_sp)" "$(id -g qifu_sp)" unix "$1" -- \
        /usr/libexec/qifu/qf-picture <"$ROOT/cs-templates/static/img/portal.png" | cat >"$WORK/picture"
}
passes "a-picture-is-decoded-behind-the-filter" picture "$WORK/parts/qifu-sp@1.numbers"
same "in-three-sizes" "$(grep -aoc 'RIFF' "$WORK/picture")" 3
# The control: a filter that forbids what the program needs is noticed.
grep -vx "$(awk '$1 == "prlimit64" { print $2 }' "$WORK/parts/table")" "$WORK/parts/qifu-sp@1.numbers" >"$WORK/few"
fails "a-filter-without-its-limits-is-too-narrow" picture "$WORK/few"

# backed_up: as the unit of the timer does it, once.
# shellcheck disable=SC2154  # set by unit_begin
backed_up() {
    unit_begin qifu-backup ''
    wait "$unit_pid" || { tail -n 3 /var/log/qifu/backup.log && return 1; }
    [ -n "$(find /var/backups/qifu -name manifest)" ]
}
passes "the-nightly-backup-as-its-unit-says" backed_up
passes "the-jobs-work" eventually jobs_are_done

# --- everything: the pages' own tests, over TLS, against the confined apps ---

# The folder that the tests of the pages know an instance by.
state() {
    local app n
    STATE=$WORK/state
    mkdir -p "$STATE"/{db,run/app,nginx,secrets}
    ln -s /etc/qifu/qifu.hdf "$STATE/qifu.hdf"
    ln -s /run/mysqld/mysqld.sock "$STATE/db/mysqld.sock"
    ln -s /run/qifu/version "$STATE/run/version"
    ln -s /var/lib/qifu/files "$STATE/files"
    ln -s /var/log/qifu "$STATE/log"
    for app in $(apps); do
        for n in 1 2 3 4; do ln -s "/run/qifu/$app/$app.$n.sock" "$STATE/run/app/$app.$n.sock"; done
    done
    printf '127.0.0.1 %s\n' "$SITE" >>/etc/hosts
    cat /etc/ssl/qifu/fullchain.pem >>/etc/ssl/certs/ca-certificates.crt
}

# pages NAME...: these programs of the layer http, over TLS, against the confined apps.
pages() {
    local name
    for name in "$@"; do
        passes "behind-the-confinement-$name" env QIFU_STATE="$STATE" QIFU_URL="https://$SITE" \
            QIFU_PASSWORD="$(cat "$WORK/demo-password")" QIFU_BIN=/usr/bin:/usr/libexec/qifu \
            CMOCKA_MESSAGE_OUTPUT=TAP "$QIFU_BUILD/tests/http/$name"
    done
}

if [ "${QIFU_FULL:-no}" = yes ]; then
    passes "a-folder-that-the-tests-know" state
    # Pictures are decoded, contracts drawn with fonts, lists written as sheets, changed pages seen at once.
    pages picture contract export cache
fi
