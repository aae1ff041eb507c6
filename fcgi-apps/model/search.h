/* The search index: every public record as one row of search_doc (Mroonga, bigrams).
 *
 * The index is derived: the truth stands in the tables of the nouns, losing the index
 * loses nothing. A change of a record asks for its refresh in the same transaction
 * (search_ask puts a row into the outbox), `qifuctl jobs` reads the record again and
 * writes or removes its entry, `qifuctl search rebuild` makes everything anew. Mroonga
 * knows no rollback: only the jobs and the rebuild write here, never a request.
 *
 *     struct search_filter f = {.typed = "知识产权", .kind = "service", .limit = 20};
 *     struct qf_list hits;
 *     QF_TRY(search_query(db, arena, &f, &hits, &total));
 */
#ifndef MODEL_SEARCH_H
#define MODEL_SEARCH_H

#include "lib/db/db.h"

/* What can be found. The name of a kind is the name of its table, but for "window". */
enum search_kind {
    SEARCH_SERVICE, SEARCH_PROVIDER, SEARCH_EXPERT, SEARCH_NEED, SEARCH_PRODUCT,
    SEARCH_ARTICLE, SEARCH_GUIDE, SEARCH_ACTIVITY, SEARCH_WINDOW, SEARCH_HELP,
    SEARCH_KIND_COUNT
};

/* "service", "help_topic" ...; what stands in search_doc.kind and in targets of the
 * outbox. */
const char *search_kind_code(enum search_kind);
/* 服务, 服务机构 ... for tabs and results. */
const char *search_kind_label(enum search_kind);
/* False when it is not a kind. */
bool search_kind_read(const char *code, enum search_kind *);

/* An article that is older belongs to the old ones, which are looked at only when everything else
 * gives fewer hits than SEARCH_MOST: a frequent word stands in nearly all of them. */
enum { SEARCH_RECENT_DAYS = 180 };

/* For lists of other nouns than articles: a derived table (ref_id) of the records of one kind that hold
 * the words, newest first, at most 1,000. Its one parameter is search_words(). Nothing but
 * ranges of numbers and this order let Mroonga filter and sort by itself; everything else
 * fetches every hit, which is a hundred times slower with frequent words. */
#define SEARCH_FOUND(kind_number)                                                        \
    "(SELECT ref_id FROM search_doc WHERE MATCH(title, body) AGAINST(? IN BOOLEAN MODE)" \
    " AND kind_no >= " kind_number " AND kind_no <= " kind_number                        \
    " ORDER BY published_at DESC LIMIT 1000)"
/* Numbers of kinds for it: their place in enum search_kind, from 1. */
#define SEARCH_NO_SERVICE "1"
#define SEARCH_NO_PROVIDER "2"
#define SEARCH_NO_EXPERT "3"
#define SEARCH_NO_NEED "4"
#define SEARCH_NO_PRODUCT "5"

/* Ask for the refresh of one record's entry, in the running transaction. Asking twice is
 * one task. */
qf_err *search_ask(struct qf_db *, enum search_kind, uint64_t id);

/* --- finding --- */

struct search_filter {
    const char *typed; /* as typed by people; operators in it are plain text */
    const char *kind;                   /* NULL or "" for every kind */
    const char *region; /* "" everywhere; a city's code finds its counties too */
    int limit;                          /* at most 100 */
    int64_t offset;
};

struct search_hit {
    uint64_t id;                        /* of the entry */
    uint64_t ref_id;                    /* of the record */
    const char *kind, *kind_label, *title;
    const char *snippet; /* plain text around the first word, or the summary */
    const char *region_code, *url;
    qf_time published_at;
};
extern const struct qf_type search_hit_type;

enum { SEARCH_MOST = 1000 };            /* hits that are looked at: more are never shown */

/* Best first, newest first among equals. *total (may be NULL) counts them up to SEARCH_MOST:
 * that many means "or more". Nothing typed finds nothing. */
qf_err *search_query(struct qf_db *, struct qf_arena *, const struct search_filter *,
                     struct qf_list *, int64_t *total);

struct search_count { const char *kind, *kind_label; int64_t hits; };
extern const struct qf_type search_count_type;
/* How many of the best SEARCH_MOST hits are of each kind, for the tabs; filter->kind is not
 * looked at. */
qf_err *search_counts(struct qf_db *, struct qf_arena *, const struct search_filter *,
                      struct qf_list *);

/* The boolean query of typed words for MATCH … AGAINST (? IN BOOLEAN MODE) of other
 * nouns' lists;
 * "" when there is nothing to search for. */
char *search_words(struct qf_arena *, const char *typed);

/* --- keeping (jobs and qifuctl only) --- */

/* Read the record again and write its entry, or remove it when it is not public any more.
 */
qf_err *search_refresh(struct qf_db *, struct qf_arena *, enum search_kind, uint64_t id);

/* Build a fresh index beside the one in use, then put it in its place at once; what
 * changed meanwhile is asked for again. Needs the ddl user. told(kind, entries so far,
 * arg) hears of each batch and each finished kind. */
qf_err *search_rebuild(struct qf_db *, struct qf_arena *,
                       void (*told)(const char *kind, uint64_t done, void *arg),
                       void *arg);

/* Drop its tables, before another definition takes their place. Needs the ddl user. */
qf_err *search_drop(struct qf_db *);

/* Entries of the index by kind, for status and doctor. */
qf_err *search_entries(struct qf_db *, struct qf_list *);

#endif
