/* Test data in files: tests/unit/data/NAME, tab-separated, the first line names the
 * columns. */
#ifndef QF_TESTS_TABLE_H
#define QF_TESTS_TABLE_H

#include "unit.h"

/* The whole file, ended by a NUL. */
static inline char *unit_file(const char *name)
{
    FILE *f = fopen(qf_fmt(arena, "%s/%s", UNIT_DATA, name), "r");
    if (!f) fail_msg("%s/%s cannot be opened", UNIT_DATA, name);
    char *text = qf_alloc(arena, 1 << 20);
    size_t len = fread(text, 1, (1 << 20) - 1, f);
    fclose(f);
    if (len == (1 << 20) - 1) fail_msg("%s is too long", name);
    return text;
}

enum { UNIT_COLUMNS = 12 };

/* Cut the next line off *text and split it; missing columns are "". Returns false at the
 * end. */
static inline bool unit_row(char **text, char *column[UNIT_COLUMNS])
{
    static char nothing[] = "";
    char *line = strsep(text, "\n");
    if (!line || !*line) return false;
    for (int i = 0; i < UNIT_COLUMNS; i++) {
        char *cell = strsep(&line, "\t");
        column[i] = cell ? cell : nothing;
    }
    return true;
}

/* The same, past the line of the column names. */
static inline char *unit_table(const char *name)
{
    char *text = unit_file(name), *column[UNIT_COLUMNS];
    assert_true(unit_row(&text, column));
    return text;
}

#endif
