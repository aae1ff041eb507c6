#include "model/content.h"

#include "lib/core/str.h"
#include "model/permission.h"
#include "model/scope.h"

const struct qf_type content_type = QF_TYPE(content,
    QF_U64(content, id), QF_U64(content, window_id), QF_U64(content, created_by),
    QF_STR(content, title), QF_STR(content, state), QF_STR(content, window_name),
    QF_STR(content, editor_name), QF_STR(content, column_code), QF_STR(content, column_name),
    QF_STR(content, region_code), QF_STR(content, end_reason), QF_TIME(content, shown_at),
    QF_TIME(content, updated_at));

const char *content_table(enum content_kind kind)
{
    return kind == CONTENT_ARTICLE ? "article" : "activity";
}

static const struct { const char *state, *word, *kind; } states[] = {
    {"draft", "草稿", "idle"}, {"reviewing", "待审", "wait"}, {"published", "已发布", "good"},
    {"withdrawn", "已撤回", "urgent"}, {"cancelled", "已取消", "urgent"},
};

/* An article whose date has not come is published, and nobody sees it yet. */
static bool is_scheduled(const struct content *c, qf_time now)
{
    return c->column_code && qf_eq(c->state, "published") && c->shown_at > now;
}

const char *content_state_word(const struct content *c, qf_time now)
{
    if (is_scheduled(c, now)) return "定时发布";
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, c->state)) return states[i].word;
    return "";
}

const char *content_state_kind(const struct content *c, qf_time now)
{
    if (is_scheduled(c, now)) return "wait";
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, c->state)) return states[i].kind;
    return "";
}

bool content_may_change(const char *state)
{
    return qf_eq(state, "draft") || qf_eq(state, "withdrawn");
}

/* --- lists: the newest 5,000 along an index, then the words --- */

#define ARTICLE                                                                          \
    "SELECT a.id, a.window_id, a.created_by, a.title, a.state, w.short_name AS window_name," \
    " e.person_name AS editor_name, a.column_code, c.name AS column_name, a.region_code," \
    " a.withdraw_reason AS end_reason, a.published_at AS shown_at, a.updated_at"
#define ACTIVITY                                                                         \
    "SELECT a.id, a.window_id, a.created_by, a.title, a.state, w.short_name AS window_name," \
    " e.person_name AS editor_name, a.region_code, a.cancel_reason AS end_reason,"       \
    " a.starts_at AS shown_at, a.updated_at"
#define NEWEST " ORDER BY a.id DESC LIMIT 5000) p"
#define ALL(table)                                                                       \
    " FROM (SELECT a.id FROM " table " a FORCE INDEX (PRIMARY) WHERE ? = ''" NEWEST
#define OF_STATE(table)                                                                  \
    " FROM (SELECT a.id FROM " table " a FORCE INDEX (by_state) WHERE a.state = ?" NEWEST
#define BELOW(table)                                                                     \
    " FROM (SELECT a.id FROM " SCOPE_WINDOWS " s STRAIGHT_JOIN " table " a"              \
    "  FORCE INDEX (by_window) ON a.window_id = s.id WHERE (? = '' OR a.state = ?)" NEWEST
#define ARTICLES                                                                         \
    " STRAIGHT_JOIN article a ON a.id = p.id JOIN site_column c ON c.code = a.column_code"
#define ACTIVITIES " STRAIGHT_JOIN activity a ON a.id = p.id"
#define NAMES                                                                            \
    " JOIN platform_window w ON w.id = a.window_id LEFT JOIN account e ON e.id = a.created_by"
#define TITLED " WHERE (? = '' OR LOCATE(?, a.title) > 0)"
#define OF_COLUMN " AND (? = '' OR a.column_code = ?)"
#define PAGE " ORDER BY a.id DESC LIMIT ? OFFSET ?"
#define COUNT "SELECT COUNT(*)"

#define PAIR(name, rows, from, rest)                                                     \
    QF_STATEMENT(name##_LIST, rows from NAMES rest PAGE)                                 \
    QF_STATEMENT(name##_COUNT, COUNT from NAMES rest)

PAIR(ARTICLE_ALL, ARTICLE, ALL("article") ARTICLES, TITLED OF_COLUMN)
PAIR(ARTICLE_STATE, ARTICLE, OF_STATE("article") ARTICLES, TITLED OF_COLUMN)
PAIR(ARTICLE_BELOW, ARTICLE, BELOW("article") ARTICLES, TITLED OF_COLUMN)
PAIR(ACTIVITY_ALL, ACTIVITY, ALL("activity") ACTIVITIES, TITLED)
PAIR(ACTIVITY_STATE, ACTIVITY, OF_STATE("activity") ACTIVITIES, TITLED)
PAIR(ACTIVITY_BELOW, ACTIVITY, BELOW("activity") ACTIVITIES, TITLED)

struct pair { struct qf_statement *list, *count; };

static struct pair pair_of(enum content_kind kind, bool all, bool state)
{
    static const struct pair pairs[2][3] = {
        {{&ARTICLE_ALL_LIST, &ARTICLE_ALL_COUNT}, {&ARTICLE_STATE_LIST, &ARTICLE_STATE_COUNT},
         {&ARTICLE_BELOW_LIST, &ARTICLE_BELOW_COUNT}},
        {{&ACTIVITY_ALL_LIST, &ACTIVITY_ALL_COUNT}, {&ACTIVITY_STATE_LIST, &ACTIVITY_STATE_COUNT},
         {&ACTIVITY_BELOW_LIST, &ACTIVITY_BELOW_COUNT}},
    };
    return pairs[kind][!all ? 2 : state ? 1 : 0];
}

struct params { struct qf_param p[16]; unsigned used; };

static void bind(struct params *to, const struct qf_param *from, size_t n)
{
    for (size_t i = 0; i < n; i++) to->p[1 + to->used++] = from[i];
}
#define BIND(to, ...)                                                                    \
    bind(to, (const struct qf_param[]){__VA_ARGS__},                                     \
         sizeof (const struct qf_param[]){__VA_ARGS__} / sizeof(struct qf_param))

qf_err *content_list(struct qf_db *db, const struct actor *who, enum content_kind kind,
                     const struct content_filter *f, int limit, int offset,
                     struct qf_list *list, int64_t *total)
{
    int function = kind == CONTENT_ARTICLE ? FN_CONTENT_EDIT : FN_ACTIVITY_MANAGE;
    struct params p = {.p = {QF_NULL}};
    bool all;
    QF_TRY(scope_is_all(db, who, function, &all));
    struct pair pair = pair_of(kind, all, *f->state != '\0');
    if (all) BIND(&p, QF_S(f->state));
    else BIND(&p, SCOPE_PARAMS(who, function, 0), QF_S(f->state), QF_S(f->state));
    BIND(&p, QF_S(f->words), QF_S(f->words));
    if (kind == CONTENT_ARTICLE) BIND(&p, QF_S(f->column), QF_S(f->column));
    QF_TRY(qf_number_(db, pair.count, total, p.p, p.used));
    BIND(&p, QF_I(limit), QF_I(offset));
    return qf_list_(db, pair.list, &content_type, list, p.p, p.used);
}
