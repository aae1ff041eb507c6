/* UTF-8 against a second reader, written from the table of RFC 3629 alone. */
#include "fuzz.h"

#include "lib/text/text.h"

struct row {
    unsigned char low, high, second_low, second_high;
    int more;
};

static const struct row table[] = {
    {0x01, 0x7F, 0, 0, 0},       {0xC2, 0xDF, 0x80, 0xBF, 1}, {0xE0, 0xE0, 0xA0, 0xBF, 2},
    {0xE1, 0xEC, 0x80, 0xBF, 2}, {0xED, 0xED, 0x80, 0x9F, 2}, {0xEE, 0xEF, 0x80, 0xBF, 2},
    {0xF0, 0xF0, 0x90, 0xBF, 3}, {0xF1, 0xF3, 0x80, 0xBF, 3}, {0xF4, 0xF4, 0x80, 0x8F, 3},
};

/* Bytes of the character at p; 0 when it is none. */
static size_t well_formed(const unsigned char *p, size_t left)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const struct row *r = &table[i];
        if (*p < r->low || *p > r->high) continue;
        if (left <= (size_t)r->more) return 0;
        if (r->more && (p[1] < r->second_low || p[1] > r->second_high)) return 0;
        for (int k = 2; k <= r->more; k++)
            if ((p[k] & 0xC0) != 0x80) return 0;
        return (size_t)r->more + 1;
    }
    return 0;
}

/* All characters of text; *count says how many. */
static bool all_well_formed(const char *text, size_t len, size_t *count)
{
    *count = 0;
    for (size_t at = 0, one; at < len; at += one, ++*count) {
        one = well_formed((const unsigned char *)text + at, len - at);
        if (one == 0) return false;
    }
    return true;
}

/* The decoder stops at the end, whatever stands before it. */
static size_t steps(const char *text, struct qf_sb *copy)
{
    size_t count = 0;
    const char *p = text, *end = text + strlen(text);
    for (; *p; count++) {
        const char *before = p;
        uint32_t code = qf_utf8_next(&p);
        HOLDS(p > before && p <= end && code != 0 && code <= 0x10FFFF);
        HOLDS(code < 0xD800 || code > 0xDFFF);
        qf_utf8_put(copy, code);
    }
    HOLDS(qf_utf8_next(&p) == 0 && p == end);
    return count;
}

static void fuzz(const char *text, size_t len)
{
    size_t count;
    struct qf_sb copy = qf_sb_in(arena);
    bool ok = all_well_formed(text, len, &count);
    HOLDS(qf_utf8_ok(text, len) == ok);
    size_t walked = steps(text, &copy);
    HOLDS(qf_utf8_ok(qf_sb_text(&copy), copy.len));
    if (!ok) return;
    HOLDS(walked == count && qf_utf8_len(text) == count);
    HOLDS(strcmp(qf_sb_text(&copy), text) == 0);
    for (size_t max = 1; max <= 16; max += 5) {
        const char *shorter = qf_shorten(arena, text, max);
        HOLDS(qf_utf8_ok(shorter, strlen(shorter)) && qf_utf8_len(shorter) <= max);
        if (count <= max) HOLDS(strcmp(shorter, text) == 0);
    }
}
