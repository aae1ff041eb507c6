#include "fields.h"

static void fuzz(const char *text, size_t len)
{
    struct qf_fields f = {0};
    qf_err *e = qf_parse_query(arena, text, &f);
    HOLDS(!e || qf_err_is_status(e, 400));
    check_fields(&f);
    if (!e) check_fields_again(&f);
    (void)len;
}
