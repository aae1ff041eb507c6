/* 企业认证: asking for it, and how it stands. */
#include "enterprise/forms_profile.h"
#include "enterprise/pages_profile.h"
#include "keeper/files.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/certification.h"

static qf_err *put_state(struct qf_req *r, const struct enterprise_own *e)
{
    struct qf_data *d = qf_data_in(r->data, "certification");
    struct certification c;
    bool found;
    QF_TRY(certification_get(r->db, e->id, &c, &found));
    put_licence(r, d, e);
    qf_put_int(d, "id", (int64_t)e->id);
    qf_put_str(d, "window_name", e->window_name);
    qf_put_str(d, "window_phone", e->window_phone);
    qf_put_str(d, "state", found ? c.state : e->certified ? "approved" : "");
    qf_put_str(d, "state_word", certification_state_word(qf_data_get(d, "state")));
    qf_put_str(d, "state_kind", certification_state_kind(qf_data_get(d, "state")));
    if (!found) return NULL;
    qf_put_str(d, "asked", "1");
    qf_put_str(d, "opinion", c.opinion);
    qf_put_time(d, "submitted_at", c.submitted_at);
    if (c.certified_at != QF_NO_TIME) qf_put_time(d, "certified_at", c.certified_at);
    if (qf_eq(c.name, e->name) && qf_eq(c.uscc, e->uscc)) return NULL;
    qf_put_str(d, "new_name", c.name);
    qf_put_str(d, "new_uscc", c.uscc);
    return NULL;
}

/* What stands in the way of asking. */
static void put_ready(struct qf_req *r, const struct profile *p)
{
    if (p->complete.certifiable) qf_put_str(r->data, "ready", "1");
    qf_put_int(r->data, "licences", p->licences);
}

qf_err *page_certification(struct qf_req *r)
{
    struct profile p;
    QF_TRY(profile_get(r->db, r->actor->org, &p));
    QF_TRY(put_state(r, &p.own));
    put_ready(r, &p);
    QF_TRY(put_files(r, r->data, "files", "enterprise", p.own.id, "licence"));
    qf_crumb(r, "企业认证", "");
    return NULL;
}

qf_err *page_certification_submit(struct qf_req *r)
{
    QF_TRY(certification_submit(r->db, r->arena, r->actor));
    return qf_go(r, "", "/enterprise/certification/%llu", (unsigned long long)r->actor->org);
}

/* The number is the enterprise's own. */
qf_err *load_certification(struct qf_req *r)
{
    struct case_file *c = qf_alloc(r->arena, sizeof *c);
    bool found;
    if (qf_path_id(r) != r->actor->org) return qf_not_found();
    QF_TRY(case_of(r->db, "certification", "enterprise", r->actor->org, c, &found));
    if (!found) return qf_not_found();
    qf_set_record(r, c);
    return NULL;
}

qf_err *page_certification_receipt(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    struct enterprise_own e;
    QF_TRY(enterprise_own_get(r->db, r->actor->org, &e));
    QF_TRY(put_state(r, &e));
    QF_TRY(put_timeline(r, c));
    QF_TRY(put_receipt(r, c));
    qf_crumb(r, "企业认证", "/enterprise/certification");
    qf_crumb(r, "办理情况", "");
    return NULL;
}
