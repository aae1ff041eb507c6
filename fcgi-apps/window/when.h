/* A moment in a form: a day, and beside it a time of day such as 14:30. */
#ifndef WINDOW_WHEN_H
#define WINDOW_WHEN_H

#include "lib/web/req.h"

/* The moment of two fields; QF_NO_TIME without a day, 00:00 without a time. What is no time of day is
 * noted beside its field. */
qf_time when_read(struct qf_req *, int day_field, int time_field);
/* "14:30" of a moment. */
const char *when_time(struct qf_req *, qf_time);

#endif
