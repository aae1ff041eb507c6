/* Settings of the site that an administrator can change: names, hotline, government
 * marks. */
#ifndef MODEL_SETTING_H
#define MODEL_SETTING_H

#include "lib/db/db.h"

struct setting { const char *name, *value; };
extern const struct qf_type setting_type;

/* All of them, by name. */
qf_err *setting_list(struct qf_db *, struct qf_list *);

/* One value; "" when it is not set. */
qf_err *setting_value(struct qf_db *, const char *name, const char **value);

#endif
