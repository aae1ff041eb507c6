#include "lib/text/html.h"

#include <libxml/HTMLparser.h>

#include "lib/core/str.h"
#include "lib/text/html_write.h"
#include "lib/text/text.h"
#include "lib/text/xml.h"

#include "lib/core/banned.h"

enum { MOST_TYPED = 256 * 1024, MOST_WRITTEN = 1024 * 1024 };

static void walk(struct html_writer *, const xmlNode *first, int depth);

/* The content of an element that is gone, its words apart from those around it. */
static void walk_part(struct html_writer *w, const xmlNode *node, int depth)
{
    unsigned outer = w->classes, own = html_classes(node);
    int height = w->blocks;
    if (own) w->classes = own;
    html_part(w);
    walk(w, node->children, depth);
    html_close_to(w, height);
    html_part(w);
    w->classes = outer;
}

static void walk_block(struct html_writer *w, const struct html_tag *tag,
                       const xmlNode *node, int depth)
{
    unsigned outer = w->classes, own = tag->attrs & HTML_CLASS ? html_classes(node) : 0;
    bool is_line = tag->kind == HTML_LINE;
    if (is_line && tag->attrs & HTML_CLASS && !own) own = outer;
    const char *other = html_attributes(w->out.arena, tag, node);
    const char *attrs = qf_fmt(w->out.arena, "%s%s", html_class_text(own), other);
    int height = html_open_block(w, tag, attrs);
    if (height < 0) {
        walk_part(w, node, depth);
        return;
    }
    w->classes = is_line ? own : 0;
    walk(w, node->children, depth);
    html_close_to(w, height);
    w->classes = outer;
}

/* Is this inline tag around already? Twice bold is bold, and links do not nest. */
static bool is_wanted(const struct html_writer *w, const char *name)
{
    for (int i = 0; i < w->inlines; i++)
        if (qf_eq(w->wanted[i]->name, name)) return true;
    return false;
}

static void walk_inline(struct html_writer *w, const struct html_tag *tag,
                        const xmlNode *node, int depth)
{
    const char *attrs = html_attributes(w->out.arena, tag, node);
    bool wanted = attrs && !is_wanted(w, tag->name) && w->inlines < HTML_MAX_INLINE;
    struct html_open *o = qf_alloc(w->out.arena, sizeof *o);
    *o = (struct html_open){.name = tag->name, .attrs = attrs, .kind = HTML_INLINE};
    if (wanted) w->wanted[w->inlines++] = o;
    walk(w, node->children, depth);
    if (wanted) w->inlines--;
}

static void walk_element(struct html_writer *w, const xmlNode *node, int depth)
{
    const struct html_tag *tag = html_tag_of((const char *)node->name);
    const char *attrs;
    switch (tag->kind) {
    case HTML_DROPPED:
        return;
    case HTML_UNWRAPPED:
        walk(w, node->children, depth);
        return;
    case HTML_PART:
        walk_part(w, node, depth);
        return;
    case HTML_INLINE:
        walk_inline(w, tag, node, depth);
        return;
    case HTML_VOID:
        attrs = html_attributes(w->out.arena, tag, node);
        if (attrs) html_write_void(w, tag, attrs);
        return;
    case HTML_RULE:
        html_write_rule(w);
        return;
    case HTML_LINE:
    case HTML_BOX:
    case HTML_LIST:
    case HTML_ITEM:
    case HTML_TABLE:
    case HTML_CAPTION:
    case HTML_ROWS:
    case HTML_ROW:
    case HTML_CELL:
    default:
        walk_block(w, tag, node, depth);
    }
}

/* Comments, processing instructions, CDATA, declarations and entity nodes are left
 * behind. */
static void walk(struct html_writer *w, const xmlNode *first, int depth)
{
    if (depth > HTML_MAX_DEPTH) w->too_deep = true;
    for (const xmlNode *node = first; node && !w->too_deep && !w->out.failed;
         node = node->next) {
        if (node->type == XML_ELEMENT_NODE)
            walk_element(w, node, depth + 1);
        else if (node->type == XML_TEXT_NODE && node->content)
            html_write_text(w, (const char *)node->content);
    }
}

/* One pass: parse, rebuild. libxml2 never fetches anything here, and its own limits stay
 * on. */
static qf_err *rebuild(struct qf_arena *a, const char *html, char **out)
{
    struct html_writer w = {.out = qf_sb_in(a)};
    w.out.limit = MOST_WRITTEN;
    htmlDocPtr doc = htmlReadMemory(html, (int)strlen(html), NULL, "UTF-8",
                                    HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                        HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    /* html and body stand around everything: they are not counted. */
    if (doc) walk(&w, doc->children, -2);
    if (doc) xmlFreeDoc(doc);
    html_close_to(&w, 0);
    if (w.too_deep)
        return qf_user_error(NULL, "内容的层次太多，请先粘贴为纯文本，再重新排版");
    if (w.out.failed) return qf_user_error(NULL, "内容太长，请分成几篇，或改用附件");
    *out = qf_dup(a, qf_sb_text(&w.out));
    return NULL;
}

/* Text that no parser can read in two ways is its own cleaned form. The serializer is
 * made so that one pass is enough; should a parser ever disagree, plain paragraphs are
 * left. */
qf_err *qf_html_clean(struct qf_arena *a, const char *html, char **out)
{
    if (strlen(html) > MOST_TYPED)
        return qf_user_error(NULL, "内容太长，最多 256 KB，请分成几篇，或改用附件");
    char *again = NULL;
    QF_TRY(rebuild(a, html, out));
    QF_TRY(rebuild(a, *out, &again));
    if (!qf_eq(*out, again)) *out = qf_html_of_text(a, qf_plain(a, *out, MOST_TYPED));
    return NULL;
}

char *qf_html_of_text(struct qf_arena *a, const char *text)
{
    struct html_writer w = {.out = qf_sb_in(a)};
    static const struct html_tag line = {"br", "br", HTML_VOID, 0};
    for (const char *p = text; *p;) {
        size_t len = strcspn(p, "\n");
        html_write_text(&w, qf_dupn(a, p, len));
        p += len;
        size_t ends = strspn(p, "\r\n \t");
        if (ends == 0) continue;
        const char *first = memchr(p, '\n', ends);
        bool blank_line =
            first && memchr(first + 1, '\n', ends - (size_t)(first + 1 - p));
        p += ends;
        if (!*p) break;
        if (blank_line)
            html_part(&w);
        else
            html_write_void(&w, &line, "");
    }
    html_close_to(&w, 0);
    return qf_dup(a, qf_sb_text(&w.out));
}
