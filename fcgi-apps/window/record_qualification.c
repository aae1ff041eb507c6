/* The qualification of a provider or an expert beside its case. */
#include "keeper/files.h"
#include "keeper/qualification.h"
#include "model/permission.h"
#include "window/record.h"

static qf_err *put_provider(struct qf_req *r, struct qf_data *d, const struct qualification *q,
                            bool change)
{
    struct qualification_rows now, before;
    struct provider_form form, record;
    QF_TRY(provider_form_get(r->db, q->id, *q->revision != 0, &form));
    rows_of_provider(r, &form, true, &now);
    put_rows(d, &now);
    if (!change) return NULL;
    QF_TRY(provider_form_get(r->db, q->id, false, &record));
    rows_of_provider(r, &record, true, &before);
    put_changes(r, &before, &now);
    return NULL;
}

static qf_err *put_expert(struct qf_req *r, struct qf_data *d, const struct qualification *q,
                          bool change)
{
    struct qualification_rows now, before;
    struct expert_form form, record;
    QF_TRY(expert_form_get(r->db, q->id, *q->revision != 0, &form));
    rows_of_expert(r, &form, true, &now);
    put_rows(d, &now);
    if (!change) return NULL;
    QF_TRY(expert_form_get(r->db, q->id, false, &record));
    rows_of_expert(r, &record, true, &before);
    put_changes(r, &before, &now);
    return NULL;
}

static qf_err *put_all_files(struct qf_req *r, struct qf_data *d, const struct qualification *q)
{
    struct qf_list files, gone;
    QF_TRY(qualification_files(r->db, q, &files));
    QF_TRY(qualification_dropped(r->db, q, &gone));
    put_qualification_files(r, d, "files", &files);
    put_qualification_files(r, d, "gone", &gone);
    for (size_t i = 0; i < files.count && qualification_is_approved(q); i++)
        if (qf_eq(QF_AT(files, struct attachment, i)->subject_type, qualification_files_of(q)))
            qf_put_str(qf_data_at(d, "files", i), "fresh", "1");
    return NULL;
}

qf_err *record_qualification(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct qualification q;
    QF_TRY(qualification_get(r->db, c->subject_type, c->subject_id, &q));
    bool change = qualification_is_approved(&q) && qualification_is_open(&q);
    if (!*q.revision && !qualification_is_approved(&q)) qf_put_str(d, "none", "1");
    if (change) qf_put_str(d, "change", "1");
    if (qualification_is_approved(&q))
        qf_putf(d, "public_url", "/%ss/%llu", q.type, (unsigned long long)q.id);
    QF_TRY(qf_eq(q.type, "provider") ? put_provider(r, d, &q, change)
                                     : put_expert(r, d, &q, change));
    return put_all_files(r, d, &q);
}

/* Who may review it, in the window that has its case. A proof of identity is no
 * business of anybody else, so this is the rule of all its files. */
static qf_err *may_read(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct case_file c;
    bool found;
    *may = false;
    QF_TRY(case_of(r->db, "qualification",
                   qf_starts(a->subject_type, "provider") ? "provider" : "expert",
                   a->subject_id, &c, &found));
    if (!found) return NULL;
    return permission_in_window(r->db, r->actor, FN_QUALIFICATION_REVIEW, c.window_id, may);
}

void record_qualification_files(void)
{
    files_may_read("provider", may_read);
    files_may_read("provider_revision", may_read);
    files_may_read("expert", may_read);
    files_may_read("expert_revision", may_read);
}
