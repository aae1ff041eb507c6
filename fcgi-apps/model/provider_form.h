/* 资质表 of a provider (domain facts 6): the record, and the revision that it writes and a
 * window reviews. What is reviewed becomes the record by provider_form_take, when the
 * case says so (qualification.h). Contacts are not reviewed: they are in force once the
 * form is submitted, or at once by provider_form_contact. */
#ifndef MODEL_PROVIDER_FORM_H
#define MODEL_PROVIDER_FORM_H

#include "lib/db/db.h"

struct provider_form {
    const char *kind;                   /* government social saas; chosen at registration */
    const char *name, *uscc, *region_code, *address, *postcode, *legal_person, *legal_phone;
    const char *legal_email, *manager, *manager_phone, *manager_email, *division_code;
    const char *business_scope, *intro, *main_services, *advantages, *qualifications;
    const char *equipment, *staff_quality, *honours;
    const char *categories;             /* codes by commas, at most ten */
    int nature, register_type, industry, ownership, org_character;     /* codes of the columns */
    int staff;                          /* 0: not said; so is 0 of what follows */
    int64_t capital_fen, assets_fen, revenue_fen, profit_fen;
    qf_time founded_on;
    const char *contact, *contact_phone, *phone, *hours, *fax, *email, *website;
};
extern const struct qf_type provider_form_type;

/* What the record says, or the revision; 404 when there is none. */
qf_err *provider_form_get(struct qf_db *, uint64_t id, bool revision, struct provider_form *);

/* Write the revision; the caller has locked it (qualification_lock). Errors: user
 * beside "uscc" when another provider has the code. */
qf_err *provider_form_save(struct qf_db *, uint64_t id, const struct provider_form *);
/* Put the contacts of the revision into the record. */
qf_err *provider_form_send(struct qf_db *, uint64_t id);
/* Make the revision the record. Errors: state 409 when another provider has the code by
 * now. */
qf_err *provider_form_take(struct qf_db *, uint64_t id);

/* Change the contacts (联系人 … 网址) in the record and in the revision. */
qf_err *provider_form_contact(struct qf_db *, uint64_t id, const struct provider_form *);

/* Do both say the same in what is reviewed? */
bool provider_form_same(const struct provider_form *, const struct provider_form *);

#endif
