/* 服务评价 of an order: the form while it waits for one, afterwards what was written. */
#include "enterprise/forms_rating.h"
#include "enterprise/pages_rating.h"
#include "keeper/rating.h"
#include "model/order.h"

qf_err *load_rated_order(struct qf_req *r)
{
    struct order *o = qf_alloc(r->arena, sizeof *o);
    QF_TRY(order_of_enterprise(r->db, r->actor->org, qf_path_id(r), o));
    qf_set_record(r, o);
    return NULL;
}

static void put_order(struct qf_req *r, const struct order *o)
{
    struct qf_data *d = qf_data_in(r->data, "order");
    qf_put_int(d, "id", (int64_t)o->id);
    qf_put_str(d, "number", o->number);
    qf_put_str(d, "service", o->service_name);
    qf_put_str(d, "provider", o->provider_name);
    qf_crumb(r, "我的订单", "/enterprise/orders");
    qf_crumb(r, o->number, qf_fmt(r->arena, "/enterprise/orders/%llu", (unsigned long long)o->id));
    qf_crumb(r, "服务评价", "");
}

qf_err *page_rating_form(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct order_rating rating;
    struct qf_list stages;
    bool found;
    put_order(r, o);
    QF_TRY(order_rating_of(r->db, o->id, &rating, &found));
    if (found) return put_rating(r, qf_data_in(r->data, "rating"), &rating);
    if (!qf_eq(o->state, "rating"))
        return qf_go(r, qf_fmt(r->arena, "这笔订单现在是“%s”，不能评价", order_state_word(o->state)),
                     "/enterprise/orders/%llu", (unsigned long long)o->id);
    QF_TRY(order_rating_stages(r->db, o->id, &stages));
    qf_put_list(r->data, "stages", &stages);
    return NULL;
}

static int score_of(struct qf_req *r, int field)
{
    const char *typed = qf_str(r, field);
    return *typed ? typed[0] - '0' : 0;
}

/* Each stage of the contract is rated. */
static qf_err *read_stages(struct qf_req *r, uint64_t order, struct order_rating_text *t)
{
    struct qf_list stages;
    QF_TRY(order_rating_stages(r->db, order, &stages));
    for (size_t i = 0; i < stages.count && i < RATING_STAGES; i++) {
        t->stages[i].score = score_of(r, RATING_STAGE_SCORE(i));
        t->stages[i].comment = qf_str(r, RATING_STAGE_COMMENT(i));
        if (!t->stages[i].score)
            qf_wrong(r, RATING_STAGE_SCORE(i), "请给“%s”打分",
                     QF_AT(stages, struct rating_stage, i)->name);
    }
    return qf_any_wrong(r) ? qf_refused(r) : NULL;
}

qf_err *page_rating_add(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct order_rating_text text = {.score = score_of(r, RATING_SCORE),
                                     .comment = qf_str(r, RATING_COMMENT)};
    QF_TRY(read_stages(r, o->id, &text));
    QF_TRY(order_rate(r->db, r->arena, r->actor, o->id, &text));
    return qf_go(r, "评价成功", "/enterprise/orders/%llu/rating", (unsigned long long)o->id);
}

/* --- 追评 --- */

qf_err *page_followup_form(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct order_rating rating;
    bool found;
    put_order(r, o);
    QF_TRY(order_rating_of(r->db, o->id, &rating, &found));
    if (!found || !order_rating_may_follow(&rating, r->now))
        return qf_go(r, found && rating.followed_at != QF_NO_TIME ? "这笔订单已经追评过"
                                                                  : "这笔订单现在不能追评",
                     "/enterprise/orders/%llu/rating", (unsigned long long)o->id);
    return put_rating(r, qf_data_in(r->data, "rating"), &rating);
}

qf_err *page_followup_add(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(order_rating_follow(r->db, r->arena, r->actor, o->id, qf_str(r, FOLLOWUP_WORDS)));
    return qf_go(r, "追评已公开，服务机构会收到消息", "/enterprise/orders/%llu/rating",
                 (unsigned long long)o->id);
}
