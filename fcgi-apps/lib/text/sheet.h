/* A table as a file for spreadsheet programs: .xlsx, or CSV in UTF-8 with a byte order mark.
 *
 * Cells are written from left to right, rows from top to bottom, and leave memory at once. A text is
 * never a formula, whatever it begins with: in .xlsx it is stored as text, in CSV a text that begins
 * with = + - @ TAB or CR gets an apostrophe in front (security.md 31). Numbers are numbers in both.
 *
 *     struct qf_sheet *s = qf_sheet_new(arena, QF_SHEET_XLSX, "会员", "/var/tmp");
 *     qf_sheet_head(s, "企业名称", 30);
 *     qf_sheet_row_end(s);
 *     qf_sheet_text(s, "=1+1");
 *     qf_sheet_row_end(s);
 *     QF_TRY(qf_sheet_end(s, &bytes, &len));
 */
#ifndef QF_TEXT_SHEET_H
#define QF_TEXT_SHEET_H

#include <stddef.h>
#include <stdint.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

enum qf_sheet_kind { QF_SHEET_XLSX, QF_SHEET_CSV };
struct qf_sheet;

/* Begin one. name: of the sheet, at most 31 characters are kept. folder: for files on the way (.xlsx
 * only), which are gone at the end. Freed with the arena. */
struct qf_sheet *qf_sheet_new(struct qf_arena *, enum qf_sheet_kind, const char *name,
                              const char *folder);

/* The heading of the next column, and its width in characters of half a Chinese one. The headings
 * are the first row: end it with qf_sheet_row_end. */
void qf_sheet_head(struct qf_sheet *, const char *title, int width);

/* The next cell: text (NULL or "" leaves it empty), or value / 10^places (0 to 4). */
void qf_sheet_text(struct qf_sheet *, const char *);
void qf_sheet_number(struct qf_sheet *, int64_t value, int places);
void qf_sheet_row_end(struct qf_sheet *);

/* The file's bytes, in the arena. Errors: system. */
qf_err *qf_sheet_end(struct qf_sheet *, const char **bytes, size_t *len);

#endif
