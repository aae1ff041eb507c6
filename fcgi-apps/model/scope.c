#include "model/scope.h"

#include "model/permission.h"
#include "model/window.h"

QF_STATEMENT(IS_ALL,
    "SELECT EXISTS (SELECT 1 FROM permission_grant g JOIN platform_window w ON w.id = g.window_id"
    " WHERE g.account_id = ? AND g.function_code = ? AND w.parent_id IS NULL)")

qf_err *scope_is_all(struct qf_db *db, const struct actor *who, int function, bool *all)
{
    int64_t found;
    QF_TRY(qf_number(db, IS_ALL, &found, QF_U(who->account), QF_S(permission_code(function))));
    *all = found != 0;
    return NULL;
}

QF_STATEMENT(WINDOWS,
    "SELECT p.id, p.parent_id, p.code, p.name, p.short_name, p.type, p.region_code, p.state,"
    " CONCAT(LEFT(p.region_code, 4), '00') AS city_code, p.address, p.phone, p.hours"
    " FROM " SCOPE_WINDOWS " s JOIN platform_window p ON p.id = s.id"
    " ORDER BY p.type, p.sort, p.id LIMIT 5000")

qf_err *scope_windows(struct qf_db *db, const struct actor *who, int function,
                      struct qf_list *list)
{
    return qf_list(db, WINDOWS, &window_type, list, SCOPE_PARAMS(who, function, 0));
}
