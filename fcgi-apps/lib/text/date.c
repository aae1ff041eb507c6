/* Dates for people. */
#include "lib/text/text.h"

#include "lib/core/banned.h"

char *qf_show_date(struct qf_arena *a, qf_time t)
{
    return t == QF_NO_TIME ? qf_dup(a, "") : qf_date_sql(a, t);
}

char *qf_show_day(struct qf_arena *a, qf_time t)
{
    struct qf_civil c = qf_civil_of(t);
    return t == QF_NO_TIME ? qf_dup(a, "") : qf_fmt(a, "%02d-%02d", c.month, c.day);
}

char *qf_show_time(struct qf_arena *a, qf_time t)
{
    struct qf_civil c = qf_civil_of(t);
    if (t == QF_NO_TIME) return qf_dup(a, "");
    return qf_fmt(a, "%04d-%02d-%02d %02d:%02d", c.year, c.month, c.day, c.hour,
                  c.minute);
}

char *qf_show_long(struct qf_arena *a, qf_time t)
{
    struct qf_civil c = qf_civil_of(t);
    if (t == QF_NO_TIME) return qf_dup(a, "");
    return qf_fmt(a, "%d 年 %d 月 %d 日", c.year, c.month, c.day);
}

char *qf_show_weekday(struct qf_arena *a, qf_time t)
{
    static const char *const name[] = {"日", "一", "二", "三", "四", "五", "六"};
    struct qf_civil c = qf_civil_of(t);
    if (t == QF_NO_TIME) return qf_dup(a, "");
    return qf_fmt(a, "%d 月 %d 日（星期%s）", c.month, c.day, name[c.weekday]);
}
