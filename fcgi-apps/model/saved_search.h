/* Searches over needs that a provider keeps, with alerts (feature F37): new needs that fit are told by
 * message, once. */
#ifndef MODEL_SAVED_SEARCH_H
#define MODEL_SAVED_SEARCH_H

#include "lib/db/db.h"

enum { SAVED_SEARCHES = 20 };           /* at most, of one account */

struct saved_search {
    uint64_t id;
    const char *name, *category, *region, *words;       /* as struct need_offer_filter */
    bool alert;
    qf_time created_at;
};
extern const struct qf_type saved_search_type;

qf_err *saved_search_list(struct qf_db *, uint64_t account, struct qf_list *);
/* 404 when it is somebody else's. */
qf_err *saved_search_get(struct qf_db *, uint64_t account, uint64_t id, struct saved_search *);
/* Errors: user when there are too many. */
qf_err *saved_search_add(struct qf_db *, uint64_t account, const struct saved_search *);
/* Another name, alert on or off. */
qf_err *saved_search_change(struct qf_db *, uint64_t account, uint64_t id, const char *name,
                            bool alert);
qf_err *saved_search_delete(struct qf_db *, uint64_t account, uint64_t id);

/* Tell every account of the needs that went live since it was told last, and fit one of its searches;
 * for the jobs. *told counts messages. */
qf_err *saved_search_tell(struct qf_db *, struct qf_arena *, uint64_t *told);

#endif
