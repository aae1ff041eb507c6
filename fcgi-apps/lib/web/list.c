/* Lists: which page of them is asked for, the links to the others, tabs above them, which rows were
 * ticked. */
#include "lib/text/text.h"
#include "lib/web/inside.h"

int qf_page(const struct qf_req *r)
{
    int64_t n = 1;
    const char *text = qf_query(r, "page");
    if (text && !qf_read_i64(text, 1, 1000000, &n)) return 1;
    return (int)n;
}

int qf_offset(const struct qf_req *r, int size) { return (qf_page(r) - 1) * size; }

static const char *page_url(struct qf_req *r, int page)
{
    return qf_url_with(r, "page", page > 1 ? qf_fmt(r->arena, "%d", page) : "");
}

static void pager_link(struct qf_req *r, HDF *h, int *at, int page, int current)
{
    HDF *link = qf_hdf_node(h, qf_fmt(r->arena, "links.%d", (*at)++));
    if (page == 0) {
        qf_hdf(link, "gap", "1");
        return;
    }
    qf_hdf_int(link, "page", page);
    qf_hdf(link, "url", page_url(r, page));
    if (page == current) qf_hdf(link, "current", "1");
}

/* First, last, and two on each side of the current page; a gap stands for the rest. */
static void pager_links(struct qf_req *r, HDF *h, int page, int pages)
{
    int at = 0, last = 0;
    for (int n = 1; n <= pages; n++) {
        if (n != 1 && n != pages && (n < page - 2 || n > page + 2)) {
            n = n < page - 2 ? page - 3 : pages - 1;
            continue;
        }
        if (last && n > last + 1) pager_link(r, h, &at, 0, page);
        pager_link(r, h, &at, n, page);
        last = n;
    }
}

static void put_pager(struct qf_req *r, int page, int pages, int size, int64_t total)
{
    HDF *h = qf_hdf_node(r->in->hdf, "Pager");
    int64_t from = (int64_t)(page - 1) * size + 1, to = (int64_t)page * size;
    qf_hdf_int(h, "page", page);
    qf_hdf_int(h, "pages", pages);
    qf_hdf_int(h, "total", total);
    qf_hdf(h, "total_text", qf_show_number(r->arena, total));
    qf_hdf_int(h, "from", from > total ? 0 : from);
    qf_hdf_int(h, "to", to > total ? total : to);
    qf_hdf(h, "prev", page > 1 ? page_url(r, page - 1) : "");
    qf_hdf(h, "next", page < pages ? page_url(r, page + 1) : "");
    pager_links(r, h, page, pages);
}

qf_err *qf_paged(struct qf_req *r, int size, int64_t total)
{
    int page = qf_page(r);
    int64_t pages = total > 0 ? (total + size - 1) / size : 1;
    if (page > pages) return qf_not_found();
    put_pager(r, page, (int)pages, size, total);
    return NULL;
}

qf_err *qf_paged_most(struct qf_req *r, int size, int64_t total, int64_t most)
{
    if (total > most) qf_put_str(r->data, "many", qf_show_number(r->arena, most));
    return qf_paged(r, size, total > most ? most : total);
}

static struct qf_data *next_of(struct qf_req *r, const char *list)
{
    size_t i = 0;
    while (qf_data_get(r->data, qf_fmt(r->arena, "%s.%zu.name", list, i))) i++;
    return qf_data_at(r->data, list, i);
}

void qf_list_link(struct qf_req *r, const char *list, const struct qf_list_link *link)
{
    struct qf_data *d = next_of(r, list);
    qf_put_str(d, "name", link->name);
    qf_put_str(d, "url", qf_url_with(r, link->param, link->value));
    if (link->count >= 0) qf_put_str(d, "count", qf_show_number(r->arena, link->count));
    if (qf_eq(link->value, link->now)) qf_put_str(d, "current", "1");
}

void qf_tab(struct qf_req *r, const char *param, const char *value, const char *name,
            int64_t count, const char *now)
{
    qf_list_link(r, "tabs", &(struct qf_list_link){param, value, name, count, now});
}

/* --- rows that were ticked --- */

/* Put the number where it belongs; one that is there already, or too large for the room, is not put. */
static size_t insert(uint64_t *ids, size_t count, size_t room, uint64_t id)
{
    size_t at = 0;
    while (at < count && ids[at] < id) at++;
    if (at < count && ids[at] == id) return count;
    if (count == room && at == count) return count;
    if (count == room) count--;
    memmove(ids + at + 1, ids + at, (count - at) * sizeof *ids);
    ids[at] = id;
    return count + 1;
}

size_t qf_picked(const struct qf_req *r, uint64_t *ids, size_t room)
{
    static const char front[] = "pick_";
    const struct qf_fields *query = &r->in->query;
    size_t count = 0, all = 0;
    for (size_t i = 0; i < query->count; i++) {
        const char *name = query->pairs[i].name;
        uint64_t id;
        if (!qf_starts(name, front)) continue;
        if (!qf_read_u64(name + sizeof front - 1, INT64_MAX, &id)) continue;
        count = insert(ids, count, room, id);
        all++;
    }
    return all > room ? all : count;
}
