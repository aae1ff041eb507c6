#include "model/roster.h"

#include "lib/core/str.h"

const struct qf_type roster_type =
    QF_TYPE(roster_row, QF_U64(roster_row, id), QF_STR(roster_row, name),
            QF_STR(roster_row, kind), QF_STR(roster_row, state),
            QF_STR(roster_row, person_name), QF_STR(roster_row, phone),
            QF_STR(roster_row, window_name), QF_STR(roster_row, org_name),
            QF_STR(roster_row, roles), QF_TIME(roster_row, created_at),
            QF_TIME(roster_row, last_login_at), QF_I64(roster_row, sessions));

#define ROW                                                                              \
    "SELECT a.id, a.name, a.kind, a.state, a.person_name, a.phone,"                      \
    " w.name AS window_name,"                                                            \
    " a.created_at, a.last_login_at, COALESCE(e.name, p.name, x.name,"                   \
    " mw.name) AS org_name,"                                                             \
    " (SELECT COUNT(*) FROM session s WHERE s.account_id = a.id) AS sessions,"           \
    " (SELECT GROUP_CONCAT(DISTINCT r.name ORDER BY r.name SEPARATOR '、')"             \
    "  FROM permission_grant g JOIN role r ON r.code = g.role_code"                      \
    "  WHERE g.account_id = a.id) AS roles FROM account a"                               \
    " LEFT JOIN platform_window w ON w.id = a.window_id"                                 \
    " LEFT JOIN membership m ON m.id = (SELECT MIN(f.id) FROM membership f"              \
    "  WHERE f.account_id = a.id)"                                                       \
    " LEFT JOIN enterprise e ON m.org_kind = 'enterprise' AND e.id = m.org_id"           \
    " LEFT JOIN provider p ON m.org_kind = 'provider' AND p.id = m.org_id"               \
    " LEFT JOIN expert x ON m.org_kind = 'expert' AND x.id = m.org_id"                   \
    " LEFT JOIN platform_window mw ON m.org_kind = 'window' AND mw.id = m.org_id"

QF_STATEMENT(LIST,
    ROW " WHERE (? = '' OR a.kind = ?) AND (? = '' OR a.state = ?)"
    " AND (? = '' OR LOCATE(?, a.name) OR LOCATE(?, a.person_name) OR a.phone = ?)"
    " ORDER BY a.id LIMIT ?")

qf_err *roster_list(struct qf_db *db, const struct roster_filter *f, struct qf_list *list)
{
    const char *kind = f->kind ? f->kind : "", *state = f->state ? f->state : "";
    const char *part = f->part ? f->part : "";
    return qf_list(db, LIST, &roster_type, list, QF_S(kind), QF_S(kind), QF_S(state),
                   QF_S(state), QF_S(part), QF_S(part), QF_S(part), QF_S(part),
                   QF_I(f->limit));
}

QF_STATEMENT(DEMO, ROW " WHERE a.name_key LIKE 'demo-%' ORDER BY a.id LIMIT 100")

qf_err *roster_demo(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, DEMO, &roster_type, list);
}

QF_STATEMENT(DEMO_PASSWORD,
    "UPDATE account SET password_hash = ?, password_at = ?"
    " WHERE name_key LIKE 'demo-%' AND password_hash = ''")

qf_err *roster_demo_password(struct qf_db *db, const char *hash, uint64_t *changed)
{
    return qf_exec(db, DEMO_PASSWORD, changed, QF_S(hash), QF_T(qf_now()));
}

QF_STATEMENT(JOIN,
    "INSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
    " VALUES (?, 'window', ?, 'staff', ?)")

qf_err *roster_join_window(struct qf_db *db, uint64_t account, uint64_t window)
{
    return qf_exec(db, JOIN, NULL, QF_U(account), QF_U(window), QF_T(qf_now()));
}
