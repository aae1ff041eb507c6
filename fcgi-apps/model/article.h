/* Articles (文章) and the columns (栏目) that hold them: notices, news, policies.
 *
 * States: draft → reviewing → published → withdrawn. The public sees what is published, whose date
 * has come and that has not expired.
 */
#ifndef MODEL_ARTICLE_H
#define MODEL_ARTICLE_H

#include "lib/db/db.h"

struct column { const char *code, *name, *kind, *parent_code, *intro; };
extern const struct qf_type column_type;

/* All columns shown, in order of display. */
qf_err *column_list(struct qf_db *, struct qf_list *);
/* A column shown; 404 otherwise. */
qf_err *column_get(struct qf_db *, const char *code, struct column *);

struct article {
    uint64_t id, cover_id;
    const char *column_code, *column_name, *region_code, *title, *summary, *plain_words, *source;
    const char *source_url, *doc_number, *author_unit, *body_html, *cover;
    int view_count;
    qf_time published_at, expires_at;
};
extern const struct qf_type article_type;

/* An article that the public may see (an expired one too, by its address); 404 otherwise. */
qf_err *article_public(struct qf_db *, uint64_t id, struct article *);
/* The articles before and after it in its column: at most one of each, older first. */
qf_err *article_neighbours(struct qf_db *, const struct article *, struct qf_list *);

struct article_card {
    uint64_t id;
    const char *column_code, *column_name, *region_code, *title, *summary, *source;
    bool pinned;
    qf_time published_at;
};
extern const struct qf_type article_card_type;

/* Newest first within up to four columns (NULL for unused), of a year (0 for all). Pinned ones come
 * first where only one column is asked for. */
qf_err *article_list(struct qf_db *, const char *const columns[4], int year, int limit,
                     int offset, struct qf_list *);
enum { ARTICLE_COUNTED = 1000 };        /* a list counts so far: more means "or more" */
/* The same without pinned ones first, of those whose title has these words in it ("" for all), and how
 * many there are, up to ARTICLE_COUNTED; with words at most the newest 2000 are looked at. */
qf_err *article_titled(struct qf_db *, const char *const columns[4], const char *words,
                       int limit, int offset, struct qf_list *, int64_t *total);
/* Newest of a column and of a region (a city's code finds its counties too). */
qf_err *article_of_region(struct qf_db *, const char *region, int limit, struct qf_list *);
/* Newest of all, for the feed and the sitemap. */
qf_err *article_newest(struct qf_db *, int limit, struct qf_list *);

/* How many of these columns and this year (0 any) there are, counted up to `most`. */
qf_err *article_count(struct qf_db *, const char *const columns[4], int year, int most,
                      int64_t *count);

#endif
