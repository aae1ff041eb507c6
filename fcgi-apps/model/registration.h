/* Registration: opens an account together with what it stands for (an enterprise, a
 * provider, an expert, or nobody but the person), in the transaction of the POST. Fields
 * and kinds are those of the manuals 001 §2.1, 002 §1.3, 003 §2. */
#ifndef MODEL_REGISTRATION_H
#define MODEL_REGISTRATION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct registration {
    enum qf_account_kind kind;
    const char *provider_kind;          /* government social saas; providers only */
    const char *name, *password_hash;
    const char *org_name;               /* 企业名称, 机构名称; an expert's 工作单位 */
    const char *uscc;
    int nature;                         /* 单位性质 1..5 */
    const char *region_code;            /* county, or a city without counties */
    uint64_t window_id;                 /* 0: the one that looks after the region */
    const char *person_name;            /* 联系人, or the person itself */
    const char *phone;                  /* proved by a code */
    const char *post, *title, *field;   /* experts: 职务 职称 专业领域 */
    int terms_version;
};

/* Errors: user, beside `name` (taken), `uscc` (registered already), `region`, `window`.
 */
qf_err *registration_add(struct qf_db *, struct qf_arena *, const struct registration *,
                         uint64_t *account);

#endif
