#include "fields.h"

static void fuzz(const char *text, size_t len)
{
    struct qf_fields f = {0};
    qf_err *e = qf_parse_urlencoded(arena, text, len, &f);
    HOLDS(!e || qf_err_is_status(e, 400));
    HOLDS(e || len == strlen(text)); /* a NUL is always refused */
    check_fields(&f);
    for (size_t i = 0; i < f.count; i++) {
        const char **values;
        size_t n = qf_fields_all(arena, &f, f.pairs[i].name, &values);
        HOLDS(n >= 1 && values[0] == qf_fields_get(&f, f.pairs[i].name));
        HOLDS(n == 1 || qf_fields_doubled(&f));
    }
    if (!e) check_fields_again(&f);
}
