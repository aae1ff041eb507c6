#include "model/enterprise_own.h"

QF_STATEMENT(MAY_PUBLISH,
    "SELECT COUNT(*) FROM enterprise WHERE id = ? AND state = 'active'"
    " AND completed_at IS NOT NULL")

qf_err *enterprise_may_publish_products(struct qf_db *db, uint64_t enterprise, bool *may)
{
    int64_t found = 0;
    QF_TRY(qf_number(db, MAY_PUBLISH, &found, QF_U(enterprise)));
    *may = found != 0;
    return NULL;
}
