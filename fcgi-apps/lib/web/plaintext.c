#include "lib/web/plaintext.h"

#include "lib/core/banned.h"

static bool within(unsigned char c, unsigned char low, unsigned char high)
{
    return c >= low && c <= high;
}

/* Table 3-7 of the Unicode standard: the lead byte says how many follow, and the range of
 * the first of them. */
static void utf8_lead(struct qf_plaintext *t, unsigned char c)
{
    t->utf8_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
    t->utf8_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
    if (within(c, 0xC2, 0xDF)) {
        t->utf8_more = 1;
    } else if (within(c, 0xE0, 0xEF)) {
        t->utf8_more = 2;
    } else if (within(c, 0xF0, 0xF4)) {
        t->utf8_more = 3;
    } else if (c >= 0x80) {
        t->not_utf8 = true;
    }
}

static void utf8_step(struct qf_plaintext *t, unsigned char c)
{
    if (t->utf8_more == 0) {
        utf8_lead(t, c);
    } else if (within(c, t->utf8_low, t->utf8_high)) {
        t->utf8_more--;
        t->utf8_low = 0x80;
        t->utf8_high = 0xBF;
    } else {
        t->not_utf8 = true;
    }
}

/* GB 18030: 81-FE 40-FE, or 81-FE 30-39 81-FE 30-39. (7F does not count: no text has it.)
 */
static void gb_step(struct qf_plaintext *t, unsigned char c)
{
    bool lead = within(c, 0x81, 0xFE), digit = within(c, 0x30, 0x39);
    switch (t->gb_place) {
    case 0:
        t->gb_place = lead;
        t->not_gb = t->not_gb || (c >= 0x80 && !lead);
        break;
    case 1:
        t->gb_place = digit ? 2 : 0;
        t->not_gb = t->not_gb || !(digit || within(c, 0x40, 0xFE));
        break;
    case 2:
        t->gb_place = 3;
        t->not_gb = t->not_gb || !lead;
        break;
    default:
        t->gb_place = 0;
        t->not_gb = t->not_gb || !digit;
        break;
    }
}

void qf_plaintext_add(struct qf_plaintext *t, const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if ((c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r') || c == 0x7F)
            t->control = true;
        utf8_step(t, c);
        gb_step(t, c);
    }
}

bool qf_plaintext_ok(const struct qf_plaintext *t)
{
    bool utf8 = !t->not_utf8 && t->utf8_more == 0, gb = !t->not_gb && t->gb_place == 0;
    return !t->control && (utf8 || gb);
}
