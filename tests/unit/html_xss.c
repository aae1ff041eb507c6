/* Hostile rich text: data/xss_vectors.txt. Whatever comes out is read by a strict
 * grammar: text without < and >, the five entities, tags and attributes of the list,
 * addresses of the list, properly nested. What does not fit the grammar fails, so nothing
 * has to be guessed about what a browser would do with it. */
#include "table.h"

#include "lib/core/str.h"
#include "lib/text/html.h"

/* --- the grammar --- */

static const char *const tags[] = {
    "p",      "br",         "h2",    "h3",    "h4",  "strong", "em",         "u",
    "s",      "sub",        "sup",   "ul",    "ol",  "li",     "blockquote", "a",
    "img",    "table",      "thead", "tbody", "tr",  "th",     "td",         "caption",
    "figure", "figcaption", "hr",    "code",  "pre", NULL};
static const char *const empty_tags[] = {"br", "hr", "img", NULL};
static const char *const classes[] = {"t-center",          "t-right",          "t-indent",
                                      "t-center t-indent", "t-right t-indent", NULL};

static bool is_one_of(const char *text, const char *const *list)
{
    for (; *list; list++)
        if (qf_eq(text, *list)) return true;
    return false;
}

static bool is_number(const char *text)
{
    int64_t n;
    return qf_read_i64(text, 1, 4000, &n);
}

/* The value as a browser would decode it. */
static char *decoded(const char *value)
{
    struct qf_sb b = qf_sb_in(arena);
    static const struct {
        const char *entity;
        char c;
    } five[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    while (*value) {
        char c = *value;
        size_t len = 1;
        for (size_t i = 0; i < 5; i++) {
            if (!qf_starts(value, five[i].entity)) continue;
            c = five[i].c;
            len = strlen(five[i].entity);
        }
        qf_sb_addc(&b, c);
        value += len;
    }
    return qf_dup(arena, qf_sb_text(&b));
}

static bool is_link(const char *url)
{
    if (strpbrk(url, "\\ \t\r\n") || *url == '\0') return false;
    if (qf_starts(url, "http://") || qf_starts(url, "https://"))
        return strcspn(strstr(url, "//") + 2, "/?#@") &&
               !memchr(url, '@', strcspn(url + 8, "/?#") + 8);
    if (qf_starts(url, "mailto:") || qf_starts(url, "tel:")) return !strchr(url, '<');
    return url[0] == '/' && url[1] != '/';
}

static bool is_attribute(const char *tag, const char *name, const char *value)
{
    const char *plain = decoded(value);
    if (qf_eq(name, "class")) return is_one_of(plain, classes);
    if (qf_eq(tag, "a") && qf_eq(name, "href")) return is_link(plain);
    if (qf_eq(tag, "a") && qf_eq(name, "title")) return true;
    if (qf_eq(tag, "a") && qf_eq(name, "rel")) return qf_eq(plain, "nofollow noopener");
    if (qf_eq(tag, "img") && qf_eq(name, "src"))
        return qf_starts(plain, "/files/") && !strstr(plain, "..") &&
               !strpbrk(plain, "?#\\%:");
    if (qf_eq(tag, "img") && qf_eq(name, "alt")) return true;
    if (qf_eq(tag, "img") && is_one_of(name, (const char *[]){"width", "height", NULL}))
        return is_number(plain);
    if (is_one_of(tag, (const char *[]){"td", "th", NULL}) &&
        is_one_of(name, (const char *[]){"colspan", "rowspan", NULL}))
        return is_number(plain);
    return qf_eq(tag, "th") && qf_eq(name, "scope");
}

static bool is_escaped(const char *text)
{
    if (strpbrk(text, "<>\"'")) return false;
    for (const char *p = text; (p = strchr(p, '&')); p++)
        if (!qf_starts(p, "&amp;") && !qf_starts(p, "&lt;") && !qf_starts(p, "&gt;") &&
            !qf_starts(p, "&quot;") && !qf_starts(p, "&#39;"))
            return false;
    return true;
}

/* Cut a name of [a-z0-9] off *p. */
static char *read_name(char **p)
{
    size_t len = strspn(*p, "abcdefghijklmnopqrstuvwxyz0123456789");
    char *name = qf_dupn(arena, *p, len);
    *p += len;
    return name;
}

/* ` name="value"` again and again, then ">". */
static const char *read_attributes(char **p, const char *tag)
{
    while (**p == ' ') {
        (*p)++;
        char *name = read_name(p);
        if (strncmp(*p, "=\"", 2) != 0) return "attribute without =\"";
        char *value = *p + 2, *end = strchr(value, '"');
        if (!end) return "attribute without end";
        *end = '\0';
        if (!is_escaped(value)) return "attribute not escaped";
        if (!is_attribute(tag, name, value))
            return qf_fmt(arena, "attribute %s=%s", name, value);
        *p = end + 1;
    }
    if (**p != '>') return "tag without >";
    (*p)++;
    return NULL;
}

/* NULL, or what is wrong with it. */
static const char *fault_of(const char *html)
{
    char *p = qf_dup(arena, html), *open[200];
    int depth = 0;
    while (*p) {
        char *text = p;
        p += strcspn(p, "<");
        if (!is_escaped(qf_dupn(arena, text, (size_t)(p - text))))
            return "text not escaped";
        if (!*p) break;
        bool closes = p[1] == '/';
        p += closes ? 2 : 1;
        char *tag = read_name(&p);
        if (!is_one_of(tag, tags)) return qf_fmt(arena, "tag %s", tag);
        if (closes) {
            if (depth == 0 || !qf_eq(open[--depth], tag))
                return qf_fmt(arena, "%s not open", tag);
            if (*p++ != '>') return "end tag without >";
            continue;
        }
        const char *fault = read_attributes(&p, tag);
        if (fault) return fault;
        if (!is_one_of(tag, empty_tags)) open[depth++] = tag;
        if (depth == 200) return "too deep";
    }
    return depth ? "not closed" : NULL;
}

/* --- vectors --- */

static char *unescaped(const char *line)
{
    struct qf_sb b = qf_sb_in(arena);
    static const char from[] = "ntrf\\", to[] = "\n\t\r\f\\";
    for (const char *p = line; *p; p++) {
        unsigned char byte;
        const char *at = p[0] == '\\' && p[1] ? strchr(from, p[1]) : NULL;
        if (at) {
            qf_sb_addc(&b, to[at - from]);
            p++;
        } else if (p[0] == '\\' && p[1] == 'x' &&
                   qf_unhex(qf_dupn(arena, p + 2, 2), &byte, 1)) {
            qf_sb_addc(&b, (char)byte);
            p += 3;
        } else {
            qf_sb_addc(&b, *p);
        }
    }
    return qf_dup(arena, qf_sb_text(&b));
}

static void check(const char *vector)
{
    char *out, *again;
    assert_null(qf_html_clean(arena, vector, &out));
    const char *fault = fault_of(out);
    if (fault) fail_msg("%s\n  in: %s\n out: %s", fault, vector, out);
    assert_null(qf_html_clean(arena, out, &again));
    if (!qf_eq(out, again))
        fail_msg("not stable\n  in: %s\n out: %s\nthen: %s", vector, out, again);
    if (!qf_utf8_ok(out, strlen(out))) fail_msg("not UTF-8: %s", vector);
}

static void hostile_text_comes_out_harmless(void **state)
{
    (void)state;
    int count = 0;
    char *text = unit_file("xss_vectors.txt");
    for (char *line; (line = strsep(&text, "\n"));) {
        if (!*line || qf_starts(line, "# ")) continue;
        check(unescaped(line));
        count++;
    }
    assert_true(count >= 300);
}

/* Each vector inside others' arms: unclosed, in a table, in a list, in an attribute, in a
 * link. */
static void hostile_text_in_a_context_comes_out_harmless(void **state)
{
    (void)state;
    static const char *const context[] = {
        "<p>a%sb</p>",
        "<table><tr><td>%s</td></tr></table>",
        "<table>%s</table>",
        "<ul><li>%s<li>b</ul>",
        "<a href=\"/x\">%s</a>",
        "<pre>%s</pre>",
        "<p title=\"%s\">a</p>",
        "<img src=\"/files/1\" alt='%s'>",
        "<svg>%s</svg>a",
        "<!-- %s -->a",
        "<b><i>%s</b></i>",
        "<blockquote>%s",
        "<figure>%s<figcaption>a",
        "<select>%s</select>",
        "<style>%s</style>a",
    };
    char *text = unit_file("xss_vectors.txt");
    for (char *line; (line = strsep(&text, "\n"));) {
        if (!*line || qf_starts(line, "# ")) continue;
        const char *vector = unescaped(line);
        for (size_t i = 0; i < sizeof context / sizeof context[0]; i++) {
            const char *mark = strstr(context[i], "%s");
            struct qf_sb b = qf_sb_in(arena);
            qf_sb_addn(&b, context[i], (size_t)(mark - context[i]));
            qf_sb_add(&b, vector);
            qf_sb_add(&b, mark + 2);
            check(qf_sb_text(&b));
        }
    }
}

/* The grammar itself must refuse what is dangerous. */
static void the_grammar_is_strict(void **state)
{
    (void)state;
    const char *const bad[] = {"<script>",
                               "<p onclick=\"x\">a</p>",
                               "<p>a",
                               "</p>",
                               "<p>a</strong>",
                               "a<",
                               "a>b",
                               "a&b",
                               "<a href=\"javascript:x\">a</a>",
                               "<a href=\"&amp;#106;avascript:x\">a</a>",
                               "<a href=\"//x\">a</a>",
                               "<img src=\"x\" alt=\"\">",
                               "<p style=\"x\">a</p>",
                               "<p id=\"x\">a</p>",
                               "<p class=\"x\">a</p>",
                               "<a href='/x'>a</a>",
                               "<a href=/x>a</a>",
                               "<P>a</P>",
                               "<!-- a -->",
                               "<?cs a ?>",
                               "<a title=\"<\">a</a>",
                               "<p >a</p>",
                               "<br/>",
                               "<td colspan=\"x\">a</td>",
                               NULL};
    for (const char *const *p = bad; *p; p++)
        if (!fault_of(*p)) fail_msg("%s passed", *p);
    assert_null(fault_of("<p class=\"t-center\">a&amp;b<br><a href=\"/x\">c</a></p>"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_grammar_is_strict),
        cmocka_unit_test(hostile_text_comes_out_harmless),
        cmocka_unit_test(hostile_text_in_a_context_comes_out_harmless),
    };
    return unit_group("html xss", tests);
}
