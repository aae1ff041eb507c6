/* Working days: a term of n working days begins on the day after its event, leaves out weekends
 * and holidays and counts make-up Saturdays (yearly notice of the State Council). A year whose
 * notice is not loaded is counted by weekends and what is known, and the result is marked provisional.
 */
#ifndef MODEL_CALENDAR_H
#define MODEL_CALENDAR_H

#include "lib/db/db.h"

/* A day that differs from Monday to Friday. */
struct calendar_day { qf_time day; const char *kind, *name; };         /* kind off | work */
extern const struct qf_type calendar_day_type;

/* One day of a term as it was counted. */
struct calendar_step {
    qf_time day;
    const char *kind;                   /* "start" "off" "counted" "due" */
    const char *note;                   /* 受理, 周末, 国庆节 … or the number of the day */
};

struct calendar_term {
    qf_time due;                        /* midnight of the last day */
    bool provisional;
    size_t step_count;
    struct calendar_step *steps;        /* from the day of the event to the due day */
};

/* Count n (1..250) working days from the day of `from`, with the given exceptions (sorted or not)
 * and the years whose notice is known. Pure; for tests and for calendar_term_of. */
void calendar_count(struct qf_arena *, qf_time from, int n, const struct calendar_day *,
                    size_t count, const int *years, size_t year_count, struct calendar_term *);

/* The same with what the database knows. */
qf_err *calendar_term_of(struct qf_db *, struct qf_arena *, qf_time from, int n,
                         struct calendar_term *);

#endif
