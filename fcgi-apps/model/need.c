#include "model/need.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/range.h"
#include "model/search.h"

const struct qf_type need_type = QF_TYPE(need,
    QF_U64(need, id), QF_U64(need, enterprise_id), QF_STR(need, number), QF_STR(need, title),
    QF_STR(need, description), QF_STR(need, category_code), QF_STR(need, region_code),
    QF_STR(need, state), QF_STR(need, enterprise_name), QF_STR(need, window_name),
    QF_STR(need, window_code), QF_MONEY(need, budget_from_fen), QF_MONEY(need, budget_to_fen),
    QF_INT(need, response_count), QF_TIME(need, published_at), QF_DATE(need, deadline));

QF_STATEMENT(PUBLIC,
    "SELECT n.id, n.enterprise_id, n.number, n.title, n.description, n.category_code,"
    " n.region_code, n.state, e.name AS enterprise_name, w.name AS window_name,"
    " w.code AS window_code, n.budget_from_fen, n.budget_to_fen, n.response_count,"
    " n.published_at, n.deadline"
    " FROM need n JOIN enterprise e ON e.id = n.enterprise_id"
    " JOIN platform_window w ON w.id = n.window_id WHERE n.id = ? AND n.listed = 1")

qf_err *need_public(struct qf_db *db, uint64_t id, struct need *n)
{
    return qf_get(db, PUBLIC, &need_type, n, QF_U(id));
}

const struct qf_type need_card_type = QF_TYPE(need_card,
    QF_U64(need_card, id), QF_STR(need_card, number), QF_STR(need_card, title),
    QF_STR(need_card, category_code), QF_STR(need_card, region_code),
    QF_STR(need_card, state), QF_MONEY(need_card, budget_from_fen),
    QF_MONEY(need_card, budget_to_fen), QF_INT(need_card, response_count),
    QF_TIME(need_card, published_at), QF_DATE(need_card, deadline));

#define CARD                                                                             \
    "SELECT n.id, n.number, n.title, n.category_code, n.region_code, n.state,"           \
    " n.budget_from_fen, n.budget_to_fen, n.response_count, n.published_at, n.deadline"  \
    " FROM need n"

QF_STATEMENT(NEWEST, CARD " WHERE n.listed = 1 ORDER BY n.published_at DESC, n.id DESC LIMIT ?")

qf_err *need_newest(struct qf_db *db, int limit, struct qf_list *list)
{
    return qf_list(db, NEWEST, &need_card_type, list, QF_I(limit));
}

#define COUNTED "SELECT COUNT(*) FROM need n"
#define FILTERED                                                                         \
    " n.listed = 1 AND n.region_code BETWEEN ? AND ? AND n.category_code BETWEEN ? AND ?" \
    " AND CONCAT(n.state) BETWEEN ? AND ?"
#define FOUND                                                                            \
    " JOIN " SEARCH_FOUND(SEARCH_NO_NEED) " d ON d.ref_id = n.id WHERE" FILTERED
#define ORDERED " ORDER BY n.published_at DESC, n.id DESC LIMIT ? OFFSET ?"

QF_STATEMENT(LIST, CARD " WHERE" FILTERED ORDERED)
QF_STATEMENT(COUNT, COUNTED " WHERE" FILTERED)
QF_STATEMENT(FIND, CARD FOUND ORDERED)
QF_STATEMENT(FIND_COUNT, COUNTED FOUND)

qf_err *need_list(struct qf_db *db, struct qf_arena *a, const struct need_filter *f, int limit,
                  int offset, struct qf_list *list, int64_t *total)
{
    struct range region = range_region(a, f->region), state = range_word(f->state);
    struct range category = range_category(a, f->category);
    const char *words = search_words(a, f->words);
    if (!*words) {
        QF_TRY(qf_number(db, COUNT, total, QF_S(region.from), QF_S(region.to),
                         QF_S(category.from), QF_S(category.to), QF_S(state.from),
                         QF_S(state.to)));
        return qf_list(db, LIST, &need_card_type, list, QF_S(region.from), QF_S(region.to),
                       QF_S(category.from), QF_S(category.to), QF_S(state.from),
                       QF_S(state.to), QF_I(limit), QF_I(offset));
    }
    QF_TRY(qf_number(db, FIND_COUNT, total, QF_S(words), QF_S(region.from), QF_S(region.to),
                     QF_S(category.from), QF_S(category.to), QF_S(state.from),
                     QF_S(state.to)));
    return qf_list(db, FIND, &need_card_type, list, QF_S(words), QF_S(region.from),
                   QF_S(region.to), QF_S(category.from), QF_S(category.to), QF_S(state.from),
                   QF_S(state.to), QF_I(limit), QF_I(offset));
}

const char *need_budget(struct qf_arena *a, int64_t from_fen, int64_t to_fen)
{
    if (from_fen <= 0 && to_fen <= 0) return "面议";
    if (from_fen <= 0) return qf_fmt(a, "%s 以内", qf_show_wan(a, to_fen));
    if (to_fen <= from_fen) return qf_show_wan(a, from_fen);
    return qf_fmt(a, "%s – %s", qf_show_wan(a, from_fen), qf_show_wan(a, to_fen));
}

static const struct { const char *state, *word, *kind; } states[] = {
    {"draft", "草稿", "idle"}, {"reviewing", "待审核", "wait"}, {"returned", "已退回", "urgent"},
    {"published", "征集中", ""}, {"negotiating", "洽谈中", "wait"}, {"matched", "已对接", "good"},
    {"closed", "已结束", "idle"}, {"withdrawn", "已撤回", "idle"},
    {"refused", "不予发布", "urgent"},
};

const char *need_state_word(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].word;
    return "";
}

const char *need_state_kind(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].kind;
    return "";
}
