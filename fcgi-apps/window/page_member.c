/* 会员管理: the list, its export, one member. */
#include "keeper/export.h"
#include "lib/text/text.h"
#include "model/account.h"
#include "model/codes.h"
#include "model/permission.h"
#include "window/forms_member.h"
#include "window/forms_rights.h"
#include "window/pages_member.h"

/* --- the list --- */

static struct member_filter filter_of(struct qf_req *r)
{
    const char *kind = qf_str(r, MEMBERS_KIND);
    enum qf_account_kind k = account_kind_of(kind);
    uint64_t window = 0;
    qf_read_u64(qf_str(r, MEMBERS_WINDOW), INT64_MAX, &window);
    return (struct member_filter){
        .kind = k == QF_GUEST || k == QF_OPERATOR ? "enterprise" : kind,
        .words = qf_str(r, MEMBERS_Q), .state = qf_str(r, MEMBERS_STATE),
        .qualification = qf_str(r, MEMBERS_QUALIFICATION), .window = window,
        .oldest = qf_eq(qf_str(r, MEMBERS_SORT), "oldest")};
}

static void put_status(struct qf_data *d, const char *name, const char *code)
{
    qf_putf(d, name, "%s", member_state_word(code));
    qf_put_str(qf_data_in(d, name), "kind", member_state_kind(code));
}

static void put_member(struct qf_req *r, struct qf_data *d, const struct member *m)
{
    qf_put_int(d, "id", (int64_t)m->id);
    qf_put_str(d, "name", m->name);
    qf_put_str(d, "person", m->person_name);
    qf_put_str(d, "phone", qf_mask_phone(r->arena, m->phone));
    qf_put_str(d, "org", qf_empty(m->org_name) ? "" : m->org_name);
    qf_put_str(d, "title", qf_empty(m->org_name) ? m->name : m->org_name);
    qf_put_str(d, "uscc", m->uscc);
    qf_put_str(d, "region", m->region_code ? codes_region_name(m->region_code) : "");
    qf_put_str(d, "window", m->window_name);
    qf_put_str(d, "kind", account_kind_label(account_kind_of(m->kind)));
    if (qf_eq(m->role, "staff")) qf_put_str(d, "staff", "1");
    put_status(d, "state", m->state);
    if (m->qualification) put_status(d, "qualification", m->qualification);
    if (m->created_at != QF_NO_TIME) qf_put_time(d, "created_at", m->created_at);
    if (m->last_login_at != QF_NO_TIME) qf_put_time(d, "last_login_at", m->last_login_at);
}

static void put_tabs(struct qf_req *r, const char *now)
{
    static const enum qf_account_kind kinds[] = {QF_ENTERPRISE, QF_PERSON, QF_PROVIDER, QF_EXPERT};
    for (size_t i = 0; i < 4; i++) {
        struct qf_data *d = qf_data_at(r->data, "tabs", i);
        const char *word = account_kind_word(kinds[i]);
        qf_put_str(d, "name", account_kind_label(kinds[i]));
        qf_putf(d, "url", "/window/members?kind=%s", word);
        if (qf_eq(word, now)) qf_put_str(d, "current", "1");
    }
}

static void put_sort(struct qf_req *r, bool oldest)
{
    qf_put_str(r->data, "sort.url", qf_url_with(r, "sort", oldest ? "" : "oldest"));
    qf_put_str(r->data, "sort.order", oldest ? "ascending" : "descending");
}

qf_err *page_member_list(struct qf_req *r)
{
    const struct member_filter f = filter_of(r);
    struct qf_list list;
    int64_t total;
    QF_TRY(member_list(r->db, r->arena, r->actor, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                       &total));
    for (size_t i = 0; i < list.count; i++)
        put_member(r, qf_data_at(r->data, "members", i), QF_AT(list, struct member, i));
    put_tabs(r, f.kind);
    put_sort(r, f.oldest);
    qf_putf(r->data, "all_url", "/window/members?kind=%s", f.kind);
    if (!qf_eq(f.kind, "person")) qf_put_str(r->data, "organised", "1");
    if (*f.words || *f.state || *f.qualification || f.window) qf_put_str(r->data, "filtered", "1");
    if (permission_may(r->actor, FN_MEMBER_MANAGE)) qf_put_str(r->data, "may_manage", "1");
    export_link(r, "/window/members/export");
    QF_TRY(qf_paged_most(r, QF_ROWS, total, MEMBER_COUNTED));
    qf_crumb(r, "会员管理", "");
    return NULL;
}

/* --- 导出 --- */

static const char *state_words(struct qf_arena *a, const void *row)
{
    (void)a;
    return member_state_word(((const struct member *)row)->state);
}

static const char *qualification_words(struct qf_arena *a, const void *row)
{
    (void)a;
    return member_qualification_word(((const struct member *)row)->qualification);
}

static const char *region_words(struct qf_arena *a, const void *row)
{
    const char *code = ((const struct member *)row)->region_code;
    (void)a;
    return code ? codes_region_name(code) : "";
}

static const char *phone_words(struct qf_arena *a, const void *row)
{
    return qf_mask_phone(a, ((const struct member *)row)->phone);
}

static const struct export_column columns[] = {
    {"帐户名称", "name", .width = 24}, {"单位或姓名", "org_name", .width = 36},
    {"统一社会信用代码", "uscc", .width = 22}, {"联系人", "person_name"},
    {"手机（隐去中间四位）", .words = phone_words, .width = 22},
    {"所在地区", .words = region_words}, {"所属平台", "window_name", .width = 28},
    {"账号状态", .words = state_words}, {"认证或资质", .words = qualification_words},
    {"注册时间", "created_at", .width = 18}, {"最近登录", "last_login_at", .width = 18}, {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    const struct member_filter f = filter_of(r);
    return member_each(r->db, r->arena, r->actor, &f, limit, take, arg);
}

qf_err *page_member_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "会员", .subject = "account",
                                                .type = &member_type, .columns = columns,
                                                .rows = rows});
}

/* --- one member --- */

qf_err *load_member(struct qf_req *r)
{
    struct member *m = qf_alloc(r->arena, sizeof *m);
    QF_TRY(member_get(r->db, r->actor, FN_MEMBER_VIEW, qf_path_id(r), m));
    qf_set_record(r, m);
    return NULL;
}

/* The reason out of {"reason":"..."}: what stands between the third and the last quotation mark. */
static const char *reason_of(struct qf_req *r, const char *detail)
{
    static const char front[] = "{\"reason\":\"";
    size_t len = detail ? strlen(detail) : 0;
    if (!qf_starts(detail ? detail : "", front) || len < sizeof front + 1) return "";
    return qf_dupn(r->arena, detail + sizeof front - 1, len - (sizeof front - 1) - 2);
}

static qf_err *put_history(struct qf_req *r, uint64_t id)
{
    struct qf_list list;
    QF_TRY(member_history(r->db, id, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct member_event *e = QF_AT(list, struct member_event, i);
        struct qf_data *d = qf_data_at(r->data, "history", i);
        qf_put_str(d, "title", audit_action_words(e->action));
        qf_put_str(d, "by", e->actor_name);
        qf_put_str(d, "note", reason_of(r, e->detail));
        qf_put_time(d, "time", e->at);
    }
    return NULL;
}

static qf_err *put_colleagues(struct qf_req *r, const struct member *m)
{
    struct qf_list list;
    if (m->org_id == 0) return NULL;
    QF_TRY(member_colleagues(r->db, m, &list));
    for (size_t i = 0; i < list.count; i++)
        put_member(r, qf_data_at(r->data, "colleagues", i), QF_AT(list, struct member, i));
    return NULL;
}

static void put_public_url(struct qf_req *r, struct qf_data *d, const struct member *m)
{
    bool expert = qf_eq(m->org_kind, "expert");
    if (!expert && !qf_eq(m->org_kind, "provider")) return;
    if (!qf_eq(m->qualification, "approved") || !qf_eq(m->org_state, "active")) return;
    qf_put_str(d, "public_url", qf_fmt(r->arena, "/%ss/%llu", m->org_kind,
                                       (unsigned long long)m->org_id));
}

/* What this visitor may do with it in the state that it is in. */
static qf_err *put_moves(struct qf_req *r, struct qf_data *d, const struct member *m)
{
    bool may;
    QF_TRY(permission_in_window(r->db, r->actor, FN_MEMBER_MANAGE, m->window_id, &may));
    if (!may) return NULL;
    qf_put_str(d, "may_manage", "1");
    if (qf_eq(m->state, "active")) qf_put_str(d, "active", "1");
    if (qf_eq(m->state, "disabled")) qf_put_str(d, "disabled", "1");
    return NULL;
}

qf_err *page_member_show(struct qf_req *r)
{
    const struct member *m = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "member");
    struct member_sums sums;
    QF_TRY(member_sums(r->db, m, &sums));
    put_member(r, d, m);
    if (!qf_empty(m->email)) qf_put_str(d, "email", qf_mask_email(r->arena, m->email));
    if (!qf_empty(m->org_phone))
        qf_put_str(d, "org_phone", qf_mask_phone(r->arena, m->org_phone));
    put_public_url(r, d, m);
    qf_put(r->data, "sums", &member_sums_type, &sums);
    QF_TRY(put_moves(r, d, m));
    QF_TRY(put_colleagues(r, m));
    QF_TRY(put_history(r, m->id));
    qf_title(r, "%s", qf_empty(m->org_name) ? m->name : m->org_name);
    qf_crumb(r, "会员管理", qf_fmt(r->arena, "/window/members?kind=%s", m->kind));
    qf_crumb(r, m->name, "");
    return NULL;
}
