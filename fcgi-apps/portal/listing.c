#include "portal/listing.h"

#include "lib/text/text.h"
#include "model/codes.h"

const struct qf_choice *listing_regions(struct qf_req *r)
{
    const struct qf_list *all = &codes_kept()->regions;
    const char *asked = qf_query(r, "region");
    struct qf_choice *out = qf_calloc(r->arena, all->count + 2, sizeof *out);
    size_t n = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct region *g = QF_AT(*all, struct region, i);
        if (g->level != 2 && !(g->level == 3 && qf_eq(g->code, asked))) continue;
        out[n++] = (struct qf_choice){.value = g->code, .label = g->name};
    }
    return out;
}

const struct qf_choice *listing_categories(struct qf_req *r)
{
    const struct qf_list *all = &codes_kept()->categories;
    struct qf_choice *out = qf_calloc(r->arena, all->count + 1, sizeof *out);
    size_t n = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct category *c = QF_AT(*all, struct category, i);
        if (!c->parent_code) out[n++] = (struct qf_choice){.value = c->code, .label = c->name};
    }
    return out;
}

int listing_region(struct qf_req *r, int field)
{
    int64_t code = 0;
    if (!codes_region(qf_str(r, field))) return 0;
    qf_read_i64(qf_str(r, field), 0, 999999, &code);
    return (int)code;
}

/* A list's node: as many as it has children. */
static struct qf_data *next_of(struct qf_req *r, const char *list)
{
    size_t i = 0;
    while (qf_data_get(r->data, qf_fmt(r->arena, "%s.%zu.name", list, i))) i++;
    return qf_data_at(r->data, list, i);
}

void listing_facet(struct qf_req *r, const char *facet, const char *param, const char *value,
                   const char *name, int64_t count)
{
    const char *now = qf_query(r, param);
    struct qf_data *d = next_of(r, qf_fmt(r->arena, "facets.%s", facet));
    qf_put_str(d, "name", name);
    qf_put_str(d, "url", qf_url_with(r, param, value));
    if (count >= 0) qf_put_str(d, "count", qf_show_number(r->arena, count));
    if (qf_eq(now ? now : "", value)) qf_put_str(d, "current", "1");
}

void listing_chip(struct qf_req *r, const char *text, const char *param)
{
    struct qf_data *d = next_of(r, "chips");
    qf_put_str(d, "name", text);
    qf_put_str(d, "url", qf_url_with(r, param, ""));
}

qf_err *listing_page(struct qf_req *r, int size, int64_t total)
{
    int page = qf_page(r);
    int64_t pages = total > 0 ? (total + size - 1) / size : 1;
    if (page > pages) return qf_not_found();
    qf_pager(r, page, size, total);
    return NULL;
}
