/* Price quotes (行情报价, manual 004 item 4): one price of an item in a market on a day. */
#ifndef MODEL_QUOTE_H
#define MODEL_QUOTE_H

#include "lib/db/db.h"

struct quote {
    uint64_t id;
    const char *kind, *item, *spec, *unit, *market, *source;
    int64_t price_fen;
    int change_bp;                      /* change since the quote before, 1/100 of a percent */
    qf_time quoted_on;
};
extern const struct qf_type quote_type;

/* The latest quote of each item, spec and market of a kind ("" for all), one page. */
qf_err *quote_latest(struct qf_db *, const char *kind, int limit, int offset, struct qf_list *,
                     int64_t *total);

struct quote_kind { const char *kind; int64_t count; };
extern const struct qf_type quote_kind_type;
/* Kinds with how many items each quotes. */
qf_err *quote_kinds(struct qf_db *, struct qf_list *);

#endif
