#include "lib/text/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "lib/core/banned.h"

enum { MAX_SUBJECT = 64 * 1024, MATCH_LIMIT = 10000, HEAP_LIMIT_KIB = 1024 };

/* Patterns are part of the program: one that does not compile is our own mistake. The JIT
 * stays out: workers may not make memory executable. */
static const pcre2_code *compiled(struct qf_pattern *pattern)
{
    if (!pattern->compiled) {
        int error;
        size_t at;
        pattern->compiled =
            pcre2_compile((PCRE2_SPTR)pattern->source, PCRE2_ZERO_TERMINATED,
                          PCRE2_UTF | PCRE2_UCP | PCRE2_ANCHORED | PCRE2_ENDANCHORED |
                              PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY,
                          &error, &at, NULL);
        if (!pattern->compiled) {
            fprintf(stderr, "pattern does not compile at %zu: %s\n", at, pattern->source);
            abort();
        }
    }
    return pattern->compiled;
}

/* One match context and one block of match data serve the whole process. */
static pcre2_match_context *limits(void)
{
    static pcre2_match_context *context;
    if (!context) {
        context = pcre2_match_context_create(NULL);
        if (!context) abort();
        pcre2_set_match_limit(context, MATCH_LIMIT);
        pcre2_set_heap_limit(context, HEAP_LIMIT_KIB);
    }
    return context;
}

enum qf_matched qf_match(struct qf_pattern *pattern, const char *text)
{
    static pcre2_match_data *data;
    if (!data) data = pcre2_match_data_create(1, NULL);
    size_t len = strnlen(text, MAX_SUBJECT + 1);
    if (!data || len > MAX_SUBJECT) return QF_REFUSED;
    int found =
        pcre2_match(compiled(pattern), (PCRE2_SPTR)text, len, 0, 0, data, limits());
    if (found == PCRE2_ERROR_NOMATCH) return QF_NO_MATCH;
    return found >= 0 ? QF_MATCH : QF_REFUSED;
}
