#include "model/calendar.h"

#include "lib/text/text.h"

/* --- one day --- */

static const struct calendar_day *special(const struct calendar *c, qf_time day)
{
    size_t low = 0, high = c->day_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (c->days[middle].day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low < c->day_count && c->days[low].day == day ? &c->days[low] : NULL;
}

static bool is_confirmed(const struct calendar *c, int year)
{
    for (size_t i = 0; i < c->year_count; i++)
        if (c->years[i].year == year) return c->years[i].confirmed;
    return false;
}

/* The earliest day before New Year that a notice has moved so far is 29 December (2018).
 */
bool calendar_is_provisional(const struct calendar *c, qf_time day)
{
    struct qf_civil d = qf_civil_of(day);
    if (!is_confirmed(c, d.year)) return true;
    return d.month == 12 && d.day >= 29 && !is_confirmed(c, d.year + 1);
}

/* Holidays with a fixed date: 全国年节及纪念日放假办法 (2024) Art. 2. They stand in until
 * the notice of the year tells all of them. */
static const char *fixed_holiday(const struct qf_civil *d)
{
    static const struct {
        int month, first, last;
        const char *name;
    } fixed[] = {
        {1, 1, 1, "元旦"},
        {5, 1, 2, "劳动节"},
        {10, 1, 3, "国庆节"},
    };
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        if (d->month == fixed[i].month && d->day >= fixed[i].first &&
            d->day <= fixed[i].last)
            return fixed[i].name;
    return NULL;
}

/* Is it worked, and why is it not as usual? */
static bool look_up(struct qf_arena *a, const struct calendar *c, qf_time day,
                    const char **why)
{
    const struct calendar_day *s = special(c, day);
    struct qf_civil d = qf_civil_of(day);
    bool weekend = d.weekday == 0 || d.weekday == 6;
    const char *fixed = is_confirmed(c, d.year) ? NULL : fixed_holiday(&d);
    *why = "";
    if (s && s->works)
        *why = "调休上班";
    else if (s || fixed)
        *why = a ? qf_fmt(a, "%s放假", s ? s->name : fixed) : "放假";
    else if (weekend)
        *why = "周末";
    return s ? s->works : !fixed && !weekend;
}

bool calendar_works(const struct calendar *c, qf_time day)
{
    const char *why;
    return look_up(NULL, c, qf_day(day), &why);
}

/* --- periods --- */

const struct qf_type calendar_step_type =
    QF_TYPE(calendar_step, QF_STR(calendar_step, month), QF_INT(calendar_step, day),
            QF_STR(calendar_step, weekday), QF_STR(calendar_step, note),
            QF_STR(calendar_step, kind));

/* A period that is being counted: steps grow by doubling. */
struct count {
    struct qf_arena *arena;
    const struct calendar *calendar;
    struct calendar_due due;
    struct calendar_step *steps;
    size_t room;
    int number;
};

static struct calendar_step *add_step(struct count *n, qf_time on)
{
    static const char *const weekday[] = {"周日", "周一", "周二", "周三",
                                          "周四", "周五", "周六"};
    if (n->due.step_count == n->room) {
        size_t room = n->room ? n->room * 2 : 32;
        struct calendar_step *steps = qf_calloc(n->arena, room, sizeof *steps);
        if (n->room) memcpy(steps, n->steps, n->room * sizeof *steps);
        n->steps = steps;
        n->room = room;
    }
    struct calendar_step *s = &n->steps[n->due.step_count++];
    struct qf_civil d = qf_civil_of(on);
    *s = (struct calendar_step){.on = on, .day = d.day, .weekday = weekday[d.weekday]};
    s->month = qf_fmt(n->arena, "%d 月", d.month);
    s->kind = s->note = "";
    return s;
}

/* Go on to the next day; returns whether it is a working day. */
static bool step(struct count *n)
{
    struct calendar_due *due = &n->due;
    due->day = qf_add_days(due->day, 1);
    if (calendar_is_provisional(n->calendar, due->day)) due->provisional = true;
    struct calendar_step *s = add_step(n, due->day);
    s->kind = "off";
    return look_up(n->arena, n->calendar, due->day, &s->note);
}

/* Let the day that was stepped to count. */
static void count_it(struct count *n, bool works)
{
    struct calendar_step *s = &n->steps[n->due.step_count - 1];
    bool made_up = works && *s->note;
    s->kind = "counted";
    s->note = qf_fmt(n->arena, "第 %d 天%s", ++n->number, made_up ? "（调休上班）" : "");
}

static struct count begin(struct qf_arena *a, const struct calendar *c, qf_time start,
                          int days)
{
    struct count n = {.arena = a, .calendar = c};
    n.due.day = qf_day(start);
    n.due.asked = days < CALENDAR_MOST_DAYS ? days : CALENDAR_MOST_DAYS;
    add_step(&n, n.due.day)->note = "当天不计";
    return n;
}

static struct calendar_due finish(struct count *n)
{
    struct calendar_step *last = &n->steps[n->due.step_count - 1];
    if (n->due.step_count > 1) last->kind = "due";
    if (n->due.step_count > 1 && !*last->note) last->note = "顺延至此";
    n->due.steps = n->steps;
    n->due.ends_at = qf_add_days(n->due.day, 1) - 1;
    return n->due;
}

struct calendar_due calendar_due(struct qf_arena *a, const struct calendar *c,
                                 qf_time start, int working_days)
{
    struct count n = begin(a, c, start, working_days);
    n.due.working = true;
    while (n.number < n.due.asked)
        if (step(&n)) count_it(&n, true);
    return finish(&n);
}

struct calendar_due calendar_due_days(struct qf_arena *a, const struct calendar *c,
                                      qf_time start, int days)
{
    struct count n = begin(a, c, start, days);
    bool works = true;
    while (n.number < n.due.asked) {
        works = step(&n);
        count_it(&n, works);
    }
    while (!works)
        works = step(&n);
    return finish(&n);
}

char *calendar_words(struct qf_arena *a, const struct calendar_due *d)
{
    const char *last = qf_show_weekday(a, d->day);
    const char *open = d->provisional ? "；放假安排尚未全部公布，日期为暂定" : "";
    if (d->working)
        return qf_fmt(
            a, "从次日起算，第 %d 个工作日是 %s；周末和节假日不计，调休上班日计入%s",
            d->asked, last, open);
    bool moved = d->step_count > (size_t)d->asked + 1;
    return qf_fmt(a, "从次日起算，第 %d 日%s %s%s", d->asked,
                  moved ? "不是工作日，顺延到下一个工作日" : "是", last, open);
}

int calendar_between(const struct calendar *c, qf_time from, qf_time to)
{
    qf_time day = qf_day(from), end = qf_day(to);
    if (end < day) return -calendar_between(c, to, from);
    int n = 0;
    while (day < end) {
        day = qf_add_days(day, 1);
        n += calendar_works(c, day);
    }
    return n;
}

/* --- reading --- */

static const struct qf_type day_type =
    QF_TYPE(calendar_day, QF_DATE(calendar_day, day), QF_BOOL(calendar_day, works),
            QF_STR(calendar_day, name));
static const struct qf_type year_type = QF_TYPE(
    calendar_year, QF_INT(calendar_year, year), QF_BOOL(calendar_year, confirmed));

QF_STATEMENT(DAYS, "SELECT day, kind = 'work' AS works, name FROM calendar_day"
                   " ORDER BY day LIMIT 5000")
QF_STATEMENT(YEARS, "SELECT year, confirmed FROM calendar_year ORDER BY year LIMIT 100")

qf_err *calendar_load(struct qf_db *db, struct calendar *c)
{
    struct qf_list days, years;
    QF_TRY(qf_list(db, DAYS, &day_type, &days));
    QF_TRY(qf_list(db, YEARS, &year_type, &years));
    *c = (struct calendar){days.items, days.count, years.items, years.count};
    return NULL;
}
