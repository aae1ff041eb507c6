#include "model/grant.h"

#include "lib/core/str.h"
#include "model/audit.h"
#include "model/permission.h"
#include "model/session.h"

const struct qf_type grant_type = QF_TYPE(grant,
    QF_U64(grant, id), QF_STR(grant, account_name), QF_STR(grant, role_code),
    QF_STR(grant, role_name), QF_STR(grant, function_code), QF_STR(grant, function_name),
    QF_STR(grant, window_code), QF_STR(grant, window_name), QF_TIME(grant, granted_at));

QF_STATEMENT(
    LIST,
    "SELECT g.id, a.name AS account_name, g.role_code, r.name AS role_name,"
    " g.function_code,"
    " f.name AS function_name, w.code AS window_code, w.name AS window_name, g.granted_at"
    " FROM permission_grant g JOIN account a ON a.id = g.account_id"
    " JOIN role r ON r.code = g.role_code"
    " JOIN permission_function f ON f.code = g.function_code"
    " JOIN platform_window w ON w.id = g.window_id WHERE ? = 0 OR g.account_id = ?"
    " ORDER BY a.name_key, w.code, g.role_code, g.function_code LIMIT 2000")

qf_err *grant_list(struct qf_db *db, uint64_t account, struct qf_list *list)
{
    return qf_list(db, LIST, &grant_type, list, QF_U(account), QF_U(account));
}

/* --- giving --- */

QF_STATEMENT(IS_OPERATOR,
             "SELECT COUNT(*) FROM account WHERE id = ? AND kind = 'operator' FOR UPDATE")
QF_STATEMENT(IS_PART, "SELECT COUNT(*) FROM role_function WHERE role_code = ?"
                      " AND (? IS NULL OR function_code = ?)")
QF_STATEMENT(WINDOW_ID, "SELECT id FROM platform_window WHERE code = ?")
QF_STATEMENT(
    OTHER_SEPARATED,
    "SELECT COUNT(*) FROM permission_grant g JOIN role held ON held.code = g.role_code"
    " JOIN role wanted ON wanted.code = ?"
    " WHERE g.account_id = ? AND held.separation <> 'none'"
    " AND wanted.separation <> 'none'"
    " AND held.separation <> wanted.separation")
QF_STATEMENT(ADD,
    "INSERT IGNORE INTO permission_grant"
    " (account_id, role_code, function_code, window_id, granted_by, granted_at)"
    " SELECT ?, role_code, function_code, ?, ?, ? FROM role_function"
    " WHERE role_code = ? AND (? IS NULL OR function_code = ?)")
QF_STATEMENT(REMOVE,
    "DELETE FROM permission_grant WHERE account_id = ? AND role_code = ?"
    " AND (? IS NULL OR function_code = ?) AND window_id = ?")

struct change {
    struct qf_db *db;
    const struct actor *who;
    const struct grant_order *order;
    uint64_t window, changed;
};

qf_err *grant_window(struct qf_db *db, const char *code, uint64_t *id)
{
    int64_t window;
    QF_TRY(qf_number(db, WINDOW_ID, &window, QF_S(code)));
    if (window == 0) return qf_user_error("window", "没有编码为 %s 的窗口", code);
    *id = (uint64_t)window;
    return NULL;
}

/* The administrator at the machine (account 0) may everything; a person only where its own grant of
 * rights.grant reaches, and never to itself. */
static qf_err *check_granter(const struct change *c)
{
    bool may;
    if (c->who->account == 0) return NULL;
    if (c->who->account == c->order->account)
        return qf_user_error(NULL, "不能给自己授权，也不能收回自己的授权，请由另一名安全管理员办理");
    QF_TRY(permission_in_window(c->db, c->who, FN_RIGHTS_GRANT, c->window, &may));
    return may ? NULL : qf_user_error("window", "这个窗口不在您的授权范围内");
}

static qf_err *check(struct change *c)
{
    const struct grant_order *o = c->order;
    int64_t count;
    QF_TRY(qf_number(c->db, IS_OPERATOR, &count, QF_U(o->account)));
    if (count == 0) return qf_user_error("account", "只有窗口工作人员账号可以授权");
    QF_TRY(qf_number(c->db, IS_PART, &count, QF_S(o->role), QF_S(o->function),
                     QF_S(o->function)));
    if (count == 0) return qf_user_error("role", "没有这个角色，或角色不含这项功能");
    QF_TRY(grant_window(c->db, o->window, &c->window));
    return check_granter(c);
}

static qf_err *write_down(struct change *c, const char *action)
{
    char detail[200];
    const struct grant_order *o = c->order;
    snprintf(detail, sizeof detail, "{\"role\":\"%.20s\",\"function\":\"%.40s\"}",
             o->role, o->function ? o->function : "");
    return audit_write(c->db, c->who, &(struct audit){
        .action = action, .subject_type = "account", .subject_id = o->account,
        .window_id = c->window, .detail = detail});
}

/* Whose rights change signs in again: a session that somebody else has got hold of gains
 * nothing by it. */
static qf_err *settle(struct change *c, const char *action)
{
    if (c->changed == 0) return NULL;
    QF_TRY(session_end_all(c->db, c->order->account));
    return write_down(c, action);
}

static qf_err *add_work(void *arg)
{
    struct change *c = arg;
    const struct grant_order *o = c->order;
    int64_t others;
    QF_TRY(check(c));
    QF_TRY(qf_number(c->db, OTHER_SEPARATED, &others, QF_S(o->role), QF_U(o->account)));
    if (others > 0)
        return qf_user_error("role", "三员分立：系统管理员、安全管理员、审计员不能由同一账号兼任");
    QF_TRY(qf_exec(c->db, ADD, &c->changed, QF_U(o->account), QF_U(c->window),
                   QF_ID(c->who->account), QF_T(qf_now()), QF_S(o->role),
                   QF_S(o->function), QF_S(o->function)));
    return settle(c, "grant.add");
}

static qf_err *remove_work(void *arg)
{
    struct change *c = arg;
    const struct grant_order *o = c->order;
    QF_TRY(check(c));
    QF_TRY(qf_exec(c->db, REMOVE, &c->changed, QF_U(o->account), QF_S(o->role),
                   QF_S(o->function), QF_S(o->function), QF_U(c->window)));
    return settle(c, "grant.remove");
}

static qf_err *run(struct qf_db *db, const struct actor *who, const struct grant_order *o,
                   qf_err *(*work)(void *), uint64_t *changed)
{
    struct change c = {db, who, o, 0, 0};
    QF_TRY(qf_tx(db, work, NULL, &c));
    *changed = c.changed;
    return NULL;
}

qf_err *grant_add(struct qf_db *db, const struct actor *who, const struct grant_order *o,
                  uint64_t *added)
{
    return run(db, who, o, add_work, added);
}

qf_err *grant_remove(struct qf_db *db, const struct actor *who,
                     const struct grant_order *o, uint64_t *removed)
{
    return run(db, who, o, remove_work, removed);
}
