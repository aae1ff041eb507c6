/* A form filled in by somebody who cares about no field, and sent with fields that it has not: for tests
 * that send every form there is. */
#ifndef QF_TESTS_COMPLETE_H
#define QF_TESTS_COMPLETE_H

#include "tests/http/person.h"

struct pair {
    const char *name, *value;
};

/* Fill in, somehow, what the form that posts to this path requires and has not: a choice is its first. */
void form_complete(struct person *, const char *action);
/* After an answer that finds fault: fill in, somehow else, what it names, but for files and passwords. */
void form_correct(struct person *, const char *action);
/* Press its first button; more, which ends with {0} and may be NULL, goes along, but for names that the form
 * has itself. Nothing is followed: status and Location are the test's business. */
void form_send(struct person *, const char *action, const struct pair *more);
/* What that would send; the caller frees it and its type. */
char *form_body(struct person *, const char *action, const struct pair *more, char **type, size_t *len);

#endif
