#include "fuzz.h"

#include "lib/web/parse.h"

static void fuzz(const char *text, size_t len)
{
    struct qf_fields f = {0};
    qf_parse_cookies(arena, text, &f);
    HOLDS(f.count <= QF_FIELDS_MAX);
    for (size_t i = 0; i < f.count; i++) {
        HOLDS(*f.pairs[i].name && !strpbrk(f.pairs[i].name, " ;=\t\""));
        for (const char *p = f.pairs[i].value; *p; p++)
            HOLDS(*p >= ' ' && *p <= '~');
        HOLDS(!strchr(f.pairs[i].value, ';'));
    }
    (void)len;
}
