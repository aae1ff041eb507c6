/* What records that are judged and shown in 公示 have in common beside their case: experts and objections. */
#include "lib/text/text.h"
#include "model/objection.h"
#include "model/review.h"
#include "window/record.h"

static qf_err *put_experts(struct qf_req *r, struct qf_data *d, const struct record_judged *j)
{
    struct review_sum sum;
    struct qf_list list;
    QF_TRY(review_of_subject(r->db, j->type, j->id, &list));
    QF_TRY(review_sum(r->db, j->type, j->id, &sum));
    qf_put_list(d, "reviews", &list);
    qf_put_int(d, "done", sum.done);
    qf_put_int(d, "needed", j->scores_needed);
    if (sum.done) qf_put_str(d, "mean", qf_show_decimal(r->arena, sum.mean, 2));
    qf_put_bool(d, "may_invite", qf_eq(j->state, "review"));
    qf_put_str(d, "invite_url", j->invite_url);
    return NULL;
}

static qf_err *put_objections(struct qf_req *r, struct qf_data *d, const struct record_judged *j)
{
    struct qf_list list;
    QF_TRY(objection_of_subject(r->db, j->type, j->id, &list));
    qf_put_list(d, "objections", &list);
    for (size_t i = 0; i < list.count; i++)
        qf_put_str(qf_data_at(d, "objections", i), "state_word",
                   objection_state_word(QF_AT(list, struct objection, i)->state));
    return NULL;
}

qf_err *record_put_judged(struct qf_req *r, struct qf_data *d, const struct record_judged *j)
{
    QF_TRY(put_experts(r, d, j));
    return put_objections(r, d, j);
}
