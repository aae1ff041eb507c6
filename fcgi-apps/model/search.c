#include "model/search.h"

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

/* A title counts ten times as much as the text: what is called like this comes first. */
static char *weighted(struct qf_arena *a, const char *typed)
{
    const char *query = search_words(a, typed);
    if (*query == '\0' || qf_starts(query, "*D")) return qf_dup(a, query);
    return qf_fmt(a, "*W1:10,2:1 %s", query);
}

/* The first word as typed, for the place that the snippet shows. */
static char *first_word(struct qf_arena *a, const char *typed)
{
    const char *begin = qf_tidy(a, typed);
    begin += strspn(begin, " \t\n\"+-*()<>~");
    return qf_dupn(a, begin, strcspn(begin, " \t\n\""));
}

/* Codes nest by their digits: a filter is a range, and no filter the widest one. */
struct range { const char *from, *to; };

static struct range region_range(struct qf_arena *a, const char *code)
{
    if (qf_empty(code)) return (struct range){"", "999999"};
    if (strlen(code) != 6) return (struct range){code, code};
    if (qf_ends(code, "0000")) return (struct range){code, qf_fmt(a, "%.2s9999", code)};
    if (qf_ends(code, "00")) return (struct range){code, qf_fmt(a, "%.4s99", code)};
    return (struct range){code, code};
}

static struct range kind_range(const char *kind)
{
    if (qf_empty(kind)) return (struct range){"", "zzzz"};
    return (struct range){kind, kind};
}

const struct qf_type search_hit_type =
    QF_TYPE(search_hit, QF_U64(search_hit, ref_id), QF_STR(search_hit, kind),
            QF_STR(search_hit, kind_label), QF_STR(search_hit, title),
            QF_STR(search_hit, snippet), QF_STR(search_hit, region_code),
            QF_STR(search_hit, url), QF_TIME(search_hit, published_at));

QF_STATEMENT(
    FIND,
    "SELECT ref_id, kind, title, region_code, url, published_at,"
    " IF(LOCATE(?, body) > 0,"
    "    CONCAT(IF(LOCATE(?, body) > 31, '…', ''),"
    "           SUBSTRING(body, GREATEST(1, LOCATE(?, body) - 30), 120)),"
    " summary) AS snippet"
    " FROM search_doc WHERE MATCH(title, body) AGAINST(? IN BOOLEAN MODE)"
    " AND kind BETWEEN ? AND ? AND region_code BETWEEN ? AND ?"
    " ORDER BY MATCH(title, body) AGAINST(? IN BOOLEAN MODE) DESC, published_at DESC"
    " LIMIT ? OFFSET ?")
QF_STATEMENT(FIND_COUNT,
    "SELECT COUNT(*) FROM search_doc WHERE MATCH(title, body) AGAINST(? IN BOOLEAN MODE)"
    " AND kind BETWEEN ? AND ? AND region_code BETWEEN ? AND ?")

static qf_err *find(struct qf_db *db, struct qf_arena *a, const struct search_filter *f,
                    const char *query, struct qf_list *hits)
{
    struct range kind = kind_range(f->kind), region = region_range(a, f->region);
    const char *word = first_word(a, f->typed);
    int limit = f->limit < 1 ? 1 : f->limit > 100 ? 100 : f->limit;
    QF_TRY(qf_list(db, FIND, &search_hit_type, hits, QF_S(word), QF_S(word), QF_S(word),
                   QF_S(query), QF_S(kind.from), QF_S(kind.to), QF_S(region.from),
                   QF_S(region.to), QF_S(query), QF_I(limit), QF_I(f->offset)));
    for (size_t i = 0; i < hits->count; i++) {
        struct search_hit *h = QF_AT(*hits, struct search_hit, i);
        h->kind_label = label_of(h->kind);
        h->snippet = qf_shorten(a, h->snippet ? h->snippet : "", 110);
    }
    return NULL;
}

qf_err *search_query(struct qf_db *db, struct qf_arena *a, const struct search_filter *f,
                     struct qf_list *hits, int64_t *total)
{
    const char *query = weighted(a, f->typed);
    struct range kind = kind_range(f->kind), region = region_range(a, f->region);
    *hits = (struct qf_list){0, NULL, &search_hit_type};
    if (total) *total = 0;
    if (*query == '\0') return NULL;
    if (total)
        QF_TRY(qf_number(db, FIND_COUNT, total, QF_S(query), QF_S(kind.from),
                         QF_S(kind.to), QF_S(region.from), QF_S(region.to)));
    return find(db, a, f, query, hits);
}

const struct qf_type search_count_type =
    QF_TYPE(search_count, QF_STR(search_count, kind), QF_STR(search_count, kind_label),
            QF_I64(search_count, hits));

QF_STATEMENT(COUNTS,
    "SELECT kind, COUNT(*) AS hits FROM search_doc"
    " WHERE MATCH(title, body) AGAINST(? IN BOOLEAN MODE) AND region_code BETWEEN ? AND ?"
    " GROUP BY kind ORDER BY hits DESC LIMIT 20")

qf_err *search_counts(struct qf_db *db, struct qf_arena *a, const struct search_filter *f,
                      struct qf_list *counts)
{
    const char *query = search_words(a, f->typed);
    struct range region = region_range(a, f->region);
    *counts = (struct qf_list){0, NULL, &search_count_type};
    if (*query == '\0') return NULL;
    QF_TRY(qf_list(db, COUNTS, &search_count_type, counts, QF_S(query), QF_S(region.from),
                   QF_S(region.to)));
    for (size_t i = 0; i < counts->count; i++) {
        struct search_count *c = QF_AT(*counts, struct search_count, i);
        c->kind_label = label_of(c->kind);
    }
    return NULL;
}

QF_STATEMENT(ENTRIES,
    "SELECT kind, COUNT(*) AS hits FROM search_doc GROUP BY kind ORDER BY kind LIMIT 20")

qf_err *search_entries(struct qf_db *db, struct qf_list *counts)
{
    return qf_list(db, ENTRIES, &search_count_type, counts);
}
