/* The sanitizer for rich text.
 *
 * What somebody typed in an editor is parsed (libxml2), rebuilt from an allow-list and
 * written by our own serializer, so nothing that is not on the list survives: no script,
 * style, svg, form, event handler, unknown scheme, comment, id or name. Inline styles of
 * the editor become classes of a small set (t-center t-right t-indent). Cleaning twice
 * changes nothing more.
 *
 * Links: http, https, mailto, tel and paths of this site; others lose their href.
 * Pictures: only files of this platform (/files/...). Links that leave get rel="nofollow
 * noopener".
 */
#ifndef QF_TEXT_HTML_H
#define QF_TEXT_HTML_H

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* Clean html (well-formed UTF-8, at most 256 KiB, nested at most 64 deep). *out is in the
 * arena,
 * "" when nothing was left. Errors: user (too long, nested too deep). */
qf_err *qf_html_clean(struct qf_arena *, const char *html, char **out);

/* Turn plain text into paragraphs and line breaks, escaped. */
char *qf_html_of_text(struct qf_arena *, const char *text);

#endif
