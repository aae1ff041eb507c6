/* Breaking texts into lines, and putting lines on pages. */
#include "lib/paper/paper_inside.h"

#include "lib/core/str.h"

/* A font of TrueType outlines, whose part in a file is as small as what is used of it (70 KB for a
 * contract): of the CFF outlines of Noto, cairo 1.16 may take all along, a megabyte. Noto has the rare
 * characters of names. There is one weight: what must strike the eye is larger or underlined. */
#define FAMILY "WenQuanYi Micro Hei, Noto Sans CJK SC, sans-serif"
#define PAGE_ROOM (PAPER_HEIGHT - PAPER_TOP - PAPER_BOTTOM)
#define LABEL_WIDTH 112.0               /* of a fact: ten characters and the colon */
#define SIGN_ROOM 26.0                  /* below each line that is signed */
#define LINE_GAP 3.0

/* Size of the letters and blank above, by kind. */
static const struct { double size, before; bool underlined, middle; } styles[] = {
    [PAPER_TITLE] = {24, 80, false, true}, [PAPER_HEADING] = {13, 16, false, false},
    [PAPER_TEXT] = {10.5, 3, false, false}, [PAPER_STRONG] = {10.5, 3, true, false},
    [PAPER_MIDDLE] = {10.5, 3, false, true}, [PAPER_FACT] = {10.5, 3, false, false},
    [PAPER_HEAD] = {10, 8, false, false},  [PAPER_ROW] = {10, 0, false, false},
    [PAPER_SIGNS] = {10.5, 20, false, false}, [PAPER_PAGE] = {0},
};

/* --- lines --- */

static void measure(struct qf_paper *p, struct paper_block *b)
{
    PangoLayoutIter *at = pango_layout_get_iter(b->layout);
    int n = 0, from = 0, to = 0;
    b->lines = pango_layout_get_line_count(b->layout);
    b->top = qf_calloc(p->arena, (size_t)b->lines + 1, sizeof *b->top);
    do {
        pango_layout_iter_get_line_yrange(at, &from, &to);
        if (n < b->lines) b->top[n++] = (double)from / PANGO_SCALE;
    } while (pango_layout_iter_next_line(at));
    b->top[b->lines] = (double)to / PANGO_SCALE + LINE_GAP;
    pango_layout_iter_free(at);
}

/* A word that must be divided is not hyphenated: it may be a code. */
static PangoAttrList *attributes(bool underlined)
{
    PangoAttrList *list = pango_attr_list_new();
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(FALSE));
    if (underlined) pango_attr_list_insert(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    return list;
}

static void break_lines(struct qf_paper *p, struct paper_block *b, const char *text,
                        double width, double size, bool underlined, bool middle)
{
    PangoFontDescription *font = pango_font_description_from_string(FAMILY);
    PangoAttrList *marks = attributes(underlined);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    b->layout = pango_layout_new(p->context);
    b->width = width;
    pango_layout_set_font_description(b->layout, font);
    pango_layout_set_width(b->layout, (int)(width * PANGO_SCALE));
    pango_layout_set_wrap(b->layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(b->layout, FALSE);
    pango_layout_set_spacing(b->layout, (int)(LINE_GAP * PANGO_SCALE));
    if (middle) pango_layout_set_alignment(b->layout, PANGO_ALIGN_CENTER);
    pango_layout_set_attributes(b->layout, marks);
    pango_layout_set_text(b->layout, text, -1);
    pango_attr_list_unref(marks);
    pango_font_description_free(font);
    measure(p, b);
}

void paper_break(struct qf_paper *p, struct paper_block *b, enum paper_kind kind,
                 const char *text, double width)
{
    break_lines(p, b, text, width, styles[kind].size, styles[kind].underlined, styles[kind].middle);
}

void paper_break_small(struct qf_paper *p, struct paper_block *b, const char *text, bool middle)
{
    break_lines(p, b, text, PAPER_INNER, 8, false, middle);
}

static double height_of(const struct paper_block *b)
{
    return b->top[b->lines];
}

/* A cell that is higher than half a page is cut: its row could stand on no page. */
static void break_cell(struct qf_paper *p, struct paper_block *b, enum paper_kind kind,
                       const char *text, double width)
{
    paper_break(p, b, kind, text, width);
    while (b->lines > 1 && height_of(b) > PAGE_ROOM / 2)
        b->lines--;
}

static void break_row(struct qf_paper *p, struct paper_item *it)
{
    double x = PAPER_SIDE;
    int shares = 0;
    for (int i = 0; i < it->count; i++) shares += it->shares[i];
    for (int i = 0; i < it->count; i++) {
        double width = PAPER_INNER * it->shares[i] / (shares ? shares : 1);
        break_cell(p, &it->block[i], it->kind, it->text[i], width - 2 * PAPER_CELL);
        it->block[i].x = x + PAPER_CELL;
        x += width;
        if (it->height < height_of(&it->block[i])) it->height = height_of(&it->block[i]);
    }
    it->height += 2 * PAPER_CELL - LINE_GAP;
}

static void break_pair(struct qf_paper *p, struct paper_item *it, double left, double blank)
{
    double widths[2] = {left, PAPER_INNER - left - blank};
    for (int i = 0; i < 2; i++) {
        if (i == 0) break_cell(p, &it->block[i], it->kind, it->text[i], widths[i]);
        else paper_break(p, &it->block[i], it->kind, it->text[i], widths[i]);
        it->block[i].x = PAPER_SIDE + (i ? left + blank : 0);
        if (it->height < height_of(&it->block[i])) it->height = height_of(&it->block[i]);
    }
}

static void break_signs(struct qf_paper *p, struct paper_item *it)
{
    break_pair(p, it, PAPER_INNER / 2 - 12, 24);
    int lines = it->block[0].lines > it->block[1].lines ? it->block[0].lines : it->block[1].lines;
    it->height += SIGN_ROOM * lines;
    for (int i = 0; i < 2; i++)
        for (int n = 0; n <= it->block[i].lines; n++) it->block[i].top[n] += SIGN_ROOM * n;
}

static void break_item(struct qf_paper *p, struct paper_item *it)
{
    it->before = styles[it->kind].before;
    if (it->kind == PAPER_PAGE) return;
    if (it->kind == PAPER_HEAD || it->kind == PAPER_ROW) {
        break_row(p, it);
    } else if (it->kind == PAPER_SIGNS) {
        break_signs(p, it);
    } else if (it->kind == PAPER_FACT) {
        break_pair(p, it, LABEL_WIDTH, 0);
    } else {
        paper_break(p, &it->block[0], it->kind, it->text[0], PAPER_INNER);
        it->block[0].x = PAPER_SIDE;
        it->height = height_of(&it->block[0]);
    }
}

/* --- pages --- */

struct pen { struct qf_paper *paper; const struct paper_item *table; double y; };

static void put(struct pen *pen, const struct paper_item *it, int first, int lines, double height)
{
    struct qf_paper *p = pen->paper;
    if (p->piece_count == p->piece_room) {
        int room = p->piece_room ? 2 * p->piece_room : 128;
        struct paper_piece *more = qf_calloc(p->arena, (size_t)room, sizeof *more);
        if (p->piece_count) memcpy(more, p->pieces, (size_t)p->piece_count * sizeof *more);
        p->pieces = more;
        p->piece_room = room;
    }
    p->pieces[p->piece_count++] =
        (struct paper_piece){.item = it, .page = p->pages, .first = first, .lines = lines, .y = pen->y};
    pen->y += height;
}

static double left(const struct pen *pen)
{
    return PAPER_TOP + PAGE_ROOM - pen->y;
}

static bool on_top(const struct pen *pen)
{
    return pen->y <= PAPER_TOP;
}

static void turn(struct pen *pen)
{
    pen->paper->pages++;
    pen->y = PAPER_TOP;
}

/* The text whose lines part an item; NULL for what stays whole. */
static const struct paper_block *parted_by(const struct paper_item *it)
{
    if (it->kind == PAPER_TEXT || it->kind == PAPER_STRONG || it->kind == PAPER_MIDDLE)
        return &it->block[0];
    if (it->kind == PAPER_FACT) return &it->block[1];
    return NULL;
}

static bool is_row(const struct qf_paper *p, int i)
{
    return i < p->count && p->items[i].kind == PAPER_ROW;
}

/* What an item needs at least on the page where it begins: headings take the next with them, the last
 * row but one the last. */
static double least(const struct qf_paper *p, int i)
{
    const struct paper_item *it = &p->items[i];
    const struct paper_block *b = parted_by(it);
    double need = it->before + it->height;
    if (b && b->lines > 3) need = it->before + b->top[2];
    if ((it->kind == PAPER_HEADING || it->kind == PAPER_HEAD) && i + 1 < p->count &&
        p->items[i + 1].kind != PAPER_PAGE)
        need += least(p, i + 1);
    if (it->kind == PAPER_ROW && is_row(p, i + 1) && !is_row(p, i + 2))
        need += p->items[i + 1].height;
    return need;
}

/* Lines from `first` on that fit, so that no line is left alone on either side. */
static int lines_that_fit(const struct pen *pen, const struct paper_block *b, int first)
{
    int n = 0, rest = b->lines - first;
    while (n < rest && b->top[first + n + 1] - b->top[first] <= left(pen)) n++;
    if (n < rest && rest - n < 2 && n > 2) n--;
    return n;
}

static void place_lines(struct pen *pen, const struct paper_item *it,
                        const struct paper_block *b)
{
    for (int first = 0; first < b->lines;) {
        int n = lines_that_fit(pen, b, first);
        if (n == 0 && on_top(pen)) n = 1;
        if (n > 0) put(pen, it, first, n, b->top[first + n] - b->top[first]);
        first += n;
        if (first < b->lines) turn(pen);
    }
}

static void place_whole(struct pen *pen, const struct paper_item *it)
{
    if (it->kind == PAPER_ROW && on_top(pen) && pen->table)
        put(pen, pen->table, 0, 0, pen->table->height);
    put(pen, it, 0, 0, it->height);
}

static void place(struct pen *pen, int i)
{
    const struct paper_item *it = &pen->paper->items[i];
    const struct paper_block *b = parted_by(it);
    if (it->kind == PAPER_PAGE) {
        if (!on_top(pen)) turn(pen);
        return;
    }
    if (it->kind == PAPER_HEAD) pen->table = it;
    else if (it->kind != PAPER_ROW) pen->table = NULL;
    if (!on_top(pen) && least(pen->paper, i) > left(pen)) turn(pen);
    if (!on_top(pen) || it->kind == PAPER_TITLE) pen->y += it->before;
    if (b && it->block[0].lines <= b->lines) place_lines(pen, it, b);
    else place_whole(pen, it);
}

void paper_place(struct qf_paper *p)
{
    struct pen pen = {.paper = p};
    turn(&pen);
    for (int i = 0; i < p->count; i++) break_item(p, &p->items[i]);
    for (int i = 0; i < p->count; i++) place(&pen, i);
    if (on_top(&pen) && p->pages > 1) p->pages--;
}
