#include "lib/text/html_tag.h"

#include <strings.h>

#include "lib/core/str.h"
#include "lib/text/chars.h"
#include "lib/text/html_url.h"
#include "lib/text/text.h"
#include "lib/text/xml.h"

#include "lib/core/banned.h"

/* --- tags --- */

/* Sorted by name: html_tag_of searches. */
static const struct html_tag tags[] = {
    {"a", "a", HTML_INLINE, HTML_LINK},
    {"address", "", HTML_PART, HTML_CLASS},
    {"applet", "", HTML_DROPPED, 0},
    {"article", "", HTML_PART, HTML_CLASS},
    {"aside", "", HTML_PART, HTML_CLASS},
    {"audio", "", HTML_DROPPED, 0},
    {"b", "strong", HTML_INLINE, 0},
    {"base", "", HTML_DROPPED, 0},
    {"blockquote", "blockquote", HTML_BOX, HTML_CLASS},
    {"br", "br", HTML_VOID, 0},
    {"button", "", HTML_DROPPED, 0},
    {"canvas", "", HTML_DROPPED, 0},
    {"caption", "caption", HTML_CAPTION, HTML_CLASS},
    {"center", "", HTML_PART, HTML_CLASS},
    {"code", "code", HTML_INLINE, 0},
    {"datalist", "", HTML_DROPPED, 0},
    {"dd", "", HTML_PART, HTML_CLASS},
    {"del", "s", HTML_INLINE, 0},
    {"details", "", HTML_PART, 0},
    {"dir", "ul", HTML_LIST, 0},
    {"div", "", HTML_PART, HTML_CLASS},
    {"dl", "", HTML_PART, HTML_CLASS},
    {"dt", "", HTML_PART, HTML_CLASS},
    {"em", "em", HTML_INLINE, 0},
    {"embed", "", HTML_DROPPED, 0},
    {"fieldset", "", HTML_PART, 0},
    {"figcaption", "figcaption", HTML_CAPTION, HTML_CLASS},
    {"figure", "figure", HTML_BOX, HTML_CLASS},
    {"footer", "", HTML_PART, HTML_CLASS},
    {"form", "", HTML_PART, 0},
    {"frame", "", HTML_DROPPED, 0},
    {"frameset", "", HTML_DROPPED, 0},
    {"h1", "h2", HTML_LINE, HTML_CLASS},
    {"h2", "h2", HTML_LINE, HTML_CLASS},
    {"h3", "h3", HTML_LINE, HTML_CLASS},
    {"h4", "h4", HTML_LINE, HTML_CLASS},
    {"h5", "h4", HTML_LINE, HTML_CLASS},
    {"h6", "h4", HTML_LINE, HTML_CLASS},
    {"head", "", HTML_DROPPED, 0},
    {"header", "", HTML_PART, HTML_CLASS},
    {"hr", "hr", HTML_RULE, 0},
    {"i", "em", HTML_INLINE, 0},
    {"iframe", "", HTML_DROPPED, 0},
    {"image", "", HTML_DROPPED, 0},
    {"img", "img", HTML_VOID, HTML_PICTURE},
    {"input", "", HTML_DROPPED, 0},
    {"ins", "u", HTML_INLINE, 0},
    {"isindex", "", HTML_DROPPED, 0},
    {"keygen", "", HTML_DROPPED, 0},
    {"legend", "", HTML_PART, 0},
    {"li", "li", HTML_ITEM, HTML_CLASS},
    {"link", "", HTML_DROPPED, 0},
    {"listing", "", HTML_DROPPED, 0},
    {"main", "", HTML_PART, HTML_CLASS},
    {"math", "", HTML_DROPPED, 0},
    {"menu", "ul", HTML_LIST, 0},
    {"meta", "", HTML_DROPPED, 0},
    {"nav", "", HTML_PART, HTML_CLASS},
    {"noembed", "", HTML_DROPPED, 0},
    {"noframes", "", HTML_DROPPED, 0},
    {"noscript", "", HTML_DROPPED, 0},
    {"object", "", HTML_DROPPED, 0},
    {"ol", "ol", HTML_LIST, 0},
    {"optgroup", "", HTML_DROPPED, 0},
    {"option", "", HTML_DROPPED, 0},
    {"output", "", HTML_DROPPED, 0},
    {"p", "p", HTML_LINE, HTML_CLASS},
    {"param", "", HTML_DROPPED, 0},
    {"plaintext", "", HTML_DROPPED, 0},
    {"pre", "pre", HTML_LINE, 0},
    {"s", "s", HTML_INLINE, 0},
    {"script", "", HTML_DROPPED, 0},
    {"section", "", HTML_PART, HTML_CLASS},
    {"select", "", HTML_DROPPED, 0},
    {"source", "", HTML_DROPPED, 0},
    {"strike", "s", HTML_INLINE, 0},
    {"strong", "strong", HTML_INLINE, 0},
    {"style", "", HTML_DROPPED, 0},
    {"sub", "sub", HTML_INLINE, 0},
    {"summary", "", HTML_PART, 0},
    {"sup", "sup", HTML_INLINE, 0},
    {"svg", "", HTML_DROPPED, 0},
    {"table", "table", HTML_TABLE, 0},
    {"tbody", "tbody", HTML_ROWS, 0},
    {"td", "td", HTML_CELL, HTML_CLASS | HTML_SPAN},
    {"template", "", HTML_DROPPED, 0},
    {"textarea", "", HTML_DROPPED, 0},
    {"tfoot", "tbody", HTML_ROWS, 0},
    {"th", "th", HTML_CELL, HTML_CLASS | HTML_SPAN | HTML_SCOPE},
    {"thead", "thead", HTML_ROWS, 0},
    {"title", "", HTML_DROPPED, 0},
    {"tr", "tr", HTML_ROW, 0},
    {"tt", "code", HTML_INLINE, 0},
    {"u", "u", HTML_INLINE, 0},
    {"ul", "ul", HTML_LIST, 0},
    {"video", "", HTML_DROPPED, 0},
    {"xml", "", HTML_DROPPED, 0},
    {"xmp", "", HTML_DROPPED, 0},
};

static int by_name(const void *name, const void *tag)
{
    return strcasecmp(name, ((const struct html_tag *)tag)->from);
}

/* A prefix (svg:script, o:p) says nothing: the local name decides. */
const struct html_tag *html_tag_of(const char *name)
{
    static const struct html_tag unknown = {"", "", HTML_UNWRAPPED, 0};
    const char *colon = strrchr(name, ':');
    const struct html_tag *found =
        bsearch(colon ? colon + 1 : name, tags, sizeof tags / sizeof tags[0],
                sizeof tags[0], by_name);
    return found ? found : &unknown;
}

/* --- attributes --- */

/* The value of an attribute, decoded by the parser; NULL when there is none. Borrowed. */
static const char *value_of(const xmlNode *node, const char *name)
{
    for (const xmlAttr *attr = node->properties; attr; attr = attr->next) {
        if (strcasecmp((const char *)attr->name, name) != 0) continue;
        const xmlNode *text = attr->children;
        return text && text->content ? (const char *)text->content : "";
    }
    return NULL;
}

enum { CENTER = 1, RIGHT = 2, INDENT = 4 };

static bool is_word(const char *text, size_t len, const char *word)
{
    return strlen(word) == len && strncasecmp(text, word, len) == 0;
}

static unsigned class_of_word(const char *word, size_t len)
{
    if (is_word(word, len, "t-center")) return CENTER;
    if (is_word(word, len, "t-right")) return RIGHT;
    return is_word(word, len, "t-indent") ? INDENT : 0;
}

static unsigned classes_of_list(const char *list)
{
    static const char blank[] = " \t\r\n\f";
    unsigned classes = 0;
    for (const char *p = list + strspn(list, blank); *p; p += strspn(p, blank)) {
        size_t len = strcspn(p, blank);
        classes |= class_of_word(p, len);
        p += len;
    }
    return classes;
}

static unsigned class_of_align(const char *value, size_t len)
{
    if (is_word(value, len, "center")) return CENTER;
    return is_word(value, len, "right") || is_word(value, len, "end") ? RIGHT : 0;
}

/* One declaration of an inline style: the two that editors write become classes. */
static unsigned class_of_declaration(const char *text, size_t len)
{
    static const char blank[] = " \t\r\n\f";
    const char *colon = memchr(text, ':', len), *end = text + len;
    if (!colon) return 0;
    text += strspn(text, blank);
    size_t name = strcspn(text, " \t\r\n\f:");
    const char *value = colon + 1 + strspn(colon + 1, blank);
    if (value >= end) return 0;
    size_t value_len = strcspn(value, " \t\r\n\f;!");
    if (is_word(text, name, "text-align")) return class_of_align(value, value_len);
    if (!is_word(text, name, "text-indent")) return 0;
    return *value >= '1' && *value <= '9' ? INDENT : 0;
}

static unsigned classes_of_style(const char *style)
{
    unsigned classes = 0;
    for (const char *p = style; *p;) {
        size_t len = strcspn(p, ";");
        classes |= class_of_declaration(p, len);
        p += len + (p[len] == ';');
    }
    return classes;
}

unsigned html_classes(const xmlNode *node)
{
    const char *list = value_of(node, "class"), *style = value_of(node, "style");
    const char *align = value_of(node, "align");
    unsigned classes = list ? classes_of_list(list) : 0;
    if (style) classes |= classes_of_style(style);
    if (align) classes |= class_of_align(align, strlen(align));
    if (strcasecmp((const char *)node->name, "center") == 0) classes |= CENTER;
    return classes & CENTER ? classes & ~(unsigned)RIGHT : classes;
}

const char *html_class_text(unsigned classes)
{
    static const char *const text[] = {
        [0] = "",
        [CENTER] = " class=\"t-center\"",
        [RIGHT] = " class=\"t-right\"",
        [INDENT] = " class=\"t-indent\"",
        [CENTER | INDENT] = " class=\"t-center t-indent\"",
        [RIGHT | INDENT] = " class=\"t-right t-indent\"",
    };
    return text[classes];
}

static void add_attribute(struct qf_sb *b, const char *name, const char *value)
{
    qf_sb_addf(b, " %s=\"", name);
    qf_xml_text(b, value);
    qf_sb_addc(b, '"');
}

/* Words of an attribute: one line, no deceiving characters, at most 200 characters. */
static const char *words_of(struct qf_arena *a, const char *value)
{
    struct qf_sb line = qf_sb_in(a);
    for (const char *p = value ? value : ""; *p;) {
        uint32_t code = qf_utf8_next(&p);
        if (qf_char_is_blank(code)) code = ' ';
        if (!qf_char_is_unseen(code)) qf_utf8_put(&line, code);
    }
    return qf_shorten(a, qf_tidy(a, qf_sb_text(&line)), 200);
}

static void add_number(struct qf_sb *b, const char *name, const xmlNode *node, int min,
                       int max)
{
    const char *value = value_of(node, name);
    int64_t number;
    if (value && qf_read_i64(value, min, max, &number))
        qf_sb_addf(b, " %s=\"%d\"", name, (int)number);
}

static void add_scope(struct qf_sb *b, const xmlNode *node)
{
    static const char *const scope[] = {"row", "col", "rowgroup", "colgroup"};
    const char *value = value_of(node, "scope");
    for (size_t i = 0; value && i < sizeof scope / sizeof scope[0]; i++)
        if (strcasecmp(value, scope[i]) == 0) add_attribute(b, "scope", scope[i]);
}

static bool add_link(struct qf_arena *a, struct qf_sb *b, const xmlNode *node)
{
    const char *typed = value_of(node, "href");
    const char *title = words_of(a, value_of(node, "title"));
    bool leaves = false;
    const char *url = typed ? html_link_url(a, typed, &leaves) : NULL;
    if (!url) return false;
    add_attribute(b, "href", url);
    if (!qf_empty(title)) add_attribute(b, "title", title);
    if (leaves) qf_sb_add(b, " rel=\"nofollow noopener\"");
    return true;
}

static bool add_picture(struct qf_arena *a, struct qf_sb *b, const xmlNode *node)
{
    const char *typed = value_of(node, "src");
    const char *url = typed ? html_picture_url(a, typed) : NULL;
    if (!url) return false;
    add_attribute(b, "src", url);
    add_attribute(b, "alt", words_of(a, value_of(node, "alt")));
    add_number(b, "width", node, 1, 4000);
    add_number(b, "height", node, 1, 4000);
    return true;
}

const char *html_attributes(struct qf_arena *a, const struct html_tag *tag,
                            const xmlNode *node)
{
    struct qf_sb b = qf_sb_in(a);
    if (tag->attrs & HTML_LINK && !add_link(a, &b, node)) return NULL;
    if (tag->attrs & HTML_PICTURE && !add_picture(a, &b, node)) return NULL;
    if (tag->attrs & HTML_SPAN) {
        add_number(&b, "colspan", node, 2, 100);
        add_number(&b, "rowspan", node, 2, 100);
    }
    if (tag->attrs & HTML_SCOPE) add_scope(&b, node);
    return qf_sb_text(&b);
}
