/* Time.
 *
 * qf_time counts seconds since 1970-01-01 00:00:00 UTC. The platform lives in one zone, +08:00
 * without daylight saving (Beijing time); civil dates and what the database stores are in it.
 * Durations inside the process use the monotonic clock.
 */
#ifndef QF_CORE_CLOCK_H
#define QF_CORE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/core/arena.h"

typedef int64_t qf_time;
#define QF_NO_TIME INT64_MIN            /* NULL in the database, nothing on the page */

/* A civil date and time in +08:00. month 1..12, day 1..31, weekday 0 = Sunday. */
struct qf_civil { int year, month, day, hour, minute, second, weekday; };

/* Now, by the clock of the database once it was asked (lib/db does, at each connection and now and
 * then): every program on every host then agrees with NOW() in a statement, whatever its own
 * machine's clock says. */
qf_time qf_now(void);
/* Now, by this machine's clock: for what is compared with times of files, and for the log. */
qf_time qf_machine_now(void);
int64_t qf_monotonic_ms(void);

/* Let qf_now follow another clock, which says `ms` since 1970 at this moment (-1: no longer); and how
 * long ago that was, INT64_MAX for never. */
void qf_clock_follow(int64_t ms);
int64_t qf_clock_age_ms(void);

/* For tests: let both answer this; QF_NO_TIME returns to the real clock. */
void qf_clock_set(qf_time);

struct qf_civil qf_civil_of(qf_time);
/* Seconds of a civil date; fields out of range are the caller's mistake (see qf_date_ok). */
qf_time qf_time_of(const struct qf_civil *);
bool qf_date_ok(int year, int month, int day);

/* Read "YYYY-MM-DD" or "YYYY-MM-DD hh:mm[:ss]" (also with T), exactly; false on anything else. */
bool qf_time_read(const char *text, qf_time *out);

/* "2026-11-20 14:03:00" for the database; "2026-11-20". QF_NO_TIME gives NULL, here and below. */
char *qf_time_sql(struct qf_arena *, qf_time);
char *qf_date_sql(struct qf_arena *, qf_time);

/* "2026-11-20T14:03:00+08:00" for feeds and the log. */
char *qf_time_iso(struct qf_arena *, qf_time);
/* The same without an arena, for the log; size is at least 26. */
void qf_time_iso_to(char *out, size_t size, qf_time);

/* Midnight of that day, and that day plus n days, in +08:00. */
qf_time qf_day(qf_time);
qf_time qf_add_days(qf_time, int n);

#endif
