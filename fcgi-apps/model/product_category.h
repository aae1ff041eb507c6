/* 类目: the two-level list of categories of enterprises' products. Codes have two digits on level 1 and
 * four on level 2; a product carries the name of its level 2. */
#ifndef MODEL_PRODUCT_CATEGORY_H
#define MODEL_PRODUCT_CATEGORY_H

#include "lib/db/db.h"

struct product_category { const char *code, *name, *parent_code, *parent_name; };
extern const struct qf_type product_category_type;

/* Those of level 2 that are in use, grouped by their parents, in order of display. */
qf_err *product_category_list(struct qf_db *, struct qf_list *);
/* One of level 2 in use, by its code. */
qf_err *product_category_find(struct qf_db *, const char *code, struct product_category *,
                              bool *found);

#endif
