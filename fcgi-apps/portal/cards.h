/* Rows of lists that several pages show: services. */
#ifndef PORTAL_CARDS_H
#define PORTAL_CARDS_H

#include "lib/web/req.h"
#include "model/service.h"

/* Put cards of services at a list: what they hold, and score, price, region, category and ways in
 * words. */
void cards_services(struct qf_req *, struct qf_data *, const char *name, const struct qf_list *);

/* Put the words of the set bits 1..count as a list. */
void cards_words(struct qf_req *, struct qf_data *, const char *list, int bits, int count,
                 const char *(*word)(int));

#endif
