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

const struct qf_type supplier_figures_type = QF_TYPE(supplier_figures,
    QF_I64(supplier_figures, services), QF_I64(supplier_figures, orders),
    QF_I64(supplier_figures, consultations), QF_INT(supplier_figures, score_avg),
    QF_INT(supplier_figures, score_count));

QF_STATEMENT(PROVIDER_FIGURES,
    "SELECT p.service_count AS services, (SELECT COUNT(*) FROM service_order o"
    "  WHERE o.provider_id = p.id AND o.state NOT IN ('finished', 'withdrawn', 'refused',"
    "   'terminated')) AS orders, (SELECT COUNT(*) FROM consultation c"
    "  WHERE c.provider_id = p.id AND c.state = 'waiting') AS consultations,"
    " p.score_avg, p.score_count FROM provider p WHERE p.id = ?")

qf_err *provider_figures(struct qf_db *db, uint64_t provider, struct supplier_figures *f)
{
    return qf_get(db, PROVIDER_FIGURES, &supplier_figures_type, f, QF_U(provider));
}

QF_STATEMENT(EXPERT_FIGURES,
    "SELECT 0 AS services, 0 AS orders, (SELECT COUNT(*) FROM consultation c"
    "  WHERE c.expert_id = e.id AND c.state = 'waiting') AS consultations,"
    " e.score_avg, e.score_count FROM expert e WHERE e.id = ?")

qf_err *expert_figures(struct qf_db *db, uint64_t expert, struct supplier_figures *f)
{
    return qf_get(db, EXPERT_FIGURES, &supplier_figures_type, f, QF_U(expert));
}
