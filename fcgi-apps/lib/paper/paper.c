/* The list of what is printed, and the file that comes of it. */
#include "lib/paper/paper_inside.h"

#include <cairo-pdf.h>

#include "lib/core/str.h"

/* --- the list --- */

static void drop_block(struct paper_block *b)
{
    if (b->layout) g_object_unref(b->layout);
    b->layout = NULL;
}

/* Whatever happened to the request: what pango and cairo hold goes with it. */
static void drop(void *arg)
{
    struct qf_paper *p = arg;
    for (int i = 0; i < p->count; i++)
        for (int n = 0; n < QF_PAPER_COLUMNS; n++) drop_block(&p->items[i].block[n]);
    drop_block(&p->head);
    drop_block(&p->foot);
    if (p->context) g_object_unref(p->context);
    if (p->cairo) cairo_destroy(p->cairo);
    if (p->surface) cairo_surface_destroy(p->surface);
    p->context = NULL;
    p->cairo = NULL;
    p->surface = NULL;
}

struct qf_paper *qf_paper_new(struct qf_arena *a, const struct qf_paper_info *info)
{
    struct qf_paper *p = qf_alloc(a, sizeof *p);
    p->arena = a;
    p->info = *info;
    qf_arena_defer(a, drop, p);
    return p;
}

static struct paper_item *add(struct qf_paper *p, enum paper_kind kind, const char *text)
{
    if (p->count == p->room) {
        int room = p->room ? 2 * p->room : 64;
        struct paper_item *items = qf_calloc(p->arena, (size_t)room, sizeof *items);
        if (p->count) memcpy(items, p->items, (size_t)p->count * sizeof *items);
        p->items = items;
        p->room = room;
    }
    struct paper_item *it = &p->items[p->count++];
    it->kind = kind;
    it->count = 1;
    it->text[0] = text ? text : "";
    return it;
}

void qf_paper_title(struct qf_paper *p, const char *text)
{
    add(p, PAPER_TITLE, text);
}

void qf_paper_heading(struct qf_paper *p, const char *text)
{
    add(p, PAPER_HEADING, text);
}

void qf_paper_text(struct qf_paper *p, const char *text, enum qf_paper_style style)
{
    add(p, style == QF_PAPER_STRONG ? PAPER_STRONG
           : style == QF_PAPER_MIDDLE ? PAPER_MIDDLE : PAPER_TEXT, text);
}

static void add_pair(struct qf_paper *p, enum paper_kind kind, const char *left,
                     const char *right)
{
    struct paper_item *it = add(p, kind, left);
    it->text[1] = right ? right : "";
    it->count = 2;
}

void qf_paper_fact(struct qf_paper *p, const char *label, const char *text)
{
    add_pair(p, PAPER_FACT, label, text);
}

void qf_paper_signs(struct qf_paper *p, const char *left, const char *right)
{
    add_pair(p, PAPER_SIGNS, left, right);
}

void qf_paper_row(struct qf_paper *p, const int *shares, const char *const *cells, int count,
                  bool head)
{
    struct paper_item *it = add(p, head ? PAPER_HEAD : PAPER_ROW, "");
    it->count = count > QF_PAPER_COLUMNS ? QF_PAPER_COLUMNS : count;
    for (int i = 0; i < it->count; i++) {
        it->text[i] = cells[i] ? cells[i] : "";
        it->shares[i] = shares[i];
    }
}

void qf_paper_page(struct qf_paper *p)
{
    add(p, PAPER_PAGE, "");
}

/* --- the file --- */

static cairo_status_t keep(void *out, const unsigned char *bytes, unsigned len)
{
    struct qf_sb *b = out;
    qf_sb_addn(b, (const char *)bytes, len);
    return b->failed ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
}

/* Nothing of the machine that prints may show: no rounding to pixels, no clock. */
static void open_surface(struct qf_paper *p, struct qf_sb *out)
{
    cairo_font_options_t *options = cairo_font_options_create();
    p->surface = cairo_pdf_surface_create_for_stream(keep, out, PAPER_WIDTH, PAPER_HEIGHT);
    cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_TITLE, p->info.title);
    cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                   qf_time_iso(p->arena, p->info.made_at));
    p->cairo = cairo_create(p->surface);
    p->context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(p->context, options);
    pango_cairo_context_set_resolution(p->context, 72);
    pango_context_set_language(p->context, pango_language_from_string("zh-Hans"));
    pango_context_set_base_dir(p->context, PANGO_DIRECTION_LTR);
    pango_context_set_round_glyph_positions(p->context, FALSE);
    pango_cairo_update_context(p->cairo, p->context);
    cairo_font_options_destroy(options);
}

qf_err *qf_paper_end(struct qf_paper *p, const char **bytes, size_t *len)
{
    struct qf_sb out = qf_sb_in(p->arena);
    open_surface(p, &out);
    paper_place(p);
    paper_draw(p);
    cairo_surface_finish(p->surface);
    cairo_status_t status = cairo_status(p->cairo);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(p->surface);
    if (status != CAIRO_STATUS_SUCCESS || out.failed)
        return qf_system_error("the document was not made: %s", cairo_status_to_string(status));
    *bytes = qf_sb_text(&out);
    *len = out.len;
    return NULL;
}
