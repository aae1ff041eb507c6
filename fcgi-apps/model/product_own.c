/* What an enterprise reads of its products; product_write.c writes. */
#include "model/product_inside.h"

#include "lib/core/str.h"
#include "model/range.h"

const struct qf_type product_own_type = QF_TYPE(product_own,
    QF_U64(product_own, id), QF_U64(product_own, enterprise_id), QF_U64(product_own, window_id),
    QF_U64(product_own, taken_down_by), QF_STR(product_own, category),
    QF_STR(product_own, title), QF_STR(product_own, summary),
    QF_HTML(product_own, description_html), QF_STR(product_own, price_unit),
    QF_STR(product_own, state), QF_STR(product_own, takedown_reason),
    QF_STR(product_own, enterprise_name), QF_STR(product_own, enterprise_phone),
    QF_STR(product_own, cover), QF_STR(product_own, window_name),
    QF_STR(product_own, window_code), QF_STR(product_own, window_phone),
    QF_MONEY(product_own, price_fen), QF_I64(product_own, view_count),
    QF_TIME(product_own, published_at), QF_TIME(product_own, created_at),
    QF_TIME(product_own, updated_at), QF_TIME(product_own, taken_down_at),
    QF_TIME(product_own, changed_at), QF_TIME(product_own, asked_at));

static const struct { const char *state, *word, *kind; } states[] = {
    {"draft", "草稿", "idle"}, {"on_sale", "在售", "good"}, {"off_sale", "下架", ""},
    {"taken_down", "违规下架", "urgent"},
};
enum { STATES = sizeof states / sizeof *states };

const char *product_state_word(const char *state)
{
    for (size_t i = 0; i < STATES; i++)
        if (qf_eq(states[i].state, state)) return states[i].word;
    return "";
}

const char *product_state_kind(const char *state)
{
    for (size_t i = 0; i < STATES; i++)
        if (qf_eq(states[i].state, state)) return states[i].kind;
    return "";
}

QF_STATEMENT(OWN,
    PRODUCT_COLUMNS ", p.description_html" PRODUCT_JOINED
    " WHERE p.id = ? AND p.enterprise_id = ?")

qf_err *product_own_get(struct qf_db *db, uint64_t enterprise, uint64_t id,
                        struct product_own *p)
{
    return qf_get(db, OWN, &product_own_type, p, QF_U(id), QF_U(enterprise));
}

#define FILTERED                                                                         \
    " WHERE p.enterprise_id = ? AND CONCAT(p.state) BETWEEN ? AND ?"                     \
    " AND (? = '' OR LOCATE(?, p.title) > 0)"

QF_STATEMENT(LIST,
    PRODUCT_COLUMNS PRODUCT_JOINED FILTERED
    " ORDER BY p.state <> 'taken_down', p.updated_at DESC, p.id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM product p" FILTERED)

qf_err *product_own_list(struct qf_db *db, uint64_t enterprise,
                         const struct product_own_filter *f, int limit, int offset,
                         struct qf_list *list, int64_t *total)
{
    struct range state = range_word(f->state);
    QF_TRY(qf_number(db, COUNT, total, QF_U(enterprise), QF_S(state.from), QF_S(state.to),
                     QF_S(f->words), QF_S(f->words)));
    return qf_list(db, LIST, &product_own_type, list, QF_U(enterprise), QF_S(state.from),
                   QF_S(state.to), QF_S(f->words), QF_S(f->words), QF_I(limit), QF_I(offset));
}

const struct qf_type product_own_count_type = QF_TYPE(product_own_count,
    QF_I64(product_own_count, draft), QF_I64(product_own_count, on_sale),
    QF_I64(product_own_count, off_sale), QF_I64(product_own_count, taken_down));

QF_STATEMENT(COUNTS,
    "SELECT CAST(COALESCE(SUM(state = 'draft'), 0) AS SIGNED) AS draft,"
    " CAST(COALESCE(SUM(state = 'on_sale'), 0) AS SIGNED) AS on_sale,"
    " CAST(COALESCE(SUM(state = 'off_sale'), 0) AS SIGNED) AS off_sale,"
    " CAST(COALESCE(SUM(state = 'taken_down'), 0) AS SIGNED) AS taken_down"
    " FROM product WHERE enterprise_id = ?")

qf_err *product_own_counts(struct qf_db *db, uint64_t enterprise, struct product_own_count *c)
{
    return qf_get(db, COUNTS, &product_own_count_type, c, QF_U(enterprise));
}

bool product_own_may_offer(const struct product_own *p)
{
    if (qf_eq(p->state, "taken_down"))
        return p->changed_at != QF_NO_TIME && p->asked_at == QF_NO_TIME;
    return !qf_eq(p->state, "on_sale");
}

const char *product_own_missing(struct qf_arena *a, const struct product_own *p)
{
    struct qf_sb b = qf_sb_in(a);
    const char *const parts[] = {qf_empty(p->title) ? "标题" : "",
                                 qf_empty(p->category) ? "类目" : "",
                                 qf_empty(p->price_unit) ? "单位" : "",
                                 qf_empty(p->cover) ? "首图" : "",
                                 qf_empty(p->description_html) ? "商品描述" : ""};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (*parts[i]) qf_sb_addf(&b, "%s%s", b.len ? "、" : "", parts[i]);
    return qf_dup(a, qf_sb_text(&b));
}
