#include "model/award_sheet.h"

#include <string.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"
#include "lib/text/text.h"

/* --- sheets and fields --- */

const struct qf_type award_sheet_type = QF_TYPE(award_sheet,
    QF_STR(award_sheet, code), QF_STR(award_sheet, subject), QF_STR(award_sheet, entrant),
    QF_STR(award_sheet, name), QF_STR(award_sheet, list_title),
    QF_STR(award_sheet, enter_words), QF_STR(award_sheet, edit_title),
    QF_STR(award_sheet, proof_hint), QF_STR(award_sheet, who));

#define SHEET                                                                            \
    "SELECT code, subject, entrant, name, list_title, enter_words, edit_title, proof_hint, who"\
    " FROM award_sheet"
QF_STATEMENT(SHEETS, SHEET " ORDER BY sort LIMIT 20")
QF_STATEMENT(SHEET_GET, SHEET " WHERE code = ?")

qf_err *award_sheets(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, SHEETS, &award_sheet_type, list);
}

qf_err *award_sheet_get(struct qf_db *db, const char *code, struct award_sheet *s)
{
    return qf_get(db, SHEET_GET, &award_sheet_type, s, QF_S(code));
}

bool award_sheet_is_for(const struct award_sheet *s, const struct actor *who)
{
    return who->org && who->kind == (qf_eq(s->entrant, "expert") ? QF_EXPERT : QF_PROVIDER);
}

const struct qf_type award_field_type = QF_TYPE(award_field,
    QF_INT(award_field, seq), QF_STR(award_field, code), QF_STR(award_field, label),
    QF_STR(award_field, kind), QF_STR(award_field, unit), QF_STR(award_field, not_above),
    QF_STR(award_field, placeholder), QF_STR(award_field, hint),
    QF_BOOL(award_field, required), QF_BOOL(award_field, listed),
    QF_I64(award_field, least), QF_I64(award_field, most));

QF_STATEMENT(FIELDS,
    "SELECT seq, code, label, kind, unit, not_above, placeholder, hint, required, listed, least,"
    " most FROM award_field WHERE sheet_code = ? ORDER BY seq LIMIT 40")

qf_err *award_fields(struct qf_db *db, const char *sheet, struct qf_list *list)
{
    return qf_list(db, FIELDS, &award_field_type, list, QF_S(sheet));
}

bool award_field_is_number(const struct award_field *f)
{
    return qf_eq(f->kind, "integer") || qf_eq(f->kind, "decimal");
}

/* --- 逐条 --- */

static const char *const digits[] = {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６",
    "７", "８", "９", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
};
static const char *const ends[] = {"、", "．", ".", "）", ")"};
static const char *const marks[] = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
                                    "•", "·", "-", "—", "*"};

/* How long the first of these words is that the text begins with; 0 when it begins with none. */
static size_t begins(const char *text, const char *const words[], size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (qf_starts(text, words[i])) return strlen(words[i]);
    return 0;
}
#define BEGINS(text, words) begins(text, words, sizeof(words) / sizeof *(words))

static const char *after_blanks(const char *text)
{
    while (*text == ' ' || *text == '\t') text++;
    return text;
}

/* "1、", "（2）": the text behind it; "1.5 倍" and "3D" are no numbers of items. */
static const char *unnumbered(const char *text)
{
    const char *p = text;
    size_t open = qf_starts(p, "（") ? strlen("（") : *p == '(' ? 1 : 0, len = BEGINS(p, marks);
    if (len) return after_blanks(p + len);
    p += open;
    const char *number = p;
    while ((len = BEGINS(p, digits))) p += len;
    len = BEGINS(p, ends);
    if (p == number || !len || (*p == '.' && BEGINS(p + 1, digits))) return text;
    return after_blanks(p + len);
}

const char *award_items_text(struct qf_arena *a, const char *text, size_t *n)
{
    struct qf_sb b = qf_sb_in(a);
    char *rest = qf_dup(a, text), *line;
    *n = 0;
    while ((line = strsep(&rest, "\n"))) {
        const char *item = unnumbered(qf_tidy(a, line));
        if (!*item) continue;
        qf_sb_addf(&b, "%s%s", *n ? "\n" : "", item);
        ++*n;
    }
    return qf_dup(a, qf_sb_text(&b));
}

size_t award_items(struct qf_arena *a, const char *text, const char *out[AWARD_ITEMS])
{
    size_t all, n = 0;
    char *rest = qf_dup(a, award_items_text(a, text, &all)), *line;
    while (n < AWARD_ITEMS && (line = strsep(&rest, "\n")))
        if (*line) out[n++] = line;
    return n;
}

/* --- categories --- */

const struct qf_type award_category_type = QF_TYPE(award_category,
    QF_U64(award_category, id), QF_U64(award_category, round_id),
    QF_STR(award_category, sheet_code), QF_STR(award_category, sheet_name),
    QF_STR(award_category, name), QF_STR(award_category, round_name),
    QF_STR(award_category, round_state), QF_STR(award_category, hand),
    QF_STR(award_category, hand_reason), QF_INT(award_category, places),
    QF_INT(award_category, year), QF_INT(award_category, entries),
    QF_INT(award_category, scores_needed), QF_DATE(award_category, opens_on),
    QF_DATE(award_category, closes_on));

#define CATEGORY                                                                         \
    "SELECT c.id, c.round_id, c.sheet_code, s.name AS sheet_name, c.name, r.name AS round_name,"\
    " r.state AS round_state, r.hand, r.hand_reason, c.places, r.year, r.scores_needed," \
    " (SELECT COUNT(*) FROM award_entry e WHERE e.category_id = c.id) AS entries,"       \
    " r.opens_on, r.closes_on FROM award_category c JOIN application_round r"            \
    " ON r.id = c.round_id JOIN award_sheet s ON s.code = c.sheet_code"

struct round award_category_round(const struct award_category *c)
{
    return (struct round){.id = c->round_id, .kind = "award", .name = c->round_name,
                          .state = c->round_state, .hand = c->hand, .year = c->year,
                          .hand_reason = c->hand_reason, .opens_on = c->opens_on,
                          .closes_on = c->closes_on, .scores_needed = c->scores_needed};
}

QF_STATEMENT(OPEN, CATEGORY
    " WHERE c.sheet_code = ? AND r.kind = 'award' AND r.state = 'published' AND (r.hand = 'open'"
    " OR (r.hand = 'none' AND r.opens_on <= ? AND r.closes_on >= ?))"
    " ORDER BY r.closes_on, c.id LIMIT 20")

qf_err *award_categories_open(struct qf_db *db, const char *sheet, qf_time day,
                              struct qf_list *list)
{
    return qf_list(db, OPEN, &award_category_type, list, QF_S(sheet), QF_D(day), QF_D(day));
}

QF_STATEMENT(NEAREST, CATEGORY
    " WHERE c.sheet_code = ? AND r.kind = 'award' AND r.state = 'published'"
    " ORDER BY r.opens_on > ? DESC, IF(r.opens_on > ?, r.opens_on, NULL), r.closes_on DESC, c.id"
    " LIMIT 1")

qf_err *award_category_nearest(struct qf_db *db, const char *sheet, qf_time day,
                               struct award_category *c, bool *found)
{
    return qf_one(db, NEAREST, &award_category_type, c, found, QF_S(sheet), QF_D(day), QF_D(day));
}

QF_STATEMENT(OF_ROUND, CATEGORY " WHERE c.round_id = ? ORDER BY c.id LIMIT 50")

qf_err *award_categories_of_round(struct qf_db *db, uint64_t round, struct qf_list *list)
{
    return qf_list(db, OF_ROUND, &award_category_type, list, QF_U(round));
}

QF_STATEMENT(RECENT, CATEGORY
    " WHERE r.state = 'published' AND r.kind = 'award' ORDER BY r.closes_on DESC, c.id LIMIT 100")

qf_err *award_categories_recent(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, RECENT, &award_category_type, list);
}

QF_STATEMENT(CATEGORY_GET, CATEGORY " WHERE c.id = ?")

qf_err *award_category_get(struct qf_db *db, uint64_t id, struct award_category *c)
{
    return qf_get(db, CATEGORY_GET, &award_category_type, c, QF_U(id));
}

QF_STATEMENT(ADD,
    "INSERT INTO award_category (round_id, sheet_code, name, places) VALUES (?, ?, ?, ?)")

qf_err *award_category_add(struct qf_db *db, uint64_t round, const char *sheet, const char *name,
                           int places)
{
    qf_err *e = qf_exec(db, ADD, NULL, QF_U(round), QF_S(sheet), QF_S(name), QF_I(places));
    return qf_db_is_duplicate(e) ? qf_user_error("name", "这个批次已有同名的评选类别") : e;
}

QF_STATEMENT(DELETE,
    "DELETE FROM award_category WHERE id = ? AND NOT EXISTS"
    " (SELECT 1 FROM award_entry WHERE category_id = ?)")

qf_err *award_category_delete(struct qf_db *db, const struct award_category *c)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, DELETE, &changed, QF_U(c->id), QF_U(c->id)));
    return changed ? NULL : qf_state_error("已经有人填报这个类别，不能删除");
}

/* --- what can be entered --- */

const struct qf_type award_subject_type = QF_TYPE(award_subject,
    QF_U64(award_subject, id), QF_U64(award_subject, window_id),
    QF_STR(award_subject, title), QF_STR(award_subject, org_name),
    QF_STR(award_subject, region_code), QF_BOOL(award_subject, listed));

#define PROVIDER                                                                         \
    "SELECT p.id, p.window_id, p.name AS title, p.name AS org_name, p.region_code, p.listed"\
    " FROM provider p WHERE p.id = ?"
#define SERVICE                                                                          \
    "SELECT s.id, p.window_id, s.name AS title, p.name AS org_name, p.region_code,"      \
    " s.listed AND p.listed AS listed FROM service s JOIN provider p ON p.id = s.provider_id"\
    " WHERE s.provider_id = ?"
#define EXPERT                                                                           \
    "SELECT x.id, x.window_id, x.name AS title, x.employer AS org_name, x.region_code, x.listed"\
    " FROM expert x WHERE x.id = ?"

QF_STATEMENT(ONE_PROVIDER, PROVIDER " AND p.id = ?")
QF_STATEMENT(ONE_SERVICE, SERVICE " AND s.id = ?")
QF_STATEMENT(ONE_EXPERT, EXPERT " AND x.id = ?")
QF_STATEMENT(ALL_PROVIDERS, PROVIDER " AND p.listed = 1")
QF_STATEMENT(ALL_SERVICES, SERVICE " AND s.listed = 1 AND p.listed = 1 ORDER BY s.name, s.id LIMIT 200")
QF_STATEMENT(ALL_EXPERTS, EXPERT " AND x.listed = 1")

static const struct { const char *subject; struct qf_statement *one, *all; } subjects[] = {
    {"provider", &ONE_PROVIDER, &ALL_PROVIDERS}, {"service", &ONE_SERVICE, &ALL_SERVICES},
    {"expert", &ONE_EXPERT, &ALL_EXPERTS},
};

static size_t subject_of(const struct award_sheet *s)
{
    size_t i = 0;
    while (i + 1 < sizeof subjects / sizeof *subjects && !qf_eq(subjects[i].subject, s->subject))
        i++;
    return i;
}

qf_err *award_subject_get(struct qf_db *db, const struct award_sheet *s, uint64_t entrant,
                          uint64_t subject, struct award_subject *out)
{
    return qf_get(db, *subjects[subject_of(s)].one, &award_subject_type, out, QF_U(entrant),
                  QF_U(subject));
}

qf_err *award_subjects(struct qf_db *db, const struct award_sheet *s, uint64_t entrant,
                       struct qf_list *list)
{
    return qf_list(db, *subjects[subject_of(s)].all, &award_subject_type, list, QF_U(entrant));
}

/* --- what is known already --- */

static const struct qf_type award_offer_type = QF_TYPE(award_offer,
    QF_STR(award_offer, name), QF_STR(award_offer, employer), QF_STR(award_offer, intro),
    QF_STR(award_offer, honours), QF_STR(award_offer, results), QF_STR(award_offer, capital),
    QF_STR(award_offer, staff), QF_STR(award_offer, age), QF_STR(award_offer, enterprises));

QF_STATEMENT(OF_PROVIDER,
    "SELECT name, intro, honours, CAST(staff AS CHAR) AS staff, TRIM(TRAILING '.' FROM"
    " TRIM(TRAILING '0' FROM CAST(CAST(capital_fen / 1000000 AS DECIMAL(20, 2)) AS CHAR)))"
    " AS capital FROM provider WHERE id = ?")
QF_STATEMENT(OF_EXPERT,
    "SELECT name, employer, intro, results,"
    " CAST(TIMESTAMPDIFF(YEAR, birth_month, CURDATE()) AS CHAR) AS age FROM expert WHERE id = ?")

qf_err *award_offer_get(struct qf_db *db, const struct award_sheet *s, uint64_t entrant,
                        struct award_offer *offer)
{
    struct qf_statement *st = qf_eq(s->subject, "provider") ? &OF_PROVIDER
                            : qf_eq(s->subject, "expert") ? &OF_EXPERT : NULL;
    bool found;
    *offer = (struct award_offer){0};
    return st ? qf_one(db, *st, &award_offer_type, offer, &found, QF_U(entrant)) : NULL;
}

const char *award_offered(const struct award_offer *offer, const char *code)
{
    const char *value = NULL;
    for (const struct qf_member *m = award_offer_type.members; m->name; m++)
        if (qf_eq(m->name, code)) memcpy(&value, (const char *)offer + m->offset, sizeof value);
    return value ? value : "";
}
