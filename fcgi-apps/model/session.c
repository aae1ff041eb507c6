#include "model/session.h"

#include "model/account.h"
#include "model/permission.h"

static int idle_minutes = 30, absolute_hours = 12;

void session_limits(int idle, int absolute)
{
    idle_minutes = idle;
    absolute_hours = absolute;
}

struct holder {
    uint64_t id, org_id, window_id;
    const char *name, *person, *kind, *functions;
    int64_t unseen;
    bool owner;
};
static const struct qf_type holder_type =
    QF_TYPE(holder, QF_U64(holder, id), QF_U64(holder, org_id), QF_U64(holder, window_id),
            QF_STR(holder, name), QF_STR(holder, person), QF_STR(holder, kind),
            QF_STR(holder, functions), QF_I64(holder, unseen), QF_BOOL(holder, owner));

/* The organisation is the one chosen for the session, else the account's first. An
 * operator's window is the one it works for; everybody else's is the one that looks after
 * them. */
QF_STATEMENT(OPEN,
    "SELECT a.id, a.name, a.person_name AS person, a.kind, m.org_id,"
    " IF(m.org_kind = 'window', m.org_id, a.window_id) AS window_id,"
    " COALESCE(m.role = 'owner', 0) AS owner,"
    " TIMESTAMPDIFF(SECOND, s.seen_at, NOW()) AS unseen,"
    " (SELECT GROUP_CONCAT(DISTINCT g.function_code) FROM permission_grant g"
    "  WHERE g.account_id = a.id) AS functions"
    " FROM session s JOIN account a ON a.id = s.account_id AND a.state = 'active'"
    " LEFT JOIN membership m ON m.account_id = a.id AND m.id = COALESCE(s.membership_id,"
    "  (SELECT MIN(f.id) FROM membership f WHERE f.account_id = a.id))"
    " WHERE s.token_hash = ? AND s.expires_at > NOW()"
    " AND s.seen_at > NOW() - INTERVAL ? MINUTE")

QF_STATEMENT(TOUCH, "UPDATE session SET seen_at = NOW() WHERE token_hash = ?")

qf_err *session_open(struct qf_db *db, struct qf_arena *arena,
                     const unsigned char hash[32], struct actor *who)
{
    struct holder h = {0};
    bool found;
    QF_TRY(
        qf_one(db, OPEN, &holder_type, &h, &found, QF_B(hash, 32), QF_I(idle_minutes)));
    if (!found) return NULL;
    who->account = h.id;
    who->kind = account_kind_of(h.kind);
    who->org = h.org_id;
    who->window = h.window_id;
    who->name = qf_dup(arena, h.name);
    who->person = qf_dup(arena, h.person);
    who->functions = permission_bits(who->kind, h.functions);
    if (h.owner) who->functions |= permission_owner_bits(who->kind);
    if (h.unseen < 60) return NULL;
    return qf_exec(db, TOUCH, NULL, QF_B(hash, 32));
}

QF_STATEMENT(BEGIN,
             "INSERT INTO session (token_hash, account_id, created_at, seen_at, "
             "expires_at, ip, agent)"
             " VALUES (?, ?, NOW(), NOW(), NOW() + INTERVAL ? HOUR, ?, LEFT(?, 200))")
QF_STATEMENT(NOTE_LOGIN, "UPDATE account SET last_login_at = NOW() WHERE id = ?")

qf_err *session_begin(struct qf_db *db, const unsigned char hash[32], uint64_t account,
                      const char *ip, const char *agent)
{
    QF_TRY(qf_exec(db, BEGIN, NULL, QF_B(hash, 32), QF_U(account), QF_I(absolute_hours),
                   QF_S(ip ? ip : ""), QF_S(agent ? agent : "")));
    return qf_exec(db, NOTE_LOGIN, NULL, QF_U(account));
}

QF_STATEMENT(END, "DELETE FROM session WHERE token_hash = ?")
qf_err *session_end(struct qf_db *db, const unsigned char hash[32])
{
    return qf_exec(db, END, NULL, QF_B(hash, 32));
}

QF_STATEMENT(END_ALL, "DELETE FROM session WHERE account_id = ?")
qf_err *session_end_all(struct qf_db *db, uint64_t account)
{
    return qf_exec(db, END_ALL, NULL, QF_U(account));
}

const struct qf_type session_type = QF_TYPE(session,
    QF_TIME(session, created_at), QF_TIME(session, seen_at), QF_STR(session, ip),
    QF_STR(session, agent));

QF_STATEMENT(LIST,
    "SELECT created_at, seen_at, ip, agent FROM session WHERE account_id = ?"
    " AND expires_at > NOW() AND seen_at > NOW() - INTERVAL ? MINUTE"
    " ORDER BY created_at DESC LIMIT 10")
qf_err *session_list(struct qf_db *db, uint64_t account, struct qf_list *list)
{
    return qf_list(db, LIST, &session_type, list, QF_U(account), QF_I(idle_minutes));
}
