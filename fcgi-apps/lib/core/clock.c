#include "lib/core/clock.h"

#include <time.h>

#include "lib/core/banned.h"

enum { DAY = 86400, ZONE = 8 * 3600 };

static qf_time pretended = QF_NO_TIME;

/* What to add to the monotonic clock for the time of the clock that is followed, in ms. */
static int64_t ahead;
static int64_t followed_at = -1;

qf_time qf_machine_now(void)
{
    return pretended == QF_NO_TIME ? (qf_time)time(NULL) : pretended;
}

qf_time qf_now(void)
{
    if (pretended != QF_NO_TIME || followed_at < 0) return qf_machine_now();
    return (qf_monotonic_ms() + ahead) / 1000;
}

void qf_clock_follow(int64_t ms)
{
    followed_at = ms < 0 ? -1 : qf_monotonic_ms();
    ahead = ms - followed_at;
}

int64_t qf_clock_age_ms(void)
{
    return followed_at < 0 ? INT64_MAX : qf_monotonic_ms() - followed_at;
}

void qf_clock_set(qf_time t)
{
    pretended = t;
}

int64_t qf_monotonic_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* --- civil dates ---
 * The calendar is computed, not asked of libc: the zone never changes and workers must
 * not depend on TZ or on zone files. Years begin in March, so the leap day is a year's
 * last. */

enum { ERA = 146097 };                  /* days of 400 years */

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* Days since 1970-01-01. */
static int64_t days_of(int year, int month, int day)
{
    int64_t y = month <= 2 ? year - 1 : year;
    int64_t era = floor_div(y, 400), of_era = y - era * 400;
    int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void civil_of_days(int64_t days, struct qf_civil *c)
{
    days += 719468;
    int64_t era = floor_div(days, ERA), of_era = days - era * ERA;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / (ERA - 1)) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int64_t month = (5 * of_year + 2) / 153;
    c->day = (int)(of_year - (153 * month + 2) / 5 + 1);
    c->month = (int)(month < 10 ? month + 3 : month - 9);
    c->year = (int)(year + era * 400 + (c->month <= 2));
}

struct qf_civil qf_civil_of(qf_time t)
{
    struct qf_civil c = {0};
    if (t == QF_NO_TIME) return c;
    int64_t local = t + ZONE, days = floor_div(local, DAY), rest = local - days * DAY;
    civil_of_days(days, &c);
    c.hour = (int)(rest / 3600);
    c.minute = (int)(rest / 60 % 60);
    c.second = (int)(rest % 60);
    c.weekday = (int)(days + 4 - floor_div(days + 4, 7) * 7);
    return c;
}

qf_time qf_time_of(const struct qf_civil *c)
{
    return days_of(c->year, c->month, c->day) * DAY + c->hour * (qf_time)3600 +
           c->minute * (qf_time)60 +
           c->second - ZONE;
}

bool qf_date_ok(int year, int month, int day)
{
    static const int last[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= last[month - 1] + (month == 2 && leap);
}

/* --- reading --- */

/* Exactly n digits, then the byte `after`; steps over both. */
static bool read_part(const char **p, int n, const char *after, int *out)
{
    int value = 0;
    for (int i = 0; i < n; i++, (*p)++) {
        if (**p < '0' || **p > '9') return false;
        value = value * 10 + (**p - '0');
    }
    *out = value;
    if (!strchr(after, **p)) return false;
    if (**p) (*p)++;
    return true;
}

/* Did the part that was just read end the text? A separator must be followed by
 * something. */
static bool ended(const char *p)
{
    return *p == '\0' && p[-1] >= '0' && p[-1] <= '9';
}

bool qf_time_read(const char *text, qf_time *out)
{
    if (!text) return false;
    struct qf_civil c = {0};
    const char *p = text;
    if (!read_part(&p, 4, "-", &c.year) || p[-1] != '-') return false;
    if (!read_part(&p, 2, "-", &c.month) || p[-1] != '-') return false;
    if (!read_part(&p, 2, " T", &c.day)) return false;
    if (!qf_date_ok(c.year, c.month, c.day)) return false;
    if (!ended(p)) {
        if (!read_part(&p, 2, ":", &c.hour) || p[-1] != ':') return false;
        if (!read_part(&p, 2, ":", &c.minute)) return false;
        if (!ended(p) && (!read_part(&p, 2, "", &c.second) || !ended(p))) return false;
    }
    if (c.hour > 23 || c.minute > 59 || c.second > 59) return false;
    *out = qf_time_of(&c);
    return true;
}

/* --- writing --- */

char *qf_time_sql(struct qf_arena *a, qf_time t)
{
    if (t == QF_NO_TIME) return NULL;
    struct qf_civil c = qf_civil_of(t);
    return qf_fmt(a, "%04d-%02d-%02d %02d:%02d:%02d", c.year, c.month, c.day, c.hour,
                  c.minute, c.second);
}

char *qf_date_sql(struct qf_arena *a, qf_time t)
{
    if (t == QF_NO_TIME) return NULL;
    struct qf_civil c = qf_civil_of(t);
    return qf_fmt(a, "%04d-%02d-%02d", c.year, c.month, c.day);
}

void qf_time_iso_to(char *out, size_t size, qf_time t)
{
    struct qf_civil c = qf_civil_of(t);
    snprintf(out, size, "%04d-%02d-%02dT%02d:%02d:%02d+08:00", c.year, c.month, c.day,
             c.hour, c.minute, c.second);
}

char *qf_time_iso(struct qf_arena *a, qf_time t)
{
    if (t == QF_NO_TIME) return NULL;
    char text[64];
    qf_time_iso_to(text, sizeof text, t);
    return qf_dup(a, text);
}

qf_time qf_day(qf_time t)
{
    return t == QF_NO_TIME ? t : floor_div(t + ZONE, DAY) * DAY - ZONE;
}

qf_time qf_add_days(qf_time t, int n)
{
    return t == QF_NO_TIME ? t : qf_day(t) + (qf_time)n * DAY;
}
