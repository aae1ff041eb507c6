/* Rows of lists that several pages show: services, needs, rounds. */
#ifndef PORTAL_CARDS_H
#define PORTAL_CARDS_H

#include "lib/web/req.h"
#include "model/calendar.h"
#include "model/need.h"
#include "model/round.h"
#include "model/service.h"

/* Put cards of services at a list: what they hold, and score, price, region, category and ways in
 * words. */
void cards_services(struct qf_req *, struct qf_data *, const char *name, const struct qf_list *);

/* Put cards of needs at a list, with budget, state, region and category in words. */
void cards_needs(struct qf_arena *, struct qf_data *, const char *name, const struct qf_list *);

/* Put what a date block shows of a round: .last.{day,month}, .urgent and .left near its end. */
void cards_round(struct qf_data *, const struct round *,
                 const struct calendar *, qf_time now);

#endif
