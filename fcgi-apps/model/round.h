/* Rounds (批次): what can be applied for, and until when. */
#ifndef MODEL_ROUND_H
#define MODEL_ROUND_H

#include "lib/db/db.h"

struct round {
    uint64_t id, article_id;
    const char *kind, *name, *who, *url;
    int year;
    qf_time opens_on, closes_on;
};
extern const struct qf_type round_type;

/* Rounds that are open on a day, the first to close first. */
qf_err *round_open(struct qf_db *, qf_time day, int limit, struct qf_list *);

#endif
