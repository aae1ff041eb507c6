#!/usr/bin/env bash
# F25: nginx refuses a configuration, or a certificate is broken or has ended. What runs goes on as it was,
# scripts/up says so each time it is asked, and the doctor sees a certificate's end before browsers do.
# The controls: without a fault the same words work; a browser does refuse what has ended.
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F25

up() { "$ROOT/scripts/up" --state "$STATE" --no-install >"$WORK/up" 2>&1; }
says() { grep -q -- "$2" "$WORK/$1"; }
conf() { (cd "$STATE/nginx" && cat nginx.conf apps/*.conf | cksum); }
master() { process_id nginx; }

# --- a setting of this machine that nginx does not know ---

mend() { cp -a "$WORK/local.conf" "$STATE/nginx/local.conf"; }

cp -a "$STATE/nginx/local.conf" "$WORK/local.conf"
was=$(master) files=$(conf)
undo mend
printf 'no_such_setting on;\n' >>"$STATE/nginx/local.conf"
for time in once again; do
    not_ok "up does not take a configuration that nginx refuses, asked $time" up
    ok "and says what it is, $time" says up 'unknown directive "no_such_setting"'
    ok "and that the one from before goes on, $time" says up 'goes on with the one from before'
done
ok 'the site answers' healthy
ok 'the same nginx serves' same "$(master)" "$was"
ok 'with the files from before' same "$(conf)" "$files"
mend
ok 'control: mended, up takes it' up
ok 'and nginx was never away' same "$(master)" "$was"

# --- certificates, of an nginx of our own ---

make_certificate() {
    openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 30 -keyout "$WORK/key.pem" \
        -out "$WORK/cert.pem" 2>/dev/null
}
end_certificate() {
    openssl x509 -in "$WORK/good.pem" -signkey "$WORK/key.pem" -days 0 -out "$WORK/cert.pem" 2>/dev/null
    sleep 1.1
}
# What a browser that knows this issuer says; 000 is a refusal.
browser() {
    curl -s -o /dev/null -w '%{http_code}' --noproxy '*' -m 5 --cacert "$WORK/cert.pem" \
        --unix-socket "$WORK/https.sock" https://localhost/
}
anybody() {
    curl -sk -o /dev/null -w '%{http_code}' --noproxy '*' -m 5 --unix-socket "$WORK/https.sock" https://localhost/
}
# What it says of the certificate.
doctor() {
    "$STATE/root/bin/qifuctl" --config "$STATE/qifu.hdf" doctor --nginx-conf "$WORK/https.conf" nginx >"$WORK/doctor" 2>&1
    negate says doctor 'cert\.pem'
}
tls() { nginx -p "$WORK" -e "$WORK/https.log" -c "$WORK/https.conf" "$@" >>"$WORK/https.out" 2>&1; }

cat >"$WORK/https.conf" <<END
pid $WORK/https.pid;
events { }
http {
    access_log off;
    server {
        listen unix:$WORK/https.sock ssl;
        ssl_certificate $WORK/cert.pem;
        ssl_certificate_key $WORK/key.pem;
        location / { return 204; }
    }
}
END
make_certificate
ok 'nginx begins with a certificate' tls
undo tls -s stop
ok 'a browser takes it' same "$(browser)" 204
ok 'control: the doctor finds it good' doctor
cp "$WORK/cert.pem" "$WORK/good.pem"
printf 'none\n' >"$WORK/cert.pem"
not_ok 'a reload with a broken certificate is refused' tls -s reload
ok 'what runs goes on' same "$(anybody)" 204
not_ok 'the doctor finds it' doctor
end_certificate
ok 'nginx itself takes one that has ended' tls -s reload
sleep 0.5
ok 'and serves with it' same "$(anybody)" 204
ok 'control: a browser does not take it' same "$(browser)" 000
not_ok 'the doctor finds that, too' doctor
ok 'and says which' says doctor 'cert.pem has ended'
finish
