#include "model/captcha.h"

/* Of two at once, one inserts the row. */
QF_STATEMENT(USE,
    "INSERT IGNORE INTO captcha (id, purpose, created_at, expires_at) VALUES (?, ?, NOW(), ?)")

qf_err *captcha_use(struct qf_db *db, const char *id, const char *form, qf_time until, bool *first)
{
    uint64_t added;
    QF_TRY(qf_exec(db, USE, &added, QF_S(id), QF_S(form), QF_T(until)));
    *first = added == 1;
    return NULL;
}
