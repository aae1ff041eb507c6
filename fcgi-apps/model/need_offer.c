#include "model/need_offer.h"

#include "lib/core/str.h"
#include "model/range.h"
#include "model/search.h"

const struct qf_type need_offer_type = QF_TYPE(need_offer,
    QF_U64(need_offer, id), QF_STR(need_offer, number), QF_STR(need_offer, title),
    QF_STR(need_offer, description), QF_STR(need_offer, category_code),
    QF_STR(need_offer, region_code), QF_STR(need_offer, state),
    QF_STR(need_offer, enterprise_name), QF_STR(need_offer, window_name),
    QF_STR(need_offer, quote_state), QF_STR(need_offer, contact), QF_STR(need_offer, phone),
    QF_MONEY(need_offer, budget_from_fen), QF_MONEY(need_offer, budget_to_fen),
    QF_INT(need_offer, response_count), QF_TIME(need_offer, published_at),
    QF_DATE(need_offer, deadline), QF_I64(need_offer, found));

#define CARD                                                                             \
    "SELECT n.id, n.number, n.title, n.category_code, n.region_code, n.state,"           \
    " e.name AS enterprise_name, COALESCE(CONCAT(q.state), '') AS quote_state,"          \
    " n.budget_from_fen, n.budget_to_fen, n.response_count, n.published_at, n.deadline"
#define OWN_QUOTE " LEFT JOIN need_quote q ON q.need_id = n.id AND q.provider_id = ?"

QF_STATEMENT(GET,
    CARD ", n.description, w.name AS window_name,"
    " IF(q.state IN ('open', 'taken'), n.contact, '') AS contact,"
    " IF(q.state IN ('open', 'taken'), n.phone, '') AS phone"
    " FROM need n JOIN enterprise e ON e.id = n.enterprise_id"
    " JOIN platform_window w ON w.id = n.window_id" OWN_QUOTE
    " WHERE n.id = ? AND n.listed = 1")

qf_err *need_offer_get(struct qf_db *db, uint64_t provider, uint64_t id, struct need_offer *n)
{
    return qf_get(db, GET, &need_offer_type, n, QF_U(provider), QF_U(id));
}

/* In the order of the index: the newest twenty are found without looking at the rest. */
#define OPEN                                                                             \
    " n.listed = 1 AND n.state IN ('published', 'negotiating')"                          \
    " AND COALESCE(n.deadline, CURDATE()) >= CURDATE() AND n.region_code BETWEEN ? AND ?" \
    " AND n.category_code BETWEEN ? AND ? AND (? = 0 OR EXISTS (SELECT 1 FROM"           \
    " provider_category c WHERE c.provider_id = ?"                                      \
    " AND c.category_code IN (n.category_code, n.category_top)))"
#define ORDERED " ORDER BY n.published_at DESC, n.id DESC LIMIT ? OFFSET ?"
#define JOINED " JOIN enterprise e ON e.id = n.enterprise_id" OWN_QUOTE
#define FOUND " JOIN " SEARCH_FOUND(SEARCH_NO_NEED) " d ON d.ref_id = n.id"

QF_STATEMENT(LIST, CARD " FROM need n FORCE INDEX (by_list)" JOINED " WHERE" OPEN ORDERED)
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM need n WHERE" OPEN)
/* Words that stand in a million entries take their time: looked for once, the rows say how many. */
QF_STATEMENT(FIND, CARD ", COUNT(*) OVER () AS found FROM need n" JOINED FOUND " WHERE" OPEN ORDERED)

qf_err *need_offer_list(struct qf_db *db, struct qf_arena *a, uint64_t provider,
                        const struct need_offer_filter *f, int limit, int offset,
                        struct qf_list *list, int64_t *total)
{
    bool own = qf_eq(f->category, "own");
    struct range region = range_region(a, f->region);
    struct range category = range_category(a, own ? "" : f->category);
    const char *words = search_words(a, f->words);
    const struct qf_param p = QF_U(provider), in = QF_I(own), from = QF_S(region.from),
                          to = QF_S(region.to), low = QF_S(category.from),
                          high = QF_S(category.to), w = QF_S(words);
    if (!*words) {
        QF_TRY(qf_number(db, COUNT, total, from, to, low, high, in, p));
        return qf_list(db, LIST, &need_offer_type, list, p, from, to, low, high, in, p,
                       QF_I(limit), QF_I(offset));
    }
    QF_TRY(qf_list(db, FIND, &need_offer_type, list, p, w, from, to, low, high, in, p,
                   QF_I(limit), QF_I(offset)));
    *total = list->count ? QF_AT(*list, struct need_offer, 0)->found : 0;
    return NULL;
}
