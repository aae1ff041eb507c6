/* Dates: what is read is written as the same again, and any moment of the calendar has
 * one civil date. */
#include "fuzz.h"

#include "lib/text/text.h"

static void check_shown(qf_time t)
{
    char *const shown[] = {qf_show_date(arena, t),    qf_show_day(arena, t),
                           qf_show_time(arena, t),    qf_show_long(arena, t),
                           qf_show_weekday(arena, t), qf_time_iso(arena, t)};
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
        HOLDS(*shown[i] && qf_utf8_ok(shown[i], strlen(shown[i])));
    HOLDS(qf_starts(qf_show_time(arena, t), qf_show_date(arena, t)));
    HOLDS(qf_ends(qf_show_date(arena, t), qf_show_day(arena, t)));
}

static void check_time(qf_time t)
{
    struct qf_civil c = qf_civil_of(t);
    qf_time again = 0, day = 0;
    HOLDS(qf_date_ok(c.year, c.month, c.day) && c.weekday >= 0 && c.weekday <= 6);
    HOLDS(qf_time_of(&c) == t);
    HOLDS(qf_time_read(qf_time_sql(arena, t), &again) && again == t);
    HOLDS(qf_time_read(qf_date_sql(arena, t), &day) && day == qf_day(t));
    HOLDS(t - day >= 0 && t - day < 86400 && qf_day(day) == day);
    HOLDS(qf_day(qf_add_days(t, 1)) == day + 86400);
    check_shown(t);
}

static void fuzz(const char *text, size_t len)
{
    const int64_t first = INT64_C(-62135596800) - 8 * 3600; /* 0001-01-01, +08:00 */
    const uint64_t span = UINT64_C(253402300800) + UINT64_C(62135596800);
    qf_time t = QF_NO_TIME;
    uint64_t number = 0;
    if (qf_time_read(text, &t))
        check_time(t);
    else
        HOLDS(t == QF_NO_TIME);
    memcpy(&number, text, len < sizeof number ? len : sizeof number);
    check_time(first + (int64_t)(number % span));
}
