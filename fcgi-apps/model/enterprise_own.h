/* An enterprise's own record (企业资料), as it sees and changes it itself; 001 §3.1, domain facts 2.
 *
 * What stands on the licence (name, code, nature, legal person) is changed through
 * model/certification.h, because a certified enterprise's licence was looked at by its window. All
 * the rest is saved as it comes, however little it is: what is still missing is for
 * model/completeness.h to say, and decides what the enterprise may do.
 */
#ifndef MODEL_ENTERPRISE_OWN_H
#define MODEL_ENTERPRISE_OWN_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* Who sees a contact: enterprise.phone_public, email_public, contact_public. */
enum enterprise_shown { ENTERPRISE_FOR_WINDOW = 0, ENTERPRISE_PUBLIC = 1, ENTERPRISE_FOR_MEMBERS = 2 };

enum { ENTERPRISE_NOT_GIVEN = -1 };     /* a number that was not filled in */

struct enterprise_own {
    uint64_t id, window_id, logo_id;
    const char *name, *short_name, *uscc, *region_code, *address, *postcode, *park;
    const char *section_code, *division_code, *legal_person, *legal_phone, *business_scope;
    const char *main_business, *intro, *website, *phone, *fax, *email;
    const char *contact, *contact_phone, *contact_email, *manager, *manager_phone, *manager_email;
    const char *window_name, *window_phone, *state;
    int nature;                         /* 1 企业 2 事业单位 3 社会团体 4 个体工商户 5 民办非企业 9 其他 */
    int size_seq;                       /* 划型行业; 0 unknown or not in the standard */
    int mode;                           /* bits: 1 生产 2 贸易 4 服务 */
    int tags;                           /* bits: 1 专精特新 2 小巨人 4 高新 8 科技型中小 16 规上 32 外贸 */
    int phone_public, email_public, contact_public;     /* enum enterprise_shown */
    int completeness;                   /* percent */
    bool certified;
    int64_t capital_fen;                /* ENTERPRISE_NOT_GIVEN when empty */
    const char *size_level;             /* large medium small micro; "" unknown */
    qf_time founded_on, completed_at, updated_at, size_tested_on;
};
extern const struct qf_type enterprise_own_type;

/* 404 when there is none or it is closed. */
qf_err *enterprise_own_get(struct qf_db *, uint64_t id, struct enterprise_own *);

/* Save all but what stands on the licence, and the certified mark; the section of the industry follows
 * from the division. The accounts of the enterprise follow its window. Errors: user (field "window")
 * when a certification is being looked at by the window that is left. */
qf_err *enterprise_own_save(struct qf_db *, const struct enterprise_own *);

/* What the public sees of it has changed: its products are found by its name and show its contacts. */
qf_err *enterprise_own_show(struct qf_db *, uint64_t id);

/* The scale of one year; a new year never overwrites another. */
struct enterprise_scale { int year; int64_t staff, revenue_fen, assets_fen; };
extern const struct qf_type enterprise_scale_type;
/* Newest year first, at most 10. */
qf_err *enterprise_scale_list(struct qf_db *, uint64_t enterprise, struct qf_list *);
qf_err *enterprise_scale_save(struct qf_db *, uint64_t enterprise, const struct enterprise_scale *);

/* 关注的服务领域: categories of level 1. struct enterprise_interest. */
struct enterprise_interest { const char *category_code; };
extern const struct qf_type enterprise_interest_type;
qf_err *enterprise_interest_list(struct qf_db *, uint64_t enterprise, struct qf_list *);
qf_err *enterprise_interest_save(struct qf_db *, uint64_t enterprise, const char *const *codes,
                                 size_t count);

/* What follows from the profile as it stands: how complete it is, and the size it makes ("" when that
 * cannot be said). The first time that it has all it needs to publish products is kept; when something
 * is taken away again, that is forgotten. See profile_note in model/profile.h. */
struct enterprise_standing { int percent; bool complete; const char *size_level; };
qf_err *enterprise_own_note(struct qf_db *, uint64_t id, const struct enterprise_standing *);

/* What an enterprise shows to who is signed in; "" where it does not. Only of enterprises that have a
 * product on sale: 404 for any other. */
struct enterprise_contact {
    const char *name, *region_code, *address, *phone, *email, *contact, *contact_phone, *contact_email;
};
extern const struct qf_type enterprise_contact_type;
qf_err *enterprise_contact_get(struct qf_db *, uint64_t id, struct enterprise_contact *);

/* An enterprise with a complete profile may publish products (002 §2 step 4); nobody reviews them. */
qf_err *enterprise_may_publish_products(struct qf_db *, uint64_t enterprise, bool *may);

#endif
