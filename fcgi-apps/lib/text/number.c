/* Numbers and money: exact integers inside, thousands separators and units outside. */
#include "lib/text/text.h"

#include <inttypes.h>

#include "lib/core/str.h"
#include "lib/text/chars.h"

#include "lib/core/banned.h"

enum { FEN_PLACES = 2, WAN_PLACES = 4 }; /* 1 元 = 10^2 分, 1 万元 = 10^4 元 */

/* --- showing --- */

static uint64_t magnitude(int64_t value)
{
    return value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
}

static uint64_t power_of_ten(int n)
{
    uint64_t power = 1;
    while (n-- > 0)
        power *= 10;
    return power;
}

/* Append with a comma before every third digit from the end. */
static void add_grouped(struct qf_sb *b, uint64_t value)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%" PRIu64, value);
    for (int i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0) qf_sb_addc(b, ',');
        qf_sb_addc(b, digits[i]);
    }
}

/* value / 10^places with at least `least` of the places, more while they are not zero. */
static char *show_scaled(struct qf_arena *a, int64_t value, int places, int least)
{
    struct qf_sb b = qf_sb_in(a);
    uint64_t size = magnitude(value), scale = power_of_ten(places);
    if (value < 0) qf_sb_addc(&b, '-');
    add_grouped(&b, size / scale);
    uint64_t rest = size % scale;
    int shown = places;
    while (shown > least && rest % 10 == 0) {
        rest /= 10;
        shown--;
    }
    if (shown > 0) qf_sb_addf(&b, ".%0*" PRIu64, shown, rest);
    return qf_dup(a, qf_sb_text(&b));
}

char *qf_show_number(struct qf_arena *a, int64_t value)
{
    return show_scaled(a, value, 0, 0);
}

char *qf_show_money(struct qf_arena *a, int64_t fen)
{
    return show_scaled(a, fen, FEN_PLACES, fen % 100 ? FEN_PLACES : 0);
}

char *qf_show_wan(struct qf_arena *a, int64_t fen)
{
    return show_scaled(a, fen, FEN_PLACES + WAN_PLACES, 0);
}

char *qf_show_decimal(struct qf_arena *a, int64_t value, int places)
{
    return show_scaled(a, value, places, places);
}

char *qf_show_size(struct qf_arena *a, uint64_t bytes)
{
    static const char *const unit[] = {"B", "KB", "MB", "GB", "TB"};
    if (bytes < 1024) return qf_fmt(a, "%" PRIu64 " B", bytes);
    int u = 1;
    uint64_t step = 1024;
    while (u < 4 && bytes / 1024 >= step) {
        step *= 1024;
        u++;
    }
    uint64_t tenths = bytes / step * 10 + (bytes % step * 10 + step / 2) / step;
    if (tenths >= 100 || tenths % 10 == 0)
        return qf_fmt(a, "%" PRIu64 " %s", (tenths + 5) / 10, unit[u]);
    return qf_fmt(a, "%" PRIu64 ".%" PRIu64 " %s", tenths / 10, tenths % 10, unit[u]);
}

/* --- reading --- */

/* An amount as it was typed, digits only: 12345 with 2 places is 123.45. */
struct amount {
    uint64_t digits;
    int places;
    bool negative;
};

static uint32_t peek(const char *p)
{
    return qf_char_narrow(qf_utf8_next(&p));
}

static bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static const char *skip_blanks(const char *p)
{
    for (const char *next = p; *p && qf_char_is_blank(qf_utf8_next(&next)); p = next)
        continue;
    return p;
}

static bool add_digit(struct amount *n, uint32_t c)
{
    return !__builtin_mul_overflow(n->digits, UINT64_C(10), &n->digits) &&
           !__builtin_add_overflow(n->digits, (uint64_t)(c - '0'), &n->digits);
}

/* A comma or blank with exactly three digits behind it separates thousands; steps over
 * it. */
static bool at_separator(const char **at)
{
    const char *p = *at;
    uint32_t c = qf_char_narrow(qf_utf8_next(&p));
    if (c != ',' && !qf_char_is_blank(c)) return false;
    const char *digits = p;
    int n = 0;
    while (is_digit(peek(p)) && n < 4) {
        qf_utf8_next(&p);
        n++;
    }
    if (n == 3) *at = digits;
    return n == 3;
}

/* Read the whole part, then the decimals; at least one digit altogether. */
static bool read_digits(const char **p, struct amount *n)
{
    int count = 0;
    for (; is_digit(peek(*p)) || (count && at_separator(p)); count++)
        if (!add_digit(n, qf_char_narrow(qf_utf8_next(p)))) return false;
    if (peek(*p) != '.') return count > 0;
    for (qf_utf8_next(p); is_digit(peek(*p)); n->places++) {
        if (n->places == 18) return false;
        if (!add_digit(n, qf_char_narrow(qf_utf8_next(p)))) return false;
    }
    return n->places > 0 && count > 0;
}

/* A sign, digits; *p stands behind the last digit and the blanks after it. */
static bool read_amount(const char **p, struct amount *n)
{
    *p = skip_blanks(*p);
    uint32_t sign = peek(*p);
    n->negative = sign == '-';
    if (sign == '-' || sign == '+') qf_utf8_next(p);
    *p = skip_blanks(*p);
    if (!read_digits(p, n)) return false;
    *p = skip_blanks(*p);
    return true;
}

/* Scale to 10^places; false when decimals are left over or the result is out of range. */
static bool scale_amount(const struct amount *n, int places, int64_t min, int64_t max,
                         int64_t *out)
{
    uint64_t size = n->digits;
    int have = n->places;
    for (; have > places; have--, size /= 10)
        if (size % 10) return false;
    for (; have < places; have++)
        if (__builtin_mul_overflow(size, UINT64_C(10), &size)) return false;
    if (size > (uint64_t)INT64_MAX) return false;
    int64_t value = n->negative ? -(int64_t)size : (int64_t)size;
    if (value < min || value > max) return false;
    *out = value;
    return true;
}

/* Step over `word` when it stands at *p. */
static bool skip_word(const char **p, const char *word)
{
    if (!qf_starts(*p, word)) return false;
    *p += strlen(word);
    return true;
}

bool qf_read_money(const char *text, int64_t min_fen, int64_t max_fen, int64_t *fen)
{
    struct amount n = {0};
    const char *p = skip_blanks(text);
    if (peek(p) == 0xA5) qf_utf8_next(&p);
    if (!read_amount(&p, &n)) return false;
    int places = FEN_PLACES;
    if (skip_word(&p, "万")) places += WAN_PLACES;
    skip_word(&p, "元");
    return *skip_blanks(p) == '\0' && scale_amount(&n, places, min_fen, max_fen, fen);
}

bool qf_read_decimal(const char *text, int places, int64_t min, int64_t max, int64_t *out)
{
    struct amount n = {0};
    const char *p = text;
    return read_amount(&p, &n) && *p == '\0' && scale_amount(&n, places, min, max, out);
}

/* --- figures with their unit --- */

/* Words of one kind of measure, and how many powers of ten each is. */
static const struct measure { char kind; const char *word; int power; } measures[] = {
    {'m', "亿元", 8}, {'m', "亿", 8}, {'m', "万元", 4}, {'m', "万", 4}, {'m', "元", 0},
    {'a', "平方米", 0}, {'a', "平米", 0}, {'a', "㎡", 0}, {'a', "m²", 0}, {'a', "m2", 0},
    {'a', "M2", 0}, {'p', "人", 0}, {'p', "名", 0}, {'p', "位", 0}, {'f', "家次", 0},
    {'f', "家", 0}, {'f', "户", 0}, {'e', "场次", 0}, {'e', "场", 0}, {'e', "次", 0},
    {'s', "台/套", 0}, {'s', "台套", 0}, {'s', "台(套)", 0}, {'s', "台", 0}, {'s', "套", 0},
    {'%', "%", 0},
};

static const struct measure *measure_of(const char *word)
{
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        if (qf_eq(measures[i].word, word)) return &measures[i];
    return NULL;
}

bool qf_read_measure(const char *text, const char *unit, int places, int64_t min, int64_t max,
                     int64_t *out)
{
    struct amount n = {0};
    const char *p = text;
    if (!read_amount(&p, &n)) return false;
    if (*p == '\0' || qf_eq(p, unit)) return scale_amount(&n, places, min, max, out);
    const struct measure *asked = measure_of(unit), *typed = measure_of(p);
    if (!asked || !typed || asked->kind != typed->kind) return false;
    return scale_amount(&n, places + typed->power - asked->power, min, max, out);
}
