/* Numbers that people read out to each other: D2026112114196 is a letter for the kind of record, the
 * day, and five random digits. A number may be taken: whoever inserts tries again. */
#ifndef MODEL_NUMBER_H
#define MODEL_NUMBER_H

#include "lib/core/arena.h"

enum { NUMBER_TRIES = 5 };
const char *number_new(struct qf_arena *, char letter);

#endif
