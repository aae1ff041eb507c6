/* Is a stream of bytes plain text, in UTF-8 or in GB18030 as Windows writes it? Both are
 * followed at once, byte by byte, so nothing has to be kept. */
#ifndef QF_WEB_PLAINTEXT_H
#define QF_WEB_PLAINTEXT_H

#include <stdbool.h>
#include <stddef.h>

struct qf_plaintext {
    bool control, not_utf8, not_gb;
    unsigned char utf8_more, utf8_low, utf8_high; /* bytes to come, range of the next */
    unsigned char gb_place;                       /* bytes read of a character */
};

/* Begin with a zeroed struct. */
void qf_plaintext_add(struct qf_plaintext *, const char *bytes, size_t len);

/* Was all of it text? No control characters but tab, line ends and form feed. */
bool qf_plaintext_ok(const struct qf_plaintext *);

#endif
