#include "keeper/consult.h"

#include "lib/text/text.h"

static void put_moves(struct qf_data *d, const struct consultation *n)
{
    bool waiting = qf_eq(n->state, "waiting"), answered = qf_eq(n->state, "answered");
    if (waiting) qf_put_str(d, "waiting", "1");
    if (waiting || answered) qf_put_str(d, "may_answer", "1");
    if (waiting || answered) qf_put_str(d, "may_end", "1");
    if (answered) qf_put_str(d, "may_rate", "1");
}

void put_consultation(struct qf_req *r, struct qf_data *d, const struct consultation *n)
{
    qf_put_int(d, "id", (int64_t)n->id);
    qf_put_str(d, "number", n->number);
    qf_put_str(d, "title", n->title);
    qf_put_str(d, "state", n->state);
    qf_put_str(d, "state_word", consultation_state_word(n->state));
    qf_put_str(d, "state_kind", consultation_state_kind(n->state));
    qf_put_str(d, "enterprise", n->enterprise_name);
    qf_put_str(d, "answerer", n->answerer_name);
    qf_put_str(d, "contact", n->contact);
    qf_put_str(d, "phone", n->phone);
    qf_put_str(d, "comment", n->comment);
    qf_put_time(d, "created_at", n->created_at);
    if (n->score > 0) qf_put_int(d, "score", n->score);
    qf_put_str(d, "score_word", score_word(n->score));
    if (n->rated_at != QF_NO_TIME) qf_put_time(d, "rated_at", n->rated_at);
    if (n->service_id) qf_putf(d, "about_url", "/services/%llu", (unsigned long long)n->service_id);
    else if (n->provider_id)
        qf_putf(d, "about_url", "/providers/%llu", (unsigned long long)n->provider_id);
    else qf_putf(d, "about_url", "/experts/%llu", (unsigned long long)n->expert_id);
    if (qf_eq(n->state, "waiting") && n->due_on != QF_NO_TIME) {
        qf_put_str(d, "due", qf_show_weekday(r->arena, n->due_on));
        if (n->due_on < qf_day(r->now)) qf_put_str(d, "late", "1");
    }
    put_moves(d, n);
}

qf_err *put_thread(struct qf_req *r, const struct consultation *n)
{
    const char *own = r->actor->kind == QF_ENTERPRISE ? "asker" : "answerer";
    struct qf_list list;
    QF_TRY(consultation_thread(r->db, n->id, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct consultation_entry *e = QF_AT(list, struct consultation_entry, i);
        struct qf_data *d = qf_data_at(r->data, "thread", i);
        bool asker = qf_eq(e->side, "asker");
        qf_put_str(d, "name", asker ? n->enterprise_name : n->answerer_name);
        qf_put_str(d, "body", e->body);
        qf_put_time(d, "created_at", e->created_at);
        if (!asker) qf_put_str(d, "answer", "1");
        if (qf_eq(e->side, own)) qf_put_str(d, "mine", "1");
    }
    return NULL;
}

qf_err *put_consultations(struct qf_req *r, const struct consultation_filter *f)
{
    struct qf_list list;
    int64_t total;
    QF_TRY(consultation_list(r->db, r->actor, f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                             &total));
    for (size_t i = 0; i < list.count; i++)
        put_consultation(r, qf_data_at(r->data, "consultations", i),
                         QF_AT(list, struct consultation, i));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f->words || *f->state) qf_put_str(r->data, "filtered", "1");
    return NULL;
}
