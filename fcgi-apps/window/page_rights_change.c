/* Giving and taking rights, opening and stopping accounts of operators. */
#include "lib/text/text.h"
#include "model/grant.h"
#include "model/permission.h"
#include "model/second_factor.h"
#include "model/setting.h"
#include "window/forms_rights.h"
#include "window/pages_rights.h"

static const int may_grant[] = {FN_RIGHTS_GRANT, 0};

qf_err *load_granted(struct qf_req *r)
{
    struct right_account *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(rights_account(r->db, r->actor, may_grant, qf_path_id(r), a));
    if (!qf_eq(a->kind, "operator")) return qf_not_found();
    qf_set_record(r, a);
    return NULL;
}

static const char *account_url(struct qf_req *r)
{
    const struct right_account *a = qf_record(r);
    return qf_fmt(r->arena, "/window/rights/%llu", (unsigned long long)a->id);
}

static void ask(struct qf_req *r, const char *what, const char *words)
{
    const struct right_account *a = qf_record(r);
    qf_put_str(r->data, "title", what);
    qf_put_str(r->data, "words", words);
    qf_put_str(r->data, "name", qf_fmt(r->arena, "%s · %s", a->person_name, a->name));
    qf_put_str(r->data, "back_url", account_url(r));
    qf_crumb(r, "权限管理", "/window/rights");
    qf_crumb(r, a->name, account_url(r));
    qf_crumb(r, what, "");
}

/* --- giving --- */

qf_err *page_grant_ask(struct qf_req *r)
{
    ask(r, "授权", "系统管理员、安全管理员、审计员由不同的人担任；不能给自己授权。");
    return NULL;
}

qf_err *page_grant_add(struct qf_req *r)
{
    const struct right_account *a = qf_record(r);
    const char *function = qf_str(r, GRANT_FUNCTION);
    const struct grant_order order = {.account = a->id, .role = qf_str(r, GRANT_ROLE),
                                      .function = *function ? function : NULL,
                                      .window = qf_str(r, GRANT_WINDOW)};
    uint64_t added;
    QF_TRY(grant_add(r->db, r->actor, &order, &added));
    return qf_go(r, added ? qf_fmt(r->arena, "已授予 %llu 项功能，对方重新登录后生效",
                                 (unsigned long long)added)
                          : "这些功能原来就有，没有变化", "%s", account_url(r));
}

/* --- taking --- */

struct taking { struct right right; struct right_account account; };

/* A right of an account in reach; a record that is gone was withdrawn meanwhile. */
qf_err *load_grant(struct qf_req *r)
{
    struct taking *t = qf_alloc(r->arena, sizeof *t);
    QF_TRY(rights_get(r->db, qf_path_id(r), &t->right));
    QF_TRY(rights_account(r->db, r->actor, may_grant, t->right.account_id, &t->account));
    qf_set_record(r, t);
    return NULL;
}

static const char *owner_url(struct qf_req *r, const struct taking *t)
{
    return qf_fmt(r->arena, "/window/rights/%llu", (unsigned long long)t->account.id);
}

/* What goes: the one function, or all that came with its role in its window. */
static qf_err *ask_take(struct qf_req *r, bool whole)
{
    const struct taking *t = qf_record(r);
    struct qf_list list;
    size_t n = 0;
    QF_TRY(rights_of(r->db, t->account.id, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct right *x = QF_AT(list, struct right, i);
        bool same = x->window_id == t->right.window_id && qf_eq(x->role_code, t->right.role_code);
        if (x->id != t->right.id && !(whole && same)) continue;
        qf_put(r->data, qf_fmt(r->arena, "rights.%zu", n++), &right_type, x);
    }
    qf_put_str(r->data, "title", "收回授权");
    qf_put_str(r->data, "name", qf_fmt(r->arena, "%s · %s", t->account.person_name,
                                       t->account.name));
    qf_put_str(r->data, "back_url", owner_url(r, t));
    qf_crumb(r, "权限管理", "/window/rights");
    qf_crumb(r, t->account.name, owner_url(r, t));
    qf_crumb(r, "收回授权", "");
    return NULL;
}

static qf_err *take(struct qf_req *r, bool whole)
{
    const struct taking *t = qf_record(r);
    const struct grant_order order = {.account = t->account.id, .role = t->right.role_code,
                                      .function = whole ? NULL : t->right.function_code,
                                      .window = t->right.window_code};
    uint64_t removed;
    QF_TRY(grant_remove(r->db, r->actor, &order, &removed));
    if (removed == 0) return qf_state_error("这项授权已经收回了");
    return qf_go(r, qf_fmt(r->arena, "已收回 %llu 项功能，对方已退出登录", (unsigned long long)removed),
                 "%s", owner_url(r, t));
}

qf_err *page_grant_ask_withdraw(struct qf_req *r)
{
    return ask_take(r, false);
}

qf_err *page_grant_withdraw(struct qf_req *r)
{
    return take(r, false);
}

qf_err *page_grant_ask_withdraw_role(struct qf_req *r)
{
    return ask_take(r, true);
}

qf_err *page_grant_withdraw_role(struct qf_req *r)
{
    return take(r, true);
}

/* --- accounts of operators --- */

qf_err *page_operator_new(struct qf_req *r)
{
    qf_crumb(r, "权限管理", "/window/rights");
    qf_crumb(r, "开通工作人员账号", "");
    return NULL;
}

qf_err *page_operator_open(struct qf_req *r)
{
    struct operator_new o = {.name = qf_str(r, OPERATOR_NAME),
                             .person_name = qf_str(r, OPERATOR_PERSON),
                             .phone = qf_str(r, OPERATOR_PHONE)};
    const char *site;
    uint64_t id;
    if (!qf_read_u64(qf_str(r, OPERATOR_WINDOW), INT64_MAX, &o.window_id)) return qf_not_found();
    QF_TRY(setting_value(r->db, "short_name", &site));
    QF_TRY(operator_open(r->db, r->arena, r->actor, &o, site, &id));
    return qf_go(r, "账号已开通，验证码已发到本人手机；请继续授权", "/window/rights/%llu/grant",
                 (unsigned long long)id);
}

qf_err *page_operator_ask_disable(struct qf_req *r)
{
    ask(r, "停用账号", "立即退出登录，不能再登录；授权保留，恢复后继续有效。");
    return NULL;
}

static qf_err *set_state(struct qf_req *r, const char *state, const char *words)
{
    QF_TRY(operator_set_state(r->db, r->arena, r->actor, qf_record(r), state,
                              qf_str(r, OPERATOR_REASON)));
    return qf_go(r, words, "%s", account_url(r));
}

qf_err *page_operator_disable(struct qf_req *r)
{
    return set_state(r, "disabled", "账号已停用，登录已全部退出");
}

qf_err *page_operator_ask_restore(struct qf_req *r)
{
    ask(r, "恢复账号", "本人可以重新登录，原有授权继续有效。");
    return NULL;
}

qf_err *page_operator_restore(struct qf_req *r)
{
    return set_state(r, "active", "账号已恢复");
}

/* --- 动态验证码 --- */

qf_err *page_second_factor_ask_reset(struct qf_req *r)
{
    ask(r, "重置动态验证码", "手机丢失或更换时办理，请先核实是本人。现在的动态验证码和备用码立即作废，"
                             "登录全部退出；本人下次登录时重新启用。");
    return NULL;
}

qf_err *page_second_factor_reset(struct qf_req *r)
{
    const struct right_account *a = qf_record(r);
    QF_TRY(second_factor_reset(r->db, r->arena, r->actor, a->id, a->window_id,
                               qf_str(r, OPERATOR_REASON)));
    return qf_go(r, "动态验证码已重置，登录已全部退出", "%s", account_url(r));
}
