/* Industries of GB/T 4754: divisions (大类) under their sections (门类). */
#ifndef MODEL_INDUSTRY_H
#define MODEL_INDUSTRY_H

#include "lib/db/db.h"

struct industry { const char *code, *name, *section_code, *section_name; };
extern const struct qf_type industry_type;

/* All divisions, in their order. */
qf_err *industry_list(struct qf_db *, struct qf_list *);
qf_err *industry_find(struct qf_db *, const char *code, struct industry *, bool *found);

#endif
