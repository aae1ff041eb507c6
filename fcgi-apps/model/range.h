/* Filters of lists as ranges: one statement serves a list with and without a filter, because no
 * filter is the widest range. Codes nest by their digits, so a city is a range of counties. */
#ifndef MODEL_RANGE_H
#define MODEL_RANGE_H

#include "lib/core/arena.h"

struct range { const char *from, *to; };

/* Region codes: "" everything, a province, a city with its counties, or one county. What is offered
 * in the whole province has the province's code and is not in a city's range. */
struct range range_region(struct qf_arena *, const char *code);
/* Category codes: "" everything, level 1 with its children, or one of level 2. */
struct range range_category(struct qf_arena *, const char *code);
/* Any word of a fixed set (a kind, a state): "" everything, else exactly it. */
struct range range_word(const char *word);

#endif
