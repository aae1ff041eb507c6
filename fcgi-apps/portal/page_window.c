/* 窗口: the tree of windows by region, and one window as a channel of its region: its address, what is
 * on there, its services, the windows below it. */
#include "lib/text/text.h"
#include "model/activity.h"
#include "model/article.h"
#include "model/catalogue.h"
#include "model/codes.h"
#include "model/window.h"
#include "portal/cards.h"
#include "portal/pages.h"

enum { ARTICLES = 8, ACTIVITIES = 4, SERVICES = 8 };

static void put_window(struct qf_req *r, const char *node, const struct window *w)
{
    qf_put(r->data, node, &window_type, w);
    qf_put_str(r->data, qf_fmt(r->arena, "%s.region", node), codes_region_name(w->region_code));
}

/* Windows directly below one, as children of a node. */
static size_t put_below(struct qf_req *r, const char *list, const struct qf_list *all,
                        uint64_t parent)
{
    size_t n = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct window *w = QF_AT(*all, struct window, i);
        if (w->parent_id == parent && w->id != parent)
            put_window(r, qf_fmt(r->arena, "%s.%zu", list, n++), w);
    }
    return n;
}

qf_err *page_window_list(struct qf_req *r)
{
    struct qf_list all;
    size_t n = 0;
    QF_TRY(window_list(r->db, &all));
    for (size_t i = 0; i < all.count; i++) {
        const struct window *w = QF_AT(all, struct window, i);
        if (i == 0) put_window(r, "top", w);
        if (i == 0 || w->parent_id != QF_AT(all, struct window, 0)->id) continue;
        const char *node = qf_fmt(r->arena, "windows.%zu", n++);
        put_window(r, node, w);
        put_below(r, qf_fmt(r->arena, "%s.below", node), &all, w->id);
    }
    qf_put_int(r->data, "total", (int64_t)all.count);
    qf_crumb(r, "窗口", "");
    return NULL;
}

static qf_err *put_news(struct qf_req *r, const struct window *w)
{
    struct activity_filter f = {.region = w->region_code};
    struct qf_list articles, activities;
    int64_t total;
    QF_TRY(article_of_region(r->db, w->region_code, ARTICLES, &articles));
    qf_put_list(r->data, "articles", &articles);
    QF_TRY(activity_list(r->db, r->arena, &f, ACTIVITIES, 0, &activities, &total));
    qf_put_list(r->data, "activities", &activities);
    return NULL;
}

static qf_err *put_services(struct qf_req *r, const struct window *w)
{
    struct service_filter f = {.sort = SORT_COMMON};
    struct service_found found;
    struct qf_list cards;
    int64_t region = 0;
    qf_read_i64(w->region_code, 0, 999999, &region);
    f.region = (int)region;
    QF_TRY(catalogue_find(r->db, r->arena, qf_versions(r), &f, 1, SERVICES, &found));
    QF_TRY(service_cards(r->db, r->arena, found.ids, found.count, &cards));
    cards_services(r, r->data, "services", &cards);
    qf_put_str(r->data, "service_total", qf_show_number(r->arena, found.total));
    return NULL;
}

static const struct window *by_code(const struct qf_list *all, const char *code)
{
    for (size_t i = 0; i < all->count; i++)
        if (qf_eq(QF_AT(*all, struct window, i)->code, code))
            return QF_AT(*all, struct window, i);
    return NULL;
}

static void put_way(struct qf_req *r, const struct qf_list *all, const struct window *w)
{
    qf_crumb(r, "窗口", "/windows");
    for (size_t i = 0; i < all->count; i++) {
        const struct window *up = QF_AT(*all, struct window, i);
        if (up->id == w->parent_id && i > 0)
            qf_crumb(r, up->short_name, qf_fmt(r->arena, "/windows/%s", up->code));
    }
    qf_crumb(r, w->name, "");
}

qf_err *page_window_show(struct qf_req *r)
{
    struct qf_list all;
    QF_TRY(window_list(r->db, &all));
    const struct window *w = by_code(&all, qf_path_part(r, "region"));
    if (!w) return qf_not_found();
    struct window_contact contact;
    QF_TRY(window_contact_get(r->db, w->id, &contact));
    put_window(r, "window", w);
    qf_put_str(r->data, "window.intro", contact.intro);
    qf_put_str(r->data, "window.email", contact.email);
    put_below(r, "below", &all, w->id);
    QF_TRY(put_news(r, w));
    QF_TRY(put_services(r, w));
    qf_title(r, "%s", w->name);
    qf_describe(r, *contact.intro ? qf_shorten(r->arena, contact.intro, 100)
                                  : "本地的通知、活动和服务，窗口的地址和电话");
    put_way(r, &all, w);
    return NULL;
}
