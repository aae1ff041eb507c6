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

/* --- lists ---
 * The numbers of the rows come from an index alone, then only those rows are read. A small subtree is
 * gathered along the windows' index and sorted; a large one walked from the newest on, where a page is
 * soon full. Which of both, and the number of rows shown, is told by counting a little further than what is
 * small. Words and columns stand in no index: they are looked for in the newest 5,000. */

#define ARTICLE                                                                          \
    "SELECT a.id, a.window_id, a.created_by, a.title, a.state, w.short_name AS window_name," \
    " e.person_name AS editor_name, a.column_code, c.name AS column_name, a.region_code," \
    " a.withdraw_reason AS end_reason, a.published_at AS shown_at, a.updated_at"
#define ACTIVITY                                                                         \
    "SELECT a.id, a.window_id, a.created_by, a.title, a.state, w.short_name AS window_name," \
    " e.person_name AS editor_name, a.region_code, a.cancel_reason AS end_reason,"       \
    " a.starts_at AS shown_at, a.updated_at"

#define ALL(table) table " a FORCE INDEX (PRIMARY) WHERE ? = ''"
#define OF_STATE(table) table " a FORCE INDEX (by_state) WHERE a.state = ?"
#define BELOW(table)                                                                     \
    SCOPE_WINDOWS " s STRAIGHT_JOIN " table " a FORCE INDEX (by_window)"                 \
    " ON a.window_id = s.id WHERE ? = ''"
#define BELOW_STATE(table)                                                               \
    SCOPE_WINDOWS " s STRAIGHT_JOIN " table " a FORCE INDEX (by_window)"                 \
    " ON a.window_id = s.id WHERE a.state = ?"
#define WITHIN(table)                                                                    \
    table " a FORCE INDEX (by_desk) WHERE a.window_id IN " SCOPE_WINDOWS                 \
    " AND ? IN ('', a.state)"

#define NEWEST(way)                                                                      \
    " FROM (SELECT STRAIGHT_JOIN a.id FROM " way " ORDER BY a.id DESC LIMIT ?) p"
#define ARTICLES " STRAIGHT_JOIN article a ON a.id = p.id"
#define ACTIVITIES " STRAIGHT_JOIN activity a ON a.id = p.id"
#define COLUMN " JOIN site_column c ON c.code = a.column_code"
#define NAMES                                                                            \
    " JOIN platform_window w ON w.id = a.window_id LEFT JOIN account e ON e.id = a.created_by"
#define TITLED " WHERE (? = '' OR LOCATE(?, a.title) > 0)"
#define OF_COLUMN " AND (? = '' OR a.column_code = ?)"
#define PAGE " ORDER BY a.id DESC LIMIT ? OFFSET ?"

#define LISTS(name, way, rows, source, names, rest)                                      \
    QF_STATEMENT(name##_SEEN,                                                            \
        "SELECT COUNT(*) FROM (SELECT STRAIGHT_JOIN a.id FROM " way " LIMIT ?) p")       \
    QF_STATEMENT(name##_COUNT,                                                           \
        "SELECT COUNT(*) FROM (SELECT a.id" NEWEST(way) source rest " LIMIT 1001) m")    \
    QF_STATEMENT(name##_LIST, rows NEWEST(way) source names NAMES rest PAGE)
#define OF_ARTICLES(name, way)                                                           \
    LISTS(ARTICLE_##name, way("article"), ARTICLE, ARTICLES, COLUMN, TITLED OF_COLUMN)
#define OF_ACTIVITIES(name, way)                                                         \
    LISTS(ACTIVITY_##name, way("activity"), ACTIVITY, ACTIVITIES, "", TITLED)

OF_ARTICLES(ALL, ALL)
OF_ARTICLES(STATE, OF_STATE)
OF_ARTICLES(BELOW, BELOW)
OF_ARTICLES(BELOW_STATE, BELOW_STATE)
OF_ARTICLES(WITHIN, WITHIN)
OF_ACTIVITIES(ALL, ALL)
OF_ACTIVITIES(STATE, OF_STATE)
OF_ACTIVITIES(BELOW, BELOW)
OF_ACTIVITIES(BELOW_STATE, BELOW_STATE)
OF_ACTIVITIES(WITHIN, WITHIN)

enum way { WAY_ALL, WAY_STATE, WAY_BELOW, WAY_BELOW_STATE, WAY_WITHIN, WAYS };
struct lists { struct qf_statement *seen, *count, *list; };
#define OF(name) {&name##_SEEN, &name##_COUNT, &name##_LIST}
static const struct lists lists[2][WAYS] = {
    {OF(ARTICLE_ALL), OF(ARTICLE_STATE), OF(ARTICLE_BELOW), OF(ARTICLE_BELOW_STATE),
     OF(ARTICLE_WITHIN)},
    {OF(ACTIVITY_ALL), OF(ACTIVITY_STATE), OF(ACTIVITY_BELOW), OF(ACTIVITY_BELOW_STATE),
     OF(ACTIVITY_WITHIN)},
};

struct params { struct qf_param p[16]; unsigned used; };

static void bind(struct params *to, const struct qf_param *from, size_t n)
{
    for (size_t i = 0; i < n; i++) to->p[1 + to->used++] = from[i];
}
#define BIND(to, ...)                                                                    \
    bind(to, (const struct qf_param[]){__VA_ARGS__},                                     \
         sizeof (const struct qf_param[]){__VA_ARGS__} / sizeof(struct qf_param))

/* So many are sorted sooner than the newest of them are walked to. */
enum { SMALL = 50000 };

/* What a list asks for: windows and state, then what it looks at in the rows. */
struct query {
    enum content_kind kind;
    enum way way;
    struct params base;
    bool looking;                       /* for words or a column */
};

static struct params within(const struct query *q, int look, const struct content_filter *f)
{
    struct params p = q->base;
    BIND(&p, QF_I(look), QF_S(f->words), QF_S(f->words));
    if (q->kind == CONTENT_ARTICLE) BIND(&p, QF_S(f->column), QF_S(f->column));
    return p;
}

static qf_err *query_of(struct qf_db *db, const struct actor *who, enum content_kind kind,
                        const struct content_filter *f, struct query *q)
{
    int function = kind == CONTENT_ARTICLE ? FN_CONTENT_EDIT : FN_ACTIVITY_MANAGE;
    bool all;
    *q = (struct query){.kind = kind, .base.p = {QF_NULL}, .looking = *f->words || *f->column};
    QF_TRY(scope_is_all(db, who, function, &all));
    q->way = (all ? WAY_ALL : WAY_BELOW) + (*f->state ? 1 : 0);
    if (!all) BIND(&q->base, SCOPE_PARAMS(who, function, 0));
    BIND(&q->base, QF_S(f->state));
    return NULL;
}

/* How many there are, as far as that matters; turns a large subtree to the way of the newest. */
static qf_err *see(struct qf_db *db, struct query *q, int64_t *seen)
{
    bool below = q->way == WAY_BELOW || q->way == WAY_BELOW_STATE;
    int enough = !q->looking ? CONTENT_COUNTED : below ? SMALL : CONTENT_LOOKED_AT;
    struct params p = q->base;
    BIND(&p, QF_I(enough + 1));
    QF_TRY(qf_number_(db, lists[q->kind][q->way].seen, seen, p.p, p.used));
    if (below && *seen > enough) q->way = WAY_WITHIN;
    return NULL;
}

qf_err *content_list(struct qf_db *db, const struct actor *who, enum content_kind kind,
                     const struct content_filter *f, int limit, int offset,
                     struct qf_list *list, int64_t *total, bool *older)
{
    struct query q;
    QF_TRY(query_of(db, who, kind, f, &q));
    QF_TRY(see(db, &q, total));
    *older = q.looking && *total > CONTENT_LOOKED_AT;
    struct params p = within(&q, q.looking ? CONTENT_LOOKED_AT : limit + offset, f);
    if (q.looking) QF_TRY(qf_number_(db, lists[kind][q.way].count, total, p.p, p.used));
    BIND(&p, QF_I(limit), QF_I(offset));
    return qf_list_(db, lists[kind][q.way].list, &content_type, list, p.p, p.used);
}
