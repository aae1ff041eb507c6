#include "model/rights.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/account.h"
#include "model/audit.h"
#include "model/code.h"
#include "model/permission.h"
#include "model/scope.h"

/* --- rights of one, holders of one --- */

const struct qf_type right_type = QF_TYPE(right,
    QF_U64(right, id), QF_U64(right, account_id), QF_U64(right, window_id), QF_STR(right, function_code),
    QF_STR(right, function_name), QF_STR(right, why), QF_STR(right, role_code),
    QF_STR(right, role_name), QF_STR(right, window_code), QF_STR(right, window_name),
    QF_STR(right, granted_by), QF_TIME(right, granted_at));

#define RIGHT                                                                            \
    "SELECT g.id, g.account_id, g.window_id, g.function_code, f.name AS function_name, f.why," \
    " g.role_code, r.name AS role_name, w.code AS window_code, w.name AS window_name,"   \
    " b.person_name AS granted_by, g.granted_at FROM permission_grant g"                 \
    " JOIN permission_function f ON f.code = g.function_code"                            \
    " JOIN role r ON r.code = g.role_code JOIN platform_window w ON w.id = g.window_id"  \
    " LEFT JOIN account b ON b.id = g.granted_by"

QF_STATEMENT(RIGHTS,
    RIGHT " WHERE g.account_id = ? ORDER BY g.window_id, g.role_code, g.function_code LIMIT 1000")
QF_STATEMENT(ONE_RIGHT, RIGHT " WHERE g.id = ?")

qf_err *rights_get(struct qf_db *db, uint64_t id, struct right *right)
{
    return qf_get(db, ONE_RIGHT, &right_type, right, QF_U(id));
}

qf_err *rights_of(struct qf_db *db, uint64_t account, struct qf_list *list)
{
    return qf_list(db, RIGHTS, &right_type, list, QF_U(account));
}

const struct qf_type right_holder_type = QF_TYPE(right_holder,
    QF_U64(right_holder, account_id), QF_STR(right_holder, name),
    QF_STR(right_holder, person_name), QF_STR(right_holder, state),
    QF_STR(right_holder, role_name), QF_STR(right_holder, window_name),
    QF_STR(right_holder, granted_by), QF_TIME(right_holder, granted_at));

QF_STATEMENT(HOLDERS,
    "SELECT g.account_id, a.name, a.person_name, a.state, r.name AS role_name,"
    " w.name AS window_name, b.person_name AS granted_by, g.granted_at"
    " FROM window_tree t JOIN permission_grant g ON g.window_id = t.ancestor_id"
    "  AND g.function_code = ? JOIN account a ON a.id = g.account_id"
    " JOIN role r ON r.code = g.role_code JOIN platform_window w ON w.id = g.window_id"
    " LEFT JOIN account b ON b.id = g.granted_by"
    " WHERE t.descendant_id = ? ORDER BY t.depth, a.name_key LIMIT 500")

qf_err *rights_holders(struct qf_db *db, const char *function, uint64_t window,
                       struct qf_list *list)
{
    return qf_list(db, HOLDERS, &right_holder_type, list, QF_S(function), QF_U(window));
}

/* --- accounts --- */

const struct qf_type right_account_type = QF_TYPE(right_account,
    QF_U64(right_account, id), QF_U64(right_account, window_id), QF_STR(right_account, name),
    QF_STR(right_account, kind), QF_STR(right_account, person_name),
    QF_STR(right_account, state), QF_STR(right_account, window_name),
    QF_STR(right_account, roles), QF_TIME(right_account, last_login_at),
    QF_TIME(right_account, created_at));

#define ACCOUNT                                                                          \
    "SELECT a.id, a.window_id, a.name, a.kind, a.person_name, a.state, w.name AS window_name," \
    " (SELECT GROUP_CONCAT(DISTINCT r.name ORDER BY r.code SEPARATOR '、')"              \
    "  FROM permission_grant g JOIN role r ON r.code = g.role_code WHERE g.account_id = a.id)" \
    " AS roles, a.last_login_at, a.created_at"
#define OPERATORS                                                                        \
    " FROM account a LEFT JOIN platform_window w ON w.id = a.window_id"                  \
    " WHERE a.kind = 'operator' AND (? = '' OR a.name_key LIKE CONCAT(?, '%')"           \
    "  OR a.person_name LIKE CONCAT(?, '%')) AND a.window_id IN " SCOPE_WINDOWS

QF_STATEMENT(OPERATOR_LIST, ACCOUNT OPERATORS " ORDER BY a.window_id, a.id LIMIT ? OFFSET ?")
QF_STATEMENT(OPERATOR_COUNT, "SELECT COUNT(*)" OPERATORS)

qf_err *rights_operators(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         int function, const char *words, int limit, int offset,
                         struct qf_list *list, int64_t *total)
{
    const char *key = qf_fold_name(a, words);
    if (!key) key = "?";
    QF_TRY(qf_number(db, OPERATOR_COUNT, total, QF_S(words), QF_S(key), QF_S(words),
                     SCOPE_PARAMS(who, function, 0)));
    return qf_list(db, OPERATOR_LIST, &right_account_type, list, QF_S(words), QF_S(key),
                   QF_S(words), SCOPE_PARAMS(who, function, 0), QF_I(limit), QF_I(offset));
}

QF_STATEMENT(GET,
    ACCOUNT " FROM account a LEFT JOIN platform_window w ON w.id = a.window_id WHERE a.id = ?")

qf_err *rights_account(struct qf_db *db, const struct actor *who, const int *functions,
                       uint64_t id, struct right_account *out)
{
    bool may = false;
    QF_TRY(qf_get(db, GET, &right_account_type, out, QF_U(id)));
    for (const int *f = functions; *f && !may; f++)
        QF_TRY(permission_in_window(db, who, *f, out->window_id, &may));
    return may ? NULL : qf_not_found();
}

qf_err *rights_account_by_name(struct qf_db *db, struct qf_arena *a, const char *typed,
                               uint64_t *id)
{
    struct account found_account = {0};
    bool found;
    QF_TRY(account_by_name(db, a, typed, &found_account, &found));
    *id = found ? found_account.id : 0;
    return NULL;
}

/* --- words --- */

const struct qf_type right_word_type = QF_TYPE(right_word,
    QF_STR(right_word, code), QF_STR(right_word, name), QF_STR(right_word, note));

QF_STATEMENT(ROLES, "SELECT code, name, note FROM role ORDER BY separation, code LIMIT 100")
QF_STATEMENT(FUNCTIONS,
    "SELECT code, name, why AS note FROM permission_function ORDER BY code LIMIT 200")

qf_err *rights_roles(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, ROLES, &right_word_type, list);
}

qf_err *rights_functions(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, FUNCTIONS, &right_word_type, list);
}

/* --- accounts of operators --- */

QF_STATEMENT(JOIN_WINDOW,
    "INSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
    " VALUES (?, 'window', ?, 'staff', NOW())")

static qf_err *write_down(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          uint64_t id, uint64_t window, const char *action, const char *reason)
{
    return audit_because(db, a, who, &(struct audit){
        .action = action, .subject_type = "account", .subject_id = id, .window_id = window},
        reason);
}

qf_err *operator_open(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                      const struct operator_new *o, const char *site, uint64_t *id)
{
    const struct account_new account = {
        .name = o->name, .person_name = o->person_name, .phone = o->phone, .email = "",
        .password_hash = "", .kind = QF_OPERATOR, .window_id = o->window_id};
    QF_TRY(account_add(db, a, &account, id));
    QF_TRY(qf_exec(db, JOIN_WINDOW, NULL, QF_U(*id), QF_U(o->window_id)));
    const struct code_request code = {
        .purpose = qf_fmt(a, "reset:%llu", (unsigned long long)*id), .target = o->phone,
        .template = "operator_opened", .site = site, .name = o->name, .ip = who->ip,
        .account = *id};
    QF_TRY(code_send(db, a, &code));
    return write_down(db, a, who, *id, o->window_id, "operator.open", "");
}

QF_STATEMENT(LOCK, "SELECT state = ? FROM account WHERE id = ? FOR UPDATE")

qf_err *operator_set_state(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           const struct right_account *o, const char *state, const char *reason)
{
    int64_t already;
    if (o->id == who->account) return qf_user_error(NULL, "不能停用或恢复自己的账号");
    if (!qf_eq(o->kind, "operator"))
        return qf_user_error(NULL, "这不是工作人员账号，请到会员管理办理");
    QF_TRY(qf_number(db, LOCK, &already, QF_S(state), QF_U(o->id)));
    if (already) return qf_state_error("这个账号的状态刚刚改过了，请刷新后再看");
    QF_TRY(account_set_state(db, o->id, state));
    return write_down(db, a, who, o->id, o->window_id,
                      qf_eq(state, "active") ? "operator.restore" : "operator.disable", reason);
}
