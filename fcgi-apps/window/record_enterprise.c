/* An enterprise beside the case of its certification: what is to be certified, and the licence. */
#include "keeper/files.h"
#include "lib/text/text.h"
#include "model/certification.h"
#include "model/codes.h"
#include "model/enterprise_own.h"
#include "model/industry.h"
#include "model/permission.h"
#include "window/record.h"

static void put_own(struct qf_req *r, struct qf_data *d, const struct enterprise_own *e)
{
    qf_put_str(d, "region", codes_region_name(e->region_code));
    qf_put_str(d, "address", e->address);
    if (e->founded_on != QF_NO_TIME) qf_put_str(d, "founded", qf_show_date(r->arena, e->founded_on));
    if (e->capital_fen >= 0)
        qf_putf(d, "capital", "%s 万元", qf_show_wan(r->arena, e->capital_fen));
    qf_put_str(d, "scope", e->business_scope);
    qf_put_str(d, "main_business", e->main_business);
    qf_put_str(d, "contact", e->contact);
    qf_put_str(d, "phone", qf_mask_phone(r->arena, e->contact_phone));
    qf_put_bool(d, "certified", e->certified);
}

/* What the enterprise is called now, where that is about to change. */
static void put_asked(struct qf_data *d, const struct enterprise_own *e,
                      const struct certification *c)
{
    qf_put_str(d, "name", c->name);
    qf_put_str(d, "uscc", c->uscc);
    qf_put_str(d, "legal_person", c->legal_person);
    if (!qf_eq(c->name, e->name)) qf_put_str(d, "old_name", e->name);
    if (!qf_eq(c->uscc, e->uscc)) qf_put_str(d, "old_uscc", e->uscc);
    if (!qf_eq(c->legal_person, e->legal_person))
        qf_put_str(d, "old_legal_person", e->legal_person);
}

qf_err *record_enterprise(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct enterprise_own e;
    struct certification asked;
    struct industry industry;
    bool found;
    QF_TRY(enterprise_own_get(r->db, c->subject_id, &e));
    QF_TRY(certification_get(r->db, e.id, &asked, &found));
    if (!found) return qf_not_found();
    put_own(r, d, &e);
    put_asked(d, &e, &asked);
    QF_TRY(industry_find(r->db, e.division_code, &industry, &found));
    if (found) qf_put_str(d, "industry", industry.name);
    QF_TRY(put_files(r, d, "licences", "enterprise", e.id, "licence"));
    QF_TRY(put_files(r, d, "letters", "enterprise", e.id, "letter"));
    return put_files(r, d, "others", "enterprise", e.id, "other");
}

qf_err *enterprise_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct enterprise_own e;
    *may = false;
    QF_TRY(enterprise_own_get(r->db, a->subject_id, &e));
    return permission_in_window(r->db, r->actor, FN_MEMBER_MANAGE, e.window_id, may);
}
