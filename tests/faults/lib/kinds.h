/* The writes that the journal makes and looks for: one row a kind. What is new joins here and is
 * written and checked by itself. */
#ifndef QF_TESTS_FAULTS_KINDS_H
#define QF_TESTS_FAULTS_KINDS_H

#include <stdbool.h>
#include <stddef.h>

struct kind {
    const char *name;
    const char *path;     /* @: number of the record that it is about */
    const char *route;    /* the same as the table of routes says it: the audit log's action */
    const char *fields;   /* urlencoded; @: the content, unique for each write */
    const char *state;    /* each write uses up an order in this state; NULL: needs none */
    const char *follows;  /* uses what a write of this kind was about, with its content */
    size_t length;        /* bytes of the content */
    bool file;            /* a file comes with it; its hash and size are part of the content */
    /* The contents that are in the database; @: how those of this journal begin. */
    const char *there;
};

/* Ends with a row without a name. */
extern const struct kind kinds[];
/* NULL when there is none of this name. */
const struct kind *kind_of(const char *name);
/* A text with the word in the place of its first @; the caller frees. */
char *fill(const char *text, const char *word);

#endif
