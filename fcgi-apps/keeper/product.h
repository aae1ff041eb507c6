/* A product as its enterprise and its window are shown it. */
#ifndef KEEPER_PRODUCT_H
#define KEEPER_PRODUCT_H

#include "lib/web/req.h"
#include "model/product_own.h"

/* Put a product at Data.<name>: its columns, state_word and state_kind, price.{words,amount,unit} as
 * price_of wants it, cover_url, and what its enterprise may do: may_withdraw, may_offer (in the words
 * offer_word), may_delete. */
void put_product(struct qf_req *, const char *name, const struct product_own *);
/* A list of them, struct product_own. */
void put_products(struct qf_req *, const char *name, const struct qf_list *);

#endif
