#include "model/quote.h"

const struct qf_type quote_type = QF_TYPE(quote,
    QF_U64(quote, id), QF_STR(quote, kind), QF_STR(quote, item), QF_STR(quote, spec),
    QF_STR(quote, unit), QF_STR(quote, market), QF_STR(quote, source),
    QF_MONEY(quote, price_fen), QF_INT(quote, change_bp), QF_DATE(quote, quoted_on));

/* The last day of each item is found in its unique key (item, spec, market, quoted_on). */
#define LATEST                                                                           \
    " FROM price_quote q JOIN (SELECT item, spec, market, MAX(quoted_on) AS quoted_on"   \
    "   FROM price_quote GROUP BY item, spec, market) last"                              \
    "   USING (item, spec, market, quoted_on) WHERE (? = '' OR q.kind = ?)"

QF_STATEMENT(LIST,
    "SELECT q.id, q.kind, q.item, q.spec, q.unit, q.market, q.source, q.price_fen, q.change_bp,"
    " q.quoted_on" LATEST " ORDER BY q.kind, q.item, q.spec, q.market LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*)" LATEST)

qf_err *quote_latest(struct qf_db *db, const char *kind, int limit, int offset,
                     struct qf_list *list, int64_t *total)
{
    QF_TRY(qf_number(db, COUNT, total, QF_S(kind), QF_S(kind)));
    return qf_list(db, LIST, &quote_type, list, QF_S(kind), QF_S(kind), QF_I(limit),
                   QF_I(offset));
}

const struct qf_type quote_kind_type =
    QF_TYPE(quote_kind, QF_STR(quote_kind, kind), QF_I64(quote_kind, count));

QF_STATEMENT(KINDS,
    "SELECT kind, COUNT(DISTINCT item, spec, market) AS count FROM price_quote"
    " GROUP BY kind ORDER BY kind LIMIT 100")

qf_err *quote_kinds(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, KINDS, &quote_kind_type, list);
}
