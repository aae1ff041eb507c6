/* What a provider asks for with a button: off the shelf, take back, drop a change, delete. */
#include "sp/forms_service.h"
#include "sp/pages_service.h"

static qf_err *back_to(struct qf_req *r, const struct service_own *s, const char *words)
{
    return qf_go(r, qf_fmt(r->arena, "这项服务现在是“%s”，%s", service_state_word(s->state), words),
                 "/sp/services/%llu", (unsigned long long)s->id);
}

static void put_question(struct qf_req *r, const struct service_own *s, const char *what)
{
    put_service(r, qf_data_in(r->data, "service"), s);
    qf_crumb(r, "服务产品", "/sp/services");
    qf_crumb(r, s->code, qf_fmt(r->arena, "/sp/services/%llu", (unsigned long long)s->id));
    qf_crumb(r, what, "");
}

/* --- off the shelf --- */

qf_err *page_service_ask_unshelf(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    int64_t orders;
    if (!service_own_may_unshelf(s->state)) return back_to(r, s, "不能申请下架");
    QF_TRY(service_own_open_orders(r->db, s->id, &orders));
    if (orders > 0) qf_put_int(r->data, "orders", orders);
    put_question(r, s, "申请下架");
    return NULL;
}

qf_err *page_service_unshelf(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    QF_TRY(service_own_unshelf(r->db, r->arena, r->actor, s->id, qf_str(r, UNSHELF_REASON)));
    return qf_go(r, "", "/sp/services/%llu/receipt", (unsigned long long)s->id);
}

/* --- take back what waits --- */

qf_err *page_service_ask_withdraw(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    if (!service_own_may_withdraw(s->state)) return back_to(r, s, "没有要撤回的");
    put_question(r, s, qf_eq(s->state, "change_review") ? "撤回变更" : "撤回");
    return NULL;
}

qf_err *page_service_withdraw(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    QF_TRY(service_own_withdraw(r->db, r->arena, r->actor, s->id));
    return qf_go(r, "已撤回", "/sp/services/%llu", (unsigned long long)s->id);
}

/* --- drop a change --- */

static bool may_discard(const struct service_own *s)
{
    return qf_eq(s->state, "on_shelf") && *s->revision;
}

qf_err *page_service_ask_discard(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    if (!may_discard(s)) return back_to(r, s, "没有要放弃的变更");
    put_question(r, s, "放弃变更");
    return NULL;
}

qf_err *page_service_discard(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    QF_TRY(service_own_discard(r->db, r->arena, r->actor, s->id));
    return qf_go(r, "变更已放弃，公开页面没有变化", "/sp/services/%llu", (unsigned long long)s->id);
}

/* --- delete --- */

qf_err *page_service_ask_delete(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    if (!service_own_may_delete(s->state)) return back_to(r, s, "不能删除");
    put_question(r, s, "删除");
    return NULL;
}

qf_err *page_service_delete(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    QF_TRY(service_own_delete(r->db, r->arena, r->actor, s->id));
    return qf_go(r, qf_fmt(r->arena, "“%s”已删除", s->name), "/sp/services");
}
