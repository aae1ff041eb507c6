/* Drawing the pieces of each page. */
#include "lib/paper/paper_inside.h"

#include <cairo-pdf.h>

#include "lib/core/str.h"

/* Lines first .. first+count-1 of a block, the first of them with its top at y. */
static void draw_lines(cairo_t *c, const struct paper_block *b, int first, int count, double y)
{
    PangoLayoutIter *at = pango_layout_get_iter(b->layout);
    int n = 0;
    do {
        PangoRectangle box;
        int from, to;
        if (n >= first && n < first + count) {
            pango_layout_iter_get_line_extents(at, NULL, &box);
            pango_layout_iter_get_line_yrange(at, &from, &to);
            double base = (double)(pango_layout_iter_get_baseline(at) - from) / PANGO_SCALE;
            cairo_move_to(c, b->x + (double)box.x / PANGO_SCALE,
                          y + b->top[n] - b->top[first] + base);
            pango_cairo_show_layout_line(c, pango_layout_iter_get_line_readonly(at));
        }
        n++;
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
}

static void draw_grid(cairo_t *c, const struct paper_item *it, double y)
{
    cairo_set_line_width(c, 0.6);
    cairo_rectangle(c, PAPER_SIDE, y, PAPER_INNER, it->height);
    for (int i = 1; i < it->count; i++) {
        cairo_move_to(c, it->block[i].x - PAPER_CELL, y);
        cairo_rel_line_to(c, 0, it->height);
    }
    cairo_stroke(c);
}

static void draw_row(cairo_t *c, const struct paper_item *it, double y)
{
    draw_grid(c, it, y);
    for (int i = 0; i < it->count; i++)
        draw_lines(c, &it->block[i], 0, it->block[i].lines, y + PAPER_CELL);
}

static void draw_pair(cairo_t *c, const struct paper_item *it, const struct paper_piece *at)
{
    bool whole = at->lines == 0;
    if (at->first == 0)
        draw_lines(c, &it->block[0], 0, it->block[0].lines, at->y);
    draw_lines(c, &it->block[1], at->first, whole ? it->block[1].lines : at->lines, at->y);
}

static void draw_heading(struct qf_paper *p, const struct paper_piece *at)
{
    const char *where = qf_fmt(p->arena, "page=%d pos=[%.1f %.1f]", at->page, PAPER_SIDE, at->y);
    cairo_pdf_surface_add_outline(p->surface, CAIRO_PDF_OUTLINE_ROOT, at->item->text[0], where, 0);
    draw_lines(p->cairo, &at->item->block[0], 0, at->item->block[0].lines, at->y);
}

static void draw_piece(struct qf_paper *p, const struct paper_piece *at)
{
    const struct paper_item *it = at->item;
    const struct paper_block *b = &it->block[0];
    if (it->kind == PAPER_HEAD || it->kind == PAPER_ROW) draw_row(p->cairo, it, at->y);
    else if (it->kind == PAPER_FACT || it->kind == PAPER_SIGNS) draw_pair(p->cairo, it, at);
    else if (it->kind == PAPER_HEADING) draw_heading(p, at);
    else draw_lines(p->cairo, b, at->first, at->lines ? at->lines : b->lines, at->y);
}

static void draw_small(struct qf_paper *p, const char *text, bool middle, double y)
{
    struct paper_block b = {0};
    if (qf_empty(text)) return;
    paper_break_small(p, &b, text, middle);
    b.x = PAPER_SIDE;
    draw_lines(p->cairo, &b, 0, b.lines, y);
    g_object_unref(b.layout);
}

static void draw_edges(struct qf_paper *p, int page)
{
    cairo_set_line_width(p->cairo, 0.4);
    cairo_move_to(p->cairo, PAPER_SIDE, PAPER_HEIGHT - PAPER_BOTTOM + 10);
    cairo_rel_line_to(p->cairo, PAPER_INNER, 0);
    cairo_stroke(p->cairo);
    draw_small(p, p->info.head, false, PAPER_TOP - 28);
    draw_small(p, p->info.foot, false, PAPER_HEIGHT - PAPER_BOTTOM + 14);
    draw_small(p, qf_fmt(p->arena, "第 %d 页 共 %d 页", page, p->pages), true,
               PAPER_HEIGHT - 36);
}

void paper_draw(struct qf_paper *p)
{
    int n = 0;
    for (int page = 1; page <= p->pages; page++) {
        draw_edges(p, page);
        for (; n < p->piece_count && p->pieces[n].page == page; n++)
            draw_piece(p, &p->pieces[n]);
        cairo_show_page(p->cairo);
    }
}
