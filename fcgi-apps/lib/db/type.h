/* A descriptor: the fields of a struct that travel between a row, C and a page.
 *
 * Columns are matched by name; a column that has no field is our own mistake (an error), a
 * field that has no column is as if it had been NULL. NULL becomes NULL, 0, false or QF_NO_TIME.
 * A value that its field cannot hold (too large, negative, a fraction, more bytes) is an error.
 *
 *     const struct qf_type article_type = QF_TYPE(
 *         QF_U64(article, id), QF_STR(article, title), QF_TIME(article, published_at));
 *
 * In a page's data a field stands under its own name; times and money carry their formatted
 * forms (see qf_put in lib/web/req.h).
 */
#ifndef QF_DB_TYPE_H
#define QF_DB_TYPE_H

#include <stddef.h>

enum qf_kind {
    QF_KIND_END,
    QF_KIND_U64,                /* uint64_t */
    QF_KIND_I64,                /* int64_t */
    QF_KIND_INT,                /* int */
    QF_KIND_BOOL,               /* bool */
    QF_KIND_STR,                /* const char *, UTF-8 */
    QF_KIND_HTML,               /* const char *, sanitized HTML; name ends in _html */
    QF_KIND_TIME,               /* qf_time from DATETIME */
    QF_KIND_DATE,               /* qf_time from DATE */
    QF_KIND_MONEY,              /* int64_t, 分 */
    QF_KIND_BYTES,              /* unsigned char[n] from BINARY(n); never put into a page */
};

struct qf_member { const char *name; enum qf_kind kind; size_t offset, size; };
struct qf_type { const struct qf_member *members; size_t size; };

#define QF_MEMBER_(k, s, m) {#m, k, offsetof(struct s, m), sizeof(((struct s *)0)->m)}
#define QF_U64(s, m) QF_MEMBER_(QF_KIND_U64, s, m)
#define QF_I64(s, m) QF_MEMBER_(QF_KIND_I64, s, m)
#define QF_INT(s, m) QF_MEMBER_(QF_KIND_INT, s, m)
#define QF_BOOL(s, m) QF_MEMBER_(QF_KIND_BOOL, s, m)
#define QF_STR(s, m) QF_MEMBER_(QF_KIND_STR, s, m)
#define QF_HTML(s, m) QF_MEMBER_(QF_KIND_HTML, s, m)
#define QF_TIME(s, m) QF_MEMBER_(QF_KIND_TIME, s, m)
#define QF_DATE(s, m) QF_MEMBER_(QF_KIND_DATE, s, m)
#define QF_MONEY(s, m) QF_MEMBER_(QF_KIND_MONEY, s, m)
#define QF_BYTES(s, m) QF_MEMBER_(QF_KIND_BYTES, s, m)
/* The descriptor of struct s. */
#define QF_TYPE(s, ...) \
    {(const struct qf_member[]){__VA_ARGS__, {NULL, QF_KIND_END, 0, 0}}, sizeof(struct s)}

#endif
