/* 咨询管理: the list, one consultation with all that was written, the receipt. */
#include "enterprise/forms_consultation.h"
#include "enterprise/pages_consultation.h"
#include "keeper/consult.h"
#include "keeper/timeline.h"

qf_err *page_consultation_list(struct qf_req *r)
{
    const struct consultation_filter f = {.words = qf_str(r, CONSULTATIONS_Q),
                                          .state = qf_str(r, CONSULTATIONS_STATE)};
    qf_crumb(r, "咨询管理", "");
    return put_consultations(r, &f);
}

qf_err *load_consultation(struct qf_req *r)
{
    struct consultation *n = qf_alloc(r->arena, sizeof *n);
    QF_TRY(consultation_get(r->db, r->actor, qf_path_id(r), n));
    qf_set_record(r, n);
    return NULL;
}

static qf_err *with_case(struct qf_req *r, const struct consultation *n,
                         qf_err *(*put)(struct qf_req *, const struct case_file *))
{
    struct case_file c;
    bool found;
    QF_TRY(case_of(r->db, "consultation", "consultation", n->id, &c, &found));
    return found ? put(r, &c) : NULL;
}

qf_err *page_consultation_show(struct qf_req *r)
{
    const struct consultation *n = qf_record(r);
    put_consultation(r, qf_data_in(r->data, "consultation"), n);
    QF_TRY(put_thread(r, n));
    qf_title(r, "咨询：%s", n->title);
    qf_crumb(r, "咨询管理", "/enterprise/consultations");
    qf_crumb(r, n->number, "");
    return with_case(r, n, put_timeline);
}

qf_err *page_consultation_receipt(struct qf_req *r)
{
    const struct consultation *n = qf_record(r);
    put_consultation(r, qf_data_in(r->data, "consultation"), n);
    QF_TRY(put_thread(r, n));
    qf_crumb(r, "咨询管理", "/enterprise/consultations");
    qf_crumb(r, "回执", "");
    return with_case(r, n, put_receipt);
}
