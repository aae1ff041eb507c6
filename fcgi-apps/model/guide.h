/* Guides (办事指南), special channels (专项服务频道), price quotes (行情报价) and frequent questions (答疑):
 * what the portal explains. */
#ifndef MODEL_GUIDE_H
#define MODEL_GUIDE_H

#include "lib/db/db.h"

struct guide {
    uint64_t id;
    const char *title, *summary, *who, *conditions_html, *materials_html, *steps_html, *basis;
    const char *time_limit, *fee, *place, *phone, *online_url, *channel_code, *category_code;
    const char *region_code, *window_name;
    qf_time updated_at;
};
extern const struct qf_type guide_type;

/* A published guide; 404 otherwise. */
qf_err *guide_public(struct qf_db *, uint64_t id, struct guide *);
/* Published guides in order of display, of a channel ("" for all), at most 500. */
qf_err *guide_list(struct qf_db *, const char *channel, struct qf_list *);

struct channel { const char *code, *name, *icon, *summary, *intro, *promise; };
extern const struct qf_type channel_type;

/* The eight channels in order of display (manual 004 item 1). */
qf_err *channel_list(struct qf_db *, struct qf_list *);
qf_err *channel_get(struct qf_db *, const char *code, struct channel *);
/* The categories of a channel, as numbers (model/catalogue.h), at most 50. */
struct channel_category { int code; };
extern const struct qf_type channel_category_type;
qf_err *channel_categories(struct qf_db *, const char *code, struct qf_list *);
/* Newest public needs of a channel's categories: rows of need_card. */
qf_err *channel_needs(struct qf_db *, const char *code, int limit, struct qf_list *);

struct help_topic { uint64_t id; const char *topic, *question, *answer_html; };
extern const struct qf_type help_topic_type;
/* All frequent questions, by topic. */
qf_err *help_list(struct qf_db *, struct qf_list *);

#endif
