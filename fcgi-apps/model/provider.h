/* A provider of services (服务机构): government, social or SaaS (domain facts 6).
 *
 * The public sees it only after its qualification was approved and while its account is active
 * (`listed`). Phones and mail of persons are not here: the portal's database user cannot even read
 * them; `phone` and `email` are the public ones.
 */
#ifndef MODEL_PROVIDER_H
#define MODEL_PROVIDER_H

#include "lib/db/db.h"

struct provider {
    uint64_t id, window_id;
    const char *kind, *name, *uscc, *region_code, *address, *phone, *email, *website;
    const char *legal_person, *intro, *main_services, *qualifications, *equipment;
    const char *staff_quality, *honours, *window_name, *hours;
    const char *logo;                   /* public id of the picture, NULL for none */
    int nature, staff, reply_minutes, on_time_count, order_count, score_avg, score_count;
    int service_count;
    bool is_core;
    qf_time founded_on, core_from, core_to, approved_at;
};
extern const struct qf_type provider_type;

/* A provider that the public may see; 404 otherwise. */
qf_err *provider_public(struct qf_db *, uint64_t id, struct provider *);
/* The same whether it is listed or not, for its own office and its window's. */
qf_err *provider_for_office(struct qf_db *, uint64_t id, struct provider *);

struct provider_card {
    uint64_t id;
    const char *kind, *name, *region_code, *intro;
    int reply_minutes, order_count, score_avg, score_count, service_count;
    bool is_core;
};
extern const struct qf_type provider_card_type;

/* Filter of the list; "" and 0 are no filter. A city's code finds its counties. */
struct provider_filter { const char *words, *region, *kind, *category; bool core_only; };

enum { PROVIDER_COUNTED = 1000 };       /* a list counts so far: more means "or more" */
/* One page, core institutions and best rated first, and how many there are in all. */
qf_err *provider_list(struct qf_db *, struct qf_arena *, const struct provider_filter *, int limit,
                      int offset, struct qf_list *, int64_t *total);

/* Level 1 categories that it serves: rows of category. */
qf_err *provider_categories(struct qf_db *, uint64_t id, struct qf_list *);

#endif
