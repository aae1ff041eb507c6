/* Quotes on needs, and needs as providers see them, on the pages of both sides. */
#ifndef KEEPER_QUOTE_H
#define KEEPER_QUOTE_H

#include "keeper/files.h"
#include "lib/web/req.h"
#include "model/need_offer.h"
#include "model/need_quote.h"

/* Put a quote at a place: id need_id provider provider_id service service_id price days words contact
 * phone state state_word state_kind reason score score_whole score_count orders created_at order_id. */
void put_quote(struct qf_req *, struct qf_data *, const struct need_quote *);
/* Put a need as a provider sees it: id number title description category region budget enterprise
 * state_word state_kind responses deadline left quote_word quote_kind contact phone. */
void put_offer(struct qf_req *, struct qf_data *, const struct need_offer *);

/* The papers of a need: for its enterprise, for a provider that may answer it, and for a window that has
 * it before it. */
files_rule need_file_may;

#endif
