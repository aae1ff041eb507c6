/* Quotes: the rule, and what both sides read; need_quote_case.c writes. */
#include "model/need_quote.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/range.h"

/* --- the rule --- */

bool quote_may(enum quote_step step, const char *state, const char *need_state, bool late)
{
    bool negotiating = qf_eq(need_state, "negotiating"), open = qf_eq(state, "open");
    switch (step) {
    case QUOTE_GIVE:
        return (negotiating || qf_eq(need_state, "published")) && !late &&
               (!*state || qf_eq(state, "withdrawn"));
    case QUOTE_CHANGE:
        return negotiating && open && !late;
    case QUOTE_WITHDRAW:
    case QUOTE_TAKE:
    case QUOTE_DECLINE:
        return negotiating && open;
    }
    return false;
}

bool quote_may_end_need(const char *need_state)
{
    return qf_eq(need_state, "published") || qf_eq(need_state, "negotiating");
}

static const struct { const char *state, *word, *kind; } states[] = {
    {"open", "待选择", "wait"}, {"taken", "已选用", "good"}, {"declined", "未选用", "idle"},
    {"withdrawn", "已撤回", "idle"},
};

const char *quote_state_word(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].word;
    return "";
}

const char *quote_state_kind(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].kind;
    return "";
}

const char *quote_price(struct qf_arena *a, int64_t price_fen)
{
    return price_fen > 0 ? qf_fmt(a, "%s 元", qf_show_money(a, price_fen)) : "面议";
}

/* --- reading --- */

const struct qf_type need_quote_type = QF_TYPE(need_quote,
    QF_U64(need_quote, id), QF_U64(need_quote, need_id), QF_U64(need_quote, provider_id),
    QF_U64(need_quote, service_id), QF_U64(need_quote, order_id),
    QF_U64(need_quote, enterprise_id), QF_STR(need_quote, state), QF_STR(need_quote, words),
    QF_STR(need_quote, contact), QF_STR(need_quote, phone), QF_STR(need_quote, reason),
    QF_STR(need_quote, provider_name), QF_STR(need_quote, service_name),
    QF_STR(need_quote, need_title), QF_STR(need_quote, need_number),
    QF_STR(need_quote, need_state), QF_MONEY(need_quote, price_fen), QF_INT(need_quote, days),
    QF_INT(need_quote, score_avg), QF_INT(need_quote, score_count),
    QF_INT(need_quote, order_count), QF_TIME(need_quote, created_at),
    QF_TIME(need_quote, updated_at), QF_DATE(need_quote, deadline));

#define FROM_ALL                                                                         \
    " FROM need_quote q JOIN need n ON n.id = q.need_id"                                 \
    " JOIN provider p ON p.id = q.provider_id JOIN service s ON s.id = q.service_id"
#define COLUMNS                                                                          \
    "SELECT q.id, q.need_id, q.provider_id, q.service_id, q.order_id, n.enterprise_id,"  \
    " q.state, q.words, q.contact, q.phone, q.reason, p.name AS provider_name,"          \
    " s.name AS service_name, n.title AS need_title, n.number AS need_number,"           \
    " n.state AS need_state, COALESCE(q.price_fen, 0) AS price_fen, q.days, p.score_avg," \
    " p.score_count, p.order_count, q.created_at, q.updated_at, n.deadline" FROM_ALL

QF_STATEMENT(OF_NEED, COLUMNS " WHERE q.need_id = ? AND n.enterprise_id = ?"
    " AND q.state <> 'withdrawn' ORDER BY q.state = 'taken' DESC, q.state = 'declined',"
    " q.price_fen IS NULL, q.price_fen, q.id LIMIT 200")
QF_STATEMENT(FOR_ENTERPRISE, COLUMNS " WHERE q.id = ? AND n.enterprise_id = ?")
QF_STATEMENT(OF_PROVIDER, COLUMNS " WHERE q.need_id = ? AND q.provider_id = ?")

qf_err *quote_list_of_need(struct qf_db *db, uint64_t enterprise, uint64_t need,
                           struct qf_list *list)
{
    return qf_list(db, OF_NEED, &need_quote_type, list, QF_U(need), QF_U(enterprise));
}

qf_err *quote_for_enterprise(struct qf_db *db, uint64_t enterprise, uint64_t id,
                             struct need_quote *q)
{
    return qf_get(db, FOR_ENTERPRISE, &need_quote_type, q, QF_U(id), QF_U(enterprise));
}

qf_err *quote_of_provider(struct qf_db *db, uint64_t provider, uint64_t need,
                          struct need_quote *q, bool *found)
{
    return qf_one(db, OF_PROVIDER, &need_quote_type, q, found, QF_U(need), QF_U(provider));
}

#define FILTERED                                                                         \
    " WHERE q.provider_id = ? AND CONCAT(q.state) BETWEEN ? AND ?"                       \
    " AND (? = '' OR LOCATE(?, n.title) > 0 OR n.number = ?)"

QF_STATEMENT(LIST, COLUMNS FILTERED " ORDER BY q.id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*)" FROM_ALL FILTERED)

qf_err *quote_list_own(struct qf_db *db, uint64_t provider, const struct quote_filter *f,
                       int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range state = range_word(f->state);
    const struct qf_param w = QF_S(f->words);
    QF_TRY(qf_number(db, COUNT, total, QF_U(provider), QF_S(state.from), QF_S(state.to), w, w, w));
    return qf_list(db, LIST, &need_quote_type, list, QF_U(provider), QF_S(state.from),
                   QF_S(state.to), w, w, w, QF_I(limit), QF_I(offset));
}
