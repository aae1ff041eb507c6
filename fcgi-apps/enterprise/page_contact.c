/* 企业联系方式: public pages are the same for everybody, so what an enterprise shows to members only stands
 * here, for who is signed in as whoever. Who looked is on record. */
#include "enterprise/pages_profile.h"
#include "model/audit.h"
#include "model/codes.h"

qf_err *load_contact(struct qf_req *r)
{
    struct enterprise_contact *c = qf_alloc(r->arena, sizeof *c);
    QF_TRY(enterprise_contact_get(r->db, qf_path_id(r), c));
    qf_set_record(r, c);
    return NULL;
}

qf_err *page_contact(struct qf_req *r)
{
    const struct enterprise_contact *c = qf_record(r);
    const struct audit entry = {.action = "enterprise.contact", .subject_type = "enterprise",
                                .subject_id = qf_path_id(r)};
    QF_TRY(audit_write(r->db, r->actor, &entry));
    qf_put(r->data, "contact", &enterprise_contact_type, c);
    qf_put_str(r->data, "region", codes_region_name(c->region_code));
    if (*c->phone || *c->email || *c->contact_phone || *c->contact_email)
        qf_put_str(r->data, "some", "1");
    qf_title(r, "%s", c->name);
    qf_crumb(r, "企业联系方式", "");
    return NULL;
}
