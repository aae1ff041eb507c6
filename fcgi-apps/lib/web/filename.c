#include "lib/web/filename.h"

#include "lib/core/banned.h"
#include "lib/core/str.h"

enum { NAME_MAX_CHARS = 120, EXTENSION_MAX_CHARS = 10 };

/* Characters that show nothing, or show the rest in another order:
 * invoice<U+202E>fdp.exe. */
static bool is_invisible(uint32_t c)
{
    static const struct {
        uint32_t first, last;
    } ranges[] = {
        {0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},     {0x061C, 0x061C},
        {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},
        {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFFB}, {0xE0000, 0xE0FFF},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (c >= ranges[i].first && c <= ranges[i].last) return true;
    return false;
}

/* What some system may turn into a slash on its way ("best fit"). */
static bool is_odd_slash(uint32_t c)
{
    static const uint32_t odd[] = {0xFF0F, 0xFF3C, 0x2044, 0x2215, 0x2216,
                                   0x29F5, 0x29F8, 0x29F9, 0xFE68};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        if (c == odd[i]) return true;
    return false;
}

static bool is_edge(uint32_t c)
{
    return c == ' ' || c == '.' || c == 0xA0 || c == 0x3000 || c == 0xFF0E || c == 0x2024;
}

static const char *last_segment(const char *path)
{
    const char *last = path;
    for (; *path; path++)
        if (*path == '/' || *path == '\\') last = path + 1;
    return last;
}

/* Cut blanks and dots from both ends. */
static char *trim(struct qf_arena *a, const char *text)
{
    const char *start = NULL, *end = text;
    for (const char *at = text; *at;) {
        const char *here = at;
        if (is_edge(qf_utf8_next(&at))) continue;
        if (!start) start = here;
        end = at;
    }
    return start ? qf_dupn(a, start, (size_t)(end - start)) : qf_dup(a, "");
}

const char *qf_filename_extension(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot && dot != name && dot[1] ? dot : "";
}

static char *shorten(struct qf_arena *a, char *name)
{
    if (qf_utf8_len(name) <= NAME_MAX_CHARS) return name;
    const char *extension = qf_filename_extension(name), *at = name;
    size_t kept = qf_utf8_len(extension);
    if (kept > EXTENSION_MAX_CHARS) {
        extension = "";
        kept = 0;
    }
    for (size_t n = kept; n < NAME_MAX_CHARS; n++)
        qf_utf8_next(&at);
    return qf_fmt(a, "%.*s%s", (int)(at - name), name, extension);
}

char *qf_filename_tidy(struct qf_arena *a, const char *given)
{
    struct qf_sb b = qf_sb_in(a);
    for (const char *at = last_segment(given); *at;) {
        uint32_t c = qf_utf8_next(&at);
        if (!is_invisible(c)) qf_utf8_put(&b, is_odd_slash(c) ? '_' : c);
    }
    return trim(a, shorten(a, trim(a, qf_sb_text(&b))));
}
