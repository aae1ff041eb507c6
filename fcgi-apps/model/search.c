#include "model/search.h"

#include <stdlib.h>
#include <string.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "lib/text/words.h"

static const struct { const char *code, *label; } kinds[SEARCH_KIND_COUNT] = {
    [SEARCH_SERVICE] = {"service", "服务"},
    [SEARCH_PROVIDER] = {"provider", "服务机构"},
    [SEARCH_EXPERT] = {"expert", "专家"},
    [SEARCH_NEED] = {"need", "需求"},
    [SEARCH_PRODUCT] = {"product", "企业产品"},
    [SEARCH_ARTICLE] = {"article", "资讯政策"},
    [SEARCH_GUIDE] = {"guide", "办事指南"},
    [SEARCH_ACTIVITY] = {"activity", "活动"},
    [SEARCH_WINDOW] = {"window", "服务窗口"},
    [SEARCH_HELP] = {"help_topic", "帮助"},
};

const char *search_kind_code(enum search_kind k)
{
    return kinds[k].code;
}

const char *search_kind_label(enum search_kind k)
{
    return kinds[k].label;
}

bool search_kind_read(const char *code, enum search_kind *out)
{
    for (int k = 0; k < SEARCH_KIND_COUNT; k++) {
        if (!qf_eq(code, kinds[k].code)) continue;
        *out = (enum search_kind)k;
        return true;
    }
    return false;
}

static const char *label_of(const char *code)
{
    enum search_kind k;
    return search_kind_read(code, &k) ? search_kind_label(k) : "";
}

/* A row that is being worked on becomes waiting again: the worker's mark does not fit
 * then, and the record is read once more. */
QF_STATEMENT(ASK,
             "INSERT INTO outbox (kind, target, dedupe_key, next_at, created_at)"
             " VALUES ('index', ?, ?, ?, ?)"
             " ON DUPLICATE KEY UPDATE state = 'waiting', attempts = 0, taken_by = '',"
             " next_at = VALUES(next_at), created_at = VALUES(created_at),"
             " sent_at = NULL, error = ''")

qf_err *search_ask(struct qf_db *db, enum search_kind kind, uint64_t id)
{
    char target[64], dedupe[80];
    qf_time now = qf_now();
    snprintf(target, sizeof target, "%s:%llu", kinds[kind].code, (unsigned long long)id);
    snprintf(dedupe, sizeof dedupe, "index:%s", target);
    return qf_exec(db, ASK, NULL, QF_S(target), QF_S(dedupe), QF_T(now), QF_T(now));
}

/* --- finding --- */

char *search_words(struct qf_arena *a, const char *typed)
{
    return qf_empty(typed) ? qf_dup(a, "") : qf_search_query(a, typed);
}

/* A title counts five times as much as the text: what is called like this comes first. */
static char *weighted(struct qf_arena *a, const char *typed)
{
    const char *query = search_words(a, typed);
    return qf_starts(query, "*D+") ? qf_fmt(a, "*D+W1:10,2:2%s", query + 3)
                                   : qf_dup(a, query);
}

/* The first word as typed, for the place that the snippet shows. */
static char *first_word(struct qf_arena *a, const char *typed)
{
    const char *begin = qf_tidy(a, typed);
    begin += strspn(begin, " \t\n\"+-*()<>~");
    return qf_dupn(a, begin, strcspn(begin, " \t\n\""));
}

/* --- the best hits: their numbers and kinds only --- */

struct head { uint64_t id; qf_time published_at; int kind_no, score; };
static const struct qf_type head_type =
    QF_TYPE(head, QF_U64(head, id), QF_TIME(head, published_at), QF_INT(head, kind_no),
            QF_INT(head, score));

/* Sorted and filtered inside of Mroonga (see SEARCH_FOUND): that is why the filters are
 * ranges of numbers, and there is no other condition. */
#define BEST(words)                                                                      \
    "SELECT id, published_at, kind_no,"                                                  \
    " CAST(MATCH(" words ") AGAINST(? IN BOOLEAN MODE) AS INTEGER) AS score FROM search_doc" \
    " WHERE MATCH(" words ") AGAINST(? IN BOOLEAN MODE)"                                 \
    " AND kind_no >= ? AND kind_no <= ? AND region_no >= ? AND region_no <= ?"           \
    " ORDER BY MATCH(" words ") AGAINST(? IN BOOLEAN MODE) DESC, published_at DESC"      \
    " LIMIT ?"
QF_STATEMENT(RECENT, BEST("title, body"))
QF_STATEMENT(OLD, BEST("old_title, old_body"))

struct range { int64_t from, to; };

static struct range kind_range(const char *code)
{
    enum search_kind kind;
    if (!search_kind_read(code, &kind)) return (struct range){0, SEARCH_KIND_COUNT};
    return (struct range){kind + 1, kind + 1};
}

/* Codes nest by their digits: a city holds its counties, the province everything. */
static struct range region_range(const char *code)
{
    int64_t n, span;
    if (qf_empty(code) || !qf_read_i64(code, 1, 999999, &n)) return (struct range){0, 999999};
    span = n % 10000 == 0 ? 9999 : n % 100 == 0 ? 99 : 0;
    return (struct range){n, n + span};
}

/* A page asks twice for the same, for its hits and for the counts of its tabs: the last
 * answer is kept for a moment. */
static struct {
    struct qf_arena *arena;
    const char *query;
    struct range kind, region;
    int64_t until;
    struct head heads[SEARCH_MOST];
    size_t count;
} kept;
enum { KEEP_MS = 1000 };

static bool is_kept(const char *query, struct range kind, struct range region)
{
    return kept.arena && qf_monotonic_ms() < kept.until && qf_eq(kept.query, query) &&
           !memcmp(&kept.kind, &kind, sizeof kind) &&
           !memcmp(&kept.region, &region, sizeof region);
}

static int best_first(const void *a, const void *b)
{
    const struct head *x = a, *y = b;
    if (x->score != y->score) return (x->score < y->score) - (x->score > y->score);
    return (x->published_at < y->published_at) - (x->published_at > y->published_at);
}

/* Of the old ones, which are all articles, no more than are still wanted. */
static qf_err *add_old(struct qf_db *db, struct qf_arena *a, const char *query,
                       struct range kind, struct range region, struct qf_list *list)
{
    struct qf_list old;
    size_t wanted = SEARCH_MOST - list->count;
    if (wanted == 0 || kind.from > SEARCH_ARTICLE + 1 || kind.to < SEARCH_ARTICLE + 1) return NULL;
    QF_TRY(qf_list(db, OLD, &head_type, &old, QF_S(query), QF_S(query), QF_I(kind.from),
                   QF_I(kind.to), QF_I(region.from), QF_I(region.to), QF_S(query), QF_U(wanted)));
    if (old.count == 0) return NULL;
    struct head *all = qf_calloc(a, list->count + old.count, sizeof *all);
    if (list->count) memcpy(all, list->items, list->count * sizeof *all);
    memcpy(all + list->count, old.items, old.count * sizeof *all);
    *list = (struct qf_list){list->count + old.count, all, &head_type};
    qsort(all, list->count, sizeof *all, best_first);
    return NULL;
}

static qf_err *find_heads(struct qf_db *db, struct qf_arena *a, const char *query,
                          struct range kind, struct range region)
{
    struct qf_list list;
    if (is_kept(query, kind, region)) return NULL;
    QF_TRY(qf_list(db, RECENT, &head_type, &list, QF_S(query), QF_S(query), QF_I(kind.from),
                   QF_I(kind.to), QF_I(region.from), QF_I(region.to), QF_S(query),
                   QF_I(SEARCH_MOST)));
    QF_TRY(add_old(db, a, query, kind, region, &list));
    if (!kept.arena) kept.arena = qf_arena_new();
    qf_arena_reset(kept.arena);
    kept.query = qf_dup(kept.arena, query);
    kept.kind = kind;
    kept.region = region;
    kept.until = qf_monotonic_ms() + KEEP_MS;
    kept.count = list.count;
    if (list.count) memcpy(kept.heads, list.items, list.count * sizeof *kept.heads);
    return NULL;
}

/* --- the hits of a page --- */

const struct qf_type search_hit_type =
    QF_TYPE(search_hit, QF_U64(search_hit, id), QF_U64(search_hit, ref_id),
            QF_STR(search_hit, kind),
            QF_STR(search_hit, kind_label), QF_STR(search_hit, title),
            QF_STR(search_hit, snippet), QF_STR(search_hit, region_code),
            QF_STR(search_hit, url), QF_TIME(search_hit, published_at));

enum { TOGETHER = 20 };
QF_STATEMENT(SHOW,
    "SELECT id, ref_id, kind, title, region_code, url, published_at,"
    " IF(LOCATE(?, words) > 0,"
    "    CONCAT(IF(LOCATE(?, words) > 31, '…', ''),"
    "           SUBSTRING(words, GREATEST(1, LOCATE(?, words) - 30), 120)), summary)"
    " AS snippet FROM (SELECT id, ref_id, kind, CONCAT(title, old_title) AS title, region_code, url,"
    "  published_at, CONCAT(body, old_body) AS words, summary FROM search_doc"
    "  WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) LIMIT 20) d")

static const struct search_hit *hit_of(const struct qf_list *list, uint64_t id)
{
    for (size_t i = 0; i < list->count; i++)
        if (QF_AT(*list, struct search_hit, i)->id == id)
            return QF_AT(*list, struct search_hit, i);
    return NULL;
}

/* Add at most TOGETHER hits, in the order of the heads. An entry that went between the two
 * questions is left out. */
static qf_err *add_hits(struct qf_db *db, struct qf_arena *a, const char *word,
                        const struct head *heads, size_t count, struct qf_list *hits)
{
    /* The first element stands for nothing, as in QF_PARAMS_. */
    struct qf_param values[1 + 3 + TOGETHER] = {QF_NULL, QF_S(word), QF_S(word), QF_S(word)};
    struct qf_list list;
    for (size_t i = 0; i < TOGETHER; i++) values[4 + i] = QF_U(i < count ? heads[i].id : 0);
    QF_TRY(qf_list_(db, &SHOW, &search_hit_type, &list, values, 3 + TOGETHER));
    for (size_t i = 0; i < count; i++) {
        const struct search_hit *found = hit_of(&list, heads[i].id);
        struct search_hit *h = QF_AT(*hits, struct search_hit, hits->count);
        if (!found) continue;
        *h = *found;
        h->kind_label = label_of(h->kind);
        h->snippet = qf_shorten(a, h->snippet, 110);
        hits->count++;
    }
    return NULL;
}

static qf_err *show(struct qf_db *db, struct qf_arena *a, const char *word, size_t from,
                    size_t to, struct qf_list *hits)
{
    struct search_hit *rows = qf_calloc(a, to - from + 1, sizeof *rows);
    *hits = (struct qf_list){0, rows, &search_hit_type};
    for (size_t i = from; i < to; i += TOGETHER)
        QF_TRY(add_hits(db, a, word, &kept.heads[i], to - i < TOGETHER ? to - i : TOGETHER,
                        hits));
    return NULL;
}

qf_err *search_query(struct qf_db *db, struct qf_arena *a, const struct search_filter *f,
                     struct qf_list *hits, int64_t *total)
{
    const char *query = weighted(a, f->typed);
    size_t limit = f->limit < 1 ? 1 : f->limit > 100 ? 100 : (size_t)f->limit;
    *hits = (struct qf_list){0, NULL, &search_hit_type};
    if (total) *total = 0;
    if (*query == '\0') return NULL;
    QF_TRY(find_heads(db, a, query, kind_range(f->kind), region_range(f->region)));
    size_t from = f->offset < (int64_t)kept.count ? (size_t)f->offset : kept.count;
    size_t to = kept.count - from < limit ? kept.count : from + limit;
    if (total) *total = (int64_t)kept.count;
    return show(db, a, first_word(a, f->typed), from, to, hits);
}

const struct qf_type search_count_type =
    QF_TYPE(search_count, QF_STR(search_count, kind), QF_STR(search_count, kind_label),
            QF_I64(search_count, hits));

static int by_hits(const void *a, const void *b)
{
    int64_t x = ((const struct search_count *)a)->hits;
    int64_t y = ((const struct search_count *)b)->hits;
    return (x < y) - (x > y);
}

qf_err *search_counts(struct qf_db *db, struct qf_arena *a, const struct search_filter *f,
                      struct qf_list *counts)
{
    const char *query = weighted(a, f->typed);
    struct search_count *c = qf_calloc(a, SEARCH_KIND_COUNT, sizeof *c);
    *counts = (struct qf_list){0, c, &search_count_type};
    if (*query == '\0') return NULL;
    QF_TRY(find_heads(db, a, query, kind_range(NULL), region_range(f->region)));
    for (int k = 0; k < SEARCH_KIND_COUNT; k++) {
        c[k].kind = kinds[k].code;
        c[k].kind_label = kinds[k].label;
    }
    for (size_t i = 0; i < kept.count; i++)
        if (kept.heads[i].kind_no >= 1 && kept.heads[i].kind_no <= SEARCH_KIND_COUNT)
            c[kept.heads[i].kind_no - 1].hits++;
    qsort(c, SEARCH_KIND_COUNT, sizeof *c, by_hits);
    while (counts->count < SEARCH_KIND_COUNT && c[counts->count].hits > 0) counts->count++;
    return NULL;
}

/* --- for the operator --- */

QF_STATEMENT(ENTRIES,
    "SELECT kind, COUNT(*) AS hits FROM search_doc GROUP BY kind ORDER BY kind LIMIT 20")

qf_err *search_entries(struct qf_db *db, struct qf_list *counts)
{
    return qf_list(db, ENTRIES, &search_count_type, counts);
}
