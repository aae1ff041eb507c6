/* For machines: feed, sitemap, health; and the sitemap for people. */
#include "keeper/keeper.h"
#include "lib/text/xml.h"
#include "model/article.h"
#include "model/codes.h"
#include "model/guide.h"
#include "model/window.h"
#include "portal/pages.h"

enum { FEED = 50, SITEMAP_ARTICLES = 5000 };

static const char *address(struct qf_req *r, const char *path)
{
    return qf_fmt(r->arena, "%s%s", qf_conf_str(r->conf, "Site.base_url"), path);
}

static const char *site_name(struct qf_req *r)
{
    return qf_site(r, "name");
}

/* RFC 4287. */
qf_err *page_feed(struct qf_req *r)
{
    struct qf_list list;
    struct qf_sb b = qf_sb_in(r->arena);
    QF_TRY(article_newest(r->db, FEED, &list));
    const struct article_card *first = list.count ? QF_AT(list, struct article_card, 0) : NULL;
    qf_sb_add(&b, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                  "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-Hans\">");
    qf_xml_element(&b, "title", site_name(r));
    qf_xml_element(&b, "id", address(r, "/"));
    qf_xml_element(&b, "updated", qf_time_iso(r->arena, first ? first->published_at : r->now));
    qf_sb_add(&b, "<author>");
    qf_xml_element(&b, "name", site_name(r));
    qf_sb_add(&b, "</author>");
    for (size_t i = 0; i < list.count; i++) {
        const struct article_card *a = QF_AT(list, struct article_card, i);
        const char *url = address(r, qf_fmt(r->arena, "/news/%llu", (unsigned long long)a->id));
        qf_sb_add(&b, "<entry>");
        qf_xml_element(&b, "title", a->title);
        qf_xml_element(&b, "id", url);
        qf_xml_empty(&b, "link", "href", url);
        qf_xml_element(&b, "updated", qf_time_iso(r->arena, a->published_at));
        qf_xml_element(&b, "summary", a->summary);
        qf_sb_add(&b, "</entry>");
    }
    qf_sb_add(&b, "</feed>\n");
    return qf_send(r, "application/atom+xml", qf_dup(r->arena, qf_sb_text(&b)), b.len);
}

static void put_url(struct qf_req *r, struct qf_sb *b, const char *path, qf_time changed)
{
    qf_sb_add(b, "<url>");
    qf_xml_element(b, "loc", address(r, path));
    if (changed != QF_NO_TIME) qf_xml_element(b, "lastmod", qf_date_sql(r->arena, changed));
    qf_sb_add(b, "</url>");
}

/* sitemaps.org 0.9 */
qf_err *page_sitemap_xml(struct qf_req *r)
{
    static const char *const pages[] = {"/", "/services", "/providers", "/experts", "/needs",
                                        "/products", "/activities", "/news", "/policies",
                                        "/quotes", "/guides", "/windows", "/size-test", "/help",
                                        "/about", "/contact"};
    struct qf_list list;
    struct qf_sb b = qf_sb_in(r->arena);
    QF_TRY(article_newest(r->db, SITEMAP_ARTICLES, &list));
    qf_sb_add(&b, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                  "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        put_url(r, &b, pages[i], QF_NO_TIME);
    for (size_t i = 0; i < list.count; i++) {
        const struct article_card *a = QF_AT(list, struct article_card, i);
        put_url(r, &b, qf_fmt(r->arena, "/news/%llu", (unsigned long long)a->id),
                a->published_at);
    }
    qf_sb_add(&b, "</urlset>\n");
    return qf_send(r, "application/xml", qf_dup(r->arena, qf_sb_text(&b)), b.len);
}

qf_err *page_sitemap(struct qf_req *r)
{
    struct qf_list channels, columns, windows;
    QF_TRY(channel_list(r->db, &channels));
    qf_put_list(r->data, "channels", &channels);
    QF_TRY(column_list(r->db, &columns));
    qf_put_list(r->data, "columns", &columns);
    QF_TRY(window_list(r->db, &windows));
    size_t n = 0;
    for (size_t i = 1; i < windows.count; i++)
        if (QF_AT(windows, struct window, i)->parent_id ==
            QF_AT(windows, struct window, 0)->id)
            qf_put(r->data, qf_fmt(r->arena, "windows.%zu", n++), &window_type,
                   QF_AT(windows, struct window, i));
    for (size_t i = 0; i < codes_kept()->categories.count; i++) {
        const struct category *c = QF_AT(codes_kept()->categories, struct category, i);
        if (!c->parent_code) qf_put(r->data, qf_fmt(r->arena, "categories.c%s", c->code),
                                    &category_type, c);
    }
    qf_crumb(r, "网站地图", "");
    return NULL;
}

/* 200 while the database answers this worker; 503 otherwise (the error says so). A connection that
 * is open proves nothing: it is asked what every page asks. */
qf_err *page_health(struct qf_req *r)
{
    const char *versions;
    QF_TRY(platform_keeper.versions(r->db, r->arena, &versions));
    return qf_send(r, "text/plain", "ok\n", 3);
}
