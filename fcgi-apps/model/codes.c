#include "model/codes.h"

#include "lib/core/str.h"

static struct codes kept;
static struct qf_arena *memory;

/* The new lists are read into an arena of their own; the old one goes only when they are complete. */
qf_err *codes_keep(struct qf_db *db)
{
    struct qf_arena *fresh = qf_arena_new();
    struct codes c;

    struct qf_arena *request = qf_db_arena_swap(db, fresh);
    qf_err *e = region_list(db, &c.regions);
    if (!e) e = category_list(db, &c.categories);
    qf_db_arena_swap(db, request);
    if (e) {
        qf_arena_free(fresh);
        return e;
    }
    qf_arena_free(memory);
    memory = fresh;
    kept = c;
    return NULL;
}

const struct codes *codes_kept(void)
{
    return &kept;
}

const struct region *codes_region(const char *code)
{
    for (size_t i = 0; i < kept.regions.count; i++)
        if (qf_eq(QF_AT(kept.regions, struct region, i)->code, code))
            return QF_AT(kept.regions, struct region, i);
    return NULL;
}

const struct category *codes_category(const char *code)
{
    for (size_t i = 0; i < kept.categories.count; i++)
        if (qf_eq(QF_AT(kept.categories, struct category, i)->code, code))
            return QF_AT(kept.categories, struct category, i);
    return NULL;
}

const char *codes_region_name(const char *code)
{
    const struct region *r = codes_region(code);
    return r ? r->name : "";
}

const char *codes_region_short(const char *code)
{
    const struct region *r = codes_region(code);
    return r ? r->short_name : "";
}

const char *codes_category_name(const char *code)
{
    const struct category *c = codes_category(code);
    return c ? c->name : "";
}
