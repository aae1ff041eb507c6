#include "model/order_rating.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/consultation.h"
#include "model/message.h"
#include "model/order.h"
#include "model/version.h"

enum { REPLY_SECONDS = 24 * 3600, EXCERPT = 100 };

/* --- stages --- */

const struct qf_type rating_stage_type = QF_TYPE(rating_stage, QF_INT(rating_stage, seq),
    QF_INT(rating_stage, score), QF_STR(rating_stage, name), QF_STR(rating_stage, comment));

QF_STATEMENT(STAGES,
    "SELECT seq, name FROM order_stage WHERE order_id = ? ORDER BY seq LIMIT 12")
QF_STATEMENT(RATED_STAGES,
    "SELECT seq, score, name, comment FROM rating_stage WHERE rating_id = ? ORDER BY seq LIMIT 12")

qf_err *order_rating_stages(struct qf_db *db, uint64_t order, struct qf_list *list)
{
    return qf_list(db, STAGES, &rating_stage_type, list, QF_U(order));
}

qf_err *order_rating_stage_list(struct qf_db *db, uint64_t rating, struct qf_list *list)
{
    return qf_list(db, RATED_STAGES, &rating_stage_type, list, QF_U(rating));
}

/* --- rating --- */

QF_STATEMENT(ADD,
    "INSERT INTO rating (order_id, service_id, provider_id, enterprise_id, score, comment,"
    " created_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
QF_STATEMENT(ADD_STAGE,
    "INSERT INTO rating_stage (rating_id, seq, name, score, comment) VALUES (?, ?, ?, ?, ?)")
QF_STATEMENT(SUM_SERVICE,
    "UPDATE service SET score_sum = score_sum + ?, score_count = score_count + 1 WHERE id = ?")
QF_STATEMENT(SUM_PROVIDER,
    "UPDATE provider SET score_sum = score_sum + ?, score_count = score_count + 1 WHERE id = ?")

static qf_err *add_stages(struct qf_db *db, uint64_t order, uint64_t rating,
                          const struct order_rating_text *t)
{
    struct qf_list stages;
    QF_TRY(order_rating_stages(db, order, &stages));
    for (size_t i = 0; i < stages.count; i++) {
        const struct rating_stage *s = QF_AT(stages, struct rating_stage, i);
        QF_TRY(qf_exec(db, ADD_STAGE, NULL, QF_U(rating), QF_I(s->seq), QF_S(s->name),
                       QF_I(t->stages[i].score), QF_S(t->stages[i].comment)));
    }
    return NULL;
}

qf_err *order_rate(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                   const struct order_rating_text *t)
{
    struct order o;
    struct case_file c;
    uint64_t rating;
    QF_TRY(order_lock(db, who, id, &o, &c));
    if (!qf_eq(o.state, "rating"))
        return qf_state_error("这笔订单现在是“%s”，不能评价，请刷新后再看", order_state_word(o.state));
    /* The sums first: a row that refers to service and provider would lock them for reading, and two
     * at once would wait for each other. */
    QF_TRY(qf_exec(db, SUM_SERVICE, NULL, QF_I(t->score), QF_U(o.service_id)));
    QF_TRY(qf_exec(db, SUM_PROVIDER, NULL, QF_I(t->score), QF_U(o.provider_id)));
    QF_TRY(qf_insert(db, ADD, &rating, QF_U(id), QF_U(o.service_id), QF_U(o.provider_id),
                     QF_U(o.enterprise_id), QF_I(t->score), QF_S(t->comment), QF_T(qf_now())));
    QF_TRY(add_stages(db, id, rating, t));
    return case_fire(db, a, c.id, "rate", who,
                     qf_fmt(a, "%d 分，%s", t->score, score_word(t->score)));
}

/* --- reading --- */

const struct qf_type order_rating_type = QF_TYPE(order_rating,
    QF_U64(order_rating, id), QF_U64(order_rating, order_id), QF_U64(order_rating, service_id),
    QF_U64(order_rating, enterprise_id), QF_U64(order_rating, provider_id),
    QF_STR(order_rating, order_number), QF_STR(order_rating, followup),
    QF_STR(order_rating, followup_reply), QF_TIME(order_rating, followed_at),
    QF_TIME(order_rating, followup_replied_at),
    QF_STR(order_rating, service_name), QF_STR(order_rating, enterprise_name),
    QF_STR(order_rating, comment), QF_STR(order_rating, reply), QF_INT(order_rating, score),
    QF_TIME(order_rating, created_at), QF_TIME(order_rating, replied_at));

#define FROM_ALL                                                                         \
    " FROM rating r JOIN service_order o ON o.id = r.order_id"                           \
    " JOIN service s ON s.id = r.service_id JOIN enterprise e ON e.id = r.enterprise_id"
#define COLUMNS                                                                          \
    "SELECT r.id, r.order_id, r.service_id, r.enterprise_id, r.provider_id,"             \
    " o.number AS order_number, s.name AS service_name, e.name AS enterprise_name, r.comment," \
    " r.reply, r.followup, r.followup_reply, r.score, r.created_at, r.replied_at,"       \
    " r.followed_at, r.followup_replied_at" FROM_ALL

QF_STATEMENT(OF_ORDER, COLUMNS " WHERE r.order_id = ?")
QF_STATEMENT(OF_PROVIDER, COLUMNS " WHERE r.id = ? AND r.provider_id = ?")

qf_err *order_rating_of(struct qf_db *db, uint64_t order, struct order_rating *r, bool *found)
{
    return qf_one(db, OF_ORDER, &order_rating_type, r, found, QF_U(order));
}

qf_err *order_rating_for_provider(struct qf_db *db, uint64_t provider, uint64_t id,
                                  struct order_rating *r)
{
    return qf_get(db, OF_PROVIDER, &order_rating_type, r, QF_U(id), QF_U(provider));
}

#define FILTERED                                                                         \
    " WHERE r.provider_id = ? AND r.score BETWEEN ? AND ? AND (? = 0 OR"        \
    "  r.reply IS NULL OR (r.followup IS NOT NULL AND r.followup_reply IS NULL))"        \
    " AND (? = '' OR LOCATE(?, s.name) > 0 OR LOCATE(?, e.name) > 0 OR o.number = ?)"

QF_STATEMENT(LIST, COLUMNS FILTERED " ORDER BY r.created_at DESC, r.id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*)" FROM_ALL FILTERED)

qf_err *order_rating_list(struct qf_db *db, uint64_t provider,
                          const struct order_rating_filter *f, int limit, int offset,
                          struct qf_list *list, int64_t *total)
{
    int from = f->score ? f->score : 1, to = f->score ? f->score : 5;
    const struct qf_param w = QF_S(f->words);
    QF_TRY(qf_number(db, COUNT, total, QF_U(provider), QF_I(from), QF_I(to), QF_I(f->unanswered),
                     w, w, w, w));
    return qf_list(db, LIST, &order_rating_type, list, QF_U(provider), QF_I(from), QF_I(to),
                   QF_I(f->unanswered), w, w, w, w, QF_I(limit), QF_I(offset));
}

/* --- words that are added --- */

QF_STATEMENT(LOCK, "SELECT id FROM rating WHERE id = ? FOR UPDATE")
QF_STATEMENT(FOLLOW, "UPDATE rating SET followup = ?, followed_at = ? WHERE id = ?")

bool order_rating_may_follow(const struct order_rating *r, qf_time now)
{
    return r->followed_at == QF_NO_TIME &&
           now < qf_add_days(r->created_at, RATING_FOLLOW_DAYS);
}

static qf_err *rating_of_own(struct qf_db *db, const struct actor *who, uint64_t order,
                             struct order_rating *r)
{
    bool found;
    QF_TRY(order_rating_of(db, order, r, &found));
    if (found && r->enterprise_id != who->org) return qf_not_found();
    return found ? NULL : qf_state_error("这笔订单还没有评价，不能追评");
}

qf_err *order_rating_follow(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t order, const char *words)
{
    struct order_rating r;
    int64_t locked;
    qf_time now = qf_now();
    QF_TRY(rating_of_own(db, who, order, &r));
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(r.id)));
    QF_TRY(rating_of_own(db, who, order, &r));
    if (r.followed_at != QF_NO_TIME) return qf_state_error("这笔订单已经追评过，请刷新后再看");
    if (!order_rating_may_follow(&r, now))
        return qf_state_error("评价已满 %d 天，不能再追评", RATING_FOLLOW_DAYS);
    QF_TRY(qf_exec(db, FOLLOW, NULL, QF_S(words), QF_T(now), QF_U(r.id)));
    QF_TRY(message_send_org(
        db, "provider", r.provider_id, "评价：企业追加了评论",
        qf_fmt(a, "“%s”：%s", r.service_name, qf_shorten(a, words, EXCERPT)),
        qf_fmt(a, "/sp/ratings/%llu", (unsigned long long)r.id)));
    return version_raise(db, "content");
}

/* --- the public answer --- */

static qf_time replied_at(const struct order_rating *r, enum rating_part part)
{
    return part == RATING_FOLLOWUP ? r->followup_replied_at : r->replied_at;
}

bool order_rating_may_reply(const struct order_rating *r, enum rating_part part, qf_time now)
{
    qf_time at = replied_at(r, part);
    if (part == RATING_FOLLOWUP && r->followed_at == QF_NO_TIME) return false;
    return at == QF_NO_TIME || now - at < REPLY_SECONDS;
}

QF_STATEMENT(REPLY,
    "UPDATE rating SET reply = ?, replied_at = COALESCE(replied_at, ?) WHERE id = ?")
QF_STATEMENT(REPLY_FOLLOWUP,
    "UPDATE rating SET followup_reply = ?, followup_replied_at = COALESCE(followup_replied_at, ?)"
    " WHERE id = ?")

/* A changed answer is not told again. */
static qf_err *tell(struct qf_db *db, struct qf_arena *a, const struct order_rating *r,
                    enum rating_part part, const char *words)
{
    if (replied_at(r, part) != QF_NO_TIME) return NULL;
    return message_send_org(
        db, "enterprise", r->enterprise_id,
        part == RATING_FOLLOWUP ? "评价：服务机构已回复追评" : "评价：服务机构已回复",
        qf_fmt(a, "“%s”：%s", r->service_name, qf_shorten(a, words, EXCERPT)),
        qf_fmt(a, "/enterprise/orders/%llu/rating", (unsigned long long)r->order_id));
}

qf_err *order_rating_reply(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           uint64_t id, enum rating_part part, const char *words)
{
    struct order_rating r;
    int64_t locked;
    qf_time now = qf_now();
    QF_TRY(order_rating_for_provider(db, who->org, id, &r));
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(id)));
    QF_TRY(order_rating_for_provider(db, who->org, id, &r));
    if (part == RATING_FOLLOWUP && r.followed_at == QF_NO_TIME)
        return qf_state_error("企业没有追评");
    if (!order_rating_may_reply(&r, part, now))
        return qf_state_error("回复已满 24 小时，不能再修改");
    QF_TRY(qf_exec_(db, part == RATING_FOLLOWUP ? &REPLY_FOLLOWUP : &REPLY, NULL,
                    QF_PARAMS_(QF_S(words), QF_T(now), QF_U(id))));
    QF_TRY(tell(db, a, &r, part, words));
    return version_raise(db, "content");
}
