/* Amounts and decimals: within their range, and what is shown reads as the same again. */
#include "fuzz.h"

#include "lib/text/text.h"

/* In capitals, as in contracts: no two zeros side by side, and an end that nothing can be
 * added to. */
static void check_capital(int64_t fen)
{
    const char *words = qf_show_capital(arena, fen);
    HOLDS(qf_utf8_ok(words, strlen(words)) && *words);
    HOLDS(!strstr(words, "零零") && !qf_starts(words, "零角") &&
          !qf_starts(words, "零分"));
    HOLDS(qf_ends(words, "整") || qf_ends(words, "分"));
}

static void fuzz(const char *text, size_t len)
{
    const int64_t most = INT64_C(100000000000000);
    int64_t value = 0, again = 0;
    if (!qf_utf8_ok(text, len)) return;
    if (qf_read_money(text, -most, most, &value)) {
        HOLDS(value >= -most && value <= most);
        HOLDS(qf_read_money(qf_show_money(arena, value), -most, most, &again));
        HOLDS(again == value);
        check_capital(value < 0 ? -value : value);
    }
    qf_read_money(text, INT64_MIN, INT64_MAX, &value);
    for (int places = 0; places <= 6; places++) {
        if (!qf_read_decimal(text, places, -most, most, &value)) continue;
        HOLDS(value >= -most && value <= most);
        HOLDS(qf_read_decimal(qf_show_decimal(arena, value, places), places, -most, most,
                              &again));
        HOLDS(again == value);
    }
    qf_read_decimal(text, 6, INT64_MIN, INT64_MAX, &value);
}
