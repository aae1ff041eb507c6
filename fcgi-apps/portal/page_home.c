/* The home page: what people come for first, news after (experience.md, principle 1). Everything on
 * it is one part that the worker keeps, so an uncached request costs one round trip. */
#include "lib/text/text.h"
#include "lib/web/parse.h"
#include "model/article.h"
#include "model/calendar.h"
#include "model/codes.h"
#include "model/figure.h"
#include "model/need.h"
#include "model/round.h"
#include "model/service.h"
#include "model/setting.h"
#include "model/tally.h"
#include "model/window.h"
#include "portal/cards.h"
#include "portal/pages.h"

enum { NOTICES = 6, ROUNDS = 3, NEEDS = 4, REVIEW_DAYS = 3 };

struct home {
    struct qf_db *db;
    struct qf_arena *arena;
    struct qf_data *data;
    struct calendar calendar;
    qf_time now;
};

static qf_err *fill_notices(struct home *h)
{
    static const char *const columns[4] = {"notices"};
    struct qf_list list;
    QF_TRY(article_list(h->db, columns, 0, NOTICES, 0, &list));
    qf_put_list(h->data, "notices", &list);
    return NULL;
}

static qf_err *fill_rounds(struct home *h)
{
    struct qf_list list;
    QF_TRY(round_open(h->db, qf_day(h->now), ROUNDS, &list));
    qf_put_list(h->data, "rounds", &list);
    for (size_t i = 0; i < list.count; i++)
        cards_round(qf_data_at(h->data, "rounds", i), QF_AT(list, struct round, i),
                    &h->calendar, h->now);
    return NULL;
}

static int64_t count_of(const struct qf_list *counts, const char *code)
{
    for (size_t i = 0; i < counts->count; i++)
        if (qf_eq(QF_AT(*counts, struct tally, i)->label, code))
            return QF_AT(*counts, struct tally, i)->count;
    return 0;
}

static qf_err *fill_categories(struct home *h)
{
    const struct qf_list *all = &codes_kept()->categories;
    struct qf_list counts;
    int64_t total = 0;
    size_t n = 0;
    QF_TRY(tally_list(h->db, "service", &counts));
    for (size_t i = 0; i < all->count; i++) {
        const struct category *c = QF_AT(*all, struct category, i);
        if (c->parent_code) continue;
        int64_t count = count_of(&counts, c->code);
        struct qf_data *d = qf_data_at(h->data, "categories", n++);
        total += count;
        qf_put_str(d, "code", c->code);
        qf_put_str(d, "name", c->name);
        qf_put_str(d, "hint", c->hint);
        qf_put_str(d, "icon", c->icon);
        qf_put_str(d, "count", qf_show_number(h->arena, count));
    }
    qf_put_str(h->data, "services", qf_show_number(h->arena, total));
    return NULL;
}

static qf_err *fill_needs(struct home *h)
{
    struct calendar_due due = calendar_due(h->arena, &h->calendar, h->now, REVIEW_DAYS);
    struct qf_list list;
    QF_TRY(need_newest(h->db, NEEDS, &list));
    cards_needs(h->arena, h->data, "needs", &list);
    qf_put_str(h->data, "review_due", qf_show_weekday(h->arena, due.day));
    qf_put_str(h->data, "review_words", calendar_words(h->arena, &due));
    return NULL;
}

/* Windows of the level below the top one, each with how many stand in its region. */
static qf_err *fill_windows(struct home *h)
{
    struct qf_list list;
    size_t n = 0;
    QF_TRY(window_list(h->db, &list));
    const struct window *top = list.count ? QF_AT(list, struct window, 0) : NULL;
    for (size_t i = 1; i < list.count; i++) {
        const struct window *w = QF_AT(list, struct window, i);
        int64_t below = 0;
        if (w->parent_id != top->id || !codes_region(w->code)) continue;
        for (size_t j = 0; j < list.count; j++) {
            const struct window *other = QF_AT(list, struct window, j);
            below += other->id == w->id || other->parent_id == w->id;
        }
        struct qf_data *d = qf_data_at(h->data, "windows", n++);
        qf_put(h->data, qf_fmt(h->arena, "windows.%zu", n - 1), &window_type, w);
        qf_put_str(d, "region", codes_region_short(w->region_code));
        qf_put_int(d, "count", below);
    }
    qf_put_int(h->data, "window_count", (int64_t)list.count);
    return NULL;
}

static void put_figure(struct home *h, struct qf_data *d, const struct figure *f)
{
    int64_t whole = f->base > 0 ? f->base : f->goal;
    int64_t permille = whole > 0 ? f->value * 1000 / whole : 0;
    const char *percent = qf_show_decimal(h->arena, permille, 1);
    qf_put_str(d, "name", f->name);
    qf_put_str(d, "unit", f->base > 0 ? "" : f->unit);
    qf_put_str(d, "shown", f->base > 0 ? percent : qf_show_number(h->arena, f->value));
    qf_put_str(d, "sign", f->base > 0 ? "%" : "");
    qf_put_str(d, "percent", qf_show_decimal(h->arena, permille > 1000 ? 1000 : permille, 1));
    if (f->base > 0)
        qf_putf(d, "note", "%s 件中 %s 件按期", qf_show_number(h->arena, f->base),
                qf_show_number(h->arena, f->value));
    else if (f->goal > 0)
        qf_putf(d, "note", "年度目标 %s，完成 %s%%", qf_show_number(h->arena, f->goal), percent);
}

static qf_err *fill_figures(struct home *h)
{
    struct qf_list list;
    QF_TRY(figure_list(h->db, qf_civil_of(h->now).year, &list));
    for (size_t i = 0; i < list.count; i++)
        put_figure(h, qf_data_at(h->data, "figures", i), QF_AT(list, struct figure, i));
    if (list.count && QF_AT(list, struct figure, 0)->as_of != QF_NO_TIME)
        qf_put_str(h->data, "as_of", qf_show_long(h->arena, QF_AT(list, struct figure, 0)->as_of));
    return NULL;
}

/* 大家在搜: words separated by blanks in a setting. */
static qf_err *fill_words(struct home *h)
{
    const char *words;
    size_t n = 0;
    QF_TRY(setting_value(h->db, "search_words", &words));
    for (words += strspn(words, " "); *words; words += strspn(words, " ")) {
        size_t len = strcspn(words, " ");
        const char *word = qf_dupn(h->arena, words, len);
        struct qf_data *d = qf_data_at(h->data, "words", n++);
        qf_put_str(d, "name", word);
        qf_putf(d, "url", "/search?q=%s", qf_url_encode(h->arena, word));
        words += len;
    }
    return NULL;
}

static qf_err *fill_home(struct qf_db *db, struct qf_arena *arena, struct qf_data *data)
{
    struct home h = {.db = db, .arena = arena, .data = data, .now = qf_now()};
    QF_TRY(calendar_load(db, &h.calendar));
    QF_TRY(fill_words(&h));
    QF_TRY(fill_notices(&h));
    QF_TRY(fill_rounds(&h));
    QF_TRY(fill_categories(&h));
    QF_TRY(fill_needs(&h));
    QF_TRY(fill_windows(&h));
    return fill_figures(&h);
}

static const struct qf_part home_part = {
    .name = "home", .depends = "content", .max_age = 60, .fill = fill_home,
};

qf_err *page_home(struct qf_req *r)
{
    QF_TRY(qf_use_part(r, &home_part));
    if (qf_eq(qf_cookie(r, "elder"), "1")) qf_view(r, "portal/home-elder");
    return NULL;
}
