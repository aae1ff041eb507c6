/* 批量领取, 批量移交. */
#include "model/case.h"

#include <inttypes.h>

#include "window/batch.h"

static qf_err *look(struct qf_req *r, uint64_t id, struct batch_row *row, struct case_file *c)
{
    QF_TRY(case_for_window(r->db, r->actor, id, c));
    row->title = c->title;
    row->note = qf_fmt(r->arena, "%s · %s", c->workflow_name, c->window_name);
    row->state = c->activity_name;
    row->state_kind = "wait";
    row->version = qf_fmt(r->arena, "%d %s %" PRIu64, c->changes, c->activity_code, c->holder_id);
    if (!qf_eq(c->turn, "window")) row->why_not = "现在不在窗口办理";
    return NULL;
}

qf_err *batch_look_take(struct qf_req *r, uint64_t id, struct batch_row *row)
{
    struct case_file c;
    QF_TRY(look(r, id, row, &c));
    if (row->why_not) return NULL;
    if (c.applicant_id && c.applicant_id == r->actor->account) row->why_not = "您自己提交的，由别人办理";
    else if (c.holder_id == r->actor->account) row->why_not = "您已经领取";
    else if (c.holder_id) row->why_not = qf_fmt(r->arena, "已由%s领取", c.holder_name);
    return NULL;
}

qf_err *batch_take(struct qf_req *r, uint64_t id)
{
    return case_take(r->db, r->actor, id);
}

qf_err *batch_look_hand_over(struct qf_req *r, uint64_t id, struct batch_row *row)
{
    struct case_file c;
    QF_TRY(look(r, id, row, &c));
    if (c.holder_id)
        row->note = qf_fmt(r->arena, "%s · 经办：%s", row->note,
                           c.holder_id == r->actor->account ? "我" : c.holder_name);
    return NULL;
}

qf_err *batch_hand_over(struct qf_req *r, uint64_t id)
{
    const char *reason = qf_str(r, BATCH_TO_WHY);
    bool person = qf_given(r, BATCH_TO_PERSON);
    uint64_t to = 0;
    if (!qf_read_u64(qf_str(r, person ? BATCH_TO_PERSON : BATCH_TO_WINDOW), INT64_MAX, &to))
        return qf_not_found();
    if (!person) return case_hand_over(r->db, r->actor, id, to, reason);
    qf_err *e = case_hand_to(r->db, r->arena, r->actor, id, to, reason);
    return qf_err_is_status(e, 404) ? qf_state_error("这位同事不能办理这类事项") : e;
}

/* --- colleagues --- */

static size_t add_new(struct qf_req *r, struct qf_choice *out, size_t count, size_t room,
                      const struct qf_list *list)
{
    for (size_t i = 0; i < list->count && count < room; i++) {
        const struct case_colleague *c = QF_AT(*list, struct case_colleague, i);
        const char *value = qf_fmt(r->arena, "%" PRIu64, c->id);
        size_t n = 0;
        while (n < count && !qf_eq(out[n].value, value)) n++;
        if (n == count) out[count++] = (struct qf_choice){.value = value, .label = c->name,
                                                          .group = c->window_name};
    }
    return count;
}

const struct qf_choice *batch_colleagues(struct qf_req *r)
{
    enum { CASES = 20, MOST = 200 };
    struct qf_choice *out = qf_calloc(r->arena, MOST + 1, sizeof *out);
    uint64_t ids[CASES];
    size_t count = 0, cases = qf_picked(r, ids, CASES);
    for (size_t i = 0; i < cases && i < CASES; i++) {
        struct case_file c;
        struct qf_list list;
        if (case_for_window(r->db, r->actor, ids[i], &c)) continue;
        if (case_colleagues(r->db, r->actor, ids[i], &list)) continue;
        count = add_new(r, out, count, MOST, &list);
    }
    return out;
}
