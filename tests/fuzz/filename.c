#include "fuzz.h"

#include "lib/web/filename.h"

static void fuzz(const char *text, size_t len)
{
    if (!qf_utf8_ok(text, len)) return;
    const char *name = qf_filename_tidy(arena, text);
    HOLDS(qf_utf8_ok(name, strlen(name)) && qf_utf8_len(name) <= 120);
    HOLDS(!strpbrk(name, "/\\") && *name != '.' && *name != ' ');
    HOLDS(!qf_ends(name, ".") && !qf_ends(name, " "));
    for (const char *p = name; *p; p++)
        HOLDS((unsigned char)*p >= ' ' && *p != 0x7F);
    HOLDS(strcmp(qf_filename_tidy(arena, name), name) == 0);
}
