/* Every step of a workflow, tried: who may do it does it once, whatever is sent twice or late; who may not does
 * not; and afterwards state, turn, clock, history and news are what the workflow says, counted by another way
 * than the platform's. The test fails when the data has a step that its table does not name, or the other way
 * about.
 *
 *     static const struct transition steps[] = {
 *         {"city", "recommend", "demo-city", "demo-county"}, ...
 *     };
 *     transitions_hold(&subject, steps, sizeof steps / sizeof *steps);
 */
#ifndef QF_TESTS_TRANSITIONS_H
#define QF_TESTS_TRANSITIONS_H

#include "tests/http/person.h"

/* Accounts; or one of these. */
#define BY_JOBS "the jobs"              /* when its clock has run out */
#define BY_WRITER "the writer"          /* a browser without account that may */
#define BY_STRANGER "a stranger"        /* and one that may not */

struct transition { const char *from, *code, *may, *may_not; };

/* How an applicant does it: the page with * for the record's name in addresses; what is filled in there (NULL
 * for nothing); the button; and whether what is filled in is no comment. from NULL: in every state. A step that
 * is not named is the window's. */
struct transition_way { const char *from, *code, *page, *field, *button; bool silent; };

struct transition_subject {
    const char *workflow, *table;
    long id, file;                      /* the record and its case */
    char name[24];                      /* of the record in addresses */
    const char *org_kind, *side;        /* who is told, "applicant" or "counterpart"; NULL for nobody */
    long org;
    const char *phone;                  /* of who has no account; NULL */
    const struct transition_way *ways;  /* ends with {0} */
    struct person *writer, *writer_again, *stranger;
    /* What a step needs beside the state of case and record. */
    void (*prepare)(const struct transition_subject *, const struct transition *);
};

void transitions_hold(const struct transition_subject *, const struct transition *, size_t count);

/* Puts case and record into a state, past all rules, with no history but the beginning. */
void transitions_put(const struct transition_subject *, const char *state);
/* As if somebody had brought it to a state some days ago. */
void transitions_happened(const struct transition_subject *, const char *code, const char *from,
                          const char *to, const char *account, int days_ago);

#endif
