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
void listing_facet(struct qf_req *r, const char *facet, const char *param, const char *value,
                   const char *name, int64_t count)
{
    const char *now = qf_query(r, param);
    qf_list_link(r, qf_fmt(r->arena, "facets.%s", facet),
                 &(struct qf_list_link){param, value, name, count, now ? now : ""});
}

void listing_chip(struct qf_req *r, const char *text, const char *param)
{
    qf_list_link(r, "chips", &(struct qf_list_link){param, "", text, -1, NULL});
}
