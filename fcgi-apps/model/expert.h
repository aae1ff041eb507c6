/* An expert (专家): a person who advises enterprises (domain facts 6). The public sees an expert whose
 * qualification was approved; mobile and mail are private and not here. */
#ifndef MODEL_EXPERT_H
#define MODEL_EXPERT_H

#include "lib/db/db.h"

struct expert {
    uint64_t id;
    const char *name, *gender, *title, *employer, *post, *education, *field, *intro, *results;
    const char *certificates, *service_area, *hours, *fee, *fee_note, *region_code;
    const char *photo;                  /* public id of the picture, NULL for none */
    const char *window_name, *categories;       /* names of level 1, by ideographic commas */
    int answer_count, score_avg, score_count;
};
extern const struct qf_type expert_type;

/* An expert that the public may see; 404 otherwise. */
qf_err *expert_public(struct qf_db *, uint64_t id, struct expert *);

/* Filter of the list; "" is no filter. */
struct expert_filter { const char *words, *region, *category; };
/* One page, best rated first. Rows are struct expert without the long texts. */
qf_err *expert_list(struct qf_db *, struct qf_arena *, const struct expert_filter *, int limit,
                    int offset, struct qf_list *, int64_t *total);

/* 公益, 收费, 面议 */
const char *expert_fee_word(const char *fee);

#endif
