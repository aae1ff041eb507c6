#include "keeper/quote.h"

#include "keeper/service.h"
#include "lib/text/text.h"
#include "model/case.h"
#include "model/codes.h"
#include "model/need.h"
#include "model/need_own.h"
#include "model/provider.h"

void put_quote(struct qf_req *r, struct qf_data *d, const struct need_quote *q)
{
    qf_put_int(d, "id", (int64_t)q->id);
    qf_put_int(d, "need_id", (int64_t)q->need_id);
    qf_put_str(d, "need_title", q->need_title);
    qf_put_str(d, "need_number", q->need_number);
    qf_put_str(d, "provider", q->provider_name);
    qf_put_int(d, "provider_id", (int64_t)q->provider_id);
    qf_put_str(d, "service", q->service_name);
    qf_put_int(d, "service_id", (int64_t)q->service_id);
    qf_put_str(d, "price", quote_price(r->arena, q->price_fen));
    qf_put_int(d, "days", q->days);
    qf_put_str(d, "words", q->words);
    qf_put_str(d, "contact", q->contact);
    qf_put_str(d, "phone", q->phone);
    qf_put_str(d, "state", q->state);
    qf_put_str(d, "state_word", quote_state_word(q->state));
    qf_put_str(d, "state_kind", quote_state_kind(q->state));
    qf_put_str(d, "reason", q->reason);
    show_score(d, q->score_avg);
    qf_put_int(d, "score_count", q->score_count);
    qf_put_int(d, "orders", q->order_count);
    qf_put_time(d, "created_at", q->created_at);
    if (q->order_id) qf_put_int(d, "order_id", (int64_t)q->order_id);
    if (quote_may(QUOTE_TAKE, q->state, q->need_state, false)) qf_put_str(d, "may_take", "1");
}

static void put_deadline(struct qf_req *r, struct qf_data *d, qf_time deadline)
{
    int left = (int)((deadline - qf_day(r->now)) / 86400);
    qf_put_str(d, "deadline", qf_show_date(r->arena, deadline));
    if (left < 0) qf_put_str(d, "late", "1");
    else if (left == 0) qf_put_str(d, "left", "今天截止");
    else if (left <= 7) qf_putf(d, "left", "还剩 %d 天", left);
}

void put_offer(struct qf_req *r, struct qf_data *d, const struct need_offer *n)
{
    const char *budget = need_budget(r->arena, n->budget_from_fen, n->budget_to_fen);
    qf_put_int(d, "id", (int64_t)n->id);
    qf_put_str(d, "number", n->number);
    qf_put_str(d, "title", n->title);
    qf_put_str(d, "description", n->description);
    qf_put_str(d, "category", codes_category_name(n->category_code));
    qf_put_str(d, "region", codes_region_name(n->region_code));
    qf_put_str(d, "budget", qf_eq(budget, "面议") ? budget : qf_fmt(r->arena, "%s 万元", budget));
    qf_put_str(d, "enterprise", n->enterprise_name);
    qf_put_str(d, "window", n->window_name);
    qf_put_str(d, "state", n->state);
    qf_put_str(d, "state_word", need_state_word(n->state));
    qf_put_str(d, "state_kind", need_state_kind(n->state));
    qf_put_int(d, "responses", n->response_count);
    qf_put_str(d, "contact", n->contact);
    qf_put_str(d, "phone", n->phone);
    qf_put_str(d, "quote_word", quote_state_word(n->quote_state));
    qf_put_str(d, "quote_kind", quote_state_kind(n->quote_state));
    if (n->published_at != QF_NO_TIME) qf_put_time(d, "published_at", n->published_at);
    if (n->deadline != QF_NO_TIME) put_deadline(r, d, n->deadline);
}

/* --- papers --- */

static qf_err *found_or_not(qf_err *err, bool *may)
{
    *may = !err;
    if (!err || !qf_err_is_status(err, 404)) return err;
    qf_err_forget();
    return NULL;
}

/* A provider whose qualification is approved sees the papers of what the public may see. */
static qf_err *provider_may(struct qf_req *r, uint64_t need, bool *may)
{
    struct need_offer n;
    struct provider p;
    QF_TRY(found_or_not(provider_public(r->db, r->actor->org, &p), may));
    return *may ? found_or_not(need_offer_get(r->db, r->actor->org, need, &n), may) : NULL;
}

static qf_err *window_may(struct qf_req *r, uint64_t need, bool *may)
{
    struct case_file c;
    QF_TRY(case_of(r->db, "need", "need", need, &c, may));
    return *may ? found_or_not(case_for_window(r->db, r->actor, c.id, &c), may) : NULL;
}

qf_err *need_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct need_own n;
    *may = false;
    if (r->actor->kind == QF_ENTERPRISE)
        return found_or_not(need_own_get(r->db, r->actor->org, a->subject_id, &n), may);
    if (r->actor->kind == QF_PROVIDER) return provider_may(r, a->subject_id, may);
    return r->actor->kind == QF_OPERATOR ? window_may(r, a->subject_id, may) : NULL;
}
