/* 权限: who works here, what an account may do and why, and who may do something. */
#include "lib/text/text.h"
#include "model/account.h"
#include "model/permission.h"
#include "model/second_factor.h"
#include "window/forms_rights.h"
#include "window/pages_rights.h"

/* Any of these opens the look at an account of its windows. */
static const int may_look[] = {FN_RIGHTS_GRANT, FN_AUDIT_READ, FN_MEMBER_VIEW, 0};

static int first_function(const struct actor *who)
{
    for (const int *f = may_look; *f; f++)
        if (permission_may(who, *f)) return *f;
    return FN_MEMBER_VIEW;
}

static void put_account(struct qf_data *d, const struct right_account *a)
{
    enum qf_account_kind kind = account_kind_of(a->kind);
    bool active = qf_eq(a->state, "active");
    qf_put_int(d, "id", (int64_t)a->id);
    qf_put_str(d, "name", a->name);
    qf_put_str(d, "person", a->person_name);
    qf_put_str(d, "kind", account_kind_label(kind));
    qf_put_str(d, "window", a->window_name);
    qf_put_str(d, "roles", a->roles);
    qf_put_str(d, "state", active ? "有效" : qf_eq(a->state, "closed") ? "注销" : "停用");
    qf_put_str(d, "state_kind", active ? "good" : "urgent");
    if (active) qf_put_str(d, "active", "1");
    qf_put_str(d, "centre", account_centre_name(kind));
    qf_put_str(d, "centre_url", account_centre_url(kind));
    if (a->last_login_at != QF_NO_TIME) qf_put_time(d, "last_login_at", a->last_login_at);
}

qf_err *page_rights_list(struct qf_req *r)
{
    const char *typed = qf_str(r, RIGHTS_Q);
    int function = first_function(r->actor);
    struct qf_list list;
    int64_t total;
    uint64_t member = 0;
    QF_TRY(rights_operators(r->db, r->arena, r->actor, function, typed, QF_ROWS,
                            qf_offset(r, QF_ROWS), &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_account(qf_data_at(r->data, "accounts", i), QF_AT(list, struct right_account, i));
    if (*typed && list.count == 0) QF_TRY(rights_account_by_name(r->db, r->arena, typed, &member));
    if (member) {
        struct right_account a;
        qf_err *e = rights_account(r->db, r->actor, may_look, member, &a);
        if (e && e->status != 404) return qf_err_pass(e, __FILE__, __LINE__, __func__);
        if (!e) put_account(qf_data_at(r->data, "accounts", 0), &a);
        if (!e) total = 1;
    }
    if (permission_may(r->actor, FN_RIGHTS_GRANT)) qf_put_str(r->data, "may_grant", "1");
    if (*typed) qf_put_str(r->data, "filtered", "1");
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_crumb(r, "权限管理", "");
    return NULL;
}

/* --- one account --- */

qf_err *load_rights(struct qf_req *r)
{
    struct right_account *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(rights_account(r->db, r->actor, may_look, qf_path_id(r), a));
    qf_set_record(r, a);
    return NULL;
}

static const char *withdraw_url(struct qf_req *r, const struct right *x, const char *what)
{
    return qf_fmt(r->arena, "/window/grants/%llu/%s", (unsigned long long)x->id, what);
}

/* Rights under the role and window that they come with. */
static void put_rights(struct qf_req *r, const struct qf_list *list)
{
    struct qf_data *group = NULL;
    const struct right *before = NULL;
    size_t groups = 0, items = 0;
    for (size_t i = 0; i < list->count; i++) {
        const struct right *x = QF_AT(*list, struct right, i);
        bool same = before && before->window_id == x->window_id &&
                    qf_eq(before->role_code, x->role_code);
        if (!same) {
            group = qf_data_at(r->data, "groups", groups++);
            items = 0;
            qf_put_str(group, "role", x->role_name);
            qf_put_str(group, "window", x->window_name);
            qf_put_str(group, "withdraw_url", withdraw_url(r, x, "withdraw-role"));
        }
        struct qf_data *d = qf_data_at(group, "rights", items++);
        qf_put(group, qf_fmt(r->arena, "rights.%zu", items - 1), &right_type, x);
        qf_put_str(d, "by", x->granted_by ? x->granted_by : "系统初始化");
        qf_put_str(d, "withdraw_url", withdraw_url(r, x, "withdraw"));
        before = x;
    }
}

qf_err *page_rights_show(struct qf_req *r)
{
    const struct right_account *a = qf_record(r);
    struct second_factor factor;
    struct qf_list list;
    bool may;
    QF_TRY(rights_of(r->db, a->id, &list));
    put_account(qf_data_in(r->data, "account"), a);
    put_rights(r, &list);
    QF_TRY(permission_in_window(r->db, r->actor, FN_RIGHTS_GRANT, a->window_id, &may));
    QF_TRY(second_factor_get(r->db, a->id, &factor));
    qf_put_bool(r->data, "second_factor", factor.on);
    if (qf_eq(a->kind, "operator")) qf_put_str(r->data, "operator", "1");
    if (may && qf_eq(a->kind, "operator") && a->id != r->actor->account)
        qf_put_str(r->data, "may_grant", "1");
    if (a->id == r->actor->account) qf_put_str(r->data, "myself", "1");
    qf_title(r, "%s的权限", a->person_name);
    qf_crumb(r, "权限管理", "/window/rights");
    qf_crumb(r, a->name, "");
    return NULL;
}

/* --- who may --- */

static bool is_among(const struct qf_choice *c, const char *value)
{
    for (; c->value; c++)
        if (qf_eq(c->value, value)) return true;
    return false;
}

qf_err *page_rights_who(struct qf_req *r)
{
    const char *function = qf_str(r, WHO_FUNCTION), *typed = qf_str(r, WHO_WINDOW);
    struct qf_list list;
    uint64_t window;
    qf_crumb(r, "权限管理", "/window/rights");
    qf_crumb(r, "按功能查账号", "");
    if (!*function || !qf_read_u64(typed, INT64_MAX, &window)) return NULL;
    if (!is_among(rights_who_form.fields[WHO_WINDOW].choices_of(r), typed)) return qf_not_found();
    QF_TRY(rights_holders(r->db, function, window, &list));
    qf_put_str(r->data, "asked", "1");
    qf_put_list(r->data, "holders", &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct right_holder *h = QF_AT(list, struct right_holder, i);
        struct qf_data *d = qf_data_at(r->data, "holders", i);
        qf_put_str(d, "by", h->granted_by ? h->granted_by : "系统初始化");
        qf_put_str(d, "active", qf_eq(h->state, "active") ? "1" : "");
    }
    return NULL;
}
