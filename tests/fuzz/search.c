/* Whatever is typed, the index gets phrases in quotes and nothing that it takes for an
 * operator. */
#include "fuzz.h"

#include "lib/text/words.h"

static void fuzz(const char *text, size_t len)
{
    if (!qf_utf8_ok(text, len)) return;
    const char *query = qf_search_query(arena, text);
    HOLDS(qf_utf8_ok(query, strlen(query)) && qf_utf8_len(query) <= 5 + 8 * 43);
    if (!*query) return;
    HOLDS(qf_starts(query, "*D+ \"") && qf_ends(query, "\""));
    size_t quotes = 0;
    for (const char *p = query + 4; *p; p++) {
        HOLDS(*p != '\\' && (unsigned char)*p >= ' ');
        if (*p == '"')
            quotes++;
        else if (quotes % 2 == 0)
            HOLDS(*p == ' ');
    }
    HOLDS(quotes >= 2 && quotes <= 16 && quotes % 2 == 0);
}
