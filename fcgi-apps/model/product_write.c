/* How a product comes into being, changes and moves between its states. */
#include "model/product_inside.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/enterprise_own.h"
#include "model/message.h"
#include "model/picture.h"
#include "model/search.h"
#include "model/version.h"

enum { SUMMARY = 100 };

/* --- what every change does --- */

QF_STATEMENT(LOCK, "SELECT id FROM product WHERE id = ? FOR UPDATE")
QF_STATEMENT(ANY, PRODUCT_COLUMNS ", p.description_html" PRODUCT_JOINED " WHERE p.id = ?")

/* Only the product's own row: a lock of the joined ones would make a whole window wait. */
qf_err *product_lock(struct qf_db *db, uint64_t id, struct product_own *p)
{
    int64_t locked = 0;
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(id)));
    return qf_get(db, ANY, &product_own_type, p, QF_U(id));
}

static qf_err *lock_own(struct qf_db *db, const struct actor *who, uint64_t id,
                        struct product_own *p)
{
    QF_TRY(product_lock(db, id, p));
    return p->enterprise_id == who->org ? NULL : qf_not_found();
}

qf_err *product_follow(struct qf_db *db, uint64_t id, const char *was, const char *now)
{
    bool shown = qf_eq(now, "on_sale");
    QF_TRY(picture_show(db, "product", id, shown));
    if (!shown && !qf_eq(was, "on_sale")) return NULL;
    QF_TRY(search_ask(db, SEARCH_PRODUCT, id));
    return version_raise(db, "content");
}

/* --- writing --- */

QF_STATEMENT(ADD,
    "INSERT INTO product (enterprise_id, region_code, window_id, category, title, summary,"
    " description_html, price_fen, price_unit, picture_id, created_at, updated_at)"
    " SELECT e.id, e.region_code, e.window_id, ?, ?, ?, ?, ?, ?, ?, NOW(), NOW()"
    " FROM enterprise e WHERE e.id = ? AND e.state = 'active'")
QF_STATEMENT(CHANGE,
    "UPDATE product p JOIN enterprise e ON e.id = p.enterprise_id SET p.category = ?,"
    " p.title = ?, p.summary = ?, p.description_html = ?, p.price_fen = ?, p.price_unit = ?,"
    " p.picture_id = ?, p.region_code = e.region_code, p.window_id = e.window_id,"
    " p.changed_at = IF(p.state = 'taken_down', NOW(), p.changed_at), p.updated_at = NOW()"
    " WHERE p.id = ?")

static struct qf_param fen(int64_t amount)
{
    return amount > 0 ? QF_I(amount) : QF_NULL;
}

static qf_err *find_cover(struct qf_db *db, const struct picture_owner *o,
                          const struct product_text *t, uint64_t *cover)
{
    struct picture p;
    bool found;
    *cover = 0;
    if (t->picture_count == 0) return NULL;
    QF_TRY(picture_find(db, o, t->pictures[0], &p, &found));
    if (found) *cover = p.cover;
    return NULL;
}

static qf_err *use_pictures(struct qf_db *db, const struct picture_owner *o, uint64_t id,
                            const struct product_text *t)
{
    return picture_use(db, o, "product", id, t->pictures, t->picture_count,
                       t->description_html);
}

qf_err *product_own_add(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        const struct product_text *t, uint64_t *id)
{
    const struct picture_owner owner = picture_owner_of(who);
    uint64_t cover;
    QF_TRY(find_cover(db, &owner, t, &cover));
    QF_TRY(qf_insert(db, ADD, id, QF_S(t->category), QF_S(t->title),
                     QF_S(qf_plain(a, t->description_html, SUMMARY)), QF_S(t->description_html),
                     fen(t->price_fen), QF_S(t->price_unit), QF_ID(cover), QF_U(who->org)));
    return use_pictures(db, &owner, *id, t);
}

static qf_err *check_whole(struct qf_db *db, struct qf_arena *a, uint64_t id)
{
    struct product_own p;
    QF_TRY(product_lock(db, id, &p));
    const char *missing = product_own_missing(a, &p);
    if (!*missing) return NULL;
    return qf_user_error(NULL, "还不能发布：缺%s", missing);
}

qf_err *product_own_save(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         uint64_t id, const struct product_text *t)
{
    const struct picture_owner owner = picture_owner_of(who);
    struct product_own p;
    uint64_t cover;
    QF_TRY(lock_own(db, who, id, &p));
    QF_TRY(find_cover(db, &owner, t, &cover));
    QF_TRY(qf_exec(db, CHANGE, NULL, QF_S(t->category), QF_S(t->title),
                   QF_S(qf_plain(a, t->description_html, SUMMARY)), QF_S(t->description_html),
                   fen(t->price_fen), QF_S(t->price_unit), QF_ID(cover), QF_U(id)));
    QF_TRY(use_pictures(db, &owner, id, t));
    if (qf_eq(p.state, "on_sale")) QF_TRY(check_whole(db, a, id));
    return product_follow(db, id, p.state, p.state);
}

/* --- moving --- */

QF_STATEMENT(MOVE,
    "UPDATE product SET state = ?, published_at = IF(? = 'on_sale', COALESCE(published_at,"
    " NOW()), published_at), updated_at = NOW() WHERE id = ?")
QF_STATEMENT(ASK, "UPDATE product SET asked_at = NOW(), updated_at = NOW() WHERE id = ?")

static qf_err *move(struct qf_db *db, const struct product_own *p, const char *to)
{
    QF_TRY(qf_exec(db, MOVE, NULL, QF_S(to), QF_S(to), QF_U(p->id)));
    return product_follow(db, p->id, p->state, to);
}

/* The window that took it down is told; everybody of it sees it in the list. */
static qf_err *ask(struct qf_db *db, struct qf_arena *a, const struct product_own *p)
{
    if (p->asked_at != QF_NO_TIME)
        return qf_state_error("已经申请过重新上架，请等所在窗口处理");
    if (p->changed_at == QF_NO_TIME)
        return qf_state_error("这件产品被窗口下架了：请先按窗口的意见修改，再申请重新上架");
    QF_TRY(qf_exec(db, ASK, NULL, QF_U(p->id)));
    if (!p->taken_down_by) return NULL;
    return message_send(db, p->taken_down_by, qf_fmt(a, "产品“%s”申请重新上架", p->title),
                        qf_fmt(a, "%s已修改这件违规下架的产品，请查看后恢复，或写明还要改什么。",
                               p->enterprise_name),
                        qf_fmt(a, "/window/products/%llu", (unsigned long long)p->id));
}

qf_err *product_own_offer(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          uint64_t id)
{
    struct product_own p;
    bool may;
    QF_TRY(lock_own(db, who, id, &p));
    if (qf_eq(p.state, "on_sale")) return qf_state_error("这件产品已经在售");
    QF_TRY(check_whole(db, a, id));
    QF_TRY(enterprise_may_publish_products(db, who->org, &may));
    if (!may)
        return qf_user_error(NULL, "企业资料还没有填完整，不能发布产品：请先存为草稿，"
                                   "到“基本信息”填完企业资料再发布");
    return qf_eq(p.state, "taken_down") ? ask(db, a, &p) : move(db, &p, "on_sale");
}

qf_err *product_own_withdraw(struct qf_db *db, const struct actor *who, uint64_t id)
{
    struct product_own p;
    QF_TRY(lock_own(db, who, id, &p));
    if (!qf_eq(p.state, "on_sale"))
        return qf_state_error("这件产品现在是“%s”，不用下架", product_state_word(p.state));
    return move(db, &p, "off_sale");
}

QF_STATEMENT(DELETE, "DELETE FROM product WHERE id = ?")

qf_err *product_own_delete(struct qf_db *db, const struct actor *who, uint64_t id)
{
    struct product_own p;
    QF_TRY(lock_own(db, who, id, &p));
    if (!qf_eq(p.state, "draft"))
        return qf_state_error("只有草稿可以删除；这件产品现在是“%s”",
                              product_state_word(p.state));
    QF_TRY(picture_release(db, "product", id));
    return qf_exec(db, DELETE, NULL, QF_U(id));
}
