/* What stands on the licence, and the files that prove it: the main account's alone. */
#include "enterprise/forms_profile.h"
#include "enterprise/pages_profile.h"
#include "keeper/files.h"
#include "lib/text/text.h"
#include "model/certification.h"
#include "model/permission.h"

/* Fields of the attachments of an enterprise, in the order of the form. */
static const struct { int field; const char *name, *list; } papers[] = {
    {LICENCE_FILE, "licence", "files_licence"}, {LICENCE_LETTER, "letter", "files_letter"},
    {LICENCE_OTHER, "other", "files_other"},
};
enum { PAPERS = sizeof papers / sizeof *papers };

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &licence_form, field, value);
}

qf_err *page_licence_show(struct qf_req *r)
{
    struct enterprise_own e;
    bool reviewing;
    QF_TRY(certification_in_review(r->db, r->actor->org, &reviewing));
    if (reviewing)
        return qf_go(r, "企业认证正在审核，有结果后才能修改", "/enterprise/certification");
    QF_TRY(enterprise_own_get(r->db, r->actor->org, &e));
    fill(r, LICENCE_NAME, e.name);
    fill(r, LICENCE_USCC, e.uscc);
    fill(r, LICENCE_NATURE, qf_fmt(r->arena, "%d", e.nature));
    fill(r, LICENCE_LEGAL, e.legal_person);
    put_licence(r, qf_data_in(r->data, "licence"), &e);
    for (int i = 0; i < PAPERS; i++)
        QF_TRY(put_files(r, r->data, papers[i].list, "enterprise", e.id, papers[i].name));
    qf_crumb(r, "企业资料", "/enterprise/profile");
    qf_crumb(r, "营业执照", "");
    return NULL;
}

/* The choices of the form were the files that may go. */
static qf_err *drop_papers(struct qf_req *r)
{
    const char *const *ids;
    size_t n = qf_many(r, LICENCE_DROP, &ids);
    for (size_t i = 0; i < n; i++)
        QF_TRY(attachment_delete(r->db, "enterprise", r->actor->org, ids[i]));
    return NULL;
}

qf_err *page_licence_save(struct qf_req *r)
{
    const struct licence l = {
        .name = qf_str(r, LICENCE_NAME), .uscc = qf_str(r, LICENCE_USCC),
        .legal_person = qf_str(r, LICENCE_LEGAL), .nature = qf_str(r, LICENCE_NATURE)[0] - '0'};
    bool submitted;
    QF_TRY(drop_papers(r));
    for (int i = 0; i < PAPERS; i++)
        QF_TRY(keep_files(r, papers[i].field, "enterprise", r->actor->org, papers[i].name));
    QF_TRY(certification_correct(r->db, r->arena, r->actor, &l, &submitted));
    QF_TRY(profile_note(r->db, r->actor->org));
    if (submitted)
        return qf_go(r, "", "/enterprise/certification/%llu",
                     (unsigned long long)r->actor->org);
    return qf_go(r, "已保存", "/enterprise/profile/licence");
}

/* Who works for it sees the LOGO; what proves the licence is the main account's. */
qf_err *enterprise_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    *may = a->subject_id == r->actor->org &&
           (qf_eq(a->field, "logo") || permission_may(r->actor, FN_ENTERPRISE_OWNER));
    return NULL;
}
