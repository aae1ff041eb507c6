/* How an order comes into being: 申请服务, or a quote that was taken. */
#include "lib/core/str.h"
#include "model/case_inside.h"
#include "model/number.h"
#include "model/order.h"

struct offer {
    uint64_t provider_id, window_id;
    const char *name, *uscc;
    int64_t price_fen;
};
static const struct qf_type offer_type = QF_TYPE(offer,
    QF_U64(offer, provider_id), QF_U64(offer, window_id), QF_STR(offer, name),
    QF_STR(offer, uscc), QF_MONEY(offer, price_fen));

/* What is not on the shelf cannot be ordered. The row is read with a lock, so that it is not taken
 * down in between. */
QF_STATEMENT(OFFER,
    "SELECT s.provider_id, p.window_id, s.name, p.uscc,"
    " IF(s.price_mode IN ('fixed', 'from'), COALESCE(s.price_fen, 0), 0) AS price_fen"
    " FROM service s JOIN provider p ON p.id = s.provider_id"
    " WHERE s.id = ? AND s.listed = 1 AND p.listed = 1 LOCK IN SHARE MODE")
QF_STATEMENT(OWN_USCC, "SELECT uscc = ? FROM enterprise WHERE id = ?")

QF_STATEMENT(ADD,
    "INSERT INTO service_order (number, service_id, provider_id, enterprise_id, window_id,"
    " need_id, service_name, note, wish_on, contact, phone, placed_by, amount_fen, state,"
    " created_at, updated_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)")

struct fresh {
    const struct order_text *text;
    uint64_t need;
    int64_t amount_fen;
};

static qf_err *insert(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                      const struct offer *offer, const struct fresh *f, uint64_t *id)
{
    const struct order_text *t = f->text;
    qf_time now = qf_now();
    qf_err *err = NULL;
    for (int tries = 0; tries < NUMBER_TRIES; tries++) {
        err = qf_insert(db, ADD, id, QF_S(number_new(a, 'S')), QF_U(t->service),
                        QF_U(offer->provider_id), QF_U(who->org), QF_U(offer->window_id),
                        QF_ID(f->need), QF_S(offer->name), QF_S(t->note), QF_D(t->wish_on),
                        QF_S(t->contact), QF_S(t->phone), QF_U(who->account),
                        QF_I(f->amount_fen), QF_T(now), QF_T(now));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

static qf_err *find_offer(struct qf_db *db, const struct actor *who, uint64_t service,
                          struct offer *offer)
{
    int64_t own = 0;
    QF_TRY(qf_get(db, OFFER, &offer_type, offer, QF_U(service)));
    QF_TRY(qf_number(db, OWN_USCC, &own, QF_S(offer->uscc), QF_U(who->org)));
    if (own) return qf_user_error(NULL, "这是您自己单位提供的服务，不能向自己下单");
    return NULL;
}

static qf_err *open_case(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         const struct offer *offer, uint64_t order, uint64_t *id)
{
    return case_open(db, a, who, &(struct case_opening){
        .workflow = "order", .subject_type = "service_order", .subject_id = order,
        .title = offer->name, .window_id = offer->window_id,
        .applicant_kind = "enterprise", .applicant_org = who->org,
        .counterpart_kind = "provider", .counterpart_org = offer->provider_id}, id);
}

qf_err *order_place(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                    const struct order_text *t, uint64_t *id)
{
    struct offer offer;
    uint64_t case_id;
    struct case_file c;
    QF_TRY(find_offer(db, who, t->service, &offer));
    QF_TRY(insert(db, a, who, &offer, &(struct fresh){t, 0, offer.price_fen}, id));
    QF_TRY(open_case(db, a, who, &offer, *id, &case_id));
    QF_TRY(case_get(db, case_id, &c));
    return case_tell(db, a, &c, who, &(struct case_news){
        .title = qf_fmt(a, "新订单：%s", c.public_words), .comment = t->note, .turn = c.turn});
}

qf_err *order_place_quote(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          const struct order_quote *q, uint64_t *id)
{
    const struct order_text text = {.service = q->service, .note = q->note,
                                    .contact = q->contact, .phone = q->phone,
                                    .wish_on = QF_NO_TIME};
    struct offer offer;
    uint64_t case_id;
    QF_TRY(find_offer(db, who, q->service, &offer));
    QF_TRY(insert(db, a, who, &offer, &(struct fresh){&text, q->need, q->amount_fen}, id));
    QF_TRY(open_case(db, a, who, &offer, *id, &case_id));
    return case_fire(db, a, case_id, "match", NULL, "");
}

QF_STATEMENT(SAME,
    "SELECT COALESCE(MAX(id), 0) FROM service_order FORCE INDEX (by_enterprise_time)"
    " WHERE enterprise_id = ? AND service_id = ?"
    " AND state NOT IN ('finished', 'withdrawn', 'refused', 'terminated')")

qf_err *order_open_same(struct qf_db *db, uint64_t enterprise, uint64_t service, uint64_t *id)
{
    int64_t found = 0;
    QF_TRY(qf_number(db, SAME, &found, QF_U(enterprise), QF_U(service)));
    *id = (uint64_t)found;
    return NULL;
}
