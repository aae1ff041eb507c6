#include "keeper/timeline.h"

#include "lib/text/text.h"

const char *due_words(struct qf_req *r, const struct case_file *c)
{
    if (c->due_on == QF_NO_TIME) return "";
    return qf_fmt(r->arena, "%s%s", qf_show_weekday(r->arena, c->due_on),
                  c->due_provisional ? "（该年放假安排公布前暂定）" : "");
}

/* The visitor's side of a case: an applicant unless its organisation is the counterpart. */
static bool is_counterpart(const struct qf_req *r, const struct case_file *c)
{
    return c->counterpart_org && c->counterpart_org == r->actor->org &&
           qf_eq(c->counterpart_kind, case_side_of(r->actor));
}

static const char *whose_turn(struct qf_req *r, const struct case_file *c)
{
    bool counterpart = is_counterpart(r, c);
    if (qf_eq(c->turn, "window")) return c->window_name;
    if (qf_eq(c->turn, "counterpart")) return counterpart ? "轮到您办" : "轮到服务机构办";
    return counterpart ? "轮到企业办" : "轮到您办";
}

static void put_now(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    qf_put_str(d, "title", c->public_words);
    qf_put_str(d, "state", "now");
    qf_put_str(d, "by", whose_turn(r, c));
    if (c->due_on != QF_NO_TIME) qf_putf(d, "due", "最迟 %s", due_words(r, c));
}

qf_err *put_timeline(struct qf_req *r, const struct case_file *c)
{
    struct qf_list events;
    size_t n = 0;
    QF_TRY(case_history(r->db, c->id, true, &events));
    for (size_t i = 0; i < events.count; i++) {
        const struct case_event *e = QF_AT(events, struct case_event, i);
        if (!e->is_public) continue;
        struct qf_data *d = qf_data_at(r->data, "history", n++);
        qf_put_str(d, "title", e->words);
        qf_put_str(d, "note", e->comment);
        qf_put_time(d, "time", e->at);
    }
    if (!qf_eq(c->turn, "nobody")) put_now(r, qf_data_at(r->data, "history", n), c);
    return NULL;
}

qf_err *put_receipt(struct qf_req *r, const struct case_file *c)
{
    struct calendar_due due;
    if (c->due_on == QF_NO_TIME) return NULL;
    QF_TRY(case_due(r->db, r->arena, c, &due));
    qf_putf(r->data, "due", "%d 年 %s", qf_civil_of(due.day).year,
            qf_show_weekday(r->arena, due.day));
    qf_put_str(r->data, "counted", calendar_words(r->arena, &due));
    for (size_t i = 0; i < due.step_count; i++)
        qf_put(r->data, qf_fmt(r->arena, "days.%zu", i), &calendar_step_type, &due.steps[i]);
    return NULL;
}
