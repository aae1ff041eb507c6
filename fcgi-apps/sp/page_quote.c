/* 响应需求: the form, 撤回, and 我的响应. */
#include "keeper/quote.h"
#include "lib/text/text.h"
#include "sp/forms_need.h"
#include "sp/pages_need.h"

qf_err *page_quote_list(struct qf_req *r)
{
    const struct quote_filter f = {.words = qf_str(r, QUOTES_Q), .state = qf_str(r, QUOTES_STATE)};
    struct qf_list list;
    int64_t total;
    QF_TRY(quote_list_own(r->db, r->actor->org, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                          &total));
    for (size_t i = 0; i < list.count; i++)
        put_quote(r, qf_data_at(r->data, "quotes", i), QF_AT(list, struct need_quote, i));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f.words || *f.state) qf_put_str(r->data, "filtered", "1");
    qf_crumb(r, "我的响应", "");
    return NULL;
}

static qf_err *to_need(struct qf_req *r, const char *words)
{
    const struct need_offer *n = qf_record(r);
    return qf_go(r, words, "/sp/needs/%llu", (unsigned long long)n->id);
}

static void put_need_crumbs(struct qf_req *r, const struct need_offer *n, const char *what)
{
    put_offer(r, qf_data_in(r->data, "need"), n);
    qf_crumb(r, "企业需求", "/sp/needs");
    qf_crumb(r, n->number, qf_fmt(r->arena, "/sp/needs/%llu", (unsigned long long)n->id));
    qf_crumb(r, what, "");
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &quote_form, field, value);
}

static void fill_quote(struct qf_req *r, const struct need_quote *q)
{
    fill(r, QUOTE_SERVICE, qf_fmt(r->arena, "%llu", (unsigned long long)q->service_id));
    if (q->price_fen > 0) fill(r, QUOTE_PRICE, qf_show_money(r->arena, q->price_fen));
    else fill(r, QUOTE_OPEN, "1");
    fill(r, QUOTE_DAYS, qf_fmt(r->arena, "%d", q->days));
    fill(r, QUOTE_WORDS, q->words);
    fill(r, QUOTE_CONTACT, q->contact);
    fill(r, QUOTE_PHONE, q->phone);
}

/* Is the quote that stands the provider's open one, which is changed? */
static bool is_change(bool found, const struct need_quote *q)
{
    return found && !qf_eq(q->state, "withdrawn");
}

qf_err *page_quote_form(struct qf_req *r)
{
    const struct need_offer *n = qf_record(r);
    struct need_quote q = {.state = ""};
    bool found, late = n->deadline != QF_NO_TIME && n->deadline < qf_day(r->now);
    QF_TRY(quote_of_provider(r->db, r->actor->org, n->id, &q, &found));
    bool change = is_change(found, &q);
    if (!quote_may(change ? QUOTE_CHANGE : QUOTE_GIVE, found ? q.state : "", n->state, late))
        return to_need(r, "这条需求现在不能响应");
    if (found) fill_quote(r, &q);
    else fill(r, QUOTE_CONTACT, r->actor->person);
    if (change) qf_put_str(r->data, "change", "1");
    put_need_crumbs(r, n, change ? "修改响应" : "响应需求");
    return NULL;
}

static struct quote_text text_of(struct qf_req *r)
{
    int64_t service = 0;
    qf_read_i64(qf_str(r, QUOTE_SERVICE), 1, INT64_MAX, &service);
    return (struct quote_text){
        .service = (uint64_t)service, .days = (int)qf_int(r, QUOTE_DAYS),
        .price_fen = qf_int(r, QUOTE_OPEN) ? 0 : qf_int(r, QUOTE_PRICE),
        .words = qf_str(r, QUOTE_WORDS), .contact = qf_str(r, QUOTE_CONTACT),
        .phone = qf_str(r, QUOTE_PHONE)};
}

qf_err *page_quote_save(struct qf_req *r)
{
    const struct need_offer *n = qf_record(r);
    const struct quote_text text = text_of(r);
    struct need_quote q;
    bool found;
    QF_TRY(quote_of_provider(r->db, r->actor->org, n->id, &q, &found));
    if (is_change(found, &q)) {
        QF_TRY(quote_change(r->db, r->arena, r->actor, n->id, &text));
        return to_need(r, "响应已修改，企业会收到消息");
    }
    QF_TRY(quote_give(r->db, r->arena, r->actor, n->id, &text));
    return to_need(r, "响应已提交，企业选用或婉拒时会发消息告诉您");
}

qf_err *page_quote_ask_withdraw(struct qf_req *r)
{
    const struct need_offer *n = qf_record(r);
    struct need_quote q;
    bool found;
    QF_TRY(quote_of_provider(r->db, r->actor->org, n->id, &q, &found));
    if (!found || !quote_may(QUOTE_WITHDRAW, q.state, n->state, false))
        return to_need(r, "这份响应现在不能撤回");
    put_quote(r, qf_data_in(r->data, "quote"), &q);
    put_need_crumbs(r, n, "撤回响应");
    return NULL;
}

qf_err *page_quote_withdraw(struct qf_req *r)
{
    const struct need_offer *n = qf_record(r);
    QF_TRY(quote_withdraw(r->db, r->arena, r->actor, n->id));
    return to_need(r, "响应已撤回");
}
