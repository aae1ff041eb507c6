# shellcheck shell=bash
# A new version takes the place of the one that runs, and is taken back: deploy, as the handbook says. What
# does not fit is refused. systemd is not here: what it would do when it is asked stands in our systemctl.
next=$WORK/next

systemctl_make() {
    mkdir -p "$WORK/bin"
    cat >"$WORK/bin/systemctl" <<'END'
#!/bin/sh
echo "$*" >>"$WORK/systemctl.log"
case "$*" in
"reload qifu-*@*.service qifu-jobs.service") pkill -USR2 -x multiwatch ;;
"reload nginx.service") nginx -s reload -c /etc/qifu/nginx/nginx.conf ;;
daemon-reload) ;;
*) exit 1 ;;
esac
END
    chmod 755 "$WORK/bin/systemctl"
}
deploy() { PATH=$WORK/bin:$PATH /usr/libexec/qifu/deploy "$@"; }

# The next version, as "make install DESTDIR=" leaves it: with a mark on a page and in a program.
next_make() {
    rm -rf "$next"
    cp -a "$WORK/dest" "$next"
    printf '<p>the-next-version</p>\n' >>"$next/usr/share/qifu/cs-templates/portal/login.cs"
    printf 'the next one' >>"$next/usr/libexec/qifu/portal"
}

shows_next() { ask -f /login | grep -c the-next-version; }
supervisors() { pgrep -x multiwatch | sort | xargs; }
of_new_file() {
    local pid n=0
    for pid in $(pgrep -x portal); do
        [ "/proc/$pid/exe" -ef /usr/libexec/qifu/portal ] || return 1
        n=$((n + 1))
    done
    [ "$n" -ge 4 ]
}
as_it_was() { [ "$(cksum </usr/libexec/qifu/portal)|$(shows_next)|$(pgrep -x portal | xargs)" = "$before" ]; }

# refused NAME SAYS: nothing has changed.
refused() {
    fails "$1-is-refused" deploy "$next"
    says "$1-is-named" "$2"
    passes "$1-changes-nothing" as_it_was
}

# Requests without a pause, each of which must be answered.
load_begin() {
    while [ ! -e "$WORK/load.stop" ]; do
        ask -o /dev/null -w '%{http_code}\n' /login 2>/dev/null || true
    done >"$WORK/load" &
    load=$!
}
load_end() {
    sleep 2
    touch "$WORK/load.stop"
    wait "$load"
    rm "$WORK/load.stop"
    [ "$(wc -l <"$WORK/load")" -ge 20 ] || { cat "$WORK/load" && return 1; }
}

passes "systemctl" systemctl_make
fails "nothing-to-go-back-to" deploy --back
says "is-told" 'no version to go back to'
next_make
before="$(cksum </usr/libexec/qifu/portal)|0|$(pgrep -x portal | xargs)"
passes "the-version-that-runs-has-no-mark" as_it_was

printf '<?cs if:1 ?>never closed\n' >>"$next/usr/share/qifu/cs-templates/portal/login.cs"
refused "a-template-that-does-not-parse" 'portal/login.cs'
next_make
cp -p /etc/qifu/qifu.hdf "$WORK/qifu.hdf"
printf 'Site.colour = blue\n' >>/etc/qifu/qifu.hdf
refused "a-key-that-nobody-knows" 'Site.colour'
cp -p "$WORK/qifu.hdf" /etc/qifu/qifu.hdf
printf '#!/bin/sh\necho nothing works; exit 3\n' >"$next/usr/libexec/qifu/enterprise"
refused "a-program-that-does-not-begin" 'nothing works'
next_make

mariadb -e "REVOKE INSERT ON qifu.captcha FROM qifu_portal@localhost"
above=$(supervisors)
load_begin
passes "the-next-version-takes-over" deploy "$next"
passes "there-were-requests-meanwhile" load_end
same "none-of-them-failed" "$(grep -cv '^200$' "$WORK/load")" 0
same "its-page-is-shown" "$(shows_next)" 1
passes "its-program-is-there" cmp "$next/usr/libexec/qifu/portal" /usr/libexec/qifu/portal
passes "every-worker-is-of-it" eventually of_new_file
same "the-supervisors-are-the-same" "$(supervisors)" "$above"
same "its-rights-were-given" "$(mariadb -BNe "SHOW GRANTS FOR qifu_portal@localhost" | grep -c 'INSERT.* ON .qifu.\..captcha.')" 1

load_begin
passes "it-is-taken-back" deploy --back
passes "with-requests-meanwhile" load_end
same "and-none-of-them-failed" "$(grep -cv '^200$' "$WORK/load")" 0
same "the-page-is-the-one-from-before" "$(shows_next)" 0
same "so-is-the-program" "$(cksum </usr/libexec/qifu/portal)" "${before%%|*}"
passes "and-every-worker" eventually of_new_file
same "nothing-unfinished-is-left" "$(find /usr /etc/qifu -xdev -name '*.next' -newer "$WORK/qifu.hdf")" ''
