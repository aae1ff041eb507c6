/* 咨询管理: what enterprises ask a provider or an expert, and the answers. */
#include "keeper/consult.h"
#include "keeper/timeline.h"
#include "sp/forms_consultation.h"
#include "sp/pages_consultation.h"

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

qf_err *page_consultation_show(struct qf_req *r)
{
    const struct consultation *n = qf_record(r);
    struct case_file c;
    bool found;
    put_consultation(r, qf_data_in(r->data, "consultation"), n);
    QF_TRY(put_thread(r, n));
    QF_TRY(case_of(r->db, "consultation", "consultation", n->id, &c, &found));
    qf_title(r, "咨询：%s", n->title);
    qf_crumb(r, "咨询管理", "/sp/consultations");
    qf_crumb(r, n->number, "");
    return found ? put_timeline(r, &c) : NULL;
}

qf_err *page_consultation_answer(struct qf_req *r)
{
    const struct consultation *n = qf_record(r);
    QF_TRY(consultation_answer(r->db, r->arena, r->actor, n->id, qf_str(r, ANSWER_WORDS)));
    return qf_go(r, "回复已提交，企业会收到消息", "/sp/consultations/%llu",
                 (unsigned long long)n->id);
}
