#include "model/provider_own.h"

QF_STATEMENT(PROVIDER_LISTED, "SELECT listed FROM provider WHERE id = ?")
QF_STATEMENT(EXPERT_LISTED, "SELECT listed FROM expert WHERE id = ?")

qf_err *provider_is_approved(struct qf_db *db, uint64_t provider, bool *approved)
{
    int64_t listed = 0;
    QF_TRY(qf_number(db, PROVIDER_LISTED, &listed, QF_U(provider)));
    *approved = listed != 0;
    return NULL;
}

qf_err *expert_is_approved(struct qf_db *db, uint64_t expert, bool *approved)
{
    int64_t listed = 0;
    QF_TRY(qf_number(db, EXPERT_LISTED, &listed, QF_U(expert)));
    *approved = listed != 0;
    return NULL;
}
