/* What kind of character is it? Small tables that tidying, folding, the sanitizer and the
 * search words share; only for lib/text. No more of Unicode than these need. */
#ifndef QF_TEXT_CHARS_H
#define QF_TEXT_CHARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A closed range of code points; tables are sorted. */
struct qf_range {
    uint32_t from, to;
};
bool qf_in_ranges(uint32_t code, const struct qf_range *, size_t count);
#define QF_IN(code, table) qf_in_ranges(code, table, sizeof(table) / sizeof(table)[0])

/* White space of any width, line ends included. */
bool qf_char_is_blank(uint32_t);

/* Shows nothing and only deceives: controls but tab and line feed, zero-width space, byte
 * order mark, marks that turn the direction of writing, tag characters, noncharacters.
 * Joiners and variation selectors are not among them: emoji and rare ideographs need
 * them. */
bool qf_char_is_unseen(uint32_t);

/* Belongs to the character before it: combining mark, variation selector, joiner, skin
 * tone. */
bool qf_char_is_attached(uint32_t);

/* Full-width ASCII and its signs to ASCII, other characters unchanged. */
uint32_t qf_char_narrow(uint32_t);

#endif
