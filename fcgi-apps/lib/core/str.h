/* String builder.
 *
 * Text grows at its end, in an arena. A builder that was asked for more than its limit turns
 * failed and stays so: check once, at the end. The text is always ended by a NUL.
 *
 *     struct qf_sb b = qf_sb_in(arena);
 *     qf_sb_add(&b, "a=");
 *     qf_sb_addf(&b, "%d", 7);
 *     return qf_sb_text(&b);
 */
#ifndef QF_CORE_STR_H
#define QF_CORE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/core/arena.h"

struct qf_sb {
    struct qf_arena *arena;
    char *text;                 /* NULL until something was added */
    size_t len, room;
    size_t limit;               /* most bytes it will hold; default 64 MiB */
    bool failed;                /* the limit was passed: the text is cut */
};

/* A builder whose text lives in the arena. */
struct qf_sb qf_sb_in(struct qf_arena *);

void qf_sb_add(struct qf_sb *, const char *);                 /* NULL adds nothing */
void qf_sb_addn(struct qf_sb *, const char *, size_t len);
void qf_sb_addc(struct qf_sb *, char);
void qf_sb_addf(struct qf_sb *, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The text so far, "" when nothing was added. Borrowed from the builder. */
const char *qf_sb_text(const struct qf_sb *);

/* --- small questions about strings, shared by everybody --- */

bool qf_eq(const char *, const char *);                /* NULL equals only NULL */
bool qf_empty(const char *);                           /* NULL or "" */
bool qf_starts(const char *text, const char *prefix);
bool qf_ends(const char *text, const char *suffix);

/* Read the whole of text as a decimal number within [min, max]. Returns false on anything else:
 * empty, blanks, signs where min >= 0, trailing bytes, overflow. Leaves *out alone then. */
bool qf_read_i64(const char *text, int64_t min, int64_t max, int64_t *out);
bool qf_read_u64(const char *text, uint64_t max, uint64_t *out);

/* Is the text (len bytes) well-formed UTF-8, without NUL, surrogates or overlong forms? */
bool qf_utf8_ok(const char *text, size_t len);

/* Number of characters (code points) of well-formed UTF-8. */
size_t qf_utf8_len(const char *text);

/* Decode the character at *p and step over it; returns 0xFFFD for a malformed byte, 0 at the end. */
uint32_t qf_utf8_next(const char **p);

/* Append a code point as UTF-8. */
void qf_utf8_put(struct qf_sb *, uint32_t code);

/* Lower-case hexadecimal of bytes, in the arena; and back: false when not exactly len bytes. */
char *qf_hex(struct qf_arena *, const unsigned char *, size_t len);
bool qf_unhex(const char *text, unsigned char *out, size_t len);

#endif
