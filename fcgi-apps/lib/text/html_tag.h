/* What the sanitizer lets through: the table of tags, and the attributes that survive.
 * Only for lib/text. */
#ifndef QF_TEXT_HTML_TAG_H
#define QF_TEXT_HTML_TAG_H

#include <libxml/tree.h>
#include <stdbool.h>

#include "lib/core/arena.h"

/* How a tag takes part in the rebuilt text. */
enum html_kind {
    HTML_UNWRAPPED, /* unknown or without use: its content stays, in the same line */
    HTML_DROPPED,   /* goes with its content */
    HTML_PART, /* div and its kin: its content stays, words before and after are apart */
    HTML_LINE, /* p h2 h3 h4 pre: holds words and inline tags, never a block */
    HTML_BOX,  /* blockquote figure: holds blocks */
    HTML_LIST,
    HTML_TABLE,
    HTML_ITEM, /* from here to HTML_CELL: only at home in another */
    HTML_CAPTION,
    HTML_ROWS,
    HTML_ROW,
    HTML_CELL,
    HTML_INLINE, /* strong em a ... */
    HTML_VOID,   /* br img */
    HTML_RULE,   /* hr */
};

enum html_attrs {
    HTML_CLASS = 1, /* t-center t-right t-indent, also from inline styles and align */
    HTML_LINK = 2,
    HTML_PICTURE = 4,
    HTML_SPAN = 8,
    HTML_SCOPE = 16,
};

struct html_tag {
    const char *from; /* as typed */
    const char *name; /* as written */
    enum html_kind kind;
    unsigned attrs;
};

/* The row of a tag; unknown ones are HTML_UNWRAPPED. Never NULL. */
const struct html_tag *html_tag_of(const char *name);

/* The classes an element asks for, as bits of html_class_text. */
unsigned html_classes(const xmlNode *);
/* ` class="t-center t-indent"`, "" for 0. */
const char *html_class_text(unsigned classes);

/* The other attributes that survive, escaped, each with a blank before it. NULL when the
 * element has no use without what was refused: a link without target, a picture without
 * source. */
const char *html_attributes(struct qf_arena *, const struct html_tag *, const xmlNode *);

#endif
