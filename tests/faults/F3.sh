#!/usr/bin/env bash
# F3: input that a parser may fall over. What the fuzzers found worth keeping goes through nginx
# as address, cookie, form and file: no worker dies of it. And one that does die, of whatever, costs its own
# request; nginx's log names it.
# when: full
# shellcheck disable=SC2317  # functions that ok and undo call
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F3

# told CURL-ARGUMENT...: the status; an answer that is none counts as a fault.
told() { curl -s -o /dev/null -m 20 --path-as-is -w '%{http_code}\n' "$@"; }

as_cookie() { tr -d '\000\r\n' <"$1" | head -c 3000 | tr -c '[:print:]' '?'; }

# replay FILE: its bytes in each place that a stranger can reach.
replay() {
    local escaped
    escaped=$(head -c 1500 "$1" | od -An -v -tx1 | tr -d '\n' | sed 's/ /%/g')
    told "$QIFU_URL/services?q=$escaped"
    told "$QIFU_URL/services/$escaped"
    told "$QIFU_URL/login" -H "Cookie: $(as_cookie "$1")"
    told "$QIFU_URL/login" --data-binary "@$1"
    told "$QIFU_URL/phone-appeal" -H 'Content-Type: multipart/form-data; boundary=b' --data-binary "@$1"
    told "$QIFU_URL/phone-appeal" -F "proof=@$1;filename=a.png"
}

all_workers() { for app in portal enterprise sp window dispatch complaints; do workers "$app"; done | sort | xargs; }
names_it() { grep -qE '(prematurely closed|reset by peer).*request: "' "$STATE/log/nginx.log"; }

before=$(all_workers)
# Of each parser the first dozen, whose names are sums of their content.
for folder in "$ROOT"/tests/fuzz/corpus/*/; do
    find "$folder" -type f | sort | head -n 12
done >"$WORK/corpus"
while read -r file; do replay "$file"; done <"$WORK/corpus" | sort | uniq -c >"$WORK/told"
note "$(wc -l <"$WORK/corpus") inputs: $(awk '{ printf "%s × %s  ", $1, $2 }' "$WORK/told")"
ok 'there is a corpus' at_least "$(wc -l <"$WORK/corpus")" 50
not_ok 'no answer says that something of ours is out of order' grep -qE ' (000|5..)$' "$WORK/told"
ok 'no worker died of it' same "$(all_workers)" "$before"
ok 'the platform is well' healthy

# One that dies in the middle.
writers_start 30 4
for signal in SEGV ABRT BUS SEGV ABRT FPE; do
    workers enterprise | shuf -n 1 | xargs kill -s "$signal"
    sleep 0.5
done
writers_stop
ok "six deaths, at most six requests: $(journal_count U)" at_most "$(journal_count U)" 6
if [ "$(journal_count U)" -gt 0 ]; then ok "nginx's log names the request" names_it; fi
nothing_lost 20
not_ok 'control: a worker that died would have been seen' same "$(all_workers)" "$before"
finish
