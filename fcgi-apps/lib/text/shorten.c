/* Shorter text: never half a character, never a letter without its accent. */
#include "lib/text/text.h"

#include "lib/core/str.h"
#include "lib/text/chars.h"

#include "lib/core/banned.h"

static const char ellipsis[] = "…";

/* Does a new character that people see begin at text[at]? */
static bool begins(const char *text, size_t at)
{
    const char *p = text + at;
    if (qf_char_is_attached(qf_utf8_next(&p))) return false;
    return at < 3 ||
           memcmp(text + at - 3, "\xE2\x80\x8D", 3) != 0; /* a joiner before it */
}

static size_t previous(const char *text, size_t at)
{
    do
        at--;
    while (at && ((unsigned char)text[at] & 0xC0) == 0x80);
    return at;
}

static bool is_blank_at(const char *text, size_t at)
{
    const char *p = text + at;
    return qf_char_is_blank(qf_utf8_next(&p));
}

char *qf_shorten(struct qf_arena *a, const char *text, size_t max)
{
    if (qf_utf8_len(text) <= max) return qf_dup(a, text);
    if (max == 0) return qf_dup(a, "");
    const char *p = text;
    for (size_t i = 1; i < max; i++)
        qf_utf8_next(&p);
    size_t end = (size_t)(p - text);
    while (end && !begins(text, end))
        end = previous(text, end);
    while (end && is_blank_at(text, previous(text, end)))
        end = previous(text, end);
    return qf_fmt(a, "%.*s%s", (int)end, text, ellipsis);
}

/* --- plain text of sanitized HTML --- */

/* Tags that stand inside a line; every other tag parts words. */
static bool is_inline_tag(const char *name, size_t len)
{
    static const char *const tags[] = {"strong", "em", "u",    "s",   "sub",
                                       "sup",    "a",  "code", "span"};
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++)
        if (strlen(tags[i]) == len && memcmp(tags[i], name, len) == 0) return true;
    return false;
}

/* Step over a tag; *parts says whether words on its two sides are apart. Sanitized HTML
 * has no
 * ">" inside an attribute. */
static const char *skip_tag(const char *p, bool *parts)
{
    const char *name = p[1] == '/' ? p + 2 : p + 1;
    if (!is_inline_tag(name, strcspn(name, " >"))) *parts = true;
    p += strcspn(p, ">");
    return *p ? p + 1 : p;
}

/* The character of one of the five entities that our serializer writes; & stands for
 * itself. */
static uint32_t read_entity(const char **p)
{
    static const struct {
        const char *text;
        uint32_t code;
    } entity[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''},
    };
    for (size_t i = 0; i < sizeof entity / sizeof entity[0]; i++) {
        if (!qf_starts(*p, entity[i].text)) continue;
        *p += strlen(entity[i].text);
        return entity[i].code;
    }
    return qf_utf8_next(p);
}

char *qf_plain(struct qf_arena *a, const char *html, size_t max)
{
    struct qf_sb b = qf_sb_in(a);
    bool parts = false;
    size_t count = 0;
    for (const char *p = html; *p && count <= max;) {
        if (*p == '<') {
            p = skip_tag(p, &parts);
            continue;
        }
        uint32_t code = read_entity(&p);
        if (qf_char_is_blank(code)) {
            parts = true;
            continue;
        }
        if (parts && b.len) {
            qf_sb_addc(&b, ' ');
            count++;
        }
        parts = false;
        qf_utf8_put(&b, code);
        count++;
    }
    return qf_shorten(a, qf_sb_text(&b), max);
}
