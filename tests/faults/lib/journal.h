/* The journal of acknowledged writes: what the platform said about each write, kept by a
 * process of its own outside of the platform (faults.md, 4.0). A text file, one line an
 * answer, appended whole:
 *
 *     status kind number key http ms request content        between tabs
 *
 *     A  acknowledged: sent on to the record       R  cleanly refused: nothing was done
 *     U  unknown: no answer, or one that says that something was out of order
 *
 * The last line of a key counts: a repetition tells what became of it. The first line of the file is
 * "S mark audit": how the contents begin, and the last number of the audit log before. */
#ifndef QF_TESTS_FAULTS_JOURNAL_H
#define QF_TESTS_FAULTS_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>

#include "tests/faults/lib/kinds.h"

enum { JOURNAL_KEY = 32 };

struct entry {
    char status;
    const struct kind *kind;
    long number;
    char key[JOURNAL_KEY + 1];
    long http, ms;
    char request[17];   /* X-Request-Id; "" when there was no answer */
    const char *content;
    bool repeated;      /* there were lines of this key before */
    size_t line;
};

struct journal {
    int fd;
    char mark[40];
    long audit;
    struct entry *entries;
    size_t count;
};

/* Open for appending, or make it. Says what is wrong and ends the program. */
void journal_open(struct journal *, const char *path);
/* Read what stands in it; one entry a key. */
void journal_read(struct journal *, const char *path);
void journal_add(const struct journal *, const struct entry *);

/* A row of the database read into text; the caller frees. Ends the program when that fails. */
char *ask_text(const char *sql);
long ask_number(const char *sql);
struct texts { char **all; size_t count; };
/* The first column of every row, sorted. */
struct texts ask_texts(const char *sql);

#endif
