#include "model/setting.h"

const struct qf_type setting_type =
    QF_TYPE(setting, QF_STR(setting, name), QF_STR(setting, value));

QF_STATEMENT(LIST, "SELECT name, value FROM setting ORDER BY name LIMIT 500")

qf_err *setting_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, LIST, &setting_type, list);
}

QF_STATEMENT(VALUE, "SELECT name, value FROM setting WHERE name = ?")

qf_err *setting_value(struct qf_db *db, const char *name, const char **value)
{
    struct setting s = {0};
    bool found;
    QF_TRY(qf_one(db, VALUE, &setting_type, &s, &found, QF_S(name)));
    *value = found ? s.value : "";
    return NULL;
}
