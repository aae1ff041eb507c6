#include "model/category.h"

const struct qf_type category_type = QF_TYPE(category,
    QF_STR(category, code), QF_STR(category, parent_code), QF_STR(category, name),
    QF_STR(category, hint), QF_STR(category, icon));

QF_STATEMENT(LIST,
    "SELECT c.code, c.parent_code, c.name, c.hint, c.icon FROM category c"
    " LEFT JOIN category p ON p.code = c.parent_code WHERE c.active = 1"
    " ORDER BY COALESCE(p.sort, c.sort), COALESCE(p.code, c.code), c.parent_code IS NOT NULL,"
    " c.sort, c.code LIMIT 1000")

qf_err *category_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, LIST, &category_type, list);
}
