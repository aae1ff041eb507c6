#include "model/industry.h"

const struct qf_type industry_type = QF_TYPE(industry,
    QF_STR(industry, code), QF_STR(industry, name), QF_STR(industry, section_code),
    QF_STR(industry, section_name));

#define COLUMNS                                                                          \
    "SELECT d.code, d.name, d.section_code, s.name AS section_name FROM industry_division d" \
    " JOIN industry_section s ON s.code = d.section_code"

QF_STATEMENT(LIST, COLUMNS " ORDER BY d.section_code, d.code LIMIT 200")

qf_err *industry_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, LIST, &industry_type, list);
}

QF_STATEMENT(FIND, COLUMNS " WHERE d.code = ?")

qf_err *industry_find(struct qf_db *db, const char *code, struct industry *out, bool *found)
{
    return qf_one(db, FIND, &industry_type, out, found, QF_S(code));
}
