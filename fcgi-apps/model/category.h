/* The two-level catalogue of services (domain facts 7). Codes have two digits on level 1 and four
 * on level 2; they change rarely. */
#ifndef MODEL_CATEGORY_H
#define MODEL_CATEGORY_H

#include "lib/db/db.h"

struct category { const char *code, *parent_code, *name, *hint, *icon; };
extern const struct qf_type category_type;

/* All categories in use, each parent before its children, in order of display. */
qf_err *category_list(struct qf_db *, struct qf_list *);

#endif
