/* Complaints for the windows that handle them. The complainant's name is read for its mask only. */
#include "lib/core/str.h"
#include "model/complaint.h"
#include "model/permission.h"
#include "model/range.h"

const struct qf_type complaint_row_type = QF_TYPE(complaint_row,
    QF_U64(complaint_row, id), QF_U64(complaint_row, case_id), QF_STR(complaint_row, number),
    QF_STR(complaint_row, class), QF_STR(complaint_row, respondent),
    QF_STR(complaint_row, respondent_city), QF_STR(complaint_row, org_name),
    QF_STR(complaint_row, activity_name), QF_STR(complaint_row, turn),
    QF_STR(complaint_row, holder_name), QF_STR(complaint_row, window_name),
    QF_MONEY(complaint_row, owed_fen), QF_BOOL(complaint_row, due_provisional),
    QF_TIME(complaint_row, created_at), QF_DATE(complaint_row, due_on),
    QF_TIME(complaint_row, closed_at));

/* The complaints are few beside all other cases, so they are what is walked over. */
#define DESK                                                                             \
    " FROM complaint c STRAIGHT_JOIN case_file f FORCE INDEX (by_subject)"               \
    "  ON f.subject_type = 'complaint' AND f.subject_id = c.id"                          \
    " WHERE EXISTS (SELECT 1 FROM permission_grant g JOIN window_tree t"                 \
    "   ON t.ancestor_id = g.window_id WHERE g.account_id = ? AND g.function_code = ?"   \
    "   AND t.descendant_id = f.window_id)"                                              \
    "  AND f.workflow_code BETWEEN ? AND ? AND c.respondent_city BETWEEN ? AND ?"        \
    "  AND (f.turn = 'window' AND ? IN ('', 'window') OR f.turn = 'applicant' AND ? = 'applicant'" \
    "   OR f.turn = 'nobody' AND ? = 'closed' OR ? = 'all')"                             \
    "  AND (? = 0 OR f.due_on < CURDATE() AND f.turn <> 'nobody')"                       \
    "  AND (? = '' OR LOCATE(?, c.respondent) > 0 OR c.number = ?)"

QF_STATEMENT(COUNT, "SELECT COUNT(*)" DESK)
QF_STATEMENT(LIST,
    "SELECT c.id, f.id AS case_id, c.number, c.class, c.respondent, c.respondent_city, c.org_name,"
    " (SELECT a.name FROM workflow_activity a WHERE a.workflow_code = f.workflow_code"
    "   AND a.workflow_version = f.workflow_version AND a.code = f.activity_code) AS activity_name,"
    " f.turn, (SELECT h.person_name FROM account h WHERE h.id = f.holder_id) AS holder_name,"
    " (SELECT w.name FROM platform_window w WHERE w.id = f.window_id) AS window_name, c.owed_fen,"
    " f.due_provisional, c.created_at, f.due_on, f.closed_at" DESK
    " ORDER BY f.due_on IS NULL, f.due_on, c.id DESC LIMIT ? OFFSET ?")

static const char *text(const char *value)
{
    return value ? value : "";
}

struct bounds { struct range workflow, city; };

static struct bounds bounds_of(const struct complaint_filter *f)
{
    return (struct bounds){range_word(complaint_workflow(f->class)), range_word(text(f->city))};
}

#define PARAMS(who, f, b)                                                                \
    QF_U((who)->account), QF_S(permission_code(FN_COMPLAINT_HANDLE)), QF_S((b).workflow.from), \
    QF_S((b).workflow.to), QF_S((b).city.from), QF_S((b).city.to), QF_S(text((f)->stage)), \
    QF_S(text((f)->stage)), QF_S(text((f)->stage)), QF_S(text((f)->stage)), QF_I((f)->overdue), \
    QF_S(text((f)->words)), QF_S(text((f)->words)), QF_S(text((f)->words))

qf_err *complaint_desk(struct qf_db *db, const struct actor *who, const struct complaint_filter *f,
                       int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct bounds b = bounds_of(f);
    QF_TRY(qf_number(db, COUNT, total, PARAMS(who, f, b)));
    return qf_list(db, LIST, &complaint_row_type, list, PARAMS(who, f, b), QF_I(limit),
                   QF_I(offset));
}

qf_err *complaint_each(struct qf_db *db, const struct actor *who, const struct complaint_filter *f,
                       int limit, qf_err *(*take)(void *, void *), void *arg)
{
    struct bounds b = bounds_of(f);
    struct complaint_row row = {0};
    return qf_each(db, LIST, &complaint_row_type, &row, take, arg, PARAMS(who, f, b), QF_I(limit),
                   QF_I(0));
}
