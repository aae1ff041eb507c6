/* What is unusual about the figures of a filing, though it may be right: each needs a word of
 * explanation (domain facts 11). What cannot be right is refused by the form. */
#ifndef MODEL_FILING_CHECK_H
#define MODEL_FILING_CHECK_H

#include "model/filing.h"

/* What is filed, as the form holds it: domains in the order of filing_domains. */
struct filing_text {
    int year, month;
    const char *type_code, *place_kind, *note;
    int64_t cells[FILING_CELLS];
    struct filing_domain domains[FILING_DOMAINS];
    int domain_count;
};

/* The figures of a filing that is stored. Errors: system. */
qf_err *filing_text_of(struct qf_db *, const struct filing *, struct filing_text *);

struct filing_doubt {
    int cell;                           /* enum filing_cell, or -1: of a domain */
    int domain;                         /* index into domains */
    enum filing_of_domain figure;
    const char *label;                  /* 营业收入, 政策服务活动数 */
    const char *words;                  /* the end of a sentence about it */
};
enum { FILING_DOUBTS = FILING_CELLS + FILING_DOMAINS * FILING_TRIPLE };

/* Write what is unusual, at most one doubt a figure, and return how many. `last` is the filing of
 * the month before, `known` what the platform's own records say of the domains; both may be NULL. Changes
 * of less than 5 (people, enterprises, activities), 10 平方米 or 1 万元 are none. */
int filing_doubts(struct qf_arena *, const struct filing_text *now,
                  const struct filing_text *last, const struct filing_text *known,
                  struct filing_doubt out[FILING_DOUBTS]);

#endif
