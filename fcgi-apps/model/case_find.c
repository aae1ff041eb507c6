/* A case for who works in a window. */
#include "model/case.h"

/* The function of an activity may be gone by now (the end of a case needs none), so every function of
 * the workflow lets its people see it. */
QF_STATEMENT(SEES,
    "SELECT EXISTS (SELECT 1 FROM permission_grant g"
    " JOIN window_tree t ON t.ancestor_id = g.window_id AND t.descendant_id = ?"
    " JOIN workflow_activity a ON a.function_code = g.function_code"
    " WHERE g.account_id = ? AND a.workflow_code = ? AND a.workflow_version = ?)")

qf_err *case_for_window(struct qf_db *db, const struct actor *who, uint64_t id,
                        struct case_file *c)
{
    int64_t sees = 0;
    QF_TRY(case_get(db, id, c));
    QF_TRY(qf_number(db, SEES, &sees, QF_U(c->window_id), QF_U(who->account),
                     QF_S(c->workflow_code), QF_I(c->workflow_version)));
    return sees ? NULL : qf_not_found();
}

QF_STATEMENT(PASS_ON, "UPDATE case_file SET window_id = ?, changes = changes + 1 WHERE id = ?")

qf_err *case_pass_on(struct qf_db *db, uint64_t id, uint64_t window)
{
    return qf_exec(db, PASS_ON, NULL, QF_U(window), QF_U(id));
}

QF_STATEMENT(RENAME, "UPDATE case_file SET title = ? WHERE id = ?")

qf_err *case_rename(struct qf_db *db, uint64_t id, const char *title)
{
    return qf_exec(db, RENAME, NULL, QF_S(title), QF_U(id));
}
