/* Choices that several forms of the windows' platform offer. */
#ifndef WINDOW_CHOICES_H
#define WINDOW_CHOICES_H

#include "lib/web/req.h"

/* The windows in which the visitor has a function: number as value, city as group. */
const struct qf_choice *window_choices(struct qf_req *, int function);
/* Published rounds of a kind, newest first. */
const struct qf_choice *round_choices(struct qf_req *, const char *kind);

#endif
