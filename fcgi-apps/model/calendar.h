/* Working days, and when a period ends.
 *
 * The calendar is data: years with an official notice (calendar_year) and the days that
 * differ from Monday-to-Friday (calendar_day: holidays, and Saturdays and Sundays that
 * are worked). A year without a notice is computed from weekends and the holidays whose
 * date the law fixes, and every date that needs such a year is marked provisional.
 *
 * The day of the event does not count (民法典 Art. 201). Every due date comes with the
 * list of days it was counted from. The functions know no database but calendar_load;
 * tests fill the struct from arrays.
 *
 *     struct calendar c;
 *     QF_TRY(calendar_load(db, &c));
 *     struct calendar_due d = calendar_due(arena, &c, qf_now(), 3);
 *     printf("%s %s", qf_show_date(arena, d.day), calendar_words(arena, &d));
 */
#ifndef MODEL_CALENDAR_H
#define MODEL_CALENDAR_H

#include "lib/db/db.h"

struct calendar_day {
    qf_time day;
    bool works;       /* a make-up working day; else a holiday */
    const char *name; /* the holiday it belongs to */
};

struct calendar_year {
    int year;
    bool confirmed; /* the notice of the State Council is loaded */
};

/* days and years are sorted. */
struct calendar {
    const struct calendar_day *days;
    size_t day_count;
    const struct calendar_year *years;
    size_t year_count;
};

/* Read the calendar; its rows are in the arena of the database. */
qf_err *calendar_load(struct qf_db *, struct calendar *);

bool calendar_works(const struct calendar *, qf_time day);
/* Is the notice that decides about this day still missing? The last days of December
 * belong to the next year's notice too (元旦 may begin before the year does). */
bool calendar_is_provisional(const struct calendar *, qf_time day);

/* --- periods --- */

/* One day of the way to a due date, as the macro days() of the templates shows it. */
struct calendar_step {
    qf_time on;
    const char *month; /* 11 月 */
    int day;
    const char *weekday; /* 周三 */
    const char *note; /* 当天不计, 第 2 天, 周末, 国庆节放假, 第 3 天（调休上班） */
    const char *kind; /* "" the day of the event, off, counted, due */
};
extern const struct qf_type calendar_step_type;

struct calendar_due {
    qf_time day;     /* midnight of the last day */
    qf_time ends_at; /* its last second */
    bool provisional;
    const struct calendar_step *steps; /* from the day of the event to the last day */
    size_t step_count;
    int asked; /* the days asked for */
    bool working;
};

enum { CALENDAR_MOST_DAYS = 1000 };

/* The n-th working day after the day of start; 0 <= n <= CALENDAR_MOST_DAYS, 0 is that
 * day. */
struct calendar_due calendar_due(struct qf_arena *, const struct calendar *,
                                 qf_time start, int working_days);

/* n calendar days after the day of start. When the last day is no working day, the period
 * ends on the next working day (民法典 Art. 203). */
struct calendar_due calendar_due_days(struct qf_arena *, const struct calendar *,
                                      qf_time start, int days);

/* How it was counted, in one sentence. */
char *calendar_words(struct qf_arena *, const struct calendar_due *);

/* Working days after the day of `from` up to the day of `to`; negative when to lies
 * before. */
int calendar_between(const struct calendar *, qf_time from, qf_time to);

#endif
