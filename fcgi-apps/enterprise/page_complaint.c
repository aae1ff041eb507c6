/* 我的投诉: what the enterprise has complained about while signed in. The pages of a complaint are those of
 * /complaints/, which the session opens. */
#include "enterprise/pages_complaint.h"
#include "keeper/complaint.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/complaint_own.h"

/* Only the number of the page. */
const struct qf_form complaints_form = {.name = "complaints", .button = "查看", .get = true};

/* What the enterprise may do now, and where; the rest waits for the window. */
static const struct { const char *state, *words, *page; } steps[] = {
    {"supplementing", "补充材料", "/supplement"}, {"answered", "看结果，认可或提出异议", ""},
};

static void put_complaint_row(struct qf_req *r, struct qf_data *d, const struct complaint_own *c)
{
    qf_put_str(d, "number", c->number);
    qf_put_str(d, "class", complaint_class_word(c->class));
    qf_put_str(d, "respondent", c->respondent);
    qf_put_str(d, "city", codes_region_name(c->respondent_city));
    qf_put_str(d, "window", c->window_name);
    qf_put_str(d, "state", c->state_word);
    qf_put_str(d, "words", c->public_words);
    qf_put_str(d, "kind", complaint_status_kind(c->turn));
    qf_put_time(d, "created_at", c->created_at);
    qf_putf(d, "url", "/complaints/cases/%s", c->number);
    qf_put_str(d, "due", "没有期限");
    if (c->due_on != QF_NO_TIME)
        qf_putf(d, "due", "%s%s", qf_show_weekday(r->arena, c->due_on),
                c->due_provisional ? "（暂定）" : "");
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        if (!qf_eq(c->state, steps[i].state)) continue;
        qf_put_str(d, "step", steps[i].words);
        qf_putf(d, "step_url", "/complaints/cases/%s%s", c->number, steps[i].page);
    }
}

qf_err *page_complaint_list(struct qf_req *r)
{
    struct qf_list list;
    int64_t total;
    QF_TRY(complaint_own_list(r->db, r->actor->org, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_complaint_row(r, qf_data_at(r->data, "complaints", i),
                          QF_AT(list, struct complaint_own, i));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_crumb(r, "我的投诉", "");
    return NULL;
}

qf_err *load_complaint(struct qf_req *r)
{
    struct complaint_own *c = qf_alloc(r->arena, sizeof *c);
    QF_TRY(complaint_own_get(r->db, r->actor->org, qf_path_id(r), c));
    qf_set_record(r, c);
    return NULL;
}

qf_err *page_complaint_lead(struct qf_req *r)
{
    const struct complaint_own *c = qf_record(r);
    return qf_go(r, "", "/complaints/cases/%s", c->number);
}
