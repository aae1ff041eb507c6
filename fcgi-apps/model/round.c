#include "model/round.h"

const struct qf_type round_type = QF_TYPE(round,
    QF_U64(round, id), QF_U64(round, article_id), QF_STR(round, kind), QF_STR(round, name),
    QF_STR(round, who), QF_STR(round, url), QF_INT(round, year), QF_DATE(round, opens_on),
    QF_DATE(round, closes_on));

QF_STATEMENT(OPEN,
    "SELECT id, article_id, kind, name, who, url, year, opens_on, closes_on"
    " FROM application_round WHERE state = 'published' AND opens_on <= ? AND closes_on >= ?"
    " ORDER BY closes_on, id LIMIT ?")

qf_err *round_open(struct qf_db *db, qf_time day, int limit, struct qf_list *list)
{
    return qf_list(db, OPEN, &round_type, list, QF_D(day), QF_D(day), QF_I(limit));
}
