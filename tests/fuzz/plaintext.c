#include "fuzz.h"

#include "lib/web/plaintext.h"

static bool has_control(const char *text)
{
    for (; *text; text++)
        if (((unsigned char)*text < ' ' && !strchr("\t\n\f\r", *text)) || *text == 0x7F)
            return true;
    return false;
}

static void fuzz(const char *text, size_t len)
{
    struct qf_plaintext whole = {0}, pieces = {0};
    qf_plaintext_add(&whole, text, len);
    qf_plaintext_add(&pieces, text, len / 2);
    qf_plaintext_add(&pieces, text + len / 2, len - len / 2);
    HOLDS(qf_plaintext_ok(&whole) == qf_plaintext_ok(&pieces));
    /* All UTF-8 without control characters is text; what has some is none. */
    bool utf8 = qf_utf8_ok(text, len), control = strlen(text) < len || has_control(text);
    if (utf8 && !control) HOLDS(qf_plaintext_ok(&whole));
    if (control) HOLDS(!qf_plaintext_ok(&whole));
    if (strlen(text) == len) HOLDS((!whole.not_utf8 && !whole.utf8_more) == utf8);
}
