#include "model/guide.h"

#include "model/need.h"

const struct qf_type guide_type = QF_TYPE(guide,
    QF_U64(guide, id), QF_STR(guide, title), QF_STR(guide, summary), QF_STR(guide, who),
    QF_HTML(guide, conditions_html), QF_HTML(guide, materials_html),
    QF_HTML(guide, steps_html), QF_STR(guide, basis), QF_STR(guide, time_limit),
    QF_STR(guide, fee), QF_STR(guide, place), QF_STR(guide, phone), QF_STR(guide, online_url),
    QF_STR(guide, channel_code), QF_STR(guide, category_code), QF_STR(guide, region_code),
    QF_STR(guide, window_name), QF_TIME(guide, updated_at));

QF_STATEMENT(PUBLIC,
    "SELECT g.id, g.title, g.summary, g.who, g.conditions_html, g.materials_html, g.steps_html,"
    " g.basis, g.time_limit, g.fee, g.place, g.phone, g.online_url, g.channel_code,"
    " g.category_code, g.region_code, w.name AS window_name, g.updated_at"
    " FROM guide g JOIN platform_window w ON w.id = g.window_id"
    " WHERE g.id = ? AND g.state = 'published'")

qf_err *guide_public(struct qf_db *db, uint64_t id, struct guide *g)
{
    return qf_get(db, PUBLIC, &guide_type, g, QF_U(id));
}

QF_STATEMENT(LIST,
    "SELECT id, title, summary, who, time_limit, fee, channel_code FROM guide"
    " WHERE state = 'published' AND (? = '' OR channel_code = ?) ORDER BY sort, id LIMIT 500")

qf_err *guide_list(struct qf_db *db, const char *channel, struct qf_list *list)
{
    return qf_list(db, LIST, &guide_type, list, QF_S(channel), QF_S(channel));
}

const struct qf_type channel_type = QF_TYPE(channel,
    QF_STR(channel, code), QF_STR(channel, name), QF_STR(channel, icon),
    QF_STR(channel, summary), QF_STR(channel, intro), QF_STR(channel, promise));

#define CHANNEL "SELECT code, name, icon, summary, intro, promise FROM channel"

QF_STATEMENT(CHANNELS, CHANNEL " ORDER BY sort, code LIMIT 50")

qf_err *channel_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, CHANNELS, &channel_type, list);
}

QF_STATEMENT(CHANNEL_GET, CHANNEL " WHERE code = ?")

qf_err *channel_get(struct qf_db *db, const char *code, struct channel *c)
{
    return qf_get(db, CHANNEL_GET, &channel_type, c, QF_S(code));
}

const struct qf_type channel_category_type =
    QF_TYPE(channel_category, QF_INT(channel_category, code));

QF_STATEMENT(CHANNEL_CATEGORIES,
    "SELECT category_code + 0 AS code FROM channel_category WHERE channel_code = ?"
    " ORDER BY category_code LIMIT 50")

qf_err *channel_categories(struct qf_db *db, const char *code, struct qf_list *list)
{
    return qf_list(db, CHANNEL_CATEGORIES, &channel_category_type, list, QF_S(code));
}

QF_STATEMENT(CHANNEL_NEEDS,
    "SELECT n.id, n.number, n.title, n.category_code, n.region_code, n.state,"
    " n.budget_from_fen, n.budget_to_fen, n.response_count, n.published_at, n.deadline"
    " FROM channel_category cc JOIN need n ON n.listed = 1"
    "   AND n.category_code BETWEEN cc.category_code AND RPAD(cc.category_code, 4, '9')"
    " WHERE cc.channel_code = ? ORDER BY n.published_at DESC, n.id DESC LIMIT ?")

qf_err *channel_needs(struct qf_db *db, const char *code, int limit, struct qf_list *list)
{
    return qf_list(db, CHANNEL_NEEDS, &need_card_type, list, QF_S(code), QF_I(limit));
}

const struct qf_type help_topic_type = QF_TYPE(help_topic,
    QF_U64(help_topic, id), QF_STR(help_topic, topic), QF_STR(help_topic, question),
    QF_HTML(help_topic, answer_html));

QF_STATEMENT(HELP,
    "SELECT id, topic, question, answer_html FROM help_topic WHERE state = 'published'"
    " ORDER BY sort, id LIMIT 500")

qf_err *help_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, HELP, &help_topic_type, list);
}
