/* A document on A4 as PDF: headings, paragraphs, facts, tables and places to sign, one below the
 * other. Knows nothing of what it prints: no HTTP, no SQL. The only folder that sees pango and cairo.
 *
 * Chinese lines are broken by the rules of Unicode (no sign of punctuation begins a line), text can be
 * searched and copied, fonts are embedded as the characters that are used. A heading stands
 * on the page of what follows it, a paragraph never leaves a single line behind, a row of a table is
 * never divided and the head of a table stands again on each page. Every page says 第 n 页 共 m 页.
 *
 * The same calls give the same bytes, as long as the fonts are the same. Strings are borrowed
 * until qf_paper_end.
 *
 *     struct qf_paper *p = qf_paper_new(arena, &(struct qf_paper_info){.title = "技术服务合同"});
 *     qf_paper_heading(p, "第一条 当事人");
 *     qf_paper_text(p, "甲乙双方……", QF_PAPER_PLAIN);
 *     QF_TRY(qf_paper_end(p, &bytes, &len));
 */
#ifndef QF_PAPER_PAPER_H
#define QF_PAPER_PAPER_H

#include <stddef.h>

#include "lib/core/arena.h"
#include "lib/core/clock.h"
#include "lib/core/err.h"

struct qf_paper;

struct qf_paper_info {
    const char *title;                  /* of the file, in its properties */
    const char *head;                   /* small, above each page; NULL for none */
    const char *foot;                   /* small, at the foot of each page, lines parted by \n */
    qf_time made_at;                    /* stands in the file; never the clock */
};

struct qf_paper *qf_paper_new(struct qf_arena *, const struct qf_paper_info *);

/* The heading of the document, in the middle. */
void qf_paper_title(struct qf_paper *, const char *);
void qf_paper_heading(struct qf_paper *, const char *);

enum qf_paper_style { QF_PAPER_PLAIN, QF_PAPER_STRONG, QF_PAPER_MIDDLE };
/* A paragraph; line feeds begin new lines. */
void qf_paper_text(struct qf_paper *, const char *, enum qf_paper_style);
/* A label, and beside it its text. */
void qf_paper_fact(struct qf_paper *, const char *label, const char *text);

/* The next row of a table of `count` columns (at most QF_PAPER_COLUMNS), whose widths are in
 * proportion to `shares`. A head begins a new table. */
enum { QF_PAPER_COLUMNS = 6 };
void qf_paper_row(struct qf_paper *, const int *shares, const char *const *cells, int count,
                  bool head);

/* Two columns of lines that stay together, with room to sign and seal above the last. */
void qf_paper_signs(struct qf_paper *, const char *left, const char *right);

/* Begin a new page, unless this one is empty. */
void qf_paper_page(struct qf_paper *);

/* The file's bytes, in the arena. Errors: system. */
qf_err *qf_paper_end(struct qf_paper *, const char **bytes, size_t *len);

#endif
