/* Included at the end of lib/db/statement.c of the copy that tests/mutation/run makes: one mutant at a time
 * is alive, the one that the file QF_MUTANT_FILE names when a program starts. Its first line is the
 * number of a changed place of the C sources (0: none); then, for a statement, FILE:NAME on a line and
 * the statement's other text. Programs that are already running stay what they are. */
#include <stdio.h>

static char mutant[65536];

static void mutant_read(void)
{
    static bool done;
    FILE *f = done ? NULL : fopen(QF_MUTANT_FILE, "r");
    done = true;
    if (!f) return;
    mutant[fread(mutant, 1, sizeof mutant - 1, f)] = '\0';
    fclose(f);
}

bool qf_mutant(int number)
{
    mutant_read();
    return number == (int)strtol(mutant, NULL, 10);
}

void qf_mutant_statement(struct qf_statement *st)
{
    char name[300];
    mutant_read();
    const char *line = strchr(mutant, '\n');
    const char *file = strstr(st->file, "fcgi-apps/");
    if (!line || !file) return;
    int len = snprintf(name, sizeof name, "%s:%s\n", file + strlen("fcgi-apps/"), st->name);
    if (len > 0 && strncmp(line + 1, name, (size_t)len) == 0) st->sql = line + 1 + len;
}
