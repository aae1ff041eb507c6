/* Cleaned HTML holds nothing that runs, and cleaning again changes nothing. */
#include <strings.h>

#include "fuzz.h"

#include "lib/text/html.h"
#include "lib/text/text.h"

static bool is_one_of(const char *words, const char *word, size_t len)
{
    for (const char *at = words; *at; at += strcspn(at, " ") + 1) {
        if (strcspn(at, " ") == len && memcmp(at, word, len) == 0) return true;
        if (!at[strcspn(at, " ")]) return false;
    }
    return false;
}

static bool is_safe_url(const char *value)
{
    return strncasecmp(value, "http://", 7) == 0 ||
           strncasecmp(value, "https://", 8) == 0 ||
           strncasecmp(value, "mailto:", 7) == 0 || strncasecmp(value, "tel:", 4) == 0 ||
           (value[0] == '/' && value[1] != '/' && value[1] != '\\');
}

/* Step over ` name="value"`. */
static const char *check_attribute(const char *p)
{
    size_t name = strcspn(p + 1, "=> ");
    const char *value = p + 1 + name + 2;
    HOLDS(is_one_of(
        "href rel target src alt title class width height colspan rowspan scope start",
        p + 1, name));
    HOLDS(p[1 + name] == '=' && p[2 + name] == '"');
    if (is_one_of("href src", p + 1, name)) HOLDS(is_safe_url(value));
    value += strcspn(value, "\"<>");
    HOLDS(*value == '"');
    return value + 1;
}

/* Step over a tag; it must be one of those that may stay, written as we write it. */
static const char *check_tag(const char *p)
{
    p += p[1] == '/' ? 2 : 1;
    size_t name = strcspn(p, " >");
    HOLDS(is_one_of(
        "p br hr h2 h3 h4 strong em u s sub sup code pre blockquote ul ol li a img "
        "figure figcaption table caption thead tbody tfoot tr th td",
        p, name));
    for (p += name; *p == ' ';)
        p = check_attribute(p);
    HOLDS(*p == '>');
    return p + 1;
}

static void check_tags(const char *html)
{
    for (const char *p = strchr(html, '<'); p; p = strchr(p, '<'))
        p = check_tag(p);
}

/* Plain text as HTML: nothing of it is a tag of its own, cleaned or not. */
static void check_text(const char *text)
{
    char *clean = NULL;
    const char *html = qf_html_of_text(arena, text);
    check_tags(html);
    if (qf_html_clean(arena, html, &clean)) return; /* too long by its escapes */
    check_tags(clean);
}

static void fuzz(const char *text, size_t len)
{
    char *once = NULL, *twice = NULL;
    if (!qf_utf8_ok(text, len)) return;
    check_text(text);
    qf_err *e = qf_html_clean(arena, text, &once);
    if (e) {
        HOLDS(qf_err_is(e, QF_ERR_USER));
        return;
    }
    HOLDS(qf_utf8_ok(once, strlen(once)));
    check_tags(once);
    HOLDS(!strcasestr(once, "<script"));
    HOLDS(!qf_html_clean(arena, once, &twice));
    HOLDS(strcmp(once, twice) == 0);
    const char *words = qf_plain(arena, once, 100);
    HOLDS(qf_utf8_ok(words, strlen(words)) && qf_utf8_len(words) <= 100);
}
