#include "model/round.h"

#include "lib/core/str.h"
#include "lib/text/text.h"

const struct qf_type round_type = QF_TYPE(round,
    QF_U64(round, id), QF_U64(round, article_id), QF_STR(round, kind), QF_STR(round, name),
    QF_STR(round, who), QF_STR(round, url), QF_STR(round, conditions),
    QF_STR(round, extend_reason), QF_STR(round, state), QF_STR(round, hand),
    QF_STR(round, hand_reason), QF_INT(round, year), QF_INT(round, first_year),
    QF_INT(round, last_year), QF_INT(round, scores_needed), QF_INT(round, valid_years),
    QF_DATE(round, opens_on), QF_DATE(round, closes_on), QF_DATE(round, first_closes_on));

#define COLUMNS                                                                          \
    "SELECT id, article_id, kind, name, who, url, conditions, extend_reason, state, hand,"\
    " hand_reason, year, first_year, last_year, scores_needed, valid_years, opens_on,"   \
    " closes_on, first_closes_on FROM application_round"

/* --- where it stands --- */

enum { CLOSING_DAYS = 7 };

int round_years(const struct round *r)
{
    if (r->first_year == 0 || r->last_year < r->first_year) return 0;
    int n = r->last_year - r->first_year + 1;
    return n > ROUND_YEARS ? ROUND_YEARS : n;
}

enum round_phase round_phase(const struct round *r, qf_time day)
{
    bool near = r->closes_on >= day && r->closes_on <= qf_add_days(day, CLOSING_DAYS);
    if (qf_eq(r->hand, "closed")) return ROUND_CLOSED;
    if (qf_eq(r->hand, "open")) return near ? ROUND_CLOSING : ROUND_OPEN;
    if (day < r->opens_on) return ROUND_PLANNED;
    if (day > r->closes_on) return ROUND_CLOSED;
    return near ? ROUND_CLOSING : ROUND_OPEN;
}

const char *round_phase_code(enum round_phase phase)
{
    static const char *const codes[] = {"planned", "open", "closing", "closed"};
    return codes[phase];
}

const char *round_phase_word(enum round_phase phase)
{
    static const char *const words[] = {"未开始", "受理中", "即将截止", "已截止"};
    return words[phase];
}

bool round_is_open(const struct round *r, qf_time day)
{
    enum round_phase phase = round_phase(r, day);
    return qf_eq(r->state, "published") && (phase == ROUND_OPEN || phase == ROUND_CLOSING);
}

const char *round_kind_word(const char *kind)
{
    static const char *const words[][2] = {
        {"core", "核心服务机构申报"}, {"filing", "调度数据填报"}, {"award", "优秀评选"},
        {"loan", "信用贷款"}, {"project", "项目"}, {"other", "其他"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (qf_eq(words[i][0], kind)) return words[i][1];
    return "";
}

const char *round_closed_words(struct qf_arena *a, const struct round *r, qf_time day)
{
    if (qf_eq(r->hand, "closed"))
        return qf_fmt(a, "“%s”已经关闭：%s", r->name, r->hand_reason);
    const char *dates = qf_fmt(a, "受理时间是 %s 至 %s", qf_show_long(a, r->opens_on),
                               qf_show_long(a, r->closes_on));
    return qf_fmt(a, "“%s”%s，%s", r->name, day < r->opens_on ? "还没有开始" : "已经截止", dates);
}

/* --- for everybody --- */

#define OPEN_NOW                                                                         \
    " WHERE state = 'published' AND (hand = 'open' OR"                                   \
    " (hand = 'none' AND opens_on <= ? AND closes_on >= ?))"

QF_STATEMENT(OPEN, COLUMNS OPEN_NOW " ORDER BY closes_on, id LIMIT ?")

qf_err *round_open(struct qf_db *db, qf_time day, int limit, struct qf_list *list)
{
    return qf_list(db, OPEN, &round_type, list, QF_D(day), QF_D(day), QF_I(limit));
}

QF_STATEMENT(CURRENT, COLUMNS OPEN_NOW " AND kind = ? ORDER BY closes_on, id LIMIT 1")

qf_err *round_current(struct qf_db *db, const char *kind, struct round *r, bool *found)
{
    qf_time day = qf_day(qf_now());
    return qf_one(db, CURRENT, &round_type, r, found, QF_D(day), QF_D(day), QF_S(kind));
}

QF_STATEMENT(NEAREST, COLUMNS
    " WHERE state = 'published' AND kind = ?"
    " ORDER BY opens_on > ? DESC, IF(opens_on > ?, opens_on, NULL), closes_on DESC, id LIMIT 1")

qf_err *round_nearest(struct qf_db *db, const char *kind, struct round *r, bool *found)
{
    qf_time day = qf_day(qf_now());
    return qf_one(db, NEAREST, &round_type, r, found, QF_S(kind), QF_D(day), QF_D(day));
}

QF_STATEMENT(PUBLIC, COLUMNS " WHERE id = ? AND state = 'published'")

qf_err *round_public(struct qf_db *db, uint64_t id, struct round *r)
{
    return qf_get(db, PUBLIC, &round_type, r, QF_U(id));
}

QF_STATEMENT(OF_KIND, COLUMNS
    " WHERE kind = ? AND state = 'published' ORDER BY closes_on DESC, id DESC LIMIT 50")

qf_err *round_of_kind(struct qf_db *db, const char *kind, struct qf_list *list)
{
    return qf_list(db, OF_KIND, &round_type, list, QF_S(kind));
}

QF_STATEMENT(GET, COLUMNS " WHERE id = ?")

qf_err *round_get(struct qf_db *db, uint64_t id, struct round *r)
{
    return qf_get(db, GET, &round_type, r, QF_U(id));
}

QF_STATEMENT(LIST, COLUMNS
    " WHERE ? = '' OR CONCAT(kind) = ? ORDER BY closes_on DESC, id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT,
    "SELECT COUNT(*) FROM application_round WHERE ? = '' OR CONCAT(kind) = ?")

qf_err *round_list(struct qf_db *db, const char *kind, int limit, int offset,
                   struct qf_list *list, int64_t *total)
{
    QF_TRY(qf_number(db, COUNT, total, QF_S(kind), QF_S(kind)));
    return qf_list(db, LIST, &round_type, list, QF_S(kind), QF_S(kind), QF_I(limit),
                   QF_I(offset));
}
