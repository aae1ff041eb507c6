/* A service (服务产品): what a provider offers on the platform.
 *
 * States (domain facts 7): new → shelf_review → on_shelf → change_review → on_shelf; on_shelf →
 * unshelf_review → off_shelf; deleted. The public sees on_shelf, change_review and unshelf_review
 * of providers that are listed; nobody else's service is here.
 */
#ifndef MODEL_SERVICE_H
#define MODEL_SERVICE_H

#include "lib/db/db.h"

struct service {
    uint64_t id, provider_id, window_id;
    const char *code, *name, *summary, *description_html, *prepare_html;
    const char *category_code, *region_code, *provider_kind;
    const char *price_mode, *price_unit, *contact, *phone;
    const char *picture;                /* name below /files/; NULL: none */
    int64_t price_fen;
    int targets, ways, invoice, score_avg, score_count, order_count;
    qf_time published_at, updated_at;
};
extern const struct qf_type service_type;

/* One row of a list. */
struct service_card {
    uint64_t id, provider_id;
    const char *name, *summary, *category_code, *region_code, *provider_kind, *provider_name;
    const char *price_mode, *price_unit;
    int64_t price_fen;
    int ways, invoice, score_avg, score_count, order_count, reply_minutes;
    qf_time updated_at;
};
extern const struct qf_type service_card_type;

struct service_stage { int seq, days, percent; const char *name, *deliverable; int64_t amount_fen; };
extern const struct qf_type service_stage_type;

struct rating {
    uint64_t id;
    int score;
    const char *comment, *reply, *enterprise_name, *stages;     /* "现场 5 · 报告 4" */
    const char *followup, *followup_reply;                      /* 追评, NULL for none */
    qf_time created_at, followed_at;
};
extern const struct qf_type rating_type;

/* How many ratings have each score, index 1..5. */
struct rating_spread { int64_t count[6]; };

/* A service that the public may see; 404 otherwise. */
qf_err *service_public(struct qf_db *, uint64_t id, struct service *);

/* Cards of these ids in their order; at most 50. An id that is not public any more is left out. */
qf_err *service_cards(struct qf_db *, struct qf_arena *, const uint64_t *ids, size_t count,
                      struct qf_list *);
/* Public services of a provider, best first, at most 50; and the newest of all. */
qf_err *service_of_provider(struct qf_db *, uint64_t provider_id, struct qf_list *);
qf_err *service_newest(struct qf_db *, int limit, struct qf_list *);
/* Others of the same category, not this one. */
qf_err *service_alike(struct qf_db *, const struct service *, int limit, struct qf_list *);

qf_err *service_stages(struct qf_db *, uint64_t id, struct qf_list *);
/* Ratings of finished orders, newest first. */
qf_err *service_ratings(struct qf_db *, uint64_t id, int limit, int offset, struct qf_list *);
qf_err *service_rating_spread(struct qf_db *, uint64_t id, struct rating_spread *);

/* Words: "上门", "网络" of a bit 1..7; "小型" of a bit 1..10; "社会服务" of a kind. */
const char *service_way_word(int bit);
const char *service_target_word(int bit);
const char *service_kind_word(const char *kind);

#endif
