#include "model/application.h"

#include "lib/core/str.h"
#include "model/case.h"
#include "model/number.h"
#include "model/range.h"

const struct qf_type application_type = QF_TYPE(application,
    QF_U64(application, id), QF_U64(application, round_id), QF_U64(application, provider_id),
    QF_U64(application, window_id), QF_STR(application, number), QF_STR(application, state),
    QF_STR(application, place), QF_STR(application, intro), QF_STR(application, certificate),
    QF_STR(application, round_name), QF_STR(application, round_state),
    QF_STR(application, hand), QF_STR(application, hand_reason), QF_STR(application, name),
    QF_STR(application, uscc), QF_STR(application, region_code),
    QF_STR(application, contact), QF_STR(application, contact_phone),
    QF_STR(application, provider_kind), QF_INT(application, steps),
    QF_INT(application, year), QF_INT(application, first_year), QF_INT(application, last_year),
    QF_INT(application, scores_needed), QF_INT(application, valid_years),
    QF_I64(application, capital_fen), QF_I64(application, assets_fen),
    QF_I64(application, facility_fen), QF_I64(application, equipment),
    QF_I64(application, area), QF_I64(application, equipment_share),
    QF_I64(application, own_share), QF_I64(application, score),
    QF_DATE(application, opens_on), QF_DATE(application, closes_on),
    QF_TIME(application, created_at), QF_TIME(application, updated_at),
    QF_TIME(application, submitted_at), QF_DATE(application, public_from),
    QF_DATE(application, public_to), QF_DATE(application, valid_from),
    QF_DATE(application, valid_to), QF_DATE(application, founded_on));

/* A figure that was not given is -1: 0 is a figure. */
#define COLUMNS                                                                          \
    "SELECT a.id, a.round_id, a.provider_id, p.window_id, a.number, a.state, a.place, a.intro,"\
    " a.certificate, r.name AS round_name, r.state AS round_state, r.hand, r.hand_reason,"\
    " p.name, p.uscc, p.region_code, p.contact, p.contact_phone, p.kind AS provider_kind,"\
    " a.steps, r.year, r.first_year, r.last_year, r.scores_needed, r.valid_years,"       \
    " COALESCE(a.capital_fen, -1) AS capital_fen, COALESCE(a.assets_fen, -1) AS assets_fen,"\
    " COALESCE(a.facility_fen, -1) AS facility_fen,"                                     \
    " COALESCE(CAST(a.equipment AS SIGNED), -1) AS equipment,"                           \
    " COALESCE(CAST(a.area AS SIGNED), -1) AS area,"                                     \
    " COALESCE(CAST(a.equipment_share AS SIGNED), -1) AS equipment_share,"               \
    " COALESCE(CAST(a.own_share AS SIGNED), -1) AS own_share,"                           \
    " COALESCE(CAST(a.score AS SIGNED), -1) AS score, r.opens_on, r.closes_on,"          \
    " a.created_at, a.updated_at, a.submitted_at, a.public_from, a.public_to,"           \
    " a.valid_from, a.valid_to, p.founded_on"
#define FROM                                                                             \
    " FROM core_application a JOIN application_round r ON r.id = a.round_id"             \
    " JOIN provider p ON p.id = a.provider_id"

/* --- words --- */

static const struct { const char *state, *word, *kind; } states[] = {
    {"draft", "草稿", "idle"}, {"city", "市州推荐", "wait"}, {"returned", "退回补正", "urgent"},
    {"province", "省级初审", "wait"}, {"review", "专家评审", "wait"},
    {"publicity", "公示中", "wait"}, {"certified", "已认定", "good"},
    {"refused", "不予认定", "idle"}, {"not_recommended", "不推荐", "idle"},
    {"withdrawn", "已撤回", "idle"},
};

const char *application_state_word(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].word;
    return "";
}

const char *application_state_kind(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].kind;
    return "";
}

struct round application_round(const struct application *a)
{
    return (struct round){.id = a->round_id, .name = a->round_name, .state = a->round_state,
                          .hand = a->hand, .hand_reason = a->hand_reason, .year = a->year,
                          .first_year = a->first_year, .last_year = a->last_year,
                          .scores_needed = a->scores_needed, .valid_years = a->valid_years,
                          .opens_on = a->opens_on, .closes_on = a->closes_on};
}

bool application_is_draft(const struct application *a)
{
    return qf_eq(a->state, "draft");
}

bool application_may_change(struct qf_arena *arena, const struct application *a, qf_time day,
                            const char **words)
{
    struct round round = application_round(a);
    const char *no = NULL;
    if (qf_eq(a->state, "returned")) return true;
    if (!application_is_draft(a) && !qf_eq(a->state, "city") && !qf_eq(a->state, "withdrawn"))
        no = qf_fmt(arena, "申报现在是“%s”，不能修改", application_state_word(a->state));
    else if (!round_is_open(&round, day))
        no = round_closed_words(arena, &round, day);
    if (words) *words = no;
    return !no;
}

/* --- reading --- */

QF_STATEMENT(GET, COLUMNS FROM " WHERE a.id = ?")
QF_STATEMENT(OWN, COLUMNS FROM " WHERE a.id = ? AND a.provider_id = ?")
QF_STATEMENT(OWN_LIST, COLUMNS FROM " WHERE a.provider_id = ? ORDER BY a.id DESC LIMIT 100")
QF_STATEMENT(OF_ROUND, COLUMNS FROM " WHERE a.provider_id = ? AND a.round_id = ?")

qf_err *application_get(struct qf_db *db, uint64_t id, struct application *a)
{
    return qf_get(db, GET, &application_type, a, QF_U(id));
}

qf_err *application_own(struct qf_db *db, uint64_t provider, uint64_t id, struct application *a)
{
    return qf_get(db, OWN, &application_type, a, QF_U(id), QF_U(provider));
}

qf_err *application_own_list(struct qf_db *db, uint64_t provider, struct qf_list *list)
{
    return qf_list(db, OWN_LIST, &application_type, list, QF_U(provider));
}

qf_err *application_of_round(struct qf_db *db, uint64_t provider, uint64_t round,
                             struct application *a, bool *found)
{
    return qf_one(db, OF_ROUND, &application_type, a, found, QF_U(provider), QF_U(round));
}

/* --- the windows' lists --- */

/* Everything at or below a window where the actor may review. */
#define SEEN                                                                             \
    " p.window_id IN (SELECT t.descendant_id FROM permission_grant g JOIN window_tree t" \
    "  ON t.ancestor_id = g.window_id WHERE g.account_id = ? AND g.function_code = 'core.review')"
#define FILTERED                                                                         \
    " WHERE a.state <> 'draft' AND" SEEN " AND (? = 0 OR a.round_id = ?)"                \
    " AND CONCAT(a.state) BETWEEN ? AND ? AND p.region_code BETWEEN ? AND ?"             \
    " AND (? = '' OR LOCATE(?, p.name) > 0 OR a.number = ?)"

QF_STATEMENT(FOR_WINDOW, COLUMNS FROM " WHERE a.id = ? AND a.state <> 'draft' AND" SEEN)
QF_STATEMENT(LIST, COLUMNS FROM FILTERED " ORDER BY a.submitted_at DESC, a.id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*)" FROM FILTERED)

qf_err *application_for_window(struct qf_db *db, const struct actor *who, uint64_t id,
                               struct application *a)
{
    return qf_get(db, FOR_WINDOW, &application_type, a, QF_U(id), QF_U(who->account));
}

#define FILTER                                                                           \
    QF_U(who->account), QF_U(f->round), QF_U(f->round), QF_S(state.from), QF_S(state.to),\
        QF_S(region.from), QF_S(region.to), QF_S(f->words), QF_S(f->words), QF_S(f->words)

qf_err *application_list(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                         const struct application_filter *f, int limit, int offset,
                         struct qf_list *list, int64_t *total)
{
    struct range region = range_region(arena, f->region), state = range_word(f->state);
    QF_TRY(qf_number(db, COUNT, total, FILTER));
    return qf_list(db, LIST, &application_type, list, FILTER, QF_I(limit), QF_I(offset));
}

qf_err *application_each(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                         const struct application_filter *f, int limit,
                         qf_err *(*take)(void *row, void *arg), void *arg)
{
    struct range region = range_region(arena, f->region), state = range_word(f->state);
    struct application row;
    return qf_each(db, LIST, &application_type, &row, take, arg, FILTER, QF_I(limit), QF_I(0));
}

/* --- the public --- */

#define IN_PUBLIC " WHERE a.state = 'publicity' AND a.public_to >= CURDATE()"
QF_STATEMENT(IN_PUBLIC_LIST, COLUMNS FROM IN_PUBLIC " ORDER BY a.public_to, p.name, a.id LIMIT 500")
QF_STATEMENT(IN_PUBLIC_ONE, COLUMNS FROM IN_PUBLIC " AND a.id = ?")

qf_err *application_in_public(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, IN_PUBLIC_LIST, &application_type, list);
}

qf_err *application_public(struct qf_db *db, uint64_t id, struct application *a)
{
    return qf_get(db, IN_PUBLIC_ONE, &application_type, a, QF_U(id));
}
