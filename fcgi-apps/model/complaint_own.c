#include "model/complaint_own.h"

const struct qf_type complaint_own_type = QF_TYPE(complaint_own,
    QF_U64(complaint_own, id), QF_STR(complaint_own, number), QF_STR(complaint_own, class),
    QF_STR(complaint_own, respondent), QF_STR(complaint_own, respondent_city),
    QF_STR(complaint_own, state), QF_STR(complaint_own, state_word),
    QF_STR(complaint_own, public_words), QF_STR(complaint_own, turn),
    QF_STR(complaint_own, window_name),
    QF_BOOL(complaint_own, due_provisional), QF_TIME(complaint_own, created_at),
    QF_DATE(complaint_own, due_on));

/* --- lists --- */

#define OWN                                                                              \
    "SELECT c.id, c.number, c.class, c.respondent, c.respondent_city, c.state,"          \
    " a.name AS state_word, a.public_words, f.turn, w.name AS window_name,"              \
    " f.due_provisional, c.created_at, f.due_on"                                         \
    " FROM complaint c FORCE INDEX (by_enterprise) STRAIGHT_JOIN case_file f"            \
    "  ON f.subject_type = 'complaint' AND f.subject_id = c.id"                          \
    " JOIN workflow_activity a ON a.workflow_code = f.workflow_code"                     \
    "  AND a.workflow_version = f.workflow_version AND a.code = f.activity_code"         \
    " JOIN platform_window w ON w.id = f.window_id WHERE c.enterprise_id = ?"

QF_STATEMENT(LIST, OWN " ORDER BY f.turn <> 'applicant', c.id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM complaint WHERE enterprise_id = ?")
QF_STATEMENT(GET, OWN " AND c.id = ?")

qf_err *complaint_own_list(struct qf_db *db, uint64_t enterprise, int limit, int offset,
                           struct qf_list *list, int64_t *total)
{
    QF_TRY(qf_number(db, COUNT, total, QF_U(enterprise)));
    return qf_list(db, LIST, &complaint_own_type, list, QF_U(enterprise), QF_I(limit), QF_I(offset));
}

qf_err *complaint_own_get(struct qf_db *db, uint64_t enterprise, uint64_t id,
                          struct complaint_own *c)
{
    return qf_get(db, GET, &complaint_own_type, c, QF_U(enterprise), QF_U(id));
}

/* --- who files --- */

const struct qf_type complaint_filer_type = QF_TYPE(complaint_filer,
    QF_STR(complaint_filer, org_name), QF_STR(complaint_filer, contact),
    QF_STR(complaint_filer, phone), QF_STR(complaint_filer, uscc),
    QF_STR(complaint_filer, size_level));

QF_STATEMENT(FILER,
    "SELECT e.name AS org_name, a.person_name AS contact, COALESCE(a.phone, '') AS phone, e.uscc,"
    " COALESCE(e.size_level, '') AS size_level FROM enterprise e JOIN account a ON a.id = ?"
    " WHERE e.id = ?")

qf_err *complaint_filer(struct qf_db *db, const struct actor *who, struct complaint_filer *f)
{
    return qf_get(db, FILER, &complaint_filer_type, f, QF_U(who->account), QF_U(who->org));
}

QF_STATEMENT(TOLD,
    "SELECT EXISTS (SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id"
    " WHERE m.org_kind = 'enterprise' AND m.org_id = ? AND m.role = 'owner' AND a.state = 'active'"
    " AND a.phone = ?)")

qf_err *complaint_own_is_told(struct qf_db *db, const struct complaint *c, bool *told)
{
    int64_t yes = 0;
    if (c->enterprise_id)
        QF_TRY(qf_number(db, TOLD, &yes, QF_U(c->enterprise_id), QF_S(c->phone)));
    *told = yes != 0;
    return NULL;
}
