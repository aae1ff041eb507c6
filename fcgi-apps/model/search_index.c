/* Keeping the search index: what each kind of record tells it, the refresh of one, the
 * rebuild of all. */
#include "model/search.h"

#include "lib/core/str.h"
#include "lib/text/text.h"

/* What the truth says about one record. */
struct source {
    uint64_t ref_id;
    const char *title, *summary, *words, *body_html, *region_code, *url;
    qf_time published_at;
};
static const struct qf_type source_type = QF_TYPE(source,
    QF_U64(source, ref_id), QF_STR(source, title), QF_STR(source, summary),
    QF_STR(source, words), QF_HTML(source, body_html), QF_STR(source, region_code),
    QF_STR(source, url), QF_TIME(source, published_at));

enum { BATCH = 200, WORDS_MAX = 20000, SUMMARY_MAX = 200 };

/* Public records with from <= id <= to, by number, read in the order of the primary key:
 * left to itself the server sorts the whole table for each batch. The last two parameters
 * are now, twice. */
#define FROM_TO(noun) " WHERE " noun ".id BETWEEN ? AND ?"
#define ALONE(noun) " FORCE INDEX (PRIMARY)" FROM_TO(noun)
#define IN_ORDER(noun) " ORDER BY " noun ".id LIMIT 200"
/* Where the clock changes nothing. */
#define ALWAYS " AND ? <= ?"

QF_STATEMENT(SERVICES,
    "SELECT STRAIGHT_JOIN s.id AS ref_id, s.name AS title, s.summary,"
    " CONCAT_WS(' ', s.summary, c.name, t.name, p.name) AS words,"
    " CONCAT(s.description_html, ' ', COALESCE(s.prepare_html, '')) AS body_html,"
    " s.region_code, CONCAT('/services/', s.id) AS url, s.updated_at AS published_at"
    " FROM service s FORCE INDEX (PRIMARY)"
    " JOIN provider p ON p.id = s.provider_id AND p.listed = 1"
    " JOIN category c ON c.code = s.category_code"
    " JOIN category t ON t.code = s.category_top"
    FROM_TO("s") " AND s.listed = 1" ALWAYS IN_ORDER("s"))
QF_STATEMENT(PROVIDERS,
    "SELECT STRAIGHT_JOIN p.id AS ref_id, p.name AS title, LEFT(p.intro, 200) AS summary,"
    " CONCAT_WS(' ', p.intro, p.main_services, p.qualifications, p.honours,"
    "  p.address) AS words,"
    " p.region_code, CONCAT('/providers/', p.id) AS url,"
    " COALESCE(p.approved_at, p.created_at) AS published_at"
    " FROM provider p" ALONE("p") " AND p.listed = 1" ALWAYS IN_ORDER("p"))
QF_STATEMENT(EXPERTS,
    "SELECT STRAIGHT_JOIN e.id AS ref_id, e.name AS title, LEFT(e.field, 200) AS summary,"
    " CONCAT_WS(' ', e.title, e.employer, e.post, e.field, e.intro, e.results) AS words,"
    " e.region_code, CONCAT('/experts/', e.id) AS url,"
    " COALESCE(e.approved_at, e.created_at) AS published_at"
    " FROM expert e" ALONE("e") " AND e.listed = 1" ALWAYS IN_ORDER("e"))
QF_STATEMENT(NEEDS,
    "SELECT STRAIGHT_JOIN n.id AS ref_id, n.title, LEFT(n.description, 200) AS summary,"
    " CONCAT_WS(' ', n.description, c.name, n.number) AS words, n.region_code,"
    " CONCAT('/needs/', n.id) AS url,"
    " COALESCE(n.published_at, n.created_at) AS published_at"
    " FROM need n FORCE INDEX (PRIMARY) JOIN category c ON c.code = n.category_code"
    FROM_TO("n") " AND n.listed = 1" ALWAYS IN_ORDER("n"))
QF_STATEMENT(PRODUCTS,
    "SELECT STRAIGHT_JOIN p.id AS ref_id, p.title, p.summary,"
    " CONCAT_WS(' ', p.summary, p.category, e.name) AS words,"
    " p.description_html AS body_html, p.region_code,"
    " CONCAT('/products/', p.id) AS url,"
    " COALESCE(p.published_at, p.created_at) AS published_at"
    " FROM product p FORCE INDEX (PRIMARY)"
    " JOIN enterprise e ON e.id = p.enterprise_id AND e.state = 'active'"
    FROM_TO("p") " AND p.state = 'on_sale'" ALWAYS IN_ORDER("p"))
QF_STATEMENT(ARTICLES,
    "SELECT STRAIGHT_JOIN a.id AS ref_id, a.title, a.summary,"
    " CONCAT_WS(' ', a.summary, a.plain_words, a.doc_number, a.source) AS words,"
    " a.body_html, a.region_code, CONCAT('/news/', a.id) AS url, a.published_at"
    " FROM article a" ALONE("a") " AND a.state = 'published' AND a.published_at <= ?"
    " AND (a.expires_at IS NULL OR a.expires_at > ?)" IN_ORDER("a"))
QF_STATEMENT(GUIDES,
    "SELECT STRAIGHT_JOIN g.id AS ref_id, g.title, g.summary,"
    " CONCAT_WS(' ', g.summary, g.who, g.basis, g.place) AS words,"
    " CONCAT(g.conditions_html, ' ', g.materials_html, ' ', g.steps_html) AS body_html,"
    " g.region_code, CONCAT('/guides/', g.id) AS url, g.updated_at AS published_at"
    " FROM guide g" ALONE("g") " AND g.state = 'published'" ALWAYS IN_ORDER("g"))
QF_STATEMENT(ACTIVITIES,
    "SELECT STRAIGHT_JOIN v.id AS ref_id, v.title, v.summary,"
    " CONCAT_WS(' ', v.summary, v.organizer, v.undertaker, v.place) AS words,"
    " v.body_html, v.region_code, CONCAT('/activities/', v.id) AS url,"
    " v.starts_at AS published_at"
    " FROM activity v" ALONE("v") " AND v.state = 'published'" ALWAYS IN_ORDER("v"))
QF_STATEMENT(WINDOWS,
    "SELECT STRAIGHT_JOIN w.id AS ref_id, w.name AS title, w.address AS summary,"
    " CONCAT_WS(' ', w.short_name, w.address, w.intro) AS words, w.region_code,"
    " CONCAT('/windows/', w.code) AS url,"
    " COALESCE(CAST(w.opened_on AS DATETIME), '2000-01-01 00:00:00') AS published_at"
    " FROM platform_window w" ALONE("w") " AND w.state = 'open'" ALWAYS IN_ORDER("w"))
QF_STATEMENT(HELP,
    "SELECT STRAIGHT_JOIN h.id AS ref_id, h.question AS title, h.topic AS summary,"
    " h.topic AS words, h.answer_html AS body_html, s.value AS region_code,"
    " CONCAT('/help#q', h.id) AS url, h.updated_at AS published_at"
    " FROM help_topic h FORCE INDEX (PRIMARY)"
    " JOIN setting s ON s.name = 'province_code'"
    FROM_TO("h") " AND h.state = 'published'" ALWAYS IN_ORDER("h"))

static struct qf_statement *const sources[SEARCH_KIND_COUNT] = {
    [SEARCH_SERVICE] = &SERVICES, [SEARCH_PROVIDER] = &PROVIDERS,
    [SEARCH_EXPERT] = &EXPERTS,   [SEARCH_NEED] = &NEEDS,
    [SEARCH_PRODUCT] = &PRODUCTS, [SEARCH_ARTICLE] = &ARTICLES,
    [SEARCH_GUIDE] = &GUIDES,     [SEARCH_ACTIVITY] = &ACTIVITIES,
    [SEARCH_WINDOW] = &WINDOWS,   [SEARCH_HELP] = &HELP,
};

static qf_err *read_sources(struct qf_db *db, enum search_kind kind, uint64_t from,
                            uint64_t to, struct qf_list *list)
{
    qf_time now = qf_now();
    return qf_list(db, *sources[kind], &source_type, list, QF_U(from), QF_U(to),
                   QF_T(now), QF_T(now));
}

/* --- entries --- */

enum { COLUMNS = 12 };

/* (In an array for qf_exec_ the first element stands for nothing, as in QF_PARAMS_.)
 * The values of one entry, in the order of the INSERT statements below. */
static void entry_values(struct qf_arena *a, enum search_kind kind,
                         const struct source *s, struct qf_param out[COLUMNS])
{
    const char *html = s->body_html ? qf_plain(a, s->body_html, WORDS_MAX) : "";
    const char *summary = qf_empty(s->summary) ? html : s->summary;
    const char *words = qf_fmt(a, "%s %s", s->words ? s->words : "", html);
    bool old = kind == SEARCH_ARTICLE &&
               s->published_at < qf_add_days(qf_now(), -SEARCH_RECENT_DAYS);
    out[0] = QF_S(search_kind_code(kind));
    out[1] = QF_U(s->ref_id);
    out[2] = QF_S(old ? "" : s->title);
    out[3] = QF_S(old ? "" : words);
    out[4] = QF_S(qf_shorten(a, summary, SUMMARY_MAX));
    out[5] = QF_S(s->region_code);
    out[6] = QF_S(s->url);
    out[7] = QF_T(s->published_at);
    out[8] = QF_I(kind + 1);
    out[9] = QF_I(strtol(s->region_code, NULL, 10));
    out[10] = QF_S(old ? s->title : "");
    out[11] = QF_S(old ? words : "");
}

#define ENTRY "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
#define ENTRIES_5 ENTRY "," ENTRY "," ENTRY "," ENTRY "," ENTRY
#define ENTRIES_20 ENTRIES_5 "," ENTRIES_5 "," ENTRIES_5 "," ENTRIES_5
#define ENTRY_COLUMNS                                                                    \
    "(kind, ref_id, title, body, summary, region_code, url, published_at, kind_no,"      \
    " region_no, old_title, old_body)"
enum { TOGETHER = 20 };

QF_STATEMENT(WRITE, "REPLACE INTO search_doc " ENTRY_COLUMNS " VALUES " ENTRY)
QF_STATEMENT(REMOVE, "DELETE FROM search_doc WHERE kind = ? AND ref_id = ?")

qf_err *search_refresh(struct qf_db *db, struct qf_arena *a, enum search_kind kind,
                       uint64_t id)
{
    struct qf_list found;
    struct qf_param values[1 + COLUMNS];
    QF_TRY(read_sources(db, kind, id, id, &found));
    if (found.count == 0)
        return qf_exec(db, REMOVE, NULL, QF_S(search_kind_code(kind)), QF_U(id));
    entry_values(a, kind, QF_AT(found, struct source, 0), values + 1);
    return qf_exec_(db, &WRITE, NULL, values, COLUMNS);
}

/* --- rebuild --- */

QF_STATEMENT(NEXT_EMPTY, "TRUNCATE TABLE search_doc_next")
/* Words are sorted once at the end: several times faster than entry by entry. */
QF_STATEMENT(NEXT_WITHOUT_WORDS, "ALTER TABLE search_doc_next DISABLE KEYS")
QF_STATEMENT(NEXT_WORDS, "ALTER TABLE search_doc_next ENABLE KEYS")
QF_STATEMENT(NEXT_ONE, "INSERT INTO search_doc_next " ENTRY_COLUMNS " VALUES " ENTRY)
QF_STATEMENT(NEXT_MANY,
             "INSERT INTO search_doc_next " ENTRY_COLUMNS " VALUES " ENTRIES_20)
QF_STATEMENT(NEXT_SWAP,
    "RENAME TABLE search_doc TO search_doc_old, search_doc_next TO search_doc,"
    " search_doc_old TO search_doc_next")
/* Entries that the jobs wrote into the old index meanwhile. */
QF_STATEMENT(ASK_AGAIN,
    "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = ?, taken_by = ''"
    " WHERE kind = 'index' AND (state = 'taken' OR (state = 'sent' AND sent_at >= ?))")

qf_err *search_drop(struct qf_db *db)
{
    return qf_db_script(
        db, "DROP TABLE IF EXISTS search_doc, search_doc_next, search_doc_old;\n",
        "search_drop");
}

static qf_err *write_batch(struct qf_db *db, struct qf_arena *a, enum search_kind kind,
                           const struct qf_list *list)
{
    struct qf_param values[1 + TOGETHER * COLUMNS];
    size_t i = 0;
    for (; i + TOGETHER <= list->count; i += TOGETHER) {
        for (size_t k = 0; k < TOGETHER; k++)
            entry_values(a, kind, QF_AT(*list, struct source, i + k),
                         values + 1 + k * COLUMNS);
        QF_TRY(qf_exec_(db, &NEXT_MANY, NULL, values, TOGETHER * COLUMNS));
    }
    for (; i < list->count; i++) {
        entry_values(a, kind, QF_AT(*list, struct source, i), values + 1);
        QF_TRY(qf_exec_(db, &NEXT_ONE, NULL, values, COLUMNS));
    }
    return NULL;
}

struct rebuild {
    struct qf_db *db;
    struct qf_arena *batch; /* emptied after each batch: memory does not grow */
    void (*told)(const char *kind, uint64_t done, void *arg);
    void *arg;
};

static qf_err *rebuild_kind(struct rebuild *r, enum search_kind kind)
{
    uint64_t from = 0, done = 0;
    struct qf_list list;
    do {
        qf_arena_reset(r->batch);
        QF_TRY(read_sources(r->db, kind, from, INT64_MAX, &list));
        QF_TRY(write_batch(r->db, r->batch, kind, &list));
        done += list.count;
        if (list.count > 0) from = QF_AT(list, struct source, list.count - 1)->ref_id + 1;
        if (r->told) r->told(search_kind_code(kind), done, r->arg);
    } while (list.count == BATCH);
    return NULL;
}

static qf_err *rebuild_all(struct rebuild *r)
{
    QF_TRY(qf_exec(r->db, NEXT_EMPTY, NULL));
    QF_TRY(qf_exec(r->db, NEXT_WITHOUT_WORDS, NULL));
    for (int kind = 0; kind < SEARCH_KIND_COUNT; kind++)
        QF_TRY(rebuild_kind(r, (enum search_kind)kind));
    return qf_exec(r->db, NEXT_WORDS, NULL);
}

qf_err *search_rebuild(struct qf_db *db, struct qf_arena *a,
                       void (*told)(const char *kind, uint64_t done, void *arg),
                       void *arg)
{
    struct rebuild r = {db, qf_arena_new(), told, arg};
    qf_time begin = qf_now();
    qf_db_arena(db, r.batch);
    qf_err *err = rebuild_all(&r);
    qf_db_arena(db, a);
    qf_arena_free(r.batch);
    if (err) return err;
    QF_TRY(qf_exec(db, NEXT_SWAP, NULL));
    QF_TRY(qf_exec(db, NEXT_EMPTY, NULL));
    return qf_exec(db, ASK_AGAIN, NULL, QF_T(qf_now()), QF_T(begin));
}
