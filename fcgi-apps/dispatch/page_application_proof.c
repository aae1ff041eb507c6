/* 申报证明材料上传: several files at once, deleted one by one; and who may read them. */
#include "dispatch/forms_application.h"
#include "dispatch/pages_application.h"
#include "model/review.h"

qf_err *page_application_proofs(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    const char *words;
    if (!application_may_change(r->arena, a, qf_day(r->now), &words))
        return application_back(r, a, words);
    put_application_steps(r, a, "proofs");
    return put_application_files(r, r->data, a);
}

qf_err *page_application_add_proofs(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    const uint64_t *ids;
    struct qf_list kept;
    const char *words;
    size_t n = qf_files(r, PROOFS_FILES, &ids);
    if (!application_may_change(r->arena, a, qf_day(r->now), &words))
        return qf_state_error("%s", words);
    QF_TRY(attachment_list(r->db, APPLICATION_FILES, a->id, &kept));
    if (kept.count + n > PROOFS_MOST)
        qf_wrong(r, PROOFS_FILES, "一份申报最多 %d 个文件，请打成压缩包", PROOFS_MOST);
    if (qf_any_wrong(r)) return qf_refused(r);
    QF_TRY(keep_files(r, PROOFS_FILES, APPLICATION_FILES, a->id, "proof"));
    QF_TRY(application_keep_proofs(r->db, a));
    QF_TRY(application_note(r->db, r->arena, a, r->actor, "申报证明材料"));
    return qf_go(r, qf_fmt(r->arena, "已上传 %zu 个文件", n), "/dispatch/applications/%llu/proofs",
                 (unsigned long long)a->id);
}

/* --- deleting one --- */

qf_err *load_proof(struct qf_req *r)
{
    struct proof *p = qf_alloc(r->arena, sizeof *p);
    bool found;
    QF_TRY(attachment_find(r->db, qf_path_part(r, "name"), &p->file, &found));
    if (!found || !qf_eq(p->file.subject_type, APPLICATION_FILES)) return qf_not_found();
    qf_set_record(r, p);
    return application_own(r->db, r->actor->org, p->file.subject_id, &p->application);
}

qf_err *page_proof_ask_drop(struct qf_req *r)
{
    const struct proof *p = qf_record(r);
    const char *words;
    if (!application_may_change(r->arena, &p->application, qf_day(r->now), &words))
        return application_back(r, &p->application, words);
    qf_put_str(r->data, "file", p->file.file_name);
    put_application_steps(r, &p->application, "proofs");
    return NULL;
}

qf_err *page_proof_drop(struct qf_req *r)
{
    const struct proof *p = qf_record(r);
    const struct application *a = &p->application;
    const char *words;
    if (!application_may_change(r->arena, a, qf_day(r->now), &words))
        return qf_state_error("%s", words);
    QF_TRY(attachment_delete(r->db, APPLICATION_FILES, a->id, p->file.public_id));
    QF_TRY(application_keep_proofs(r->db, a));
    QF_TRY(application_note(r->db, r->arena, a, r->actor, "申报证明材料"));
    return qf_go(r, "文件已删除", "/dispatch/applications/%llu/proofs", (unsigned long long)a->id);
}

/* --- who may read them --- */

qf_err *application_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct application own;
    *may = false;
    if (r->actor->kind == QF_PROVIDER) {
        QF_TRY(application_get(r->db, a->subject_id, &own));
        *may = own.provider_id == r->actor->org && own.provider_id != 0;
    }
    if (r->actor->kind == QF_EXPERT)
        return review_is_invited(r->db, r->actor->org, APPLICATION_FILES, a->subject_id, may);
    return NULL;
}
