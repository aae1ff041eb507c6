/* Regions of GB/T 2260 that the platform serves: province, cities, counties.
 * Codes that went out of use stay in the table for old records and are in no list here.
 */
#ifndef MODEL_REGION_H
#define MODEL_REGION_H

#include "lib/db/db.h"

struct region {
    const char *code, *name, *short_name, *parent_code;
    int level;                          /* 1 province, 2 city, 3 county */
};
extern const struct qf_type region_type;

/* All regions in use, a parent before its children, in their order of display. */
qf_err *region_list(struct qf_db *, struct qf_list *);

/* The region of a code, in use or not. */
qf_err *region_find(struct qf_db *, const char *code, struct region *, bool *found);

#endif
