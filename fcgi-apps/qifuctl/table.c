#include "qifuctl/table.h"

#include <stdarg.h>
#include <string.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"

static bool is_wide(uint32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

int ctl_width(const char *text)
{
    int width = 0;
    for (uint32_t c; (c = qf_utf8_next(&text));) width += is_wide(c) ? 2 : 1;
    return width;
}

static void add_row(struct ctl_table *t, va_list ap)
{
    if (t->count == t->room) {
        size_t room = t->room ? t->room * 2 : 16;
        void *rows = qf_calloc(t->arena, room, sizeof *t->rows);
        if (t->count) memcpy(rows, t->rows, t->count * sizeof *t->rows);
        t->rows = rows;
        t->room = room;
    }
    int n = 0;
    for (const char *cell; (cell = va_arg(ap, const char *)) && n < CTL_COLUMNS; n++)
        t->rows[t->count][n] = cell;
    if (t->count++ == 0) t->columns = n;
}

struct ctl_table ctl_table_new(struct qf_arena *a, ...)
{
    struct ctl_table t = {.arena = a};
    va_list ap;
    va_start(ap, a);
    add_row(&t, ap);
    va_end(ap);
    return t;
}

void ctl_table_row(struct ctl_table *t, ...)
{
    va_list ap;
    va_start(ap, t);
    add_row(t, ap);
    va_end(ap);
}

void ctl_table_print(const struct ctl_table *t, FILE *out)
{
    int widths[CTL_COLUMNS] = {0};
    for (size_t r = 0; r < t->count; r++)
        for (int i = 0; i < t->columns; i++) {
            int width = t->rows[r][i] ? ctl_width(t->rows[r][i]) : 0;
            if (width > widths[i]) widths[i] = width;
        }
    for (size_t r = 0; r < t->count; r++)
        for (int i = 0; i < t->columns; i++) {
            const char *cell = t->rows[r][i] ? t->rows[r][i] : "";
            bool last = i + 1 == t->columns;
            fprintf(out, "%s%*s", cell, last ? 0 : widths[i] - ctl_width(cell) + 2, "");
            if (last) fputc('\n', out);
        }
}
