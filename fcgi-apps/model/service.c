#include "model/service.h"

#include "lib/core/str.h"

const struct qf_type service_type = QF_TYPE(service,
    QF_U64(service, id), QF_U64(service, provider_id), QF_U64(service, window_id),
    QF_STR(service, code), QF_STR(service, name), QF_STR(service, summary),
    QF_HTML(service, description_html), QF_HTML(service, prepare_html),
    QF_STR(service, category_code), QF_STR(service, region_code),
    QF_STR(service, provider_kind), QF_STR(service, price_mode), QF_STR(service, price_unit),
    QF_STR(service, contact), QF_STR(service, phone), QF_STR(service, picture),
    QF_MONEY(service, price_fen),
    QF_INT(service, targets), QF_INT(service, ways), QF_INT(service, invoice),
    QF_INT(service, score_avg), QF_INT(service, score_count), QF_INT(service, order_count),
    QF_TIME(service, published_at), QF_TIME(service, updated_at));

QF_STATEMENT(PUBLIC,
    "SELECT s.id, s.provider_id, s.window_id, s.code, s.name, s.summary, s.description_html,"
    " s.prepare_html, s.category_code, s.region_code, s.provider_kind, s.price_mode,"
    " s.price_unit, s.contact, s.phone, s.price_fen, s.targets, s.ways, s.invoice, s.score_avg,"
    " s.score_count, s.order_count, s.published_at, s.updated_at, f.public_id AS picture"
    " FROM service s JOIN provider p ON p.id = s.provider_id AND p.listed = 1"
    " LEFT JOIN attachment f ON f.id = s.picture_id"
    " WHERE s.id = ? AND s.listed = 1")

qf_err *service_public(struct qf_db *db, uint64_t id, struct service *s)
{
    return qf_get(db, PUBLIC, &service_type, s, QF_U(id));
}

/* --- cards --- */

const struct qf_type service_card_type = QF_TYPE(service_card,
    QF_U64(service_card, id), QF_U64(service_card, provider_id), QF_STR(service_card, name),
    QF_STR(service_card, summary), QF_STR(service_card, category_code),
    QF_STR(service_card, region_code), QF_STR(service_card, provider_kind),
    QF_STR(service_card, provider_name), QF_STR(service_card, price_mode),
    QF_STR(service_card, price_unit), QF_MONEY(service_card, price_fen),
    QF_INT(service_card, ways), QF_INT(service_card, invoice), QF_INT(service_card, score_avg),
    QF_INT(service_card, score_count), QF_INT(service_card, order_count),
    QF_INT(service_card, reply_minutes), QF_TIME(service_card, updated_at));

#define CARD                                                                             \
    "SELECT s.id, s.provider_id, s.name, s.summary, s.category_code, s.region_code,"     \
    " s.provider_kind, p.name AS provider_name, s.price_mode, s.price_unit, s.price_fen," \
    " s.ways, s.invoice, s.score_avg, s.score_count, s.order_count, p.reply_minutes,"    \
    " s.updated_at FROM service s STRAIGHT_JOIN provider p ON p.id = s.provider_id AND p.listed = 1"

enum { CARDS = 50 };
#define TEN "?, ?, ?, ?, ?, ?, ?, ?, ?, ?"

QF_STATEMENT(CARDS_OF, CARD " WHERE s.listed = 1 AND s.id IN (" TEN ", " TEN ", " TEN ", " TEN
             ", " TEN ")")

static struct service_card *card_of(struct qf_list *list, uint64_t id)
{
    for (size_t i = 0; i < list->count; i++)
        if (QF_AT(*list, struct service_card, i)->id == id)
            return QF_AT(*list, struct service_card, i);
    return NULL;
}

qf_err *service_cards(struct qf_db *db, struct qf_arena *a, const uint64_t *ids, size_t count,
                      struct qf_list *out)
{
    struct qf_param params[CARDS + 1] = {QF_NULL};
    struct qf_list rows;

    *out = (struct qf_list){0, qf_calloc(a, CARDS, sizeof(struct service_card)),
                            &service_card_type};
    if (count == 0) return NULL;
    for (size_t i = 0; i < CARDS; i++) params[i + 1] = QF_U(i < count ? ids[i] : 0);
    QF_TRY(qf_list_(db, &CARDS_OF, &service_card_type, &rows, params, CARDS));
    for (size_t i = 0; i < count; i++) {
        struct service_card *card = card_of(&rows, ids[i]);
        if (card) *QF_AT(*out, struct service_card, out->count++) = *card;
    }
    return NULL;
}

QF_STATEMENT(OF_PROVIDER, CARD " WHERE s.provider_id = ? AND s.listed = 1"
             " ORDER BY s.score_avg DESC, s.order_count DESC, s.id DESC LIMIT 50")

qf_err *service_of_provider(struct qf_db *db, uint64_t provider_id, struct qf_list *list)
{
    return qf_list(db, OF_PROVIDER, &service_card_type, list, QF_U(provider_id));
}

QF_STATEMENT(NEWEST, CARD " WHERE s.listed = 1 ORDER BY s.updated_at DESC, s.id DESC LIMIT ?")

qf_err *service_newest(struct qf_db *db, int limit, struct qf_list *list)
{
    return qf_list(db, NEWEST, &service_card_type, list, QF_I(limit));
}

QF_STATEMENT(ALIKE, CARD " WHERE s.category_code = ? AND s.listed = 1 AND s.id <> ?"
             " ORDER BY s.score_avg DESC, s.order_count DESC, s.id DESC LIMIT ?")

qf_err *service_alike(struct qf_db *db, const struct service *s, int limit,
                      struct qf_list *list)
{
    return qf_list(db, ALIKE, &service_card_type, list, QF_S(s->category_code), QF_U(s->id),
                   QF_I(limit));
}

/* --- stages and ratings --- */

const struct qf_type service_stage_type = QF_TYPE(service_stage,
    QF_INT(service_stage, seq), QF_INT(service_stage, days), QF_INT(service_stage, percent),
    QF_STR(service_stage, name), QF_STR(service_stage, deliverable),
    QF_MONEY(service_stage, amount_fen));

QF_STATEMENT(STAGES, "SELECT seq, days, percent, name, deliverable, amount_fen"
             " FROM service_stage WHERE service_id = ? ORDER BY seq LIMIT 50")

qf_err *service_stages(struct qf_db *db, uint64_t id, struct qf_list *list)
{
    return qf_list(db, STAGES, &service_stage_type, list, QF_U(id));
}

const struct qf_type rating_type = QF_TYPE(rating,
    QF_U64(rating, id), QF_INT(rating, score), QF_STR(rating, comment), QF_STR(rating, reply),
    QF_STR(rating, followup), QF_STR(rating, followup_reply), QF_STR(rating, enterprise_name),
    QF_STR(rating, stages), QF_TIME(rating, created_at), QF_TIME(rating, followed_at));

QF_STATEMENT(RATINGS,
    "SELECT r.id, r.score, r.comment, r.reply, r.followup, r.followup_reply,"
    " e.name AS enterprise_name, r.created_at, r.followed_at,"
    " (SELECT GROUP_CONCAT(s.name, ' ', s.score ORDER BY s.seq SEPARATOR ' · ')"
    "   FROM rating_stage s WHERE s.rating_id = r.id) AS stages"
    " FROM rating r JOIN enterprise e ON e.id = r.enterprise_id"
    " WHERE r.service_id = ? ORDER BY r.created_at DESC, r.id DESC LIMIT ? OFFSET ?")

qf_err *service_ratings(struct qf_db *db, uint64_t id, int limit, int offset,
                        struct qf_list *list)
{
    return qf_list(db, RATINGS, &rating_type, list, QF_U(id), QF_I(limit), QF_I(offset));
}

struct spread_row { int score; int64_t count; };
static const struct qf_type spread_type =
    QF_TYPE(spread_row, QF_INT(spread_row, score), QF_I64(spread_row, count));

QF_STATEMENT(SPREAD, "SELECT score, COUNT(*) AS count FROM rating WHERE service_id = ?"
             " GROUP BY score")

qf_err *service_rating_spread(struct qf_db *db, uint64_t id, struct rating_spread *out)
{
    struct qf_list rows;
    *out = (struct rating_spread){0};
    QF_TRY(qf_list(db, SPREAD, &spread_type, &rows, QF_U(id)));
    for (size_t i = 0; i < rows.count; i++) {
        const struct spread_row *row = QF_AT(rows, struct spread_row, i);
        if (row->score >= 1 && row->score <= 5) out->count[row->score] = row->count;
    }
    return NULL;
}

/* --- words --- */

const char *service_way_word(int bit)
{
    static const char *const words[] = {"", "柜台", "电话", "上门", "刊物", "信函", "网络", "其他"};
    return bit >= 1 && bit <= 7 ? words[bit] : "";
}

const char *service_target_word(int bit)
{
    static const char *const words[] = {"", "微型企业", "小型企业", "中型企业", "大型企业",
                                        "创业个人或团队", "个体工商户", "事业单位", "社会团体",
                                        "民办非企业", "其他"};
    return bit >= 1 && bit <= 10 ? words[bit] : "";
}

const char *service_kind_word(const char *kind)
{
    if (qf_eq(kind, "government")) return "政府服务";
    if (qf_eq(kind, "social")) return "社会服务";
    return qf_eq(kind, "saas") ? "SAAS服务" : "";
}
