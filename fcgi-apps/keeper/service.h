/* Services and their providers as pages show them, in the portal and in every back office. */
#ifndef KEEPER_SERVICE_H
#define KEEPER_SERVICE_H

#include "lib/web/req.h"
#include "model/provider.h"
#include "model/service.h"
#include "model/service_diff.h"

/* Put a service at Data.service, its codes in words; a provider at Data.provider. What
 * common/service-body.cs reads. */
void show_service(struct qf_req *, const struct service *);
void show_provider(struct qf_req *, const struct provider *);

/* Put the stages of a text at .stages.N. */
void show_stages(struct qf_data *, const struct service_text *);

/* Put what a change changes at Data.diff, for common/service-diff.cs. */
void show_service_diff(struct qf_req *, const struct service_diff *);

/* Price for people at `price`: .amount "6,800" and .unit "起 / 次", or .words 面议 or 免费. */
void show_price(struct qf_data *, const char *mode, int64_t fen, const char *unit);
/* "4.8" of a mean times 100, and how many of five stars are filled; nothing for 0. */
void show_score(struct qf_data *, int score_avg);
/* "平均 4 小时内答复" of a median in minutes; "" for 0. */
const char *show_reply(struct qf_req *, int minutes);
/* Put the words of the set bits 1..count as a list. */
void show_bits(struct qf_req *, struct qf_data *, const char *list, int bits, int count,
               const char *(*word)(int));

#endif
