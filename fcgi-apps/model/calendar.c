#include "model/calendar.h"

#include "lib/core/str.h"

const struct qf_type calendar_day_type = QF_TYPE(calendar_day,
    QF_DATE(calendar_day, day), QF_STR(calendar_day, kind), QF_STR(calendar_day, name));

static const struct calendar_day *exception_of(const struct calendar_day *days, size_t count,
                                               qf_time day)
{
    for (size_t i = 0; i < count; i++)
        if (qf_day(days[i].day) == day) return &days[i];
    return NULL;
}

static bool knows(const int *years, size_t count, int year)
{
    for (size_t i = 0; i < count; i++)
        if (years[i] == year) return true;
    return false;
}

/* Is it free? *note says why. */
static bool is_off(const struct calendar_day *days, size_t count, qf_time day,
                   const char **note)
{
    const struct calendar_day *e = exception_of(days, count, day);
    int weekday = qf_civil_of(day).weekday;
    *note = e ? e->name : "周末";
    if (e) return qf_eq(e->kind, "off");
    return weekday == 0 || weekday == 6;
}

void calendar_count(struct qf_arena *arena, qf_time from, int n,
                    const struct calendar_day *days, size_t count, const int *years,
                    size_t year_count, struct calendar_term *term)
{
    qf_time day = qf_day(from);
    size_t room = (size_t)n * 3 + 40, used = 0;
    *term = (struct calendar_term){.steps = qf_calloc(arena, room, sizeof *term->steps)};
    term->steps[used++] = (struct calendar_step){day, "start", ""};
    for (int counted = 0; counted < n && used < room;) {
        struct calendar_step *step = &term->steps[used++];
        day = qf_add_days(day, 1);
        step->day = day;
        if (!knows(years, year_count, qf_civil_of(day).year)) term->provisional = true;
        if (is_off(days, count, day, &step->note)) {
            step->kind = "off";
            continue;
        }
        counted++;
        step->kind = counted == n ? "due" : "counted";
        step->note = qf_fmt(arena, "第 %d 日", counted);
    }
    term->due = day;
    term->step_count = used;
}

QF_STATEMENT(DAYS,
    "SELECT day, kind, name FROM calendar_day WHERE day > ? AND day <= ? + INTERVAL ? DAY"
    " ORDER BY day LIMIT 1000")

struct year { int year; };
static const struct qf_type year_type = QF_TYPE(year, QF_INT(year, year));
QF_STATEMENT(YEARS, "SELECT year FROM calendar_year WHERE confirmed = 1 ORDER BY year LIMIT 200")

qf_err *calendar_term_of(struct qf_db *db, struct qf_arena *arena, qf_time from, int n,
                         struct calendar_term *term)
{
    struct qf_list days, years;
    QF_TRY(qf_list(db, DAYS, &calendar_day_type, &days, QF_D(from), QF_D(from), QF_I(n * 3 + 40)));
    QF_TRY(qf_list(db, YEARS, &year_type, &years));
    int *known = qf_calloc(arena, years.count + 1, sizeof *known);
    for (size_t i = 0; i < years.count; i++) known[i] = QF_AT(years, struct year, i)->year;
    calendar_count(arena, from, n, days.items, days.count, known, years.count, term);
    return NULL;
}
