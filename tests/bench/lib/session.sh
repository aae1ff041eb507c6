# shellcheck shell=bash
# Signed-in people: rows of the table session for accounts that are there, as a login would write them
# (passwords cost 50 ms each by design: 3,000 logins would be a measurement of Argon2).

SESSION_SALT=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')

# session_of ACCOUNT: the value of its cookie; the same for the whole run.
session_of() { printf '%s.%s' "$SESSION_SALT" "$1" | sha256sum | cut -d' ' -f1; }

# sessions_open CONDITION: a session for every account that the condition on `a` names. Half an hour
# without a request would end them: seen_at lies ahead.
sessions_open() {
    as_dba qifu <<EOF
REPLACE INTO session (token_hash, account_id, created_at, seen_at, expires_at, ip, agent)
SELECT UNHEX(SHA2(SHA2(CONCAT('$SESSION_SALT.', a.name), 256), 256)), a.id, NOW(),
    NOW() + INTERVAL 3 HOUR, NOW() + INTERVAL 12 HOUR, '127.0.0.1', 'scripts/bench'
FROM account a WHERE $1;
EOF
}

sessions_close() { as_dba qifu -e "DELETE FROM session WHERE agent = 'scripts/bench'"; }
