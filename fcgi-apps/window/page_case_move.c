/* What is done with a case: decide, take, hand over. */
#include "model/case.h"
#include "window/forms.h"
#include "window/pages.h"

static void say_where(struct qf_req *r, const char *what)
{
    const struct case_file *c = qf_record(r);
    const char *url = qf_fmt(r->arena, "/window/cases/%llu", (unsigned long long)c->id);
    qf_put_str(r->data, "title", c->title);
    qf_put_str(r->data, "window_name", c->window_name);
    qf_put_str(r->data, "case_url", url);
    qf_crumb(r, "待办", "/window/cases");
    qf_crumb(r, c->workflow_name, url);
    qf_crumb(r, what, "");
}

qf_err *page_case_decide(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    QF_TRY(case_fire(r->db, r->arena, c->id, qf_str(r, DECIDE_MOVE), r->actor,
                     qf_str(r, DECIDE_COMMENT)));
    return qf_go(r, qf_fmt(r->arena, "“%s”已办理，申请人会收到消息", c->title), "/window/cases");
}

qf_err *page_case_ask_take(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    if (c->holder_id == r->actor->account) qf_put_str(r->data, "mine", "1");
    say_where(r, "领取");
    return NULL;
}

qf_err *page_case_take(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    bool back = c->holder_id == r->actor->account;
    QF_TRY(case_take(r->db, r->actor, c->id));
    return qf_go(r, back ? "已退回公共待办" : "已领取，由您办理", "/window/cases/%llu",
                 (unsigned long long)c->id);
}

qf_err *page_case_ask_hand_over(struct qf_req *r)
{
    say_where(r, "移交");
    return NULL;
}

qf_err *page_case_hand_over(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    bool person = qf_given(r, HAND_OVER_PERSON);
    const char *reason = qf_str(r, HAND_OVER_REASON);
    uint64_t to = 0;
    if (!qf_read_u64(qf_str(r, person ? HAND_OVER_PERSON : HAND_OVER_WINDOW), INT64_MAX, &to))
        return qf_not_found();
    if (person) QF_TRY(case_hand_to(r->db, r->arena, r->actor, c->id, to, reason));
    else QF_TRY(case_hand_over(r->db, r->actor, c->id, to, reason));
    return qf_go(r, qf_fmt(r->arena, "“%s”已移交", c->title), "/window/cases");
}
