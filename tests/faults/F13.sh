#!/usr/bin/env bash
# F13 and F14: nginx reads its configuration again, and a new build takes over, each twice, under load and
# with writers at work: no request fails. The control: programs that are stopped and started anew do
# fail some.
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F13

# Requests without a pause on a page from the app, not from the cache; each must be 200.
load_begin() {
    local n
    rm -f "$WORK"/load.*
    for n in 1 2 3; do
        while [ ! -e "$WORK/load.stop" ]; do
            curl -s --noproxy '*' -m 20 -o /dev/null -w '%{http_code}\n' "$QIFU_URL/login?[1-40]" || true
        done >"$WORK/load.$n" &
        LOAD+=($!)
    done
}
load_end() {
    touch "$WORK/load.stop"
    wait "${LOAD[@]}"
    LOAD=()
    REQUESTS=$(cat "$WORK"/load.[123] | wc -l)
    BAD=$(cat "$WORK"/load.[123] | grep -cv '^200$' || true)
}
no_request_failed() {
    ok "$1: none of $REQUESTS requests failed" same "$BAD" 0
    ok 'and there were some' at_least "$REQUESTS" 50
}

reload_nginx() {
    local master
    master=$(process_id nginx)
    kill -HUP "$master"
    sleep 1
    kill -HUP "$master"
    sleep 1.5
    [ "$(process_id nginx)" = "$master" ]
}

# What scripts/up --rebuild does when everything was looked at (deploy_switch, apps_start): the file is moved
# over the old one, the supervisors tell their workers.
deploy() {
    local app pid
    for app in portal enterprise; do
        cp "$STATE/root/libexec/qifu/$app" "$STATE/root/libexec/qifu/$app.new"
        mv "$STATE/root/libexec/qifu/$app.new" "$STATE/root/libexec/qifu/$app"
        for pid in $(supervisors "$app"); do kill -USR2 "$pid"; done
    done
}
# Does every worker run from the file that is there now?
all_new() {
    local app pid
    for app in portal enterprise; do
        for pid in $(workers "$app"); do
            [ "/proc/$pid/exe" -ef "$STATE/root/libexec/qifu/$app" ] || return 1
        done
        [ "$(workers "$app" | wc -l)" -ge 4 ] || return 1
    done
}

LOAD=()
writers_start 60 2
load_begin
ok 'nginx reads its configuration twice and stays' reload_nginx
load_end
no_request_failed 'nginx reloaded'

NAME=F14
load_begin
deploy
ok 'the workers are of the new file' wait_for 20 all_new
deploy
ok 'and again' wait_for 20 all_new
sleep 1
load_end
no_request_failed 'new programs took over'
writers_stop
ok 'no writer was left without an answer' same "$(journal_count U)" 0
nothing_lost 10

# The control: ended and begun anew, which is what a supervisor without USR2 would do.
restart() {
    local n
    for n in "${SOCKETS[@]}"; do
        # shellcheck disable=SC2046
        signal_all KILL $(session_members "portal.$n")
    done
    sleep 0.5
    bring_back
}
undo bring_back
load_begin
restart
load_end
ok "control: of programs that were just ended, $BAD of $REQUESTS requests had no answer" at_least "$BAD" 1
finish
