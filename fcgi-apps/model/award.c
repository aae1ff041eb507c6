#include "model/award.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/permission.h"
#include "model/range.h"
#include "model/scope.h"

const struct qf_type award_entry_type = QF_TYPE(award_entry,
    QF_U64(award_entry, id), QF_U64(award_entry, category_id), QF_U64(award_entry, round_id),
    QF_U64(award_entry, subject_id), QF_U64(award_entry, entrant_id),
    QF_U64(award_entry, window_id), QF_STR(award_entry, number),
    QF_STR(award_entry, sheet_code), QF_STR(award_entry, entrant_kind),
    QF_STR(award_entry, title), QF_STR(award_entry, org_name),
    QF_STR(award_entry, region_code), QF_STR(award_entry, state),
    QF_STR(award_entry, category_name), QF_STR(award_entry, sheet_name),
    QF_STR(award_entry, round_name), QF_STR(award_entry, round_state),
    QF_STR(award_entry, hand), QF_STR(award_entry, hand_reason), QF_INT(award_entry, steps),
    QF_INT(award_entry, year), QF_INT(award_entry, scores_needed),
    QF_INT(award_entry, places), QF_I64(award_entry, score), QF_DATE(award_entry, opens_on),
    QF_DATE(award_entry, closes_on), QF_TIME(award_entry, created_at),
    QF_TIME(award_entry, updated_at), QF_TIME(award_entry, submitted_at),
    QF_DATE(award_entry, public_from), QF_DATE(award_entry, public_to),
    QF_DATE(award_entry, awarded_on));

#define COLUMNS                                                                          \
    "SELECT e.id, e.category_id, e.round_id, e.subject_id, e.entrant_id, e.window_id, e.number,"\
    " e.sheet_code, e.entrant_kind, e.title, e.org_name, e.region_code, e.state,"        \
    " c.name AS category_name, t.name AS sheet_name, r.name AS round_name,"              \
    " r.state AS round_state, r.hand, r.hand_reason, e.steps, e.year, r.scores_needed, c.places,"\
    " COALESCE(CAST(e.score AS SIGNED), -1) AS score, r.opens_on, r.closes_on, e.created_at,"\
    " e.updated_at, e.submitted_at, e.public_from, e.public_to, e.awarded_on"
#define JOINED                                                                           \
    " JOIN award_category c ON c.id = e.category_id JOIN award_sheet t ON t.code = e.sheet_code"\
    " JOIN application_round r ON r.id = e.round_id"
#define FROM " FROM award_entry e" JOINED

/* --- words --- */

static const struct { const char *state, *word, *kind; } states[] = {
    {"draft", "草稿", "idle"}, {"city", "市州推荐", "wait"}, {"returned", "退回补正", "urgent"},
    {"review", "专家评审", "wait"}, {"publicity", "公示中", "wait"}, {"awarded", "已公布", "good"},
    {"refused", "未入选", "idle"}, {"not_recommended", "不推荐", "idle"},
    {"withdrawn", "已撤回", "idle"},
};

const char *award_state_word(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].word;
    return "";
}

const char *award_state_kind(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].kind;
    return "";
}

struct round award_entry_round(const struct award_entry *e)
{
    return (struct round){.id = e->round_id, .kind = "award", .name = e->round_name,
                          .state = e->round_state, .hand = e->hand, .year = e->year,
                          .hand_reason = e->hand_reason, .opens_on = e->opens_on,
                          .closes_on = e->closes_on, .scores_needed = e->scores_needed};
}

bool award_is_draft(const struct award_entry *e)
{
    return qf_eq(e->state, "draft");
}

bool award_may_withdraw(const struct award_entry *e)
{
    return qf_eq(e->state, "city") || qf_eq(e->state, "returned");
}

bool award_may_change(struct qf_arena *a, const struct award_entry *e, qf_time day,
                      const char **words)
{
    struct round round = award_entry_round(e);
    const char *no = NULL;
    if (qf_eq(e->state, "returned")) return true;
    if (!award_is_draft(e) && !qf_eq(e->state, "city") && !qf_eq(e->state, "withdrawn"))
        no = qf_fmt(a, "填报现在是“%s”，不能修改", award_state_word(e->state));
    else if (!round_is_open(&round, day))
        no = round_closed_words(a, &round, day);
    if (words) *words = no;
    return !no;
}

/* --- what was filled in --- */

const struct qf_type award_value_type = QF_TYPE(award_value,
    QF_U64(award_value, entry_id), QF_STR(award_value, code), QF_STR(award_value, value));

QF_STATEMENT(VALUES, "SELECT entry_id, code, value FROM award_value WHERE entry_id = ? LIMIT 100")

qf_err *award_values(struct qf_db *db, uint64_t entry, struct qf_list *list)
{
    return qf_list(db, VALUES, &award_value_type, list, QF_U(entry));
}

QF_STATEMENT(OWN_VALUES,
    "SELECT v.entry_id, v.code, v.value FROM award_entry e JOIN award_field f"
    " ON f.sheet_code = e.sheet_code AND f.listed = 1 JOIN award_value v ON v.entry_id = e.id"
    " AND v.code = f.code WHERE e.entrant_kind = ? AND e.entrant_id = ? AND e.sheet_code = ?"
    " ORDER BY v.entry_id LIMIT 2000")

/* How the table says whose it is; nobody else has entries. */
static const char *entrant_of(const struct actor *who)
{
    return who->kind == QF_EXPERT ? "expert" : who->kind == QF_PROVIDER ? "provider" : "";
}

qf_err *award_own_values(struct qf_db *db, const struct actor *who, const char *sheet,
                         struct qf_list *list)
{
    return qf_list(db, OWN_VALUES, &award_value_type, list, QF_S(entrant_of(who)),
                   QF_U(who->org), QF_S(sheet));
}

struct qf_list award_values_in(const struct qf_list *all, uint64_t entry)
{
    struct qf_list part = {.type = all->type};
    for (size_t i = 0; i < all->count; i++) {
        if (QF_AT(*all, struct award_value, i)->entry_id != entry) continue;
        if (!part.count) part.items = QF_AT(*all, struct award_value, i);
        part.count++;
    }
    return part;
}

const char *award_value_of(const struct qf_list *values, const char *code)
{
    for (size_t i = 0; i < values->count; i++)
        if (qf_eq(QF_AT(*values, struct award_value, i)->code, code))
            return QF_AT(*values, struct award_value, i)->value;
    return "";
}

static const char *label_of(const struct qf_list *fields, const char *code)
{
    for (size_t i = 0; i < fields->count; i++)
        if (qf_eq(QF_AT(*fields, struct award_field, i)->code, code))
            return QF_AT(*fields, struct award_field, i)->label;
    return code;
}

/* 300 characters at least, 荣誉资质 says: a draft may have fewer. */
static const char *too_short(struct qf_arena *a, const struct award_field *f, const char *value)
{
    size_t len = qf_utf8_len(value);
    if (len >= (size_t)f->least) return NULL;
    return qf_fmt(a, "至少 %lld 字，现在是 %zu 字", (long long)f->least, len);
}

static const char *item_fault(struct qf_arena *a, const char *value)
{
    size_t n;
    award_items_text(a, value, &n);
    if (n == 0) return "请逐条列明，一行一条";
    return n > AWARD_ITEMS ? qf_fmt(a, "最多 %d 条，现在是 %zu 条", AWARD_ITEMS, n) : NULL;
}

const char *award_value_fault(struct qf_arena *a, const struct award_field *f, const char *value,
                              const struct qf_list *fields, const struct qf_list *values)
{
    int64_t mine, other;
    if (qf_eq(f->kind, "items")) return item_fault(a, value);
    if (!award_field_is_number(f)) return too_short(a, f, value);
    if (!*f->not_above || !qf_read_decimal(value, 2, 0, INT64_MAX / 2, &mine)) return NULL;
    if (!qf_read_decimal(award_value_of(values, f->not_above), 2, 0, INT64_MAX / 2, &other) ||
        mine <= other)
        return NULL;
    return qf_fmt(a, "不能多于%s（%s%s%s）", label_of(fields, f->not_above),
                  award_value_of(values, f->not_above), *f->unit ? " " : "", f->unit);
}

bool award_is_complete(struct qf_arena *a, const struct qf_list *fields,
                       const struct qf_list *values)
{
    for (size_t i = 0; i < fields->count; i++) {
        const struct award_field *f = QF_AT(*fields, struct award_field, i);
        const char *value = award_value_of(values, f->code);
        if (f->required && !*value) return false;
        if (*value && award_value_fault(a, f, value, fields, values)) return false;
    }
    return true;
}

/* --- reading --- */

#define OWNED " AND e.entrant_kind = ? AND e.entrant_id = ?"
QF_STATEMENT(GET, COLUMNS FROM " WHERE e.id = ?")
QF_STATEMENT(OWN, COLUMNS FROM " WHERE e.id = ?" OWNED)
QF_STATEMENT(OWN_LIST, COLUMNS FROM
    " WHERE e.entrant_kind = ? AND e.entrant_id = ? AND e.sheet_code = ? ORDER BY e.id DESC LIMIT 200")
QF_STATEMENT(OF_ROUND, COLUMNS FROM
    " WHERE e.round_id = ? AND e.sheet_code = ? AND e.subject_id = ?")

qf_err *award_get(struct qf_db *db, uint64_t id, struct award_entry *e)
{
    return qf_get(db, GET, &award_entry_type, e, QF_U(id));
}

qf_err *award_own(struct qf_db *db, const struct actor *who, uint64_t id, struct award_entry *e)
{
    return qf_get(db, OWN, &award_entry_type, e, QF_U(id), QF_S(entrant_of(who)), QF_U(who->org));
}

qf_err *award_own_list(struct qf_db *db, const struct actor *who, const char *sheet,
                       struct qf_list *list)
{
    return qf_list(db, OWN_LIST, &award_entry_type, list, QF_S(entrant_of(who)), QF_U(who->org),
                   QF_S(sheet));
}

qf_err *award_of_round(struct qf_db *db, const struct award_category *c, uint64_t subject,
                       struct award_entry *e, bool *found)
{
    return qf_one(db, OF_ROUND, &award_entry_type, e, found, QF_U(c->round_id),
                  QF_S(c->sheet_code), QF_U(subject));
}

/* --- the windows' lists --- */

#define FILTERED                                                                         \
    " JOIN " SCOPE_WINDOWS " w ON w.id = e.window_id WHERE e.state <> 'draft'"           \
    " AND (? = 0 OR e.round_id = ?) AND (? = '' OR e.sheet_code = ?)"                    \
    " AND CONCAT(e.state) BETWEEN ? AND ? AND e.region_code BETWEEN ? AND ?"             \
    " AND (? = '' OR LOCATE(?, e.title) > 0 OR LOCATE(?, e.org_name) > 0 OR e.number = ?)"
#define PAGE " LIMIT ? OFFSET ?"

QF_STATEMENT(NEWEST, COLUMNS FROM FILTERED " ORDER BY e.submitted_at DESC, e.id DESC" PAGE)
QF_STATEMENT(OLDEST, COLUMNS FROM FILTERED " ORDER BY e.submitted_at, e.id" PAGE)
QF_STATEMENT(BEST, COLUMNS FROM FILTERED " ORDER BY e.score IS NULL, e.score DESC, e.id" PAGE)
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM award_entry e" FILTERED)
QF_STATEMENT(FOR_WINDOW, COLUMNS FROM
    " JOIN " SCOPE_WINDOWS " w ON w.id = e.window_id WHERE e.id = ? AND e.state <> 'draft'")

qf_err *award_for_window(struct qf_db *db, const struct actor *who, uint64_t id,
                         struct award_entry *e)
{
    return qf_get(db, FOR_WINDOW, &award_entry_type, e, SCOPE_PARAMS(who, FN_AWARD_REVIEW, 0),
                  QF_U(id));
}

#define FILTER                                                                           \
    SCOPE_PARAMS(who, FN_AWARD_REVIEW, 0), QF_U(f->round), QF_U(f->round), QF_S(f->sheet),\
        QF_S(f->sheet), QF_S(state.from), QF_S(state.to), QF_S(region.from),             \
        QF_S(region.to), QF_S(f->words), QF_S(f->words), QF_S(f->words), QF_S(f->words)

static struct qf_statement *sorted(const char *sort)
{
    return qf_eq(sort, "oldest") ? &OLDEST : qf_eq(sort, "score") ? &BEST : &NEWEST;
}

qf_err *award_list(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                   const struct award_filter *f, int limit, int offset, struct qf_list *list,
                   int64_t *total)
{
    struct range region = range_region(arena, f->region), state = range_word(f->state);
    QF_TRY(qf_number(db, COUNT, total, FILTER));
    return qf_list(db, *sorted(f->sort), &award_entry_type, list, FILTER, QF_I(limit),
                   QF_I(offset));
}

qf_err *award_each(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                   const struct award_filter *f, int limit,
                   qf_err *(*take)(void *row, void *arg), void *arg)
{
    struct range region = range_region(arena, f->region), state = range_word(f->state);
    struct award_entry row;
    return qf_each(db, *sorted(f->sort), &award_entry_type, &row, take, arg, FILTER, QF_I(limit),
                   QF_I(0));
}

/* --- the public --- */

#define IN_PUBLIC " WHERE e.state = 'publicity' AND e.public_to >= CURDATE()"
QF_STATEMENT(IN_PUBLIC_LIST, COLUMNS FROM IN_PUBLIC
    " ORDER BY t.sort, c.id, e.region_code, e.id LIMIT 1000")
QF_STATEMENT(IN_PUBLIC_ONE, COLUMNS FROM IN_PUBLIC " AND e.id = ?")

qf_err *award_in_public(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, IN_PUBLIC_LIST, &award_entry_type, list);
}

qf_err *award_public(struct qf_db *db, uint64_t id, struct award_entry *e)
{
    return qf_get(db, IN_PUBLIC_ONE, &award_entry_type, e, QF_U(id));
}

const struct qf_type award_winner_type = QF_TYPE(award_winner,
    QF_U64(award_winner, subject_id), QF_STR(award_winner, title),
    QF_STR(award_winner, org_name), QF_STR(award_winner, region_code),
    QF_STR(award_winner, category_name), QF_INT(award_winner, year),
    QF_BOOL(award_winner, listed), QF_DATE(award_winner, awarded_on));
const struct qf_type award_year_type = QF_TYPE(award_year,
    QF_INT(award_year, year), QF_I64(award_year, count));

#define WON                                                                              \
    " FROM award_entry e FORCE INDEX (by_award) JOIN award_category c ON c.id = e.category_id"\
    " WHERE e.sheet_code = ? AND e.state = 'awarded' AND e.year BETWEEN ? AND ?"         \
    " AND e.region_code BETWEEN ? AND ?"                                                 \
    " AND (? = '' OR LOCATE(?, e.title) > 0 OR LOCATE(?, e.org_name) > 0)"
#define WINNERS                                                                          \
    "SELECT e.subject_id, e.title, e.org_name, e.region_code, c.name AS category_name, e.year,"\
    " COALESCE((SELECT p.listed FROM provider p WHERE ? = 'provider' AND p.id = e.subject_id),"\
    "  (SELECT s.listed FROM service s WHERE ? = 'service' AND s.id = e.subject_id),"    \
    "  (SELECT x.listed FROM expert x WHERE ? = 'expert' AND x.id = e.subject_id), 0) AS listed,"\
    " e.awarded_on" WON " ORDER BY e.year DESC, c.id, e.city_code, e.id" PAGE
QF_STATEMENT(WINNER_LIST, WINNERS)
QF_STATEMENT(WINNER_COUNT, "SELECT COUNT(*)" WON)

#define WINNER_FILTER                                                                    \
    QF_S(f->sheet), QF_I(f->year), QF_I(f->year ? f->year : 9999), QF_S(region.from),    \
        QF_S(region.to), QF_S(f->words), QF_S(f->words), QF_S(f->words)

qf_err *award_winners(struct qf_db *db, struct qf_arena *a, const struct award_winner_filter *f,
                      int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range region = range_region(a, f->region);
    QF_TRY(qf_number(db, WINNER_COUNT, total, WINNER_FILTER));
    return qf_list(db, WINNER_LIST, &award_winner_type, list, QF_S(f->subject),
                   QF_S(f->subject), QF_S(f->subject), WINNER_FILTER, QF_I(limit),
                   QF_I(offset));
}

QF_STATEMENT(YEARS,
    "SELECT year, COUNT(*) AS count FROM award_entry FORCE INDEX (by_award)"
    " WHERE sheet_code = ? AND state = 'awarded' GROUP BY year ORDER BY year DESC LIMIT 40")

qf_err *award_years(struct qf_db *db, const char *sheet, struct qf_list *list)
{
    return qf_list(db, YEARS, &award_year_type, list, QF_S(sheet));
}
