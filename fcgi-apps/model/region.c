#include "model/region.h"

const struct qf_type region_type = QF_TYPE(region,
    QF_STR(region, code), QF_STR(region, name), QF_STR(region, short_name),
    QF_STR(region, parent_code), QF_INT(region, level));

QF_STATEMENT(LIST,
    "SELECT code, name, short_name, parent_code, level FROM region"
    " WHERE valid_to IS NULL OR valid_to >= CURDATE()"
    " ORDER BY level, sort, code LIMIT 5000")

qf_err *region_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, LIST, &region_type, list);
}

QF_STATEMENT(FIND,
    "SELECT code, name, short_name, parent_code, level FROM region WHERE code = ?")

qf_err *region_find(struct qf_db *db, const char *code, struct region *out, bool *found)
{
    return qf_one(db, FIND, &region_type, out, found, QF_S(code));
}
