#include <ctype.h>

#include "fuzz.h"

#include "lib/web/parse.h"

static void fuzz(const char *text, size_t len)
{
    char *path = NULL, *again = NULL;
    qf_err *e = qf_parse_path(arena, text, &path);
    (void)len;
    if (e) {
        HOLDS(qf_err_is_status(e, 400));
        return;
    }
    HOLDS(*path == '/' && !strchr(path, '\\') && !strstr(path, "//"));
    HOLDS(!strstr(path, "/../") && !strstr(path, "/./"));
    HOLDS(!qf_ends(path, "/..") && !qf_ends(path, "/."));
    for (const char *p = path; *p; p++)
        HOLDS(*p != '%' || !isxdigit((unsigned char)p[1]) ||
              !isxdigit((unsigned char)p[2]));
    HOLDS(qf_utf8_ok(path, strlen(path)));
    HOLDS(!qf_parse_path(arena, qf_url_encode(arena, path), &again));
    HOLDS(strcmp(path, again) == 0);
}
