#include "keeper/turn.h"

#include "lib/text/text.h"
#include "model/case_turn.h"

enum { SOON = 3 };                      /* working days from which a date is marked */

void put_due_day(struct qf_req *r, struct qf_data *d, const struct calendar *calendar,
                 qf_time due)
{
    if (due == QF_NO_TIME) return;
    struct qf_civil day = qf_civil_of(due);
    bool late = due < qf_day(r->now);
    int left = calendar_between(calendar, r->now, due);
    qf_putf(d, "due_day", "%02d", day.day);
    qf_putf(d, "due_month", "%d 月", day.month);
    qf_put_str(d, "due_kind", late || left <= 1 ? "urgent" : left <= SOON ? "wait" : "");
    if (late && left == 0) qf_put_str(d, "left", "已超期");
    else if (late) qf_putf(d, "left", "已超期 %d 个工作日", -left);
    else if (due == qf_day(r->now)) qf_put_str(d, "left", "今天到期");
    else qf_putf(d, "left", "还剩 %d 个工作日", left);
}

static void put_turn(struct qf_req *r, struct qf_data *d, const struct calendar *calendar,
                     const struct case_turn *t)
{
    qf_put_str(d, "title", t->title);
    qf_put_str(d, "workflow", t->workflow_name);
    qf_put_str(d, "words", t->words);
    qf_put_str(d, "comment", qf_shorten(r->arena, t->comment, 80));
    qf_put_str(d, "url", t->url);
    put_due_day(r, d, calendar, t->due_on);
}

qf_err *put_turns(struct qf_req *r, int limit)
{
    struct calendar calendar;
    struct qf_list list;
    int64_t total;
    QF_TRY(calendar_load(r->db, &calendar));
    QF_TRY(case_turns(r->db, r->arena, r->actor, limit, &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_turn(r, qf_data_at(r->data, "turns", i), &calendar,
                 QF_AT(list, struct case_turn, i));
    qf_put_int(r->data, "turn_count", total);
    return NULL;
}
