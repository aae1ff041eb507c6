/* A document for word processors (.docx): headings, paragraphs, lines to write on and tables, one below
 * the other, on A4 with the number of the page at the foot. For papers that people fill in further: what
 * must not change is printed by paper.h instead. Knows nothing of what it writes: no HTTP, no SQL.
 *
 * Text is escaped, what XML forbids becomes U+FFFD. The same calls give the same bytes. Strings
 * are copied.
 *
 *     struct qf_docx *d = qf_docx_new(arena, &(struct qf_docx_info){.title = "工作总结"});
 *     qf_docx_heading(d, "一、基本情况");
 *     qf_docx_text(d, "本月……");
 *     QF_TRY(qf_docx_end(d, &bytes, &len));
 */
#ifndef QF_PAPER_DOCX_H
#define QF_PAPER_DOCX_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/core/arena.h"
#include "lib/core/clock.h"
#include "lib/core/err.h"

struct qf_docx;

#define QF_DOCX_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

struct qf_docx_info {
    const char *title;                  /* of the file, in its properties; NULL for none */
    const char *author;                 /* the same */
    qf_time made_at;                    /* stands in the file; never the clock. 0: 1970 */
};

/* Begin one; freed with the arena. */
struct qf_docx *qf_docx_new(struct qf_arena *, const struct qf_docx_info *);

/* The heading of the document, in the middle; a heading, and one below it. */
void qf_docx_title(struct qf_docx *, const char *);
void qf_docx_heading(struct qf_docx *, const char *);
void qf_docx_subheading(struct qf_docx *, const char *);

/* A paragraph, its first line indented; line feeds begin new ones. */
void qf_docx_text(struct qf_docx *, const char *);
/* The same without indent, small and grey: what is explained to who fills it in. */
void qf_docx_hint(struct qf_docx *, const char *);
/* The same at the right edge: place to sign, date. */
void qf_docx_right(struct qf_docx *, const char *);
/* Empty lines to write on. */
void qf_docx_blank(struct qf_docx *, int lines);

/* The next row of a table of `count` columns (at most QF_DOCX_COLUMNS), whose widths are in proportion
 * to `shares`; a cell NULL is empty. A head begins a new table and stands again on each page. */
enum { QF_DOCX_COLUMNS = 12 };
void qf_docx_row(struct qf_docx *, const int *shares, const char *const *cells, int count,
                 bool head);

/* Begin a new page. */
void qf_docx_page(struct qf_docx *);

/* The file's bytes, in the arena. Errors: system. */
qf_err *qf_docx_end(struct qf_docx *, const char **bytes, size_t *len);

#endif
