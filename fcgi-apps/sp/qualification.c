/* What the 资质认证 of providers and of experts have in common. */
#include "keeper/files.h"
#include "keeper/qualification.h"
#include "keeper/timeline.h"
#include "sp/own.h"
#include "sp/pages_qualification.h"

static bool is_provider(const struct qualification *q)
{
    return qf_eq(q->type, "provider");
}

static const char *path_of(const struct qualification *q)
{
    return is_provider(q) ? "/sp/qualification" : "/sp/expert";
}

void put_qualification(struct qf_req *r, const struct qualification *q)
{
    struct qf_data *d = qf_data_in(r->data, "q");
    qf_put_str(d, "word", qualification_word(q));
    qf_put_str(d, "kind", qualification_kind(q));
    qf_put_str(d, "revision", q->revision);
    qf_put_str(d, "name", q->name);
    qf_put_str(d, "opinion", qualification_is_open(q) ? q->opinion : "");
    qf_put_str(d, "window_name", q->window_name);
    qf_put_str(d, "window_phone", q->window_phone);
    qf_putf(d, "window_url", "/windows/%s", q->window_code);
    qf_put_str(d, "path_url", path_of(q));
    if (q->submitted_at != QF_NO_TIME) qf_put_time(d, "submitted_at", q->submitted_at);
    if (q->approved_at != QF_NO_TIME) qf_put_time(d, "approved_at", q->approved_at);
    if (q->saved_at != QF_NO_TIME) qf_put_time(d, "saved_at", q->saved_at);
    if (qf_eq(q->revision, "reviewing")) qf_put_str(d, "locked", "1");
    if (qualification_is_open(q)) qf_put_str(d, "open", "1");
    if (!qualification_is_approved(q)) return;
    qf_put_str(d, "change", "1");
    qf_putf(d, "public_url", "/%ss/%llu", q->type, (unsigned long long)q->id);
}

qf_err *show_qualification(struct qf_req *r, const struct qualification *q)
{
    struct case_file c;
    struct qf_list files;
    bool found;
    put_qualification(r, q);
    QF_TRY(case_of(r->db, "qualification", q->type, q->id, &c, &found));
    if (found) QF_TRY(put_timeline(r, &c));
    QF_TRY(qualification_files(r->db, q, &files));
    put_qualification_files(r, r->data, "files", &files);
    qf_crumb(r, "资质认证", "");
    return NULL;
}

qf_err *page_qualification_receipt(struct qf_req *r)
{
    const struct own *own;
    struct case_file c;
    bool found;
    QF_TRY(own_read(r, &own));
    put_qualification(r, &own->q);
    qf_crumb(r, "资质认证", path_of(&own->q));
    qf_crumb(r, "回执", "");
    QF_TRY(case_of(r->db, "qualification", own->q.type, own->q.id, &c, &found));
    return found ? put_receipt(r, &c) : NULL;
}

/* --- files --- */

static qf_err *drop_all(struct qf_req *r, const struct qualification *q, const char *field)
{
    struct qf_list files;
    QF_TRY(qualification_files(r->db, q, &files));
    for (size_t i = 0; i < files.count; i++) {
        const struct attachment *a = QF_AT(files, struct attachment, i);
        if (qf_eq(a->field, field)) QF_TRY(qualification_drop(r->db, q, a->public_id));
    }
    return NULL;
}

qf_err *save_files(struct qf_req *r, const struct qualification *q, int drop,
                   const struct qualification_upload *uploads, size_t count)
{
    const char *const *ids;
    const uint64_t *fresh;
    size_t n = qf_many(r, drop, &ids);
    for (size_t i = 0; i < n; i++) QF_TRY(qualification_drop(r->db, q, ids[i]));
    for (const struct qualification_upload *u = uploads; u < uploads + count; u++) {
        if (u->one && qf_files(r, u->field, &fresh)) QF_TRY(drop_all(r, q, u->name));
        QF_TRY(keep_files(r, u->field, qualification_files_of(q), q->id, u->name));
    }
    return NULL;
}

/* The revision as it is by now; `q` was read before the form was saved. */
static qf_err *files_now(struct qf_req *r, const struct qualification *q,
                         struct qualification *now, struct qf_list *files)
{
    QF_TRY(qualification_get(r->db, q->type, q->id, now));
    return qualification_files(r->db, now, files);
}

qf_err *has_file(struct qf_req *r, const struct qualification *q, const char *field, bool *has)
{
    struct qualification now;
    struct qf_list files;
    QF_TRY(files_now(r, q, &now, &files));
    *has = false;
    for (size_t i = 0; i < files.count; i++)
        *has = *has || qf_eq(QF_AT(files, struct attachment, i)->field, field);
    return NULL;
}

qf_err *has_other_files(struct qf_req *r, const struct qualification *q, bool *other)
{
    struct qualification now;
    struct qf_list files;
    QF_TRY(files_now(r, q, &now, &files));
    *other = *now.dropped != 0;
    for (size_t i = 0; i < files.count; i++)
        *other = *other || qf_eq(QF_AT(files, struct attachment, i)->subject_type,
                                 qualification_files_of(q));
    return NULL;
}

static qf_err *may_read(struct qf_req *r, const struct attachment *a, bool *may)
{
    size_t len = strlen(case_side_of(r->actor));
    *may = a->subject_id == r->actor->org && !qf_eq(a->field, "identity") &&
           strncmp(a->subject_type, case_side_of(r->actor), len) == 0;
    return NULL;
}

void qualification_files_follow(void)
{
    files_may_read("provider", may_read);
    files_may_read("provider_revision", may_read);
    files_may_read("expert", may_read);
    files_may_read("expert_revision", may_read);
}

/* --- categories --- */

const char *categories_of(struct qf_req *r, int field)
{
    const char *const *codes;
    size_t n = qf_many(r, field, &codes);
    struct qf_sb b = qf_sb_in(r->arena);
    for (size_t i = 0; i < n; i++) qf_sb_addf(&b, "%s%s", i ? "," : "", codes[i]);
    return qf_sb_text(&b);
}

void fill_categories(struct qf_req *r, const struct qf_form *form, int field, const char *codes)
{
    enum { MOST = 50 };
    const char **list = qf_calloc(r->arena, MOST, sizeof *list);
    size_t n = 0;
    while (codes && *codes && n < MOST) {
        size_t len = strcspn(codes, ",");
        list[n++] = qf_dupn(r->arena, codes, len);
        codes += len + (codes[len] == ',');
    }
    qf_prefill_many(r, form, field, list, n);
}

/* --- handing in --- */

qf_err *hand_in(struct qf_req *r, const struct qualification *q, bool same)
{
    bool other;
    if (*qf_draft(r)) return qf_go(r, "草稿已保存，还没有提交", "%s", path_of(q));
    QF_TRY(has_other_files(r, q, &other));
    if (same && !other) {
        QF_TRY(qualification_settle(r->db, q));
        return qf_go(r, "联系方式已更新；其余内容没有改动，不用审核", "%s", path_of(q));
    }
    QF_TRY(qualification_submit(r->db, r->arena, r->actor, q));
    return qf_go(r, "", "/sp/qualification/receipt");
}
