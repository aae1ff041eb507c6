/* A filing follows its case: handed in, returned, accepted; what is accepted is public in sums. */
#include "lib/core/str.h"
#include "model/case.h"
#include "model/filing_inside.h"
#include "model/filing_write.h"
#include "model/version.h"

QF_STATEMENT(HANDED_IN,
    "UPDATE filing SET state = 'reviewing', reason = '', accepted_at = NULL,"
    " late = IF(submitted_at IS NULL, CURDATE() > due_on, late),"
    " submitted_at = COALESCE(submitted_at, NOW()), updated_at = NOW() WHERE id = ?")
QF_STATEMENT(RETURNED,
    "UPDATE filing SET state = 'returned', reason = ?, accepted_at = NULL, updated_at = NOW()"
    " WHERE id = ?")
QF_STATEMENT(ACCEPTED,
    "UPDATE filing SET state = 'accepted', reason = '', accepted_at = NOW(), updated_at = NOW()"
    " WHERE id = ?")

qf_err *filing_handed_in(struct qf_db *db, uint64_t id)
{
    return qf_exec(db, HANDED_IN, NULL, QF_U(id));
}

static qf_err *write_state(struct qf_db *db, uint64_t id, const char *to, const char *comment)
{
    if (qf_eq(to, "accepted")) return qf_exec(db, ACCEPTED, NULL, QF_U(id));
    if (qf_eq(to, "returned"))
        return qf_exec(db, RETURNED, NULL, QF_S(comment ? comment : ""), QF_U(id));
    return filing_handed_in(db, id);
}

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)a;
    (void)who;
    QF_TRY(write_state(db, c->subject_id, to, comment));
    if (!qf_eq(to, "accepted") && !qf_eq(c->activity_code, "accepted")) return NULL;
    return version_raise(db, "content");
}

void filing_follow(void)
{
    case_on_move("filing", follow, "/dispatch/filings/", NULL);
}
