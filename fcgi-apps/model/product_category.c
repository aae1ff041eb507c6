#include "model/product_category.h"

const struct qf_type product_category_type = QF_TYPE(product_category,
    QF_STR(product_category, code), QF_STR(product_category, name),
    QF_STR(product_category, parent_code), QF_STR(product_category, parent_name));

#define COLUMNS                                                                          \
    "SELECT c.code, c.name, p.code AS parent_code, p.name AS parent_name"                \
    " FROM product_category c JOIN product_category p ON p.code = c.parent_code"         \
    " WHERE c.active = 1 AND p.active = 1"

QF_STATEMENT(LIST, COLUMNS " ORDER BY p.sort, p.code, c.sort, c.code LIMIT 1000")
QF_STATEMENT(FIND, COLUMNS " AND c.code = ?")

qf_err *product_category_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, LIST, &product_category_type, list);
}

qf_err *product_category_find(struct qf_db *db, const char *code, struct product_category *c,
                              bool *found)
{
    return qf_one(db, FIND, &product_category_type, c, found, QF_S(code));
}
