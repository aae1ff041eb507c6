#include "keeper/keeper.h"
#include "lib/core/log.h"
#include "lib/core/str.h"
#include "lib/web/form.h"
#include "lib/web/req.h"
#include "model/codes.h"
#include "model/industry.h"
#include "model/window.h"

static struct qf_arena *memory;
static const struct qf_choice *cities, *counties, *windows;

static struct qf_choice *room_for(size_t count)
{
    return qf_calloc(memory, count + 1, sizeof(struct qf_choice));
}

static bool has_children(const struct qf_list *regions, const char *code)
{
    for (size_t i = 0; i < regions->count; i++)
        if (qf_eq(QF_AT(*regions, struct region, i)->parent_code, code)) return true;
    return false;
}

static struct qf_choice choice_of(const struct region *r, const char *group)
{
    return (struct qf_choice){.value = qf_dup(memory, r->code),
                              .label = qf_dup(memory, r->name), .group = group};
}

static const struct qf_choice *cities_of(const struct qf_list *regions)
{
    struct qf_choice *out = room_for(regions->count);
    size_t n = 0;
    for (size_t i = 0; i < regions->count; i++) {
        const struct region *r = QF_AT(*regions, struct region, i);
        if (r->level == 2) out[n++] = choice_of(r, NULL);
    }
    return out;
}

/* The counties of one city after the other: a group of a select must hang together. */
static const struct qf_choice *counties_of(const struct qf_list *regions)
{
    struct qf_choice *out = room_for(regions->count);
    size_t n = 0;
    for (const struct qf_choice *city = cities; city->value; city++) {
        if (!has_children(regions, city->value))
            out[n++] = (struct qf_choice){.value = city->value, .label = city->label,
                                          .group = city->label};
        for (size_t i = 0; i < regions->count; i++) {
            const struct region *r = QF_AT(*regions, struct region, i);
            if (r->level == 3 && qf_eq(r->parent_code, city->value))
                out[n++] = choice_of(r, city->label);
        }
    }
    return out;
}

static void add_windows(struct qf_choice *out, size_t *n, const struct qf_list *list,
                        const char *city, const char *group)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct window *w = QF_AT(*list, struct window, i);
        if (!qf_eq(w->city_code, city)) continue;
        out[*n].value = qf_fmt(memory, "%llu", (unsigned long long)w->id);
        out[*n].label = qf_dup(memory, w->name);
        out[(*n)++].group = group;
    }
}

static const struct qf_choice *windows_of(const struct qf_list *list,
                                          const struct qf_list *regions)
{
    struct qf_choice *out = room_for(list->count);
    size_t n = 0;
    for (size_t i = 0; i < regions->count; i++) {
        const struct region *r = QF_AT(*regions, struct region, i);
        if (r->level < 3)
            add_windows(out, &n, list, r->code, qf_dup(memory, r->name));
    }
    return out;
}

qf_err *keeper_choices_read(struct qf_db *db)
{
    struct qf_list open;
    QF_TRY(codes_keep(db));
    QF_TRY(window_list(db, &open));
    const struct qf_list *regions = &codes_kept()->regions;
    struct qf_arena *before = memory;
    memory = qf_arena_new();
    cities = cities_of(regions);
    counties = counties_of(regions);
    windows = windows_of(&open, regions);
    qf_arena_free(before);
    return NULL;
}

/* The first form that a worker sees may come before its first page. */
static bool ready(struct qf_req *r)
{
    if (memory) return true;
    qf_err *e = keeper_choices_read(r->db);
    if (e) qf_log_err("regions could not be read", e, NULL);
    return !e;
}

static const struct qf_choice nothing[] = {{0}};

const struct qf_choice *keeper_regions(struct qf_req *r, int level)
{
    if (!ready(r)) return nothing;
    return level == 2 ? cities : counties;
}

const struct qf_choice *keeper_windows(struct qf_req *r)
{
    return ready(r) ? windows : nothing;
}

const struct qf_choice *keeper_divisions(struct qf_req *r)
{
    struct qf_list list;
    if (industry_list(r->db, &list)) return nothing;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct industry *d = QF_AT(list, struct industry, i);
        out[i] = (struct qf_choice){
            .value = d->code, .label = qf_fmt(r->arena, "%s %s", d->code, d->name),
            .group = qf_fmt(r->arena, "%s %s", d->section_code, d->section_name)};
    }
    return out;
}

const struct qf_choice *keeper_categories(struct qf_req *r)
{
    const struct qf_list *all = &codes_kept()->categories;
    struct qf_choice *out = qf_calloc(r->arena, all->count + 1, sizeof *out);
    size_t n = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct category *c = QF_AT(*all, struct category, i);
        if (c->parent_code)
            out[n++] = (struct qf_choice){.value = c->code, .label = c->name,
                                          .group = codes_category_name(c->parent_code)};
    }
    return out;
}
