/* The steps of quotes. Each locks the need's case, then the need, then looks at its quotes. */
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/case.h"
#include "model/message.h"
#include "model/need_quote.h"
#include "model/order.h"
#include "model/version.h"

/* --- the need, locked --- */

struct need_lock {
    uint64_t id, enterprise_id;
    const char *state, *number, *title, *contact, *phone, *enterprise_uscc;
    int64_t from_fen, to_fen;
    qf_time deadline;
};
static const struct qf_type need_lock_type = QF_TYPE(need_lock,
    QF_U64(need_lock, id), QF_U64(need_lock, enterprise_id), QF_STR(need_lock, state),
    QF_STR(need_lock, number), QF_STR(need_lock, title), QF_STR(need_lock, contact),
    QF_STR(need_lock, phone), QF_STR(need_lock, enterprise_uscc), QF_MONEY(need_lock, from_fen),
    QF_MONEY(need_lock, to_fen), QF_DATE(need_lock, deadline));

QF_STATEMENT(LOCK_CASE,
    "SELECT id FROM case_file WHERE subject_type = 'need' AND subject_id = ?"
    " AND workflow_code = 'need' FOR UPDATE")
QF_STATEMENT(LOCK,
    "SELECT n.id, n.enterprise_id, n.state, n.number, n.title, n.contact, n.phone,"
    " (SELECT e.uscc FROM enterprise e WHERE e.id = n.enterprise_id) AS enterprise_uscc,"
    " COALESCE(n.budget_from_fen, 0) AS from_fen, COALESCE(n.budget_to_fen, 0) AS to_fen,"
    " n.deadline FROM need n WHERE n.id = ? FOR UPDATE")

static qf_err *lock(struct qf_db *db, uint64_t need, struct need_lock *n, struct case_file *c)
{
    int64_t case_id = 0;
    QF_TRY(qf_number(db, LOCK_CASE, &case_id, QF_U(need)));
    if (case_id == 0) return qf_not_found();
    QF_TRY(case_get(db, (uint64_t)case_id, c));
    return qf_get(db, LOCK, &need_lock_type, n, QF_U(need));
}

static bool is_late(const struct need_lock *n)
{
    return n->deadline != QF_NO_TIME && n->deadline < qf_day(qf_now());
}

static qf_err *check(enum quote_step step, const char *state, const struct need_lock *n)
{
    if (quote_may(step, state, n->state, is_late(n))) return NULL;
    if (is_late(n) && (step == QUOTE_GIVE || step == QUOTE_CHANGE))
        return qf_state_error("这条需求的响应截止日期已过，不能再报价");
    return qf_state_error("这条需求或报价刚刚有了变化，现在不能这样办，请刷新后再看");
}

QF_STATEMENT(COUNTED,
    "UPDATE need SET response_count = (SELECT COUNT(*) FROM need_quote q WHERE q.need_id = ?"
    " AND q.state <> 'withdrawn'), updated_at = NOW() WHERE id = ?")

static qf_err *count(struct qf_db *db, uint64_t need)
{
    QF_TRY(qf_exec(db, COUNTED, NULL, QF_U(need), QF_U(need)));
    return version_raise(db, "content");
}

/* --- giving and changing --- */

struct shelf { const char *uscc; bool listed, has; };
static const struct qf_type shelf_type = QF_TYPE(shelf, QF_STR(shelf, uscc),
    QF_BOOL(shelf, listed), QF_BOOL(shelf, has));

QF_STATEMENT(SHELF,
    "SELECT p.uscc, p.listed, EXISTS (SELECT 1 FROM service s WHERE s.id = ?"
    " AND s.provider_id = p.id AND s.listed = 1) AS has FROM provider p WHERE p.id = ?")

static qf_err *check_text(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          const struct need_lock *n, const struct quote_text *t)
{
    struct shelf shelf;
    QF_TRY(qf_get(db, SHELF, &shelf_type, &shelf, QF_U(t->service), QF_U(who->org)));
    if (!shelf.listed) return qf_user_error(NULL, "资质审核通过后才能响应需求");
    if (qf_eq(shelf.uscc, n->enterprise_uscc))
        return qf_user_error(NULL, "这是本单位发布的需求，不能自己响应");
    if (!shelf.has) return qf_user_error("service", "请选一项已上架的服务产品");
    if (t->price_fen <= 0 || n->to_fen <= 0) return NULL;
    if (t->price_fen < n->from_fen || t->price_fen > n->to_fen)
        return qf_user_error("price", "报价应在企业的预算 %s–%s 元之内；定不下来可以选面议",
                             qf_show_money(a, n->from_fen), qf_show_money(a, n->to_fen));
    return NULL;
}

static struct qf_param price_of(const struct quote_text *t)
{
    return t->price_fen > 0 ? QF_I(t->price_fen) : QF_NULL;
}

QF_STATEMENT(GIVE,
    "INSERT INTO need_quote (need_id, provider_id, service_id, price_fen, days, words, contact,"
    " phone, state, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', NOW(), NOW())"
    " ON DUPLICATE KEY UPDATE service_id = VALUES(service_id), price_fen = VALUES(price_fen),"
    " days = VALUES(days), words = VALUES(words), contact = VALUES(contact),"
    " phone = VALUES(phone), state = 'open', reason = '', updated_at = NOW()")

static qf_err *write(struct qf_db *db, const struct actor *who, uint64_t need,
                     const struct quote_text *t)
{
    return qf_exec(db, GIVE, NULL, QF_U(need), QF_U(who->org), QF_U(t->service), price_of(t),
                   QF_I(t->days), QF_S(t->words), QF_S(t->contact), QF_S(t->phone));
}

static qf_err *state_of(struct qf_db *db, const struct actor *who, uint64_t need,
                        struct need_quote *q)
{
    bool found;
    QF_TRY(quote_of_provider(db, who->org, need, q, &found));
    if (!found) *q = (struct need_quote){.state = ""};
    return NULL;
}

QF_STATEMENT(NAME, "SELECT name FROM provider WHERE id = ?")
struct named { const char *name; };
static const struct qf_type named_type = QF_TYPE(named, QF_STR(named, name));

/* The first quote moves the need, and so its enterprise is told; later ones are noted. */
static qf_err *tell_given(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          const struct need_lock *n, const struct case_file *c,
                          const struct quote_text *t)
{
    struct named provider;
    QF_TRY(qf_get(db, NAME, &named_type, &provider, QF_U(who->org)));
    const char *words = qf_fmt(a, "%s报价 %s，%d 个工作日", provider.name,
                               quote_price(a, t->price_fen), t->days);
    if (qf_eq(n->state, "published")) return case_fire(db, a, c->id, "negotiate", NULL, words);
    return case_note(db, a, c, who, "quote", "收到新的响应", words);
}

qf_err *quote_give(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t need,
                   const struct quote_text *t)
{
    struct need_lock n;
    struct case_file c;
    struct need_quote q;
    QF_TRY(lock(db, need, &n, &c));
    QF_TRY(state_of(db, who, need, &q));
    QF_TRY(check(QUOTE_GIVE, q.state, &n));
    QF_TRY(check_text(db, a, who, &n, t));
    QF_TRY(write(db, who, need, t));
    QF_TRY(tell_given(db, a, who, &n, &c, t));
    return count(db, need);
}

qf_err *quote_change(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t need,
                     const struct quote_text *t)
{
    struct need_lock n;
    struct case_file c;
    struct need_quote q;
    QF_TRY(lock(db, need, &n, &c));
    QF_TRY(state_of(db, who, need, &q));
    QF_TRY(check(QUOTE_CHANGE, q.state, &n));
    QF_TRY(check_text(db, a, who, &n, t));
    QF_TRY(write(db, who, need, t));
    return case_note(db, a, &c, who, "quote", "报价有修改",
                     qf_fmt(a, "%s改为 %s，%d 个工作日", q.provider_name,
                            quote_price(a, t->price_fen), t->days));
}

QF_STATEMENT(SET_STATE,
    "UPDATE need_quote SET state = ?, reason = ?, updated_at = NOW() WHERE id = ?")

qf_err *quote_withdraw(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                       uint64_t need)
{
    struct need_lock n;
    struct case_file c;
    struct need_quote q;
    QF_TRY(lock(db, need, &n, &c));
    QF_TRY(state_of(db, who, need, &q));
    QF_TRY(check(QUOTE_WITHDRAW, q.state, &n));
    QF_TRY(qf_exec(db, SET_STATE, NULL, QF_S("withdrawn"), QF_S(""), QF_U(q.id)));
    QF_TRY(case_note(db, a, &c, who, "quote", "服务机构撤回响应", q.provider_name));
    return count(db, need);
}

/* --- the enterprise's side --- */

/* Whose quote it is is asked before anything is locked, and read again after. */
static qf_err *lock_quote(struct qf_db *db, const struct actor *who, uint64_t id,
                          struct need_lock *n, struct case_file *c, struct need_quote *q)
{
    QF_TRY(quote_for_enterprise(db, who->org, id, q));
    QF_TRY(lock(db, q->need_id, n, c));
    return quote_for_enterprise(db, who->org, id, q);
}

static qf_err *tell_declined(struct qf_db *db, struct qf_arena *a, const struct need_quote *q,
                             const char *reason)
{
    return message_send_org(
        db, "provider", q->provider_id, "响应：未被选用",
        qf_fmt(a, "“%s”：%s", q->need_title, reason),
        qf_fmt(a, "/sp/needs/%llu", (unsigned long long)q->need_id));
}

static qf_err *decline(struct qf_db *db, struct qf_arena *a, const struct need_quote *q,
                       const char *reason)
{
    QF_TRY(qf_exec(db, SET_STATE, NULL, QF_S("declined"), QF_S(reason), QF_U(q->id)));
    return tell_declined(db, a, q, reason);
}

qf_err *quote_decline(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                      const char *reason)
{
    struct need_lock n;
    struct case_file c;
    struct need_quote q;
    QF_TRY(lock_quote(db, who, id, &n, &c, &q));
    QF_TRY(check(QUOTE_DECLINE, q.state, &n));
    return decline(db, a, &q, reason);
}

static qf_err *decline_open(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t need, uint64_t taken, const char *reason)
{
    struct qf_list list;
    QF_TRY(quote_list_of_need(db, who->org, need, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct need_quote *q = QF_AT(list, struct need_quote, i);
        if (q->id != taken && qf_eq(q->state, "open")) QF_TRY(decline(db, a, q, reason));
    }
    return NULL;
}

QF_STATEMENT(TAKEN,
    "UPDATE need_quote SET state = 'taken', order_id = ?, updated_at = NOW() WHERE id = ?")

static qf_err *tell_taken(struct qf_db *db, struct qf_arena *a, const struct need_quote *q,
                          uint64_t order)
{
    return message_send_org(db, "provider", q->provider_id, "响应：报价已被选用",
                            qf_fmt(a, "“%s”已生成订单，请制作合同。", q->need_title),
                            qf_fmt(a, "/sp/orders/%llu", (unsigned long long)order));
}

qf_err *quote_take(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                   uint64_t *order)
{
    struct need_lock n;
    struct case_file c;
    struct need_quote q;
    QF_TRY(lock_quote(db, who, id, &n, &c, &q));
    QF_TRY(check(QUOTE_TAKE, q.state, &n));
    const struct order_quote placing = {
        .need = n.id, .service = q.service_id, .amount_fen = q.price_fen,
        .note = qf_fmt(a, "来自需求 %s：%s", n.number, n.title), .contact = n.contact,
        .phone = n.phone};
    QF_TRY(order_place_quote(db, a, who, &placing, order));
    QF_TRY(qf_exec(db, TAKEN, NULL, QF_U(*order), QF_U(id)));
    QF_TRY(tell_taken(db, a, &q, *order));
    QF_TRY(decline_open(db, a, who, n.id, id, "企业已选用另一家的报价"));
    return case_fire(db, a, c.id, "match", who, q.provider_name);
}

qf_err *quote_end_need(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                       uint64_t need)
{
    struct need_lock n;
    struct case_file c;
    QF_TRY(lock(db, need, &n, &c));
    if (n.enterprise_id != who->org) return qf_not_found();
    QF_TRY(decline_open(db, a, who, need, 0, "企业已结束这条需求"));
    return case_fire(db, a, c.id, "end", who, "");
}
