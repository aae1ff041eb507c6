#include "model/size.h"

#include "lib/core/str.h"
#include "lib/text/text.h"

const char size_silent_words[] = "本标准未列明，请咨询";

static const struct {
    const char *name, *code;
} types[SIZE_TYPE_COUNT] = {
    [SIZE_MICRO] = {"微型", "micro"},   [SIZE_SMALL] = {"小型", "small"},
    [SIZE_MEDIUM] = {"中型", "medium"}, [SIZE_LARGE] = {"大型", "large"},
    [SIZE_UNKNOWN] = {"", NULL},
};

const char *size_name(enum size_type t)
{
    return types[t].name;
}

const char *size_code(enum size_type t)
{
    return types[t].code;
}

/* --- the rule --- */

static int64_t given(const struct size_input *in, char letter)
{
    return letter == 'X' ? in->staff : letter == 'Y' ? in->revenue_fen : in->assets_fen;
}

static const char *name_of(char letter)
{
    return letter == 'X' ? "从业人员" : letter == 'Y' ? "营业收入" : "资产总额";
}

/* The largest type whose lower bound is reached. */
static enum size_type type_of(const struct size_indicator *i)
{
    if (i->value < 0) return SIZE_UNKNOWN;
    enum size_type t = SIZE_LARGE;
    while (t > SIZE_MICRO && i->value < i->bound[t])
        t--;
    return t;
}

static struct size_indicator measure(const struct size_input *in, const char *letter,
                                     int64_t small, int64_t medium, int64_t large)
{
    int64_t unit = *letter == 'X' ? 1 : SIZE_FEN_PER_WAN;
    struct size_indicator i = {.letter = *letter, .name = name_of(*letter)};
    i.value = given(in, *letter);
    i.bound[SIZE_SMALL] = small * unit;
    i.bound[SIZE_MEDIUM] = medium * unit;
    i.bound[SIZE_LARGE] = large * unit;
    i.type = type_of(&i);
    return i;
}

/* The lowest type. One that is unknown leaves the whole unknown, unless another is 微型
 * already: nothing is lower. */
static enum size_type lowest(const struct size_result *r)
{
    enum size_type low = SIZE_LARGE;
    bool unknown = false;
    for (int i = 0; i < r->count; i++) {
        unknown = unknown || r->indicators[i].type == SIZE_UNKNOWN;
        if (r->indicators[i].type < low) low = r->indicators[i].type;
    }
    return unknown && low > SIZE_MICRO ? SIZE_UNKNOWN : low;
}

struct size_result size_compute(const struct size_threshold *t,
                                const struct size_input *in)
{
    struct size_result r = {.next = SIZE_UNKNOWN};
    r.indicators[r.count++] = measure(in, t->ind1, t->small1, t->medium1, t->large1);
    if (!qf_empty(t->ind2))
        r.indicators[r.count++] = measure(in, t->ind2, t->small2, t->medium2, t->large2);
    r.type = lowest(&r);
    if (r.type < SIZE_LARGE) r.next = r.type + 1;
    for (int i = 0; i < r.count; i++) {
        struct size_indicator *one = &r.indicators[i];
        one->decides = r.type != SIZE_UNKNOWN && one->type == r.type;
        if (r.next < SIZE_UNKNOWN && one->value >= 0 && one->value < one->bound[r.next])
            one->missing = one->bound[r.next] - one->value;
    }
    return r;
}

/* --- words --- */

char *size_amount(struct qf_arena *a, const struct size_indicator *i, int64_t value)
{
    if (value < 0) return qf_dup(a, "未填写");
    if (i->letter == 'X') return qf_fmt(a, "%s 人", qf_show_number(a, value));
    return qf_fmt(a, "%s 万元", qf_show_wan(a, value));
}

char *size_decided_words(struct qf_arena *a, const struct size_result *r)
{
    struct qf_sb b = qf_sb_in(a);
    for (int k = 0; k < r->count; k++) {
        const struct size_indicator *i = &r->indicators[k];
        if (!i->decides) continue;
        if (b.len) qf_sb_add(&b, "；");
        qf_sb_addf(&b, "%s %s，", i->name, size_amount(a, i, i->value));
        if (r->type == SIZE_LARGE)
            qf_sb_addf(&b, "达到大型下限 %s", size_amount(a, i, i->bound[SIZE_LARGE]));
        else
            qf_sb_addf(&b, "低于%s下限 %s", size_name(r->next),
                       size_amount(a, i, i->bound[r->next]));
    }
    return qf_dup(a, qf_sb_text(&b));
}

char *size_next_words(struct qf_arena *a, const struct size_result *r)
{
    struct qf_sb b = qf_sb_in(a);
    for (int k = 0; k < r->count; k++) {
        const struct size_indicator *i = &r->indicators[k];
        if (!i->missing) continue;
        if (b.len) qf_sb_add(&b, "，且");
        qf_sb_addf(&b, "%s再多 %s", i->name, size_amount(a, i, i->missing));
    }
    if (b.len) qf_sb_addf(&b, "，即为%s", size_name(r->next));
    return qf_dup(a, qf_sb_text(&b));
}

/* --- industries --- */

/* Does one listed code (a section, or the first digits of an industry) cover this
 * industry, or lie inside it when the industry was named coarsely? */
static bool covers(const char *listed, size_t len, const char *section, const char *code)
{
    if (listed[0] >= 'A' && listed[0] <= 'Z')
        return len == 1 && section && section[0] == listed[0];
    size_t known = strlen(code), same = known < len ? known : len;
    return known >= 2 && strncmp(listed, code, same) == 0;
}

static bool lists(const char *codes, const char *section, const char *code)
{
    for (const char *p = codes; *p; p += *p == ',') {
        size_t len = strcspn(p, ",");
        if (covers(p, len, section, code)) return true;
        p += len;
    }
    return false;
}

size_t size_match(const struct size_threshold *rows, size_t count, const char *section,
                  const char *code, const struct size_threshold **out, size_t max)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        if (!lists(rows[i].gbt_codes, section, code)) continue;
        if (found < max) out[found] = &rows[i];
        found++;
    }
    return found;
}

/* --- reading the standard --- */

const struct qf_type size_standard_type =
    QF_TYPE(size_standard, QF_INT(size_standard, id), QF_STR(size_standard, name),
            QF_STR(size_standard, source), QF_STR(size_standard, note),
            QF_DATE(size_standard, effective_from), QF_DATE(size_standard, effective_to));

const struct qf_type size_threshold_type = QF_TYPE(
    size_threshold, QF_INT(size_threshold, standard_id), QF_INT(size_threshold, seq),
    QF_STR(size_threshold, industry), QF_STR(size_threshold, gbt_codes),
    QF_STR(size_threshold, ind1), QF_STR(size_threshold, ind2),
    QF_I64(size_threshold, large1), QF_I64(size_threshold, medium1),
    QF_I64(size_threshold, small1), QF_I64(size_threshold, large2),
    QF_I64(size_threshold, medium2), QF_I64(size_threshold, small2));

QF_STATEMENT(
    STANDARD_ON,
    "SELECT id, name, source, note, effective_from, effective_to FROM size_standard"
    " WHERE effective_from <= ? AND (effective_to IS NULL OR effective_to >= ?)"
    " ORDER BY effective_from DESC, id DESC LIMIT 1")

qf_err *size_standard_on(struct qf_db *db, qf_time day, struct size_standard *s,
                         bool *found)
{
    return qf_one(db, STANDARD_ON, &size_standard_type, s, found, QF_D(day), QF_D(day));
}

QF_STATEMENT(
    STANDARDS,
    "SELECT id, name, source, note, effective_from, effective_to FROM size_standard"
    " ORDER BY effective_from DESC, id DESC LIMIT 100")

qf_err *size_standards(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, STANDARDS, &size_standard_type, list);
}

QF_STATEMENT(
    THRESHOLDS,
    "SELECT standard_id, seq, industry, gbt_codes, ind1, large1, medium1, small1,"
    " ind2, large2, medium2, small2 FROM size_threshold WHERE standard_id = ?"
    " ORDER BY seq LIMIT 100")

qf_err *size_thresholds(struct qf_db *db, int standard_id, struct qf_list *list)
{
    return qf_list(db, THRESHOLDS, &size_threshold_type, list, QF_I(standard_id));
}

QF_STATEMENT(
    THRESHOLD,
    "SELECT standard_id, seq, industry, gbt_codes, ind1, large1, medium1, small1,"
    " ind2, large2, medium2, small2 FROM size_threshold WHERE standard_id = ? AND seq = "
    "?")

qf_err *size_of(struct qf_db *db, qf_time day, int seq, const struct size_input *in,
                struct size_standard *standard, struct size_threshold *threshold,
                struct size_result *result)
{
    struct size_standard s;
    struct size_threshold t;
    bool found;
    QF_TRY(size_standard_on(db, day, &s, &found));
    if (!found) return qf_user_error("day", "这一天还没有适用的划型标准，请检查日期");
    QF_TRY(qf_get(db, THRESHOLD, &size_threshold_type, &t, QF_I(s.id), QF_I(seq)));
    *result = size_compute(&t, in);
    if (standard) *standard = s;
    if (threshold) *threshold = t;
    return NULL;
}
