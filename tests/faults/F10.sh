#!/usr/bin/env bash
# F10: more requests wait than a socket takes. nginx says 503 with a page of its own and when to come again;
# what waits is served, and so is the next as soon as there is room. With the backlog of the platform nobody is
# turned away at all.
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F10

# nginx_place TEXT: a location of ours beside the platform's.
nginx_place() {
    printf '%s\n' "$1" >>"$STATE/nginx/local.conf"
    kill -HUP "$(process_id nginx)"
}

nginx_undo() {
    cp "$WORK/local.conf" "$STATE/nginx/local.conf"
    kill -HUP "$(process_id nginx)"
    sleep 0.5
}

# crowd PATH: 200 at once; what they were told, counted: "200 16 503 184".
crowd() {
    curl -s --no-progress-meter -Z --parallel-immediate --parallel-max 200 -o /dev/null -m 30 -w '%{http_code}\n' \
        "$QIFU_URL$1?n=[1-200]" | sort | uniq -c | awk '{ printf "%s %s ", $2, $1 }'
}

# meet PATH PID...: a crowd meets workers that do not move for a second.
meet() {
    local path=$1
    shift
    kill -STOP "$@"
    (sleep 1.5; kill -CONT "$@") &
    crowd "$path"
    wait $!
}

told() { printf '%s' "$2" | awk -v code="$1" '{ for (i = 1; i < NF; i += 2) if ($i == code) n = $(i + 1) }
    END { print n + 0 }'; }

small=$WORK/small.sock
chmod 0755 "$WORK"
spawn-fcgi -n -s "$small" -M 0666 -b 16 -- /usr/bin/multiwatch -f 1 -r 1000000 -t 1 -- \
    "$STATE/root/libexec/qifu/portal" --config "$STATE/qifu.hdf" >"$WORK/log" 2>&1 &
supervisor=$!
undo kill "$supervisor"
wait_for 5 test -S "$small"
cp "$STATE/nginx/local.conf" "$WORK/local.conf"
undo nginx_undo
nginx_place "location = /login/f10 { include snippets/fastcgi.conf; fastcgi_pass unix:$small; add_header X-Small yes always; }
location = /login/f10-control { include snippets/fastcgi.conf; fastcgi_pass unix:$small; error_page 404 /x; }"
# By the app, which has no such page, and through nginx as it is configured now.
served() {
    [ "$(curl -s -o /dev/null -m 5 -w '%{http_code} %header{x-small}' "$QIFU_URL/login/f10")" = '404 yes' ]
}
served_often() { served && served && served && served && served; }
ok 'the small socket serves' wait_for 10 served_often
sleep 1

answers=$(meet /login/f10 "$(pgrep -P "$supervisor")")
note "with a backlog of 16: $answers"
ok 'who finds no room is told 503' at_least "$(told 503 "$answers")" 20
ok 'nobody is told anything else than the page or 503' \
    same $(($(told 404 "$answers") + $(told 503 "$answers"))) 200
ok 'it recovers at once' wait_for 1 served
kill -STOP "$(pgrep -P "$supervisor")"
curl -s --no-progress-meter -Z --parallel-immediate --parallel-max 100 -o /dev/null -m 3 "$QIFU_URL/login/f10?m=[1-100]" &
sleep 1
curl -s -D "$WORK/headers" -o "$WORK/page" -m 5 "$QIFU_URL/login/f10?k=1"
kill -CONT "$(pgrep -P "$supervisor")"
wait $!
ok 'the page says when to come again' grep -qi '^retry-after: [0-9]' "$WORK/headers"
ok '... and is a page for people' grep -q '系统' "$WORK/page"
answers=$(meet /login/f10-control "$(pgrep -P "$supervisor")")
note "without the page of nginx: $answers"
ok 'control: without that page it is a bare 502' at_least "$(told 502 "$answers")" 20

# shellcheck disable=SC2046
answers=$(meet /login $(workers portal))
note "with the platform's own sockets: $answers"
ok 'with the backlog of the platform all are served' same "$(told 200 "$answers")" 200
finish
