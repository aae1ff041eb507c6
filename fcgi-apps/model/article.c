#include "model/article.h"

#include "lib/core/str.h"

const struct qf_type column_type = QF_TYPE(column,
    QF_STR(column, code), QF_STR(column, name), QF_STR(column, kind),
    QF_STR(column, parent_code), QF_STR(column, intro));

#define COLUMN "SELECT code, name, kind, parent_code, intro FROM site_column WHERE active = 1"

QF_STATEMENT(COLUMNS, COLUMN " ORDER BY sort, code LIMIT 200")

qf_err *column_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, COLUMNS, &column_type, list);
}

QF_STATEMENT(COLUMN_GET, COLUMN " AND code = ?")

qf_err *column_get(struct qf_db *db, const char *code, struct column *c)
{
    return qf_get(db, COLUMN_GET, &column_type, c, QF_S(code));
}

/* --- one article --- */

const struct qf_type article_type = QF_TYPE(article,
    QF_U64(article, id), QF_U64(article, cover_id), QF_STR(article, column_code),
    QF_STR(article, column_name), QF_STR(article, region_code), QF_STR(article, title),
    QF_STR(article, summary), QF_STR(article, plain_words), QF_STR(article, source),
    QF_STR(article, source_url), QF_STR(article, doc_number), QF_STR(article, author_unit),
    QF_HTML(article, body_html), QF_STR(article, cover), QF_INT(article, view_count),
    QF_TIME(article, published_at), QF_TIME(article, expires_at));

QF_STATEMENT(PUBLIC,
    "SELECT a.id, a.cover_id, a.column_code, c.name AS column_name, a.region_code, a.title,"
    " a.summary, a.plain_words, a.source, a.source_url, a.doc_number, a.author_unit, a.body_html,"
    " f.public_id AS cover, a.view_count, a.published_at, a.expires_at"
    " FROM article a JOIN site_column c ON c.code = a.column_code"
    " LEFT JOIN attachment f ON f.id = a.cover_id"
    " WHERE a.id = ? AND a.state = 'published' AND a.published_at <= NOW()")

qf_err *article_public(struct qf_db *db, uint64_t id, struct article *a)
{
    return qf_get(db, PUBLIC, &article_type, a, QF_U(id));
}

/* --- lists --- */

const struct qf_type article_card_type = QF_TYPE(article_card,
    QF_U64(article_card, id), QF_STR(article_card, column_code),
    QF_STR(article_card, column_name), QF_STR(article_card, region_code),
    QF_STR(article_card, title), QF_STR(article_card, summary), QF_STR(article_card, source),
    QF_BOOL(article_card, pinned), QF_TIME(article_card, published_at));

#define CARD                                                                             \
    "a.id, a.column_code, c.name AS column_name, a.region_code, a.title, a.summary,"     \
    " a.source, a.pinned, a.published_at"
#define SEEN                                                                             \
    " a.state = 'published' AND a.published_at <= NOW()"                                 \
    " AND (a.expires_at IS NULL OR a.expires_at > NOW())"
/* The article is read first, along the index that has the order of the list; the server,
 * left to choose, begins at the few columns and sorts a million articles. */
#define ALONG(index) " FROM article a FORCE INDEX (" index ")" COLUMN_OF
#define COLUMN_OF " STRAIGHT_JOIN site_column c ON c.code = a.column_code"

/* The date alone bounds the walk through the index; a pair of columns does not. */
QF_STATEMENT(NEIGHBOURS,
    "(SELECT " CARD ALONG("by_column") " WHERE a.column_code = ? AND" SEEN
    "  AND a.published_at <= ?"
    "  AND (a.published_at, a.id) < (?, ?) ORDER BY a.published_at DESC, a.id DESC LIMIT 1)"
    " UNION ALL"
    " (SELECT " CARD ALONG("by_column") " WHERE a.column_code = ? AND" SEEN
    "  AND a.published_at >= ?"
    "  AND (a.published_at, a.id) > (?, ?) ORDER BY a.published_at, a.id LIMIT 1)")

qf_err *article_neighbours(struct qf_db *db, const struct article *a, struct qf_list *list)
{
    return qf_list(db, NEIGHBOURS, &article_card_type, list, QF_S(a->column_code),
                   QF_T(a->published_at), QF_T(a->published_at), QF_U(a->id),
                   QF_S(a->column_code), QF_T(a->published_at), QF_T(a->published_at),
                   QF_U(a->id));
}

QF_STATEMENT(OF_COLUMN,
    "SELECT " CARD ALONG("by_column_pinned") " WHERE a.column_code = ? AND" SEEN
    " AND a.published_at >= ? AND a.published_at < ?"
    " ORDER BY a.pinned DESC, a.published_at DESC, a.id DESC LIMIT ? OFFSET ?")
/* Several columns share one order by date: walk it backwards and leave out the others. */
QF_STATEMENT(OF_COLUMNS,
    "SELECT " CARD ALONG("by_list") " WHERE a.column_code IN (?, ?, ?, ?) AND" SEEN
    " AND a.published_at >= ? AND a.published_at < ?"
    " ORDER BY a.published_at DESC, a.id DESC LIMIT ? OFFSET ?")

static qf_time new_year(int year)
{
    return qf_time_of(&(struct qf_civil){.year = year, .month = 1, .day = 1});
}

qf_err *article_list(struct qf_db *db, const char *const columns[4], int year, int limit,
                     int offset, struct qf_list *list)
{
    qf_time from = new_year(year ? year : 1970), to = new_year(year ? year + 1 : 9999);
    if (!columns[1])
        return qf_list(db, OF_COLUMN, &article_card_type, list, QF_S(columns[0]), QF_T(from),
                       QF_T(to), QF_I(limit), QF_I(offset));
    return qf_list(db, OF_COLUMNS, &article_card_type, list, QF_S(columns[0]),
                   QF_S(columns[1]), QF_S(columns[2]), QF_S(columns[3]), QF_T(from), QF_T(to),
                   QF_I(limit), QF_I(offset));
}

/* The titles of the newest are looked at, and only the rows of the page read whole. */
#define LOOKED_AT                                                                        \
    " FROM (SELECT a.id, a.title, a.published_at FROM article a FORCE INDEX (by_list)"   \
    "  WHERE a.column_code IN (?, ?, ?, ?) AND" SEEN                                     \
    "  ORDER BY a.published_at DESC, a.id DESC LIMIT 2000) n WHERE LOCATE(?, n.title) > 0"
QF_STATEMENT(TITLED,
    "SELECT " CARD " FROM (SELECT n.id" LOOKED_AT
    "  ORDER BY n.published_at DESC, n.id DESC LIMIT ? OFFSET ?) t"
    " STRAIGHT_JOIN article a ON a.id = t.id" COLUMN_OF
    " ORDER BY a.published_at DESC, a.id DESC")
QF_STATEMENT(TITLED_COUNT, "SELECT COUNT(*)" LOOKED_AT)

qf_err *article_titled(struct qf_db *db, const char *const columns[4], const char *words,
                       int limit, int offset, struct qf_list *list, int64_t *total)
{
    if (!*words) {
        QF_TRY(article_count(db, columns, 0, ARTICLE_COUNTED, total));
        return article_list(db, columns, 0, limit, offset, list);
    }
    QF_TRY(qf_number(db, TITLED_COUNT, total, QF_S(columns[0]), QF_S(columns[1]),
                     QF_S(columns[2]), QF_S(columns[3]), QF_S(words)));
    return qf_list(db, TITLED, &article_card_type, list, QF_S(columns[0]), QF_S(columns[1]),
                   QF_S(columns[2]), QF_S(columns[3]), QF_S(words), QF_I(limit), QF_I(offset));
}

QF_STATEMENT(OF_CITY,
    "SELECT " CARD ALONG("by_city") " WHERE a.city_code = ? AND" SEEN
    " ORDER BY a.published_at DESC, a.id DESC LIMIT ?")
QF_STATEMENT(OF_REGION,
    "SELECT " CARD ALONG("by_region") " WHERE a.region_code = ? AND" SEEN
    " ORDER BY a.published_at DESC, a.id DESC LIMIT ?")

qf_err *article_of_region(struct qf_db *db, const char *region, int limit, struct qf_list *list)
{
    if (qf_ends(region, "00"))
        return qf_list(db, OF_CITY, &article_card_type, list, QF_S(region), QF_I(limit));
    return qf_list(db, OF_REGION, &article_card_type, list, QF_S(region), QF_I(limit));
}

QF_STATEMENT(NEWEST,
    "SELECT " CARD ALONG("by_list") " WHERE" SEEN " ORDER BY a.published_at DESC, a.id DESC LIMIT ?")

qf_err *article_newest(struct qf_db *db, int limit, struct qf_list *list)
{
    return qf_list(db, NEWEST, &article_card_type, list, QF_I(limit));
}

/* Index entries only, and no more of them than people page through. */
QF_STATEMENT(COUNT,
    "SELECT COUNT(*) FROM (SELECT 1 FROM article a FORCE INDEX (by_column)"
    " WHERE a.column_code IN (?, ?, ?, ?) AND" SEEN
    " AND a.published_at >= ? AND a.published_at < ? LIMIT ?) c")

qf_err *article_count(struct qf_db *db, const char *const columns[4], int year, int most,
                      int64_t *count)
{
    return qf_number(db, COUNT, count, QF_S(columns[0]), QF_S(columns[1]), QF_S(columns[2]),
                     QF_S(columns[3]), QF_T(new_year(year ? year : 1970)),
                     QF_T(new_year(year ? year + 1 : 9999)), QF_I(most));
}
