/* The first byte says how many cuts, two more each where; the rest is the body (boundary
 * B). Cut or not, the same must come of it. */
#include "fuzz.h"

#include "../unit/body.h"
#include "lib/web/multipart.h"

enum { CUTS_MAX = 7, BYTEWISE_MAX = 1500 };

static void sort(size_t *cuts, size_t count)
{
    for (size_t i = 1; i < count; i++)
        for (size_t k = i; k > 0 && cuts[k - 1] > cuts[k]; k--) {
            size_t c = cuts[k];
            cuts[k] = cuts[k - 1];
            cuts[k - 1] = c;
        }
}

static void fuzz(const char *text, size_t len)
{
    size_t cuts[CUTS_MAX], count = len ? (unsigned char)text[0] % (CUTS_MAX + 1) : 0;
    if (len < 1 + 2 * count) return;
    const char *body = text + 1 + 2 * count, *at = text + 1;
    size_t body_len = len - 1 - 2 * count;
    for (size_t i = 0; i < count; i++, at += 2)
        cuts[i] =
            ((size_t)(unsigned char)at[0] << 8 | (unsigned char)at[1]) % (body_len + 1);
    sort(cuts, count);

    const char *whole = body_whole(arena, body, body_len);
    HOLDS(strcmp(body_heard(arena, body, body_len, cuts, count), whole) == 0);
    if (body_len <= BYTEWISE_MAX)
        HOLDS(strcmp(body_bytewise(arena, body, body_len), whole) == 0);
}
