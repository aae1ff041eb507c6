/* What the files of lib/paper share: a document is a list of items, each with the layouts of its
 * texts; placing it makes pieces, each on one page. Lengths are points. */
#ifndef QF_PAPER_INSIDE_H
#define QF_PAPER_INSIDE_H

#include <pango/pangocairo.h>

#include "lib/paper/paper.h"

/* A4, and margins that leave room to bind. */
#define PAPER_WIDTH 595.28
#define PAPER_HEIGHT 841.89
#define PAPER_SIDE 71.0
#define PAPER_TOP 68.0
#define PAPER_BOTTOM 82.0
#define PAPER_INNER (PAPER_WIDTH - 2 * PAPER_SIDE)
#define PAPER_CELL 5.0                  /* blank inside a cell */

enum paper_kind { PAPER_TITLE, PAPER_HEADING, PAPER_TEXT, PAPER_STRONG, PAPER_MIDDLE,
                  PAPER_FACT, PAPER_HEAD, PAPER_ROW, PAPER_SIGNS, PAPER_PAGE };

/* A text that has been broken into lines; top[i] is where the i-th begins, top[lines] the end. */
struct paper_block {
    PangoLayout *layout;
    int lines;
    double *top, x, width;
};

struct paper_item {
    enum paper_kind kind;
    const char *text[QF_PAPER_COLUMNS];
    int shares[QF_PAPER_COLUMNS], count;
    struct paper_block block[QF_PAPER_COLUMNS];
    double height, before;              /* of the whole; and blank above unless on top of a page */
};

/* Lines first .. first+lines-1 of an item, or all of it, at y of a page. */
struct paper_piece { const struct paper_item *item; int page, first, lines; double y; };

struct qf_paper {
    struct qf_arena *arena;
    struct qf_paper_info info;
    struct paper_item *items;
    int count, room;
    struct paper_piece *pieces;
    int piece_count, piece_room, pages;
    struct paper_block head, foot;
    PangoContext *context;
    cairo_surface_t *surface;
    cairo_t *cairo;
};

/* Break a text of a kind into lines of a width. */
void paper_break(struct qf_paper *, struct paper_block *, enum paper_kind, const char *,
                 double width);
/* Small text of head and foot. */
void paper_break_small(struct qf_paper *, struct paper_block *, const char *, bool middle);
/* Break every item into lines, and put them on pages. */
void paper_place(struct qf_paper *);
/* Draw the pages. */
void paper_draw(struct qf_paper *);

#endif
