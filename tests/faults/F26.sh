#!/usr/bin/env bash
# F26: the gateway for short messages is away for an hour, then it is back and stumbles. People's work goes
# on meanwhile, the outbox keeps every message, the operator is told, and afterwards each is delivered
# once: as many as there were rows. The control: a gateway that does not know a repetition by its number
# counts more.
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F26
PORT=$(free_port)
readonly ROWS="kind = 'sms' AND template <> '' AND id >"

# A gateway: a line with the number of each message that it took. The first messages it takes and says
# 500 nevertheless, as one does whose answer is lost.
gateway() {
    node -e '
        const fs = require("fs"), [port, file] = process.argv.slice(1);
        let broken = 3;
        require("http").createServer((request, answer) => {
            request.resume().on("end", () => {
                fs.appendFileSync(file, request.headers["idempotency-key"] + "\n");
                answer.writeHead(broken-- > 0 ? 500 : 200).end();
            });
        }).listen(Number(port), "127.0.0.1");' "$PORT" "$WORK/taken" &
    GATEWAY=$!
    undo kill "$GATEWAY"
    wait_for 10 port_is_taken "$PORT"
}

# The worker of the jobs once, with the gateway in its configuration.
work() { "$STATE/root/bin/qifuctl" --config "$WORK/jobs.hdf" jobs --once >"$WORK/jobs.log" 2>&1 || true; }
doctor() { "$STATE/root/bin/qifuctl" --config "$WORK/jobs.hdf" doctor outbox >"$WORK/doctor" 2>&1; }
count() { sql "SELECT COUNT(*) FROM outbox WHERE $ROWS $FIRST AND state LIKE '${1:-%}'"; }
# The pause before the next try is over.
later() { sql "UPDATE outbox SET next_at = NOW() WHERE $ROWS $FIRST AND state = 'waiting'"; }

stop jobs TERM 20
undo bring_back
sed "s|^\( *\)sms = log|\1sms = http\n\1sms_url = http://127.0.0.1:$PORT/sms|" "$STATE/qifu.hdf" >"$WORK/jobs.hdf"
FIRST=$(sql 'SELECT COALESCE(MAX(id), 0) FROM outbox')

writers_start 8 2 order consultation need
sleep 4
writers_stop
# Messages of this platform that people wait for most: codes.
sql "INSERT INTO outbox (kind, target, template, payload, next_at, created_at)
    SELECT 'sms', CONCAT('138000', LPAD(seq, 5, '0')), 'code_register', '{\"site\":\"x\",\"code\":\"123456\"}',
    NOW(), NOW() FROM seq_1_to_20"
all=$(count)
ok "people's work goes on: $(journal_count A) acknowledged, $all messages wait" at_least "$(journal_count A)" 3
ok 'every message is kept' at_least "$all" 20

# 10 s + 40 s + 160 s + 640 s + 2560 s: an hour.
for _ in 1 2 3 4 5; do
    later
    work
done
ok 'after an hour none was given up' same "$(count failed)" 0
ok 'all of them wait' same "$(count waiting)" "$all"
ok 'none was sent' same "$(count sent)" 0
sql "UPDATE outbox SET next_at = NOW() - INTERVAL 20 MINUTE WHERE $ROWS $FIRST AND state = 'waiting'"
not_ok 'the operator is told' doctor
ok 'how many wait and since when' grep -q 'tasks wait, the oldest since' "$WORK/doctor"

ok 'the gateway is back' gateway
for _ in 1 2 3; do
    later
    work
done
ok 'all are sent' same "$(count sent)" "$all"
ok 'each was delivered once' same "$(sort -u "$WORK/taken" | wc -l)" "$all"
ok 'and is one of ours' same "$(sort -u "$WORK/taken" | grep -c '^qifu-[0-9]*$')" "$all"
ok "nothing of what was sent is kept" same \
    "$(sql "SELECT COUNT(*) FROM outbox WHERE $ROWS $FIRST AND payload IS NOT NULL")" 0
ok "control: without the numbers it would be $(wc -l <"$WORK/taken")" at_least "$(wc -l <"$WORK/taken")" $((all + 1))
doctor
not_ok 'the operator is told no more' grep -q 'tasks wait, the oldest since' "$WORK/doctor"
finish
