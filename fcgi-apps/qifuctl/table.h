/* Plain tables for the terminal: columns as wide as their widest cell; a Chinese
 * character is two columns wide. Nothing but the text, so that grep and awk can read it.
 *
 *     struct ctl_table t = ctl_table_new(arena, "name", "rows", NULL);
 *     ctl_table_row(&t, "article", "12", NULL);
 *     ctl_table_print(&t, stdout);
 */
#ifndef QIFUCTL_TABLE_H
#define QIFUCTL_TABLE_H

#include <stdio.h>

#include "lib/core/arena.h"

enum { CTL_COLUMNS = 10 };

struct ctl_table {
    struct qf_arena *arena;
    const char *(*rows)[CTL_COLUMNS];
    size_t count, room;
    int columns;
};

/* Heads of the columns, ended by NULL. */
struct ctl_table ctl_table_new(struct qf_arena *, ...) __attribute__((sentinel));
/* One row: as many texts as there are columns, ended by NULL. Texts are borrowed. */
void ctl_table_row(struct ctl_table *, ...) __attribute__((sentinel));
void ctl_table_print(const struct ctl_table *, FILE *);

/* Columns a text takes on a terminal. */
int ctl_width(const char *text);

#endif
