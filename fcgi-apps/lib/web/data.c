/* Page data on an HDF tree. A struct qf_data is an HDF node under another name, so that handlers
 * need not see ClearSilver. The library's only error here is no memory, which ends the process. */
#include "lib/text/text.h"
#include "lib/web/inside.h"

#include <unistd.h>

static HDF *node_of(const struct qf_data *d)
{
    union { const struct qf_data *in; HDF *out; } cast = {.in = d};
    return cast.out;
}

static struct qf_data *data_of(HDF *h)
{
    union { HDF *in; struct qf_data *out; } cast = {.in = h};
    return cast.out;
}

static void must(NEOERR *e)
{
    if (e == STATUS_OK) return;
    qf_log(QF_LOG_ERROR, "no memory for page data", NULL);
    _exit(70);
}

void qf_hdf(HDF *h, const char *name, const char *value)
{
    if (value) must(hdf_set_value(h, name, value));
}

static bool marks;

void qf_hdf_mark_numbers(bool on)
{
    marks = on;
}

void qf_hdf_int(HDF *h, const char *name, int64_t value)
{
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)value);
    must(hdf_set_value(h, name, text));
    if (marks) must(hdf_set_attr(h, name, "n", "1"));
}

HDF *qf_hdf_node(HDF *h, const char *name)
{
    HDF *node = NULL;
    must(hdf_get_node(h, name, &node));
    return node;
}

void qf_put_str(struct qf_data *d, const char *name, const char *value)
{
    qf_hdf(node_of(d), name, value ? value : "");
}

void qf_put_int(struct qf_data *d, const char *name, int64_t value)
{
    qf_hdf_int(node_of(d), name, value);
}

void qf_put_bool(struct qf_data *d, const char *name, bool value)
{
    qf_hdf(node_of(d), name, value ? "1" : "");
}

/* Formatted values need an arena only for the moment of putting; HDF copies. */
static struct qf_arena *scratch(void)
{
    static struct qf_arena *a;
    if (!a) a = qf_arena_new();
    if (qf_arena_used(a) > 32768) qf_arena_reset(a);
    return a;
}

static void put_day_forms(HDF *h, qf_time t)
{
    struct qf_arena *a = scratch();
    qf_hdf(h, "date", qf_show_date(a, t));
    qf_hdf(h, "day", qf_show_day(a, t));
    qf_hdf(h, "long", qf_show_long(a, t));
    qf_hdf(h, "iso", qf_time_iso(a, t));
}

static void put_when(struct qf_data *d, const char *name, qf_time t, bool with_clock)
{
    if (t == QF_NO_TIME) return;
    HDF *h = qf_hdf_node(node_of(d), name);
    struct qf_arena *a = scratch();
    must(hdf_set_value(h, NULL, with_clock ? qf_show_time(a, t) : qf_show_date(a, t)));
    put_day_forms(h, t);
}

void qf_put_time(struct qf_data *d, const char *name, qf_time t)
{
    put_when(d, name, t, true);
}

void qf_put_money(struct qf_data *d, const char *name, int64_t fen)
{
    HDF *h = qf_hdf_node(node_of(d), name);
    struct qf_arena *a = scratch();
    must(hdf_set_value(h, NULL, qf_show_money(a, fen)));
    qf_hdf(h, "wan", qf_show_wan(a, fen));
    qf_hdf_int(h, "fen", fen);
}

void qf_putf(struct qf_data *d, const char *name, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    qf_hdf(node_of(d), name, qf_vfmt(scratch(), format, args));
    va_end(args);
}

struct qf_data *qf_data_in(struct qf_data *d, const char *name)
{
    return data_of(qf_hdf_node(node_of(d), name));
}

struct qf_data *qf_data_at(struct qf_data *d, const char *list, size_t i)
{
    char name[80];
    snprintf(name, sizeof name, "%s.%zu", list, i);
    return qf_data_in(d, name);
}

const char *qf_data_get(const struct qf_data *d, const char *name)
{
    return hdf_get_value(node_of(d), name, NULL);
}

static void put_member(struct qf_data *d, const struct qf_member *m, const char *row)
{
    const void *p = row + m->offset;
    switch (m->kind) {
    case QF_KIND_U64: qf_put_int(d, m->name, (int64_t)*(const uint64_t *)p); break;
    case QF_KIND_I64: qf_put_int(d, m->name, *(const int64_t *)p); break;
    case QF_KIND_INT: qf_put_int(d, m->name, *(const int *)p); break;
    case QF_KIND_BOOL: qf_put_bool(d, m->name, *(const bool *)p); break;
    case QF_KIND_STR:
    case QF_KIND_HTML: qf_hdf(node_of(d), m->name, *(const char *const *)p); break;
    case QF_KIND_TIME: put_when(d, m->name, *(const qf_time *)p, true); break;
    case QF_KIND_DATE: put_when(d, m->name, *(const qf_time *)p, false); break;
    case QF_KIND_MONEY: qf_put_money(d, m->name, *(const int64_t *)p); break;
    case QF_KIND_BYTES:
    case QF_KIND_END: break;
    }
}

static void put_row(struct qf_data *d, const struct qf_type *t, const void *row)
{
    for (const struct qf_member *m = t->members; m->kind != QF_KIND_END; m++)
        put_member(d, m, row);
}

void qf_put(struct qf_data *d, const char *name, const struct qf_type *t, const void *row)
{
    put_row(qf_data_in(d, name), t, row);
}

void qf_put_list(struct qf_data *d, const char *name, const struct qf_list *list)
{
    char count[80];
    struct qf_data *node = qf_data_in(d, name);
    for (size_t i = 0; i < list->count; i++) {
        char key[24];
        snprintf(key, sizeof key, "%zu", i);
        put_row(qf_data_in(node, key), list->type,
                (const char *)list->items + i * list->type->size);
    }
    snprintf(count, sizeof count, "%s_count", name);
    qf_put_int(d, count, (int64_t)list->count);
}
