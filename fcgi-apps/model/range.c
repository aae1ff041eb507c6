#include "model/range.h"

#include <string.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"

struct range range_region(struct qf_arena *a, const char *code)
{
    if (qf_empty(code)) return (struct range){"", "999999"};
    if (strlen(code) == 6 && qf_ends(code, "0000"))
        return (struct range){code, qf_fmt(a, "%.2s9999", code)};
    if (strlen(code) == 6 && qf_ends(code, "00"))
        return (struct range){code, qf_fmt(a, "%.4s99", code)};
    return (struct range){code, code};
}

struct range range_category(struct qf_arena *a, const char *code)
{
    if (qf_empty(code)) return (struct range){"", "9999"};
    if (strlen(code) == 2) return (struct range){code, qf_fmt(a, "%s99", code)};
    return (struct range){code, code};
}

struct range range_word(const char *word)
{
    if (qf_empty(word)) return (struct range){"", "zzzz"};
    return (struct range){word, word};
}
