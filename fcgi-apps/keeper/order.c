#include "keeper/order.h"

#include "keeper/contract.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/payment.h"

/* --- where --- */

const char *order_address(struct qf_req *r, uint64_t id)
{
    size_t len = 1 + strcspn(r->path + 1, "/");
    return qf_fmt(r->arena, "%.*s/orders/%llu", (int)len, r->path, (unsigned long long)id);
}

static const char *list_words(const struct qf_req *r)
{
    return r->actor->kind == QF_PROVIDER ? "企业订单" : "我的订单";
}

void order_crumbs(struct qf_req *r, const struct order *o, const char *what)
{
    const char *address = order_address(r, o->id);
    const char *end = strrchr(address, '/');
    qf_crumb(r, list_words(r), qf_dupn(r->arena, address, (size_t)(end - address)));
    qf_crumb(r, o->number, *what ? address : "");
    if (*what) qf_crumb(r, what, "");
}

qf_err *order_back(struct qf_req *r, const struct order *o, const char *words)
{
    return qf_go(r, qf_fmt(r->arena, "订单现在是“%s”，%s", order_state_word(o->state), words),
                 "%s", order_address(r, o->id));
}

/* --- an order in words --- */

static void put_parties(struct qf_req *r, struct qf_data *d, const struct order *o)
{
    bool sells = r->actor->kind == QF_PROVIDER;
    qf_put_str(d, "provider", o->provider_name);
    qf_putf(d, "provider_url", "/providers/%llu", (unsigned long long)o->provider_id);
    qf_put_str(d, "provider_uscc", o->provider_uscc);
    qf_put_str(d, "provider_phone", o->provider_phone);
    qf_put_str(d, "enterprise", o->enterprise_name);
    qf_put_str(d, "enterprise_uscc", o->enterprise_uscc);
    qf_put_str(d, "other", sells ? o->enterprise_name : o->provider_name);
    qf_put_str(d, "window_name", o->window_name);
    qf_put_str(d, "window_phone", o->window_phone);
    qf_putf(d, "window_url", "/windows/%s", o->window_code);
}

static void put_day(struct qf_data *d, const char *name, qf_time t)
{
    if (t != QF_NO_TIME) qf_put_time(d, name, t);
}

static void put_wish(struct qf_req *r, struct qf_data *d, const struct order *o)
{
    qf_put_str(d, "note", o->note);
    qf_put_str(d, "contact", o->contact);
    qf_put_str(d, "phone", o->phone);
    if (o->wish_on != QF_NO_TIME) qf_put_str(d, "wish_on", qf_show_date(r->arena, o->wish_on));
}

void put_order(struct qf_req *r, struct qf_data *d, const struct order *o)
{
    qf_put_int(d, "id", (int64_t)o->id);
    qf_put_str(d, "url", order_address(r, o->id));
    qf_put_str(d, "number", o->number);
    qf_put_str(d, "title", o->service_name);
    qf_putf(d, "service_url", "/services/%llu", (unsigned long long)o->service_id);
    qf_put_str(d, "state", o->state);
    qf_put_str(d, "state_word", order_state_word(o->state));
    qf_put_str(d, "state_kind", order_state_kind(o->state));
    qf_put_str(d, "amount", order_amount(r->arena, o));
    qf_put_bool(d, "mine", qf_eq(order_turn(o->state), case_side_of(r->actor)));
    qf_put_bool(d, "may_withdraw", order_may_withdraw(o->state));
    qf_put_bool(d, "agreed", order_is_agreed(o));
    put_parties(r, d, o);
    put_wish(r, d, o);
    put_day(d, "created_at", o->created_at);
    put_day(d, "effective_at", o->effective_at);
    put_day(d, "finished_at", o->finished_at);
    if (qf_eq(o->state, "finished")) qf_put_str(d, "on_time", o->on_time ? "按期" : "逾期");
}

/* --- stages --- */

const char *order_delivery_field(struct qf_arena *a, int seq)
{
    return qf_fmt(a, "delivery-%d", seq);
}

/* Whether something is still to be done about the stages of an order in this state. */
static bool is_performed(const char *state)
{
    return qf_eq(state, "effective") || qf_eq(state, "performing");
}

static void put_late(struct qf_req *r, struct qf_data *d, const struct order *o,
                     const struct stage *s)
{
    int late = stage_late(s, r->now);
    bool open = qf_eq(s->state, "open");
    if (!late || (open && !is_performed(o->state))) return;
    qf_putf(d, "late", open ? "已超期 %d 天" : "晚交 %d 天", late);
}

/* Links only to what would be sent: a window reads the files while it mediates. */
static qf_err *put_papers(struct qf_req *r, struct qf_data *d, const char *name,
                          const struct order *o, const char *field)
{
    if (r->actor->kind == QF_OPERATOR && !qf_eq(o->state, "disputed")) return NULL;
    return put_files(r, d, name, "service_order", o->id, field);
}

qf_err *put_order_stage(struct qf_req *r, struct qf_data *d, const struct order *o,
                        const struct stage *s)
{
    bool open = is_performed(o->state);
    qf_put(d, "stage", &stage_type, s);
    qf_put_str(d, "state_word", stage_state_word(s));
    qf_put_str(d, "state_kind", stage_state_kind(s));
    qf_putf(d, "amount", "%s 元", qf_show_money(r->arena, s->amount_fen));
    qf_putf(d, "url", "%s/stages/%d", order_address(r, o->id), s->seq);
    put_late(r, d, o, s);
    if (open && qf_eq(s->state, "open")) qf_put_str(d, "may_deliver", "1");
    if (open && qf_eq(s->state, "delivered")) qf_put_str(d, "may_judge", "1");
    return put_papers(r, d, "files", o, order_delivery_field(r->arena, s->seq));
}

static qf_err *put_stages(struct qf_req *r, const struct order *o)
{
    struct qf_list list;
    int accepted = 0;
    QF_TRY(stage_list(r->db, o->id, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct stage *s = QF_AT(list, struct stage, i);
        QF_TRY(put_order_stage(r, qf_data_at(r->data, "stages", i), o, s));
        accepted += qf_eq(s->state, "accepted");
    }
    if (list.count) qf_putf(r->data, "progress", "%d / %zu", accepted, list.count);
    return NULL;
}

qf_err *order_stage_of_path(struct qf_req *r, const struct order *o, struct stage *s)
{
    int64_t seq;
    if (!qf_read_i64(qf_path_part(r, "seq"), 1, STAGES_MOST, &seq)) return qf_not_found();
    return stage_get(r->db, o->id, (int)seq, s);
}

/* --- payment, files, moves --- */

static qf_err *put_payment(struct qf_req *r, const struct order *o, bool *paid)
{
    struct payment p;
    bool found;
    *paid = false;
    QF_TRY(payment_of(r->db, o->id, &p, &found));
    if (!found) return NULL;
    struct qf_data *d = qf_data_in(r->data, "payment");
    qf_put(r->data, "payment", &payment_type, &p);
    qf_put_str(d, "state_word", payment_state_word(p.state));
    qf_put_str(d, "state_kind", qf_eq(p.state, "acknowledged") ? "good" : "wait");
    qf_putf(d, "amount", "%s 元", qf_show_money(r->arena, p.amount_fen));
    *paid = qf_eq(p.state, "acknowledged");
    return put_papers(r, d, "files", o, "payment");
}

static qf_err *put_moves(struct qf_req *r, const struct order *o, const struct case_file *c,
                         bool paid)
{
    struct qf_data *d = qf_data_in(r->data, "may");
    struct qf_list moves;
    QF_TRY(case_moves(r->db, c, r->actor, &moves));
    for (size_t i = 0; i < moves.count; i++) {
        const struct case_move *m = QF_AT(moves, struct case_move, i);
        if (!qf_starts(m->code, "dispute")) qf_put_str(d, m->code, m->button);
    }
    if (order_may_dispute(case_side_of(r->actor), o->state, paid))
        qf_put_str(d, "dispute", "提出争议");
    return NULL;
}

/* What was said at the step that led here stands above the order: why it was sent back, refused,
 * withdrawn or disputed, and how a dispute was decided. */
static qf_err *put_reason(struct qf_req *r, const struct case_file *c)
{
    struct qf_list events;
    QF_TRY(case_history(r->db, c->id, true, &events));
    for (size_t i = events.count; i-- > 0;) {
        const struct case_event *e = QF_AT(events, struct case_event, i);
        if (!qf_eq(e->to_code, c->activity_code) || qf_eq(e->from_code, e->to_code)) continue;
        if (e->is_public && !qf_empty(e->comment) && !qf_eq(e->code, "pay")) {
            qf_put_str(r->data, "reason.words", e->words);
            qf_put_str(r->data, "reason.text", e->comment);
        }
        return NULL;
    }
    return NULL;
}

qf_err *put_order_record(struct qf_req *r, const struct order *o)
{
    struct case_file c;
    bool found, paid;
    qf_put_str(r->data, "base_url", order_address(r, o->id));
    qf_put_str(r->data, "side", case_side_of(r->actor));
    put_order(r, qf_data_in(r->data, "order"), o);
    QF_TRY(put_contract(r, o));
    QF_TRY(put_stages(r, o));
    QF_TRY(put_payment(r, o, &paid));
    QF_TRY(put_papers(r, r->data, "dispute_files", o, "dispute"));
    QF_TRY(order_case(r->db, o->id, &c, &found));
    if (!found) return NULL;
    QF_TRY(put_moves(r, o, &c, paid));
    QF_TRY(put_reason(r, &c));
    return r->actor->kind == QF_OPERATOR ? NULL : put_timeline(r, &c);
}

/* --- files --- */

static qf_err *window_may(struct qf_req *r, uint64_t id, bool *may)
{
    struct case_file c;
    bool found;
    *may = false;
    QF_TRY(order_case(r->db, id, &c, &found));
    if (!found || !qf_eq(c.activity_code, "disputed")) return NULL;
    qf_err *err = case_for_window(r->db, r->actor, c.id, &c);
    *may = err == NULL;
    return qf_err_is_status(err, 404) ? NULL : err;
}

qf_err *order_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct order o;
    qf_err *err = NULL;
    *may = false;
    if (r->actor->kind == QF_OPERATOR) return window_may(r, a->subject_id, may);
    if (r->actor->kind == QF_ENTERPRISE)
        err = order_of_enterprise(r->db, r->actor->org, a->subject_id, &o);
    else if (r->actor->kind == QF_PROVIDER)
        err = order_of_provider(r->db, r->actor->org, a->subject_id, &o);
    else return NULL;
    *may = err == NULL;
    return qf_err_is_status(err, 404) ? NULL : err;
}
