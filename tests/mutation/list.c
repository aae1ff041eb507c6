/* Prints every statement of the model: FILE:NAME, a tab, its text on one line. */
#include "lib/db/db.h"

#include <stdio.h>
#include <string.h>

int main(void)
{
    for (const struct qf_statement *st = qf_statement_first(); st; st = st->next) {
        const char *file = strstr(st->file, "fcgi-apps/");
        if (file) printf("%s:%s\t%s\n", file + strlen("fcgi-apps/"), st->name, st->sql);
    }
    return 0;
}
