/* PCRE2 patterns with limits.
 *
 * Patterns are constants, compiled at their first use and kept. A match is cut off after
 * 10,000 steps and 1 MiB of heap; a subject over 64 KiB or a limit reached is a refusal,
 * never a silent "does not match": qf_match returns QF_REFUSED and the caller treats the
 * text as bad.
 */
#ifndef QF_TEXT_PATTERN_H
#define QF_TEXT_PATTERN_H

struct qf_pattern {
    const char *source;
    void *compiled;
};
#define QF_PATTERN(name, source) static struct qf_pattern name = {source, 0}

enum qf_matched { QF_NO_MATCH, QF_MATCH, QF_REFUSED };
/* Does the whole text match? Patterns are anchored at both ends, UTF and UCP. */
enum qf_matched qf_match(struct qf_pattern *, const char *text);

#endif
