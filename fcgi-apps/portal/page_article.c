/* Columns and articles: 通知与政策. A list is one column, or the columns below one (政策法规). */
#include "lib/text/text.h"
#include "model/article.h"
#include "model/codes.h"
#include "model/tally.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

/* --- the columns, and about how many articles each has of a year, kept by the worker --- */

static qf_err *fill_columns(struct qf_db *db, struct qf_arena *arena, struct qf_data *data)
{
    struct qf_list columns, counts;
    QF_TRY(column_list(db, &columns));
    qf_put_list(data, "columns", &columns);
    QF_TRY(tally_list(db, "article", &counts));
    for (size_t i = 0; i < counts.count; i++) {
        const struct tally *t = QF_AT(counts, struct tally, i);
        qf_put_int(data, qf_fmt(arena, "count.%s", t->label), t->count);
    }
    return NULL;
}

static const struct qf_part columns_part = {
    .name = "columns", .depends = "content", .max_age = 300, .min_age = 30, .fill = fill_columns,
};

struct shown {
    struct column column;
    const char *codes[4];               /* the column, or the ones below it */
    int year;
};

static const char *column_field(struct qf_data *part, size_t i, const char *field,
                                struct qf_arena *a)
{
    return qf_data_get(part, qf_fmt(a, "columns.%zu.%s", i, field));
}

static void find_codes(struct qf_req *r, struct shown *s)
{
    struct qf_data *part = qf_part_data(r, &columns_part);
    size_t n = 0;
    for (size_t i = 0; column_field(part, i, "code", r->arena) && n < 4; i++)
        if (qf_eq(column_field(part, i, "parent_code", r->arena), s->column.code))
            s->codes[n++] = column_field(part, i, "code", r->arena);
    if (n < 4) s->codes[n++] = s->column.code;
}

static int64_t count_in(struct qf_req *r, const struct shown *s, int year)
{
    struct qf_data *part = qf_part_data(r, &columns_part);
    int64_t total = 0, count;
    for (int i = 0; i < 4; i++) {
        if (!s->codes[i]) continue;
        const char *text = qf_data_get(part, qf_fmt(r->arena, "count.%s.y%d", s->codes[i], year));
        if (text && qf_read_i64(text, 0, INT64_MAX, &count)) total += count;
    }
    return total;
}

/* Years that hold something, newest first, as a facet. */
static void put_years(struct qf_req *r, const struct shown *s)
{
    int64_t total = 0;
    int now = qf_civil_of(r->now).year;
    for (int y = now; y > now - 30; y--) total += count_in(r, s, y);
    listing_facet(r, "year", "year", "", "全部", total);
    for (int y = now; y > now - 30; y--) {
        int64_t count = count_in(r, s, y);
        if (!count) continue;
        listing_facet(r, "year", "year", qf_fmt(r->arena, "%d", y),
                      qf_fmt(r->arena, "%d 年", y), count);
    }
}

/* --- tabs: the columns beside this one --- */

static const char *column_url(struct qf_req *r, const char *code)
{
    if (qf_eq(code, "notices")) return "/news";
    if (qf_eq(code, "policies")) return "/policies";
    return qf_fmt(r->arena, "/columns/%s", code);
}

static void put_tabs(struct qf_req *r, const struct shown *s)
{
    struct qf_data *part = qf_part_data(r, &columns_part);
    const char *parent = s->column.parent_code;
    size_t n = 0;
    for (size_t i = 0; column_field(part, i, "code", r->arena); i++) {
        const char *code = column_field(part, i, "code", r->arena);
        const char *above = column_field(part, i, "parent_code", r->arena);
        bool beside = above ? qf_eq(above, parent) || qf_eq(above, s->column.code) : true;
        if (!beside) continue;
        struct qf_data *d = qf_data_at(r->data, "tabs", n++);
        qf_put_str(d, "name", column_field(part, i, "name", r->arena));
        qf_put_str(d, "url", column_url(r, code));
        if (qf_eq(code, s->column.code)) qf_put_str(d, "current", "1");
    }
}

static void put_regions(struct qf_req *r, const struct qf_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        qf_put_str(qf_data_at(r->data, "articles", i), "region",
                   codes_region_short(QF_AT(*list, struct article_card, i)->region_code));
}

static qf_err *show_column(struct qf_req *r, const char *code)
{
    struct shown s = {.year = (int)qf_int(r, ARTICLES_YEAR)};
    struct qf_list list;
    int64_t total;

    QF_TRY(qf_use_part(r, &columns_part));
    QF_TRY(column_get(r->db, code, &s.column));
    find_codes(r, &s);
    put_tabs(r, &s);
    put_years(r, &s);
    QF_TRY(article_count(r->db, s.codes, s.year, ARTICLE_COUNTED, &total));
    /* Further back than this people go by year or by search. */
    if (total == ARTICLE_COUNTED) qf_put_bool(r->data, "cut", true);
    QF_TRY(qf_paged(r, QF_ROWS, total));
    QF_TRY(article_list(r->db, s.codes, s.year, QF_ROWS, qf_offset(r, QF_ROWS), &list));
    qf_put_list(r->data, "articles", &list);
    put_regions(r, &list);
    qf_put(r->data, "column", &column_type, &s.column);
    qf_title(r, "%s", s.column.name);
    qf_describe(r, s.column.intro);
    qf_crumb(r, s.column.name, "");
    return NULL;
}

qf_err *page_news_list(struct qf_req *r)
{
    return show_column(r, "notices");
}

qf_err *page_policy_list(struct qf_req *r)
{
    return show_column(r, "policies");
}

qf_err *page_column_show(struct qf_req *r)
{
    return show_column(r, qf_path_part(r, "code"));
}

/* --- one article --- */

qf_err *load_article(struct qf_req *r)
{
    struct article *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(article_public(r->db, qf_path_id(r), a));
    qf_set_record(r, a);
    return NULL;
}

qf_err *page_article_show(struct qf_req *r)
{
    const struct article *a = qf_record(r);
    struct qf_list beside;

    qf_put(r->data, "article", &article_type, a);
    qf_put_str(r->data, "article.region", codes_region_name(a->region_code));
    if (a->cover) qf_putf(r->data, "article.cover_url", "/files/%s", a->cover);
    if (a->expires_at != QF_NO_TIME && a->expires_at <= r->now)
        qf_put_bool(r->data, "expired", true);
    QF_TRY(article_neighbours(r->db, a, &beside));
    for (size_t i = 0; i < beside.count; i++) {
        const struct article_card *c = QF_AT(beside, struct article_card, i);
        bool older = c->published_at < a->published_at ||
                     (c->published_at == a->published_at && c->id < a->id);
        qf_put(r->data, older ? "older" : "newer", &article_card_type, c);
    }
    qf_title(r, "%s", a->title);
    qf_describe(r, *a->summary ? a->summary : qf_plain(r->arena, a->body_html, 100));
    qf_crumb(r, a->column_name, column_url(r, a->column_code));
    qf_crumb(r, "正文", "");
    return NULL;
}
