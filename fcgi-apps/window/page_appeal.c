/* 中止变更: somebody called the window before the new phone was bound. And who may read the proofs. */
#include "window/pages_appeal.h"

#include "lib/text/text.h"
#include "model/case.h"
#include "model/permission.h"
#include "model/phone_appeal.h"

const struct qf_form appeal_stop_form = {
    .name = "appeal_stop", .button = "中止变更",
    .fields = {
        [APPEAL_STOP_REASON] = {"reason", "原因", QF_LINE, .required = true, .min = 2, .max = 150,
                                .hint = "如：原手机号的主人来电，说不是本人申请。"},
    },
};

/* May the visitor review this appeal? Its window is the case's. */
static qf_err *may_review(struct qf_req *r, uint64_t appeal, bool *may, struct case_file *c)
{
    bool found;
    *may = false;
    QF_TRY(case_of(r->db, "phone_appeal", "phone_appeal", appeal, c, &found));
    if (!found) return NULL;
    return permission_in_window(r->db, r->actor, FN_APPEAL_REVIEW, c->window_id, may);
}

qf_err *appeal_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct case_file c;
    return may_review(r, a->subject_id, may, &c);
}

qf_err *load_appeal(struct qf_req *r)
{
    struct case_file *c = qf_alloc(r->arena, sizeof *c);
    bool may;
    QF_TRY(may_review(r, qf_path_id(r), &may, c));
    if (!may) return qf_not_found();
    qf_set_record(r, c);
    return NULL;
}

static const char *case_url(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    return qf_fmt(r->arena, "/window/cases/%llu", (unsigned long long)c->id);
}

qf_err *page_appeal_ask_stop(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    qf_put_str(r->data, "title", c->title);
    qf_put_str(r->data, "case_url", case_url(r));
    qf_crumb(r, "待办", "/window/cases");
    qf_crumb(r, c->workflow_name, case_url(r));
    qf_crumb(r, "中止变更", "");
    return NULL;
}

qf_err *page_appeal_stop(struct qf_req *r)
{
    const char *words = qf_fmt(r->arena, "窗口中止：%s", qf_str(r, APPEAL_STOP_REASON));
    QF_TRY(phone_appeal_stop(r->db, r->arena, r->actor, qf_path_id(r), words));
    return qf_go(r, "变更已中止，手机号没有更换；已发短信告知双方", "%s", case_url(r));
}
