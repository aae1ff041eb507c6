#include "lib/text/text.h"

#include "lib/core/str.h"
#include "lib/text/chars.h"

#include "lib/core/banned.h"

/* --- what was typed --- */

/* Chinese punctuation has the width of full-width ASCII and is no slip of an input
 * method: 湖南（长沙）某某有限公司 is a registered name. */
static bool is_chinese_punctuation(uint32_t code)
{
    switch (code) {
    case 0xFF01:
    case 0xFF08:
    case 0xFF09:
    case 0xFF0C:
    case 0xFF1A:
    case 0xFF1B:
    case 0xFF1F:
    case 0xFF5E:
        return true;
    default:
        return false;
    }
}

/* The end of text without the blanks before it: the last 3 bytes of U+3000 are a blank
 * too. */
static size_t trimmed_len(const char *text)
{
    size_t end = 0;
    for (const char *p = text; *p;) {
        bool blank = qf_char_is_blank(qf_utf8_next(&p));
        if (!blank) end = (size_t)(p - text);
    }
    return end;
}

static char *trimmed(struct qf_arena *a, const char *text)
{
    const char *p = text;
    for (const char *next = p; *p && qf_char_is_blank(qf_utf8_next(&next)); p = next)
        continue;
    return qf_dupn(a, p, trimmed_len(p));
}

/* One character of tidied text; a CR before an LF disappears, a lone one becomes LF. */
static uint32_t tidy_next(const char **p)
{
    uint32_t code = qf_utf8_next(p);
    if (code == '\r') {
        if (**p == '\n') (*p)++;
        return '\n';
    }
    if (code == 0x85 || code == 0x2028 || code == 0x2029) return '\n';
    return is_chinese_punctuation(code) ? code : qf_char_narrow(code);
}

char *qf_tidy(struct qf_arena *a, const char *text)
{
    struct qf_sb b = qf_sb_in(a);
    for (const char *p = text; *p;) {
        uint32_t code = tidy_next(&p);
        if (!qf_char_is_unseen(code)) qf_utf8_put(&b, code);
    }
    return trimmed(a, qf_sb_text(&b));
}

/* Is it nothing but a number, so that its commas can only be separators? */
static bool is_number(const char *text)
{
    if (*text == '-' || *text == '+') text++;
    return *text && text[strspn(text, "0123456789.,")] == '\0';
}

char *qf_tidy_code(struct qf_arena *a, const char *text)
{
    struct qf_sb b = qf_sb_in(a);
    for (const char *p = text; *p;) {
        uint32_t code = qf_char_narrow(qf_utf8_next(&p));
        if (!qf_char_is_unseen(code) && !qf_char_is_blank(code)) qf_utf8_put(&b, code);
    }
    const char *tidy = qf_sb_text(&b);
    if (!is_number(tidy)) return qf_dup(a, tidy);
    struct qf_sb number = qf_sb_in(a);
    for (const char *p = tidy; *p; p++)
        if (*p != ',') qf_sb_addc(&number, *p);
    return qf_dup(a, qf_sb_text(&number));
}

/* --- account names --- */

/* What no account name may have, besides the unseen: private use, compatibility forms
 * that are not folded below (radicals, circled ideographs, look-alike letters of
 * mathematics ...), marks that change the letter before them, fillers that look like
 * blanks. */
static bool is_refused_in_names(uint32_t code)
{
    static const struct qf_range refused[] = {
        {0x00, 0x1F},       {0x85, 0x85},       {0x115F, 0x1160},   {0x17B4, 0x17B5},
        {0x180B, 0x180F},   {0x1D00, 0x1DBF},   {0x2028, 0x2029},   {0x2100, 0x214F},
        {0x2800, 0x2800},   {0x2E80, 0x2FDF},   {0x3164, 0x3164},   {0x3200, 0x33FF},
        {0xE000, 0xFAFF},   {0xFB07, 0xFDFF},   {0xFE30, 0xFE6F},   {0xFF5F, 0xFFFF},
        {0x1D100, 0x1D3FF}, {0x1D6A4, 0x1D7CD}, {0x1F100, 0x1F2FF}, {0xE0000, 0x10FFFF},
    };
    return QF_IN(code, refused) || qf_char_is_unseen(code) || qf_char_is_attached(code);
}

/* Ranges whose n-th character stands for the n-th of other letters or digits, again and
 * again after `cycle` of them. */
static const struct {
    uint32_t from, to, cycle, letter;
} forms[] = {
    {0x2070, 0x2070, 1, '0'},    {0x2074, 0x2079, 6, '4'}, /* superscript digits */
    {0x2080, 0x2089, 10, '0'},                             /* subscript digits */
    {0x2160, 0x2160, 1, 'i'},    {0x2164, 0x2164, 1, 'v'},  {0x2169, 0x2169, 1, 'x'},
    {0x2170, 0x2170, 1, 'i'},    {0x2174, 0x2174, 1, 'v'},  {0x2179, 0x2179, 1, 'x'},
    {0x2460, 0x2468, 9, '1'},                               /* circled digits */
    {0x249C, 0x24B5, 26, 'a'},   {0x24B6, 0x24E9, 26, 'a'}, /* letters in brackets,
                                                               circles */
    {0x1D400, 0x1D6A3, 26, 'a'},                            /* letters of mathematics */
    {0x1D7CE, 0x1D7FF, 10, '0'},
};

static uint32_t compatible(uint32_t code)
{
    if (code == 0xB9) return '1';
    if (code == 0xB2 || code == 0xB3) return code - 0xB0 + '0';
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
        if (code >= forms[i].from && code <= forms[i].to)
            return forms[i].letter + (code - forms[i].from) % forms[i].cycle;
    return code;
}

static uint32_t lower(uint32_t c)
{
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c == 0x3C2 || c == 0x3A2) return 0x3C3; /* final sigma, and its empty capital */
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9))
        return c + 32;
    if (c == 0x17F) return 's';   /* long s */
    if (c >= 0x410 && c <= 0x42F) return c + 32;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
        return c & 1 ? c + 1 : c;
    if (c >= 0x100 && c <= 0x177 && c != 0x138) return c & 1 ? c : c + 1;
    return c;
}

/* 1 a Latin letter, 2 one of the alphabets that hold its doubles (Greek, Cyrillic,
 * Armenian). */
static unsigned alphabet(uint32_t c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0x24F && c != 0xF7)) return 1;
    return c >= 0x370 && c <= 0x58F ? 2 : 0;
}

/* ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ as letters, NULL for other characters. */
static const char *ligature(uint32_t c)
{
    static const char *const letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    return c >= 0xFB00 && c <= 0xFB06 ? letters[c - 0xFB00] : NULL;
}

char *qf_fold_name(struct qf_arena *a, const char *name)
{
    struct qf_sb b = qf_sb_in(a);
    unsigned alphabets = 0;
    for (const char *p = trimmed(a, name); *p;) {
        uint32_t code = qf_utf8_next(&p);
        const char *letters = ligature(code);
        if (letters) {
            qf_sb_add(&b, letters);
            alphabets |= alphabet((unsigned char)letters[0]);
            continue;
        }
        code = lower(compatible(qf_char_narrow(code)));
        if (is_refused_in_names(code)) return NULL;
        if (qf_char_is_blank(code)) code = ' ';
        if (code == ' ' && b.len && b.text[b.len - 1] == ' ') continue;
        alphabets |= alphabet(code);
        qf_utf8_put(&b, code);
    }
    return alphabets == 3 ? NULL : trimmed(a, qf_sb_text(&b));
}
