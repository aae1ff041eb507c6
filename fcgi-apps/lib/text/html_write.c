#include "lib/text/html_write.h"

#include "lib/text/chars.h"
#include "lib/text/xml.h"

#include "lib/core/banned.h"

static const struct html_open paragraph = {"p", "", HTML_LINE, false, true};
static const struct html_open item = {"li", "", HTML_ITEM, false, true};
static const struct html_open row = {"tr", "", HTML_ROW, false, true};
static const struct html_open cell = {"td", "", HTML_CELL, false, true};

/* --- blocks --- */

/* The innermost block; one must be open. */
static struct html_open *top(struct html_writer *w)
{
    return &w->block[w->blocks - 1];
}

static bool top_is(struct html_writer *w, enum html_kind kind)
{
    return w->blocks && top(w)->kind == kind;
}

static bool in_pre(struct html_writer *w)
{
    return top_is(w, HTML_LINE) && qf_eq(top(w)->name, "pre");
}

static void push(struct html_writer *w, struct html_open block)
{
    if (w->blocks == HTML_MAX_DEPTH)
        w->too_deep = true;
    else
        w->block[w->blocks++] = block;
    w->in_line = w->space = false;
}

static void write_open(struct html_writer *w, const struct html_open *o)
{
    qf_sb_addf(&w->out, "<%s", o->name);
    qf_sb_add(&w->out, o->attrs);
    qf_sb_addc(&w->out, '>');
}

static void write_close(struct html_writer *w, const struct html_open *o)
{
    qf_sb_addf(&w->out, "</%s>", o->name);
}

static void write_waiting_blocks(struct html_writer *w)
{
    for (int i = 0; i < w->blocks; i++) {
        if (w->block[i].written) continue;
        write_open(w, &w->block[i]);
        w->block[i].written = true;
    }
}

static void close_inlines(struct html_writer *w, int keep)
{
    while (w->opened > keep)
        write_close(w, w->open[--w->opened]);
}

static void pop(struct html_writer *w)
{
    close_inlines(w, 0);
    const struct html_open *o = &w->block[--w->blocks];
    if (o->written) write_close(w, o);
    w->in_line = w->space = false;
}

void html_close_to(struct html_writer *w, int height)
{
    while (w->blocks > height)
        pop(w);
}

void html_part(struct html_writer *w)
{
    close_inlines(w, 0);
    if (top_is(w, HTML_LINE)) pop(w);
    w->in_line = w->space = false;
}

/* Make a place for words or a block where only items, rows or cells may stand. */
static void put_in_what_is_missing(struct html_writer *w)
{
    if (top_is(w, HTML_LIST)) push(w, item);
    if (top_is(w, HTML_TABLE) || top_is(w, HTML_ROWS)) push(w, row);
    if (top_is(w, HTML_ROW)) push(w, cell);
}

static bool needs_a_home(enum html_kind kind)
{
    return kind >= HTML_ITEM && kind <= HTML_CELL;
}

/* Is the writer where such an item, row ... belongs? */
static bool is_home_of(struct html_writer *w, const struct html_tag *tag)
{
    if (tag->kind == HTML_ITEM) return top_is(w, HTML_LIST);
    if (tag->kind == HTML_CELL) return top_is(w, HTML_ROW);
    if (tag->kind == HTML_ROW && top_is(w, HTML_ROWS)) return true;
    if (qf_eq(tag->name, "figcaption"))
        return top_is(w, HTML_BOX) && qf_eq(top(w)->name, "figure");
    bool late = tag->kind == HTML_CAPTION && w->blocks && top(w)->written;
    return top_is(w, HTML_TABLE) && !late;
}

int html_open_block(struct html_writer *w, const struct html_tag *tag, const char *attrs)
{
    html_part(w);
    if (needs_a_home(tag->kind)) {
        while (w->blocks && top(w)->implied)
            pop(w);
        if (!is_home_of(w, tag)) return -1;
    } else {
        put_in_what_is_missing(w);
    }
    int height = w->blocks;
    push(w, (struct html_open){tag->name, attrs, tag->kind, false, false});
    if (tag->kind == HTML_CELL) write_waiting_blocks(w);
    return height;
}

void html_write_rule(struct html_writer *w)
{
    html_part(w);
    put_in_what_is_missing(w);
    write_waiting_blocks(w);
    qf_sb_add(&w->out, "<hr>");
}

/* --- lines --- */

/* Close the inline tags that are no longer wanted, write the blank that waits, and open
 * the ones that are missing. */
static void set_inlines(struct html_writer *w, bool open_missing)
{
    int same = 0;
    while (same < w->opened && same < w->inlines && w->open[same] == w->wanted[same])
        same++;
    close_inlines(w, same);
    if (w->space) qf_sb_addc(&w->out, ' ');
    w->space = false;
    for (; open_missing && w->opened < w->inlines; w->opened++) {
        w->open[w->opened] = w->wanted[w->opened];
        write_open(w, w->open[w->opened]);
    }
}

/* Stand where words may be written. */
static void begin_words(struct html_writer *w, bool open_missing)
{
    put_in_what_is_missing(w);
    if (!w->blocks || (top_is(w, HTML_BOX) && qf_eq(top(w)->name, "blockquote"))) {
        push(w, paragraph);
        top(w)->attrs = html_class_text(w->classes);
    }
    write_waiting_blocks(w);
    set_inlines(w, open_missing);
}

void html_write_void(struct html_writer *w, const struct html_tag *tag, const char *attrs)
{
    bool is_break = qf_eq(tag->name, "br");
    if (is_break) w->space = false;
    begin_words(w, !is_break);
    write_open(w, &(struct html_open){.name = tag->name, .attrs = attrs});
    w->in_line = !is_break;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* The text without characters that only deceive. */
static const char *seen(struct html_writer *w, const char *text)
{
    struct qf_sb b = qf_sb_in(w->out.arena);
    for (const char *p = text, *start = p; *p; start = p)
        if (!qf_char_is_unseen(qf_utf8_next(&p)))
            qf_sb_addn(&b, start, (size_t)(p - start));
    return qf_sb_text(&b);
}

/* Words of pre keep their blanks; a line feed right behind <pre> would be read as none.
 */
static void write_pre(struct html_writer *w, const char *text)
{
    if (!top(w)->written) text += strspn(text, "\n");
    if (!top(w)->written && text[strspn(text, " \t\n")] == '\0') return;
    if (!*text) return;
    begin_words(w, true);
    qf_xml_text(&w->out, text);
}

void html_write_text(struct html_writer *w, const char *text)
{
    text = seen(w, text);
    if (in_pre(w)) {
        write_pre(w, text);
        return;
    }
    for (const char *p = text; *p;) {
        if (is_blank(*p)) {
            w->space = w->in_line;
            p++;
            continue;
        }
        const char *end = p;
        while (*end && !is_blank(*end))
            end++;
        begin_words(w, true);
        qf_xml_text(&w->out, qf_dupn(w->out.arena, p, (size_t)(end - p)));
        w->in_line = true;
        p = end;
    }
}
