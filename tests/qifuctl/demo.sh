# shellcheck shell=bash
# The demo province is loaded once; its accounts can be signed in to.
# shellcheck source=tests/qifuctl/lib.sh
. "$HERE/lib.sh"
migrated
(umask 077 && printf 'Probe-2026-word\n' >"$WORK/demo-password")

passes "demo-loads" q demo --password-file "$WORK/demo-password"
says "it-prints-the-accounts" '^demo-enterprise '
says "and-the-password" 'Probe-2026-word'
accounts=$(sql qifu -e "SELECT COUNT(*) FROM account")
articles=$(sql qifu -e "SELECT COUNT(*) FROM article")
same "every-demo-account-has-a-hash" \
    "$(sql qifu -e "SELECT COUNT(*) FROM account WHERE name_key LIKE 'demo-%'
                    AND password_hash NOT LIKE '\$argon2id\$%'")" 0
passes "a-second-time-is-safe" q demo --password-file "$WORK/demo-password"
same "and-adds-no-account" "$(sql qifu -e "SELECT COUNT(*) FROM account")" "$accounts"
same "and-no-article" "$(sql qifu -e "SELECT COUNT(*) FROM article")" "$articles"
passes "its-records-are-found" q search 数字化
says "in-the-index" '[1-9][0-9]* found'
passes "its-sums-are-right" q doctor sums files index
passes "status-counts-them" q status
says "with-numbers" '^articles +[1-9]'

chmod 644 "$WORK/demo-password"
fails 1 "a-password-that-others-may-read-is-refused" q demo --password-file "$WORK/demo-password"
