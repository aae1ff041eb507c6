#include "model/complaint_access.h"

#include "lib/core/str.h"

#define OWNER(o) QF_B((o)->hash, sizeof (o)->hash)

/* --- who asks --- */

QF_STATEMENT(FORGET, "DELETE FROM complaint_access WHERE owner_hash = ? AND proven = 0")
QF_STATEMENT(ADD,
    "INSERT INTO complaint_access (owner_hash, phone, complaint_id, proven, expires_at)"
    " VALUES (?, ?, ?, ?, NOW() + INTERVAL ? MINUTE)")

qf_err *complaint_access_ask(struct qf_db *db, const struct complaint_owner *o, const char *phone)
{
    QF_TRY(qf_exec(db, FORGET, NULL, OWNER(o)));
    return qf_exec(db, ADD, NULL, OWNER(o), QF_S(phone), QF_NULL, QF_I(0),
                   QF_I(COMPLAINT_ACCESS_MINUTES));
}

struct asked { const char *phone; };
static const struct qf_type asked_type = QF_TYPE(asked, QF_STR(asked, phone));

QF_STATEMENT(ASKED,
    "SELECT phone FROM complaint_access WHERE owner_hash = ? AND expires_at > NOW()"
    " AND phone IS NOT NULL AND proven = 0 ORDER BY id DESC LIMIT 1")

qf_err *complaint_access_asked(struct qf_db *db, const struct complaint_owner *o,
                               const char **phone)
{
    struct asked a = {0};
    bool found;
    QF_TRY(qf_one(db, ASKED, &asked_type, &a, &found, OWNER(o)));
    *phone = found ? a.phone : "";
    return NULL;
}

/* --- who has shown it --- */

qf_err *complaint_access_phone(struct qf_db *db, const struct complaint_owner *o, const char *phone)
{
    QF_TRY(qf_exec(db, FORGET, NULL, OWNER(o)));
    return qf_exec(db, ADD, NULL, OWNER(o), QF_S(phone), QF_NULL, QF_I(1),
                   QF_I(COMPLAINT_ACCESS_MINUTES));
}

qf_err *complaint_access_one(struct qf_db *db, const struct complaint_owner *o, uint64_t complaint)
{
    return qf_exec(db, ADD, NULL, OWNER(o), QF_NULL, QF_U(complaint), QF_I(1),
                   QF_I(COMPLAINT_ACCESS_MINUTES));
}

QF_STATEMENT(END, "DELETE FROM complaint_access WHERE owner_hash = ?")

qf_err *complaint_access_end(struct qf_db *db, const struct complaint_owner *o)
{
    return qf_exec(db, END, NULL, OWNER(o));
}

QF_STATEMENT(MAY,
    "SELECT EXISTS (SELECT 1 FROM complaint_access WHERE owner_hash = ? AND proven = 1"
    " AND expires_at > NOW() AND (phone = ? OR complaint_id = ?))")

qf_err *complaint_access_may(struct qf_db *db, const struct complaint_owner *o,
                             const struct complaint *c, bool *may)
{
    int64_t yes = 0;
    QF_TRY(qf_number(db, MAY, &yes, OWNER(o), QF_S(c->phone), QF_U(c->id)));
    *may = yes != 0;
    return NULL;
}

/* --- lists without content --- */

const struct qf_type complaint_brief_type = QF_TYPE(complaint_brief,
    QF_U64(complaint_brief, id), QF_STR(complaint_brief, number), QF_STR(complaint_brief, class),
    QF_STR(complaint_brief, respondent_city), QF_STR(complaint_brief, state_word),
    QF_STR(complaint_brief, public_words), QF_STR(complaint_brief, turn), QF_BOOL(complaint_brief, due_provisional),
    QF_TIME(complaint_brief, created_at), QF_DATE(complaint_brief, due_on));

#define BRIEF                                                                            \
    "SELECT c.id, c.number, c.class, c.respondent_city, a.name AS state_word, a.public_words, f.turn,"         \
    " f.due_provisional, c.created_at, f.due_on FROM complaint c JOIN case_file f"       \
    " ON f.subject_type = 'complaint' AND f.subject_id = c.id"                           \
    " JOIN workflow_activity a ON a.workflow_code = f.workflow_code"                     \
    "  AND a.workflow_version = f.workflow_version AND a.code = f.activity_code"

QF_STATEMENT(OF_OWNER, BRIEF
    " JOIN (SELECT p.id FROM complaint_access x JOIN complaint p ON p.phone = x.phone"
    "   WHERE x.owner_hash = ? AND x.proven = 1 AND x.expires_at > NOW()"
    "  UNION SELECT x.complaint_id FROM complaint_access x WHERE x.owner_hash = ?"
    "   AND x.proven = 1 AND x.expires_at > NOW() AND x.complaint_id IS NOT NULL) o ON o.id = c.id"
    " ORDER BY c.id DESC LIMIT 50")
QF_STATEMENT(OF_PHONE, BRIEF " WHERE c.phone = ? ORDER BY c.id DESC LIMIT 50")

qf_err *complaint_access_list(struct qf_db *db, const struct complaint_owner *o,
                              struct qf_list *list)
{
    return qf_list(db, OF_OWNER, &complaint_brief_type, list, OWNER(o), OWNER(o));
}

qf_err *complaint_of_phone(struct qf_db *db, const char *phone, struct qf_list *list)
{
    return qf_list(db, OF_PHONE, &complaint_brief_type, list, QF_S(phone));
}
