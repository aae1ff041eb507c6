/* The serializer of the sanitizer: takes the events of a walk through whatever tree the
 * parser made and writes HTML that every parser reads the same way.
 *
 * Words at the top and in a blockquote stand in a paragraph; a block never stands inside
 * a line (p, h2 ...) or an inline tag: those are closed before it and opened again after;
 * rows, cells and items that are missing are put in. Tags are written when the first
 * content inside them arrives, so empty ones vanish (but table cells). Blanks are folded
 * outside pre. Only for lib/text. */
#ifndef QF_TEXT_HTML_WRITE_H
#define QF_TEXT_HTML_WRITE_H

#include "lib/core/str.h"
#include "lib/text/html_tag.h"

enum { HTML_MAX_DEPTH = 64, HTML_MAX_INLINE = 16 };

struct html_open {
    const char *name, *attrs;
    enum html_kind kind;
    bool written, implied;
};

struct html_writer {
    struct qf_sb out;
    struct html_open block[HTML_MAX_DEPTH];
    int blocks;
    const struct html_open
        *wanted[HTML_MAX_INLINE]; /* inline tags around the next words */
    int inlines;
    const struct html_open *open[HTML_MAX_INLINE]; /* those that are written */
    int opened;
    unsigned classes; /* for paragraphs that are put in */
    bool in_line;     /* something stands in this line already */
    bool space;       /* a blank waits for the next word */
    bool too_deep;    /* sticky */
};

void html_write_text(struct html_writer *, const char *);
/* br, img. */
void html_write_void(struct html_writer *, const struct html_tag *, const char *attrs);
void html_write_rule(struct html_writer *);

/* Open a block. Returns how many blocks stand around it, for html_close_to, which closes
 * it and whatever was opened inside; -1 when it does not fit where it stands (a row
 * outside a table). */
int html_open_block(struct html_writer *, const struct html_tag *, const char *attrs);
void html_close_to(struct html_writer *, int height);

/* End the line: what follows is apart from what came before. */
void html_part(struct html_writer *);

#endif
