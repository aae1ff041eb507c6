/* The qualification of who is asking. Forms of 资质认证 ask for it before any handler runs:
 * what must be filled in depends on the type and on the files that are there. Read once
 * a request. */
#ifndef SP_OWN_H
#define SP_OWN_H

#include "lib/web/req.h"
#include "model/attachment.h"
#include "model/qualification.h"

struct own {
    struct qualification q;
    struct qf_list files;               /* rows of attachment: what the revision comes with */
};

/* 404 for an account that acts for nobody. */
qf_err *own_read(struct qf_req *, const struct own **);

/* For forms, which cannot pass an error on: false when it could not be read. */
bool own_is_kind(struct qf_req *, const char *provider_kind);
bool own_is_approved(struct qf_req *);
bool own_has_file(struct qf_req *, const char *field);
/* Its files by their public ids, for ticks that delete them. */
const struct qf_choice *own_file_choices(struct qf_req *);

#endif
