#include "window/when.h"

#include "lib/text/text.h"

/* "9:30", "09：30": hours and minutes, in seconds; -1 when it is none. */
static int seconds_of(struct qf_req *r, const char *typed)
{
    const char *text = qf_tidy_code(r->arena, typed);
    size_t hours = strspn(text, "0123456789");
    int64_t hour, minute;
    if (hours == 0 || hours > 2 || text[hours] != ':' || strlen(text + hours + 1) != 2) return -1;
    if (!qf_read_i64(qf_dupn(r->arena, text, hours), 0, 23, &hour)) return -1;
    if (!qf_read_i64(text + hours + 1, 0, 59, &minute)) return -1;
    return (int)(hour * 3600 + minute * 60);
}

qf_time when_read(struct qf_req *r, int day_field, int time_field)
{
    qf_time day = qf_date(r, day_field);
    const char *typed = qf_str(r, time_field);
    int seconds = *typed ? seconds_of(r, typed) : 0;
    if (seconds < 0) {
        qf_wrong(r, time_field, "请写成 14:30 这样的时间");
        return day;
    }
    if (day == QF_NO_TIME && *typed) qf_wrong(r, day_field, "请填写日期");
    return day == QF_NO_TIME ? day : qf_day(day) + seconds;
}

const char *when_time(struct qf_req *r, qf_time t)
{
    struct qf_civil c = qf_civil_of(t);
    return qf_fmt(r->arena, "%02d:%02d", c.hour, c.minute);
}
