/* 收藏: public things that an account keeps for later. Only what is public can be kept; what has left the
 * public since stays in the list, without a link, until it is removed. */
#ifndef MODEL_FAVOURITE_H
#define MODEL_FAVOURITE_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct favourite {
    const char *subject_type;           /* service provider expert need article */
    uint64_t subject_id;
    const char *name, *note;            /* note: the provider of a service, the employer of an expert ... */
    bool gone;                          /* not public any more */
    qf_time created_at;
};
extern const struct qf_type favourite_type;

/* 服务产品 服务机构 专家 服务需求 文章; NULL when it is no kind. */
const char *favourite_kind_word(const char *subject_type);
/* "/services/12" */
const char *favourite_url(struct qf_arena *, const char *subject_type, uint64_t id);

/* A public thing by its kind and number: 404 otherwise. */
qf_err *favourite_thing(struct qf_db *, const char *subject_type, uint64_t id, struct favourite *);
qf_err *favourite_has(struct qf_db *, const struct actor *, const char *subject_type, uint64_t id,
                      bool *);

/* At most FAVOURITES_MOST an account: state 409. Keeping what is kept already changes nothing. */
enum { FAVOURITES_MOST = 500 };
qf_err *favourite_add(struct qf_db *, const struct actor *, const char *subject_type, uint64_t id);
/* 404 when it is not there. */
qf_err *favourite_remove(struct qf_db *, const struct actor *, const char *subject_type,
                         uint64_t id);

/* One of the account's own, public or not: 404 when it is not there. */
qf_err *favourite_get(struct qf_db *, const struct actor *, const char *subject_type, uint64_t id,
                      struct favourite *);
/* Newest first; "" for all kinds. */
qf_err *favourite_list(struct qf_db *, const struct actor *, const char *subject_type, int limit,
                       int offset, struct qf_list *, int64_t *total);
/* How many of each kind. */
struct favourite_count { const char *subject_type; int64_t count; };
extern const struct qf_type favourite_count_type;
qf_err *favourite_counts(struct qf_db *, const struct actor *, struct qf_list *);

#endif
