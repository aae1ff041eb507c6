#include "model/visitor.h"

static const struct qf_type visitor_type = QF_TYPE(visitor, QF_STR(visitor, org),
                                                   QF_I64(visitor, unread));

QF_STATEMENT(GET,
    "SELECT COALESCE(e.name, p.name, x.name, w.name, '') AS org,"
    " (SELECT COUNT(*) FROM message m WHERE m.account_id = a.id AND m.read_at IS NULL) AS unread"
    " FROM account a"
    " LEFT JOIN enterprise e ON a.kind = 'enterprise' AND e.id = ?"
    " LEFT JOIN provider p ON a.kind = 'provider' AND p.id = ?"
    " LEFT JOIN expert x ON a.kind = 'expert' AND x.id = ?"
    " LEFT JOIN platform_window w ON a.kind = 'operator' AND w.id = ?"
    " WHERE a.id = ?")

qf_err *visitor_get(struct qf_db *db, const struct actor *who, struct visitor *v)
{
    return qf_get(db, GET, &visitor_type, v, QF_U(who->org), QF_U(who->org), QF_U(who->org),
                  QF_U(who->window), QF_U(who->account));
}
