/* Products as the windows see them: those of their subtree, and the two things that a window does. */
#include "model/product_inside.h"

#include "lib/core/str.h"
#include "model/message.h"
#include "model/search.h"

/* Windows where the actor may take products down: one parameter, the account. */
#define MINE                                                                             \
    "(SELECT DISTINCT t.descendant_id AS id FROM permission_grant g JOIN window_tree t"  \
    "  ON t.ancestor_id = g.window_id WHERE g.account_id = ?"                            \
    "  AND g.function_code = 'product.takedown')"

QF_STATEMENT(ONE,
    PRODUCT_COLUMNS ", p.description_html" PRODUCT_JOINED
    " WHERE p.id = ? AND p.state <> 'draft' AND p.window_id IN " MINE)

qf_err *product_for_window(struct qf_db *db, const struct actor *who, uint64_t id,
                           struct product_own *p)
{
    return qf_get(db, ONE, &product_own_type, p, QF_U(id), QF_U(who->account));
}

/* --- the list: the index gives the numbers of one page, only those rows are read --- */

#define STANDING                                                                         \
    " FROM product p JOIN " MINE " m ON m.id = p.window_id WHERE p.state = ?"            \
    " AND (? = 0 OR p.asked_at IS NOT NULL)"
#define NAMED STANDING " AND (? = '' OR LOCATE(?, p.title) > 0)"
#define FOUND                                                                            \
    " FROM " SEARCH_FOUND(SEARCH_NO_PRODUCT) " d JOIN product p ON p.id = d.ref_id"      \
    " JOIN " MINE " m ON m.id = p.window_id WHERE p.state = 'on_sale'"
#define PAGE_OF(which)                                                                   \
    PRODUCT_COLUMNS " FROM (SELECT p.id" which                                           \
    " ORDER BY p.updated_at DESC, p.id DESC LIMIT ? OFFSET ?) page"                      \
    " JOIN product p ON p.id = page.id JOIN enterprise e ON e.id = p.enterprise_id"      \
    " LEFT JOIN platform_window w ON w.id = p.window_id"                                 \
    " ORDER BY p.updated_at DESC, p.id DESC"

QF_STATEMENT(LIST, PAGE_OF(NAMED))
QF_STATEMENT(COUNT, "SELECT COUNT(*)" NAMED)
QF_STATEMENT(FIND, PAGE_OF(FOUND))
QF_STATEMENT(FIND_COUNT, "SELECT COUNT(*)" FOUND)

qf_err *product_window_list(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            const struct product_own_filter *f, int limit, int offset,
                            struct qf_list *list, int64_t *total)
{
    bool asked = qf_eq(f->state, "asked");
    const char *state = asked ? "taken_down" : f->state, *words = search_words(a, f->words);
    if (qf_eq(state, "on_sale") && *words) {    /* many: by the index; the few others by hand */
        QF_TRY(qf_number(db, FIND_COUNT, total, QF_S(words), QF_U(who->account)));
        return qf_list(db, FIND, &product_own_type, list, QF_S(words), QF_U(who->account),
                       QF_I(limit), QF_I(offset));
    }
    QF_TRY(qf_number(db, COUNT, total, QF_U(who->account), QF_S(state), QF_I(asked),
                     QF_S(f->words), QF_S(f->words)));
    return qf_list(db, LIST, &product_own_type, list, QF_U(who->account), QF_S(state),
                   QF_I(asked), QF_S(f->words), QF_S(f->words), QF_I(limit), QF_I(offset));
}

const struct qf_type product_window_count_type = QF_TYPE(product_window_count,
    QF_I64(product_window_count, on_sale), QF_I64(product_window_count, taken_down),
    QF_I64(product_window_count, asked));

QF_STATEMENT(COUNTS,
    "SELECT CAST(COALESCE(SUM(p.state = 'on_sale'), 0) AS SIGNED) AS on_sale,"
    " CAST(COALESCE(SUM(p.state = 'taken_down'), 0) AS SIGNED) AS taken_down,"
    " CAST(COALESCE(SUM(p.state = 'taken_down' AND p.asked_at IS NOT NULL), 0) AS SIGNED)"
    " AS asked FROM product p JOIN " MINE " m ON m.id = p.window_id"
    " WHERE p.state IN ('on_sale', 'taken_down')")

qf_err *product_window_counts(struct qf_db *db, const struct actor *who,
                              struct product_window_count *c)
{
    return qf_get(db, COUNTS, &product_window_count_type, c, QF_U(who->account));
}

/* --- taking down and restoring --- */

/* Read again under the lock: what it was a moment ago counts for nothing. */
static qf_err *lock_below(struct qf_db *db, const struct actor *who, uint64_t id,
                          struct product_own *p)
{
    QF_TRY(product_for_window(db, who, id, p));
    QF_TRY(product_lock(db, id, p));
    return qf_eq(p->state, "draft") ? qf_not_found() : NULL;
}

static qf_err *tell(struct qf_db *db, struct qf_arena *a, const struct product_own *p,
                    const char *title, const char *body)
{
    return message_send_org(db, "enterprise", p->enterprise_id,
                            qf_fmt(a, "产品“%s”%s", p->title, title), body,
                            qf_fmt(a, "/enterprise/products/%llu", (unsigned long long)p->id));
}

QF_STATEMENT(TAKE_DOWN,
    "UPDATE product SET state = 'taken_down', takedown_reason = ?, taken_down_at = NOW(),"
    " taken_down_by = ?, changed_at = NULL, asked_at = NULL, updated_at = NOW() WHERE id = ?")

qf_err *product_take_down(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          uint64_t id, const char *reason)
{
    struct product_own p;
    QF_TRY(lock_below(db, who, id, &p));
    bool again = qf_eq(p.state, "taken_down");
    QF_TRY(qf_exec(db, TAKE_DOWN, NULL, QF_S(reason), QF_U(who->account), QF_U(id)));
    QF_TRY(product_follow(db, id, p.state, "taken_down"));
    return tell(db, a, &p, again ? "没有恢复" : "已被违规下架",
                qf_fmt(a, "理由：%s。修改后可以申请重新上架。", reason));
}

QF_STATEMENT(RESTORE,
    "UPDATE product SET state = 'on_sale', takedown_reason = '', taken_down_at = NULL,"
    " taken_down_by = NULL, changed_at = NULL, asked_at = NULL, updated_at = NOW()"
    " WHERE id = ?")

qf_err *product_restore(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        uint64_t id)
{
    struct product_own p;
    QF_TRY(lock_below(db, who, id, &p));
    if (!qf_eq(p.state, "taken_down"))
        return qf_state_error("这件产品现在是“%s”，不用恢复", product_state_word(p.state));
    if (*product_own_missing(a, &p))
        return qf_state_error("这件产品还缺%s，要企业补齐后才能恢复", product_own_missing(a, &p));
    QF_TRY(qf_exec(db, RESTORE, NULL, QF_U(id)));
    QF_TRY(product_follow(db, id, p.state, "on_sale"));
    return tell(db, a, &p, "已恢复在售", "所在窗口看过了，产品已经重新公开。");
}
