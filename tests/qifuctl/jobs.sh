# shellcheck shell=bash
# The outbox: every task is done once, whoever does it; what fails is tried again.
# shellcheck source=tests/qifuctl/lib.sh
. "$HERE/lib.sh"
migrated

put_sms() {
    sql qifu -e "INSERT INTO outbox (kind, target, template, payload, next_at, created_at)
        SELECT 'sms', CONCAT('138000', LPAD(seq, 5, '0')), 'code_register',
        '{\"site\":\"样例\",\"code\":\"123456\"}', NOW(), NOW() FROM seq_1_to_$1"
}
state() { sql qifu -e "SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND state = '$1'"; }
delivered() { grep -h '"event":"sms"' "$@" | grep -o '"id":"[0-9]*"' | sort; }

# begin LOG: a worker that loops; sets worker when it has begun.
begin() {
    local tries=0
    : >"$1"
    "$Q" --config "$HDF" jobs --loop 2>"$1" &
    worker=$!
    until grep -q jobs_begin "$1" || [ "$tries" -gt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
}

begin "$WORK/one.log"
one=$worker
begin "$WORK/two.log"
two=$worker
put_sms 6000
tries=0
until [ "$(state sent)" -eq 6000 ] || [ "$tries" -gt 300 ]; do
    sleep 0.2
    tries=$((tries + 1))
done
kill -s USR1 "$one" "$two"
wait "$one" "$two"
delivered "$WORK/one.log" "$WORK/two.log" >"$WORK/out"
same "two-workers-deliver-all" "$(sort -u "$WORK/out" | wc -l)" 6000
same "and-none-twice" "$(uniq -d "$WORK/out" | wc -l)" 0
same "both-had-their-share" \
    "$([ -n "$(delivered "$WORK/one.log")" ] && [ -n "$(delivered "$WORK/two.log")" ] && echo yes)" yes
same "all-rows-are-sent" "$(state sent)" 6000
same "the-operator-reads-the-code" "$(grep -c 'text":".*123456' "$WORK/one.log" "$WORK/two.log" |
    cut -d: -f2 | awk "{ n += \$1 } END { print n }")" 6000
same "phones-are-masked-in-the-log" "$(cat "$WORK"/one.log "$WORK"/two.log | grep -c 13800000)" 0

# A worker that died: its lease has run out. One that lives: it has not.
sql qifu -e "UPDATE outbox SET state = 'taken', taken_by = 'dead:1', attempts = 1,
    next_at = NOW() - INTERVAL 1 SECOND WHERE kind = 'sms' ORDER BY id LIMIT 1;
    UPDATE outbox SET state = 'taken', taken_by = 'alive:1', attempts = 1,
    next_at = NOW() + INTERVAL 1 HOUR WHERE kind = 'sms' ORDER BY id DESC LIMIT 1"
passes "jobs-run" q jobs --once
same "a-dead-workers-task-is-done-by-another" \
    "$(sql qifu -e "SELECT COUNT(*) FROM outbox WHERE taken_by LIKE 'dead%'")" 0
same "a-living-workers-task-is-left-alone" "$(state taken)" 1
sql qifu -e "DELETE FROM outbox"

# A gateway that does not answer.
put_sms 1
sed 's/^Site.profile/Outbox.sms = http\nOutbox.sms_url = http:\/\/127.0.0.1:9\/sms\n&/' "$HDF" >"$WORK/gateway.hdf"
fails 1 "a-gateway-that-is-down-is-a-failure" "$Q" --config "$WORK/gateway.hdf" jobs --once
same "the-message-waits-for-its-next-try" \
    "$(sql qifu -e "SELECT CONCAT(state, attempts, next_at > NOW()) FROM outbox WHERE kind = 'sms'")" waiting11
passes "outbox-lists-it" q outbox
says "with-the-reason" 'sms'
id=$(sql qifu -e "SELECT id FROM outbox WHERE kind = 'sms'")
passes "outbox-shows-it" q outbox show "$id"
says "with-a-masked-phone" '138\*+0001'
same "and-without-the-code" "$(grep -c 123456 "$WORK/out")" 0
passes "unless-asked-to-reveal" q outbox show "$id" --reveal
says "then-with-it" 123456
passes "again-puts-it-first" q outbox again "$id"
passes "and-then-it-is-delivered" q jobs --once
same "once" "$(state sent)" 1

# Work of the index: a record asked for again while it is being worked on is done again.
sql qifu -e "INSERT INTO help_topic (topic, question, answer_html, updated_at)
    VALUES ('登录', '紫色水獭如何登录', '<p>照常</p>', NOW());
    INSERT INTO outbox (kind, target, dedupe_key, next_at, created_at)
    VALUES ('index', CONCAT('help_topic:', LAST_INSERT_ID()), 'index:x', NOW(), NOW())"
passes "index-tasks-are-done" q jobs --once
passes "a-new-record-is-found" q search 紫色水獭
says "at-once" '1 found'
sql qifu -e "UPDATE help_topic SET state = 'withdrawn' WHERE question LIKE '紫色%';
    UPDATE outbox SET state = 'waiting', next_at = NOW() WHERE kind = 'index'"
passes "index-tasks-are-done-again" q jobs --once
q search 紫色水獭 >"$WORK/out"
says "a-withdrawn-record-is-gone" '^0 found'

# Cleaning.
sql qifu -e "INSERT INTO session (token_hash, created_at, seen_at, expires_at) VALUES
    (UNHEX(SHA2('old', 256)), NOW() - INTERVAL 2 DAY, NOW() - INTERVAL 2 DAY, NOW() - INTERVAL 1 DAY),
    (UNHEX(SHA2('idle', 256)), NOW() - INTERVAL 2 HOUR, NOW() - INTERVAL 2 HOUR, NOW() + INTERVAL 1 DAY),
    (UNHEX(SHA2('new', 256)), NOW(), NOW(), NOW() + INTERVAL 1 DAY);
    DELETE FROM outbox"
passes "cleaning-runs" q jobs --once
same "sessions-that-ended-are-gone" "$(sql qifu -e 'SELECT COUNT(*) FROM session')" 1

# A connection that is cut off is made anew.
sql qifu -e "DELETE FROM outbox"
begin "$WORK/cut.log"
sql -e "SELECT CONCAT('KILL ', id, ';') FROM information_schema.processlist
    WHERE user = 'qifu_jobs'" | sql
put_sms 1
tries=0
until [ "$(state sent)" -eq 1 ] || [ "$tries" -gt 100 ]; do
    sleep 0.2
    tries=$((tries + 1))
done
same "a-lost-connection-is-made-anew" "$(state sent)" 1
kill -s USR1 "$worker"
wait "$worker"

# A loop leaves cleanly on each signal that supervisors send.
for signal in USR1 TERM INT HUP QUIT; do
    log=$WORK/loop-$signal.log
    begin "$log"
    kill -s "$signal" "$worker"
    status=0
    wait "$worker" || status=$?
    same "the-loop-leaves-on-$signal" "$status $(grep -c jobs_end "$log")" "0 1"
done
