# shellcheck shell=bash
# Accounts and rights by the operator's hand; help and misuse of every command.
# shellcheck source=tests/qifuctl/lib.sh
. "$HERE/lib.sh"
migrated

passes "an-operator-is-created" q account create 窗口一号 --person 王样例 --window 430100
says "with-a-password-shown-once" 'password, shown only here: [A-Za-z0-9-]{15}'
same "its-hash-is-argon2id" "$(sql qifu -e "SELECT password_hash LIKE '\$argon2id\$%' FROM account")" 1
fails 1 "a-name-is-taken-once" q account create ' 窗口一号' --person 王样例 --window 430100
fails 1 "a-window-must-exist" q account create 窗口二号 --person 王样例 --window 999999
fails 2 "a-window-must-be-given" q account create 窗口二号 --person 王样例
passes "it-gets-a-role" q grant add 窗口一号 window_operator 430100
passes "a-role-twice-adds-nothing" q grant add 窗口一号 window_operator 430100
says "and-says-so" '^0 granted'
passes "one-of-three-administrators" q grant add 窗口一号 auditor 430000
fails 1 "not-two-of-them" q grant add 窗口一号 system_admin 430000
says "with-the-reason" 三员分立
passes "a-right-can-be-taken-away" q grant remove 窗口一号 window_operator 430100 --function need.review
says "one" '^1 taken away'
passes "rights-are-listed" q grant list 窗口一号
same "without-the-one-taken" "$(grep -c need.review "$WORK/out")" 0
says "with-the-others" 'window_operator +content.edit +430100'
fails 1 "a-role-must-exist" q grant add 窗口一号 emperor 430100

sql qifu -e "INSERT INTO session (token_hash, account_id, created_at, seen_at, expires_at)
    SELECT UNHEX(SHA2('s', 256)), id, NOW(), NOW(), NOW() + INTERVAL 1 DAY FROM account"
passes "an-account-is-disabled" q account disable 窗口一号
same "its-sessions-end-at-once" "$(sql qifu -e 'SELECT COUNT(*) FROM session')" 0
passes "and-restored" q account restore 窗口一号
passes "a-password-is-set-anew" q account password 窗口一号
fails 1 "who-has-no-second-factor-keeps-none" q account reset-factor 窗口一号
sql qifu -e "INSERT INTO second_factor (account_id, secret, last_step, created_at)
    SELECT id, REPEAT('x', 64), 0, NOW() FROM account;
    INSERT INTO recovery_code (account_id, code_hash) SELECT id, REPEAT('y', 32) FROM account;
    INSERT INTO session (token_hash, account_id, created_at, seen_at, expires_at)
    SELECT UNHEX(SHA2('t', 256)), id, NOW(), NOW(), NOW() + INTERVAL 1 DAY FROM account"
passes "a-second-factor-is-shown" q account show 窗口一号
says "with-its-recovery-codes" '1 recovery codes left'
passes "a-second-factor-is-taken-away" q account reset-factor 窗口一号
same "its-codes-and-its-sessions-go-with-it" "$(sql qifu -e 'SELECT (SELECT COUNT(*) FROM second_factor)
    + (SELECT COUNT(*) FROM recovery_code) + (SELECT COUNT(*) FROM session)')" 0
passes "accounts-are-listed" q account list --kind operator
says "with-their-roles" '窗口一号 .*审计员'
fails 1 "nobody-is-nobody" q account show 无此人
same "each-change-is-in-the-audit-log" "$(sql qifu -e "SELECT GROUP_CONCAT(action ORDER BY id) FROM audit_log")" \
    "account.create,grant.add,grant.add,grant.remove,account.disable,account.restore,account.password,operator.second_factor_reset"

for command in $("$Q" --help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
    passes "$command-has-help" "$Q" "$command" --help
    says "$command-says-how" "^Usage: qifuctl $command"
    fails 2 "$command-refuses-an-unknown-option" "$Q" "$command" --no-such-option
done
fails 2 "no-command-is-a-misuse" "$Q"
fails 2 "an-unknown-command-is-a-misuse" "$Q" frobnicate
fails 1 "a-missing-configuration-is-a-failure" "$Q" --config /nonexistent status
