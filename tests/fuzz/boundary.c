#include "fuzz.h"

#include "lib/web/multipart.h"

static void fuzz(const char *text, size_t len)
{
    char *boundary = NULL;
    qf_err *e = qf_multipart_boundary(arena, text, &boundary);
    HOLDS(!e || qf_err_is_status(e, 400));
    if (!e) HOLDS(strlen(boundary) >= 1 && strlen(boundary) <= 70);
    if (!e) HOLDS(!strpbrk(boundary, "\r\n\""));
    (void)len;
}
