/* A product of an enterprise (企业产品). Products need no review, only a complete profile; a window can
 * take one down (manual 002 §2). The public sees those on sale. */
#ifndef MODEL_PRODUCT_H
#define MODEL_PRODUCT_H

#include "lib/db/db.h"

struct product {
    uint64_t id, enterprise_id;
    const char *category, *region_code, *title, *summary, *description_html, *price_unit;
    const char *picture;                /* public id of the main picture, or NULL */
    const char *enterprise_name, *enterprise_intro, *enterprise_phone, *enterprise_address,
        *enterprise_email; /* phone and email only where the enterprise shows them to everybody */
    bool enterprise_for_members;        /* some contact is shown to who is signed in */
    int64_t price_fen;                  /* 0: 面议 */
    qf_time published_at;
};
extern const struct qf_type product_type;

/* A product that the public may see; 404 otherwise. */
qf_err *product_public(struct qf_db *, uint64_t id, struct product *);
/* Others of the same enterprise. */
qf_err *product_of_enterprise(struct qf_db *, uint64_t enterprise_id, uint64_t not_id, int limit,
                              struct qf_list *);

/* Filter of the list; "" is no filter. */
struct product_filter { const char *words, *region; };
/* One page, newest first. Rows are struct product without the long texts. */
qf_err *product_list(struct qf_db *, struct qf_arena *, const struct product_filter *, int limit,
                     int offset, struct qf_list *, int64_t *total);

#endif
