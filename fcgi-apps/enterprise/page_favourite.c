/* 收藏. Public pages are the same for everybody, so their link leads here, where it is asked first. */
#include "enterprise/forms_favourite.h"
#include "enterprise/pages_favourite.h"
#include "lib/text/text.h"
#include "model/favourite.h"

enum { KIND_ROOM = 20 };

const struct qf_form favourites_form = {
    .name = "favourites", .button = "筛选", .get = true,
    .fields = {[FAVOURITES_KIND] = {"type", "类型", QF_HIDDEN, .max = KIND_ROOM}},
};
const struct qf_form favourite_add_form = {.name = "favourite_add", .button = "收藏"};
const struct qf_form favourite_remove_form = {.name = "favourite_remove", .button = "取消收藏"};

/* --- the list --- */

static const char *const kinds[] = {"service", "provider", "expert", "need", "article"};
enum { KINDS = sizeof kinds / sizeof *kinds };

static int64_t count_of(const struct qf_list *counts, const char *kind)
{
    int64_t sum = 0;
    for (size_t i = 0; i < counts->count; i++) {
        const struct favourite_count *c = QF_AT(*counts, struct favourite_count, i);
        if (!*kind || qf_eq(c->subject_type, kind)) sum += c->count;
    }
    return sum;
}

/* 需求 and 文章 stand there only when there are some: no public page offers them yet. */
static qf_err *put_tabs(struct qf_req *r)
{
    struct qf_list counts;
    const char *now = qf_str(r, FAVOURITES_KIND);
    QF_TRY(favourite_counts(r->db, r->actor, &counts));
    qf_tab(r, "type", "", "全部", count_of(&counts, ""), now);
    for (int i = 0; i < KINDS; i++) {
        int64_t count = count_of(&counts, kinds[i]);
        if (i < 3 || count)
            qf_tab(r, "type", kinds[i], favourite_kind_word(kinds[i]), count, now);
    }
    return NULL;
}

static void put_favourite(struct qf_req *r, struct qf_data *d, const struct favourite *f)
{
    qf_put(d, "own", &favourite_type, f);
    qf_put_str(d, "kind", favourite_kind_word(f->subject_type));
    qf_put_str(d, "url", favourite_url(r->arena, f->subject_type, f->subject_id));
    qf_putf(d, "remove_url", "/enterprise/favourites/%s-%llu/remove", f->subject_type,
            (unsigned long long)f->subject_id);
}

qf_err *page_favourite_list(struct qf_req *r)
{
    const char *kind = qf_str(r, FAVOURITES_KIND);
    struct qf_list list;
    int64_t total;
    if (*kind && !favourite_kind_word(kind)) return qf_not_found();
    QF_TRY(favourite_list(r->db, r->actor, kind, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                          &total));
    for (size_t i = 0; i < list.count; i++)
        put_favourite(r, qf_data_at(r->data, "favourites", i),
                      QF_AT(list, struct favourite, i));
    QF_TRY(put_tabs(r));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_crumb(r, "我的收藏", "");
    return NULL;
}

/* --- one of them: "service-12" --- */

static bool read_key(struct qf_req *r, const char **kind, uint64_t *id)
{
    const char *key = qf_path_part(r, "key");
    size_t len = strcspn(key, "-");
    *kind = qf_dupn(r->arena, key, len);
    return favourite_kind_word(*kind) && key[len] && key[len + 1] != '0' &&
           qf_read_u64(key + len + 1, INT64_MAX, id);
}

static void say_where(struct qf_req *r, const struct favourite *f, const char *what)
{
    put_favourite(r, qf_data_in(r->data, "favourite"), f);
    qf_crumb(r, "我的收藏", "/enterprise/favourites");
    qf_crumb(r, what, "");
}

qf_err *load_thing(struct qf_req *r)
{
    struct favourite *f = qf_alloc(r->arena, sizeof *f);
    const char *kind;
    uint64_t id;
    if (!read_key(r, &kind, &id)) return qf_not_found();
    QF_TRY(favourite_thing(r->db, kind, id, f));
    qf_set_record(r, f);
    return NULL;
}

qf_err *page_favourite_ask_add(struct qf_req *r)
{
    const struct favourite *f = qf_record(r);
    bool has;
    QF_TRY(favourite_has(r->db, r->actor, f->subject_type, f->subject_id, &has));
    if (has) qf_put_str(r->data, "has", "1");
    say_where(r, f, "收藏");
    return NULL;
}

qf_err *page_favourite_add(struct qf_req *r)
{
    const struct favourite *f = qf_record(r);
    QF_TRY(favourite_add(r->db, r->actor, f->subject_type, f->subject_id));
    return qf_go(r, qf_fmt(r->arena, "已收藏“%s”", f->name), "/enterprise/favourites");
}

qf_err *load_favourite(struct qf_req *r)
{
    struct favourite *f = qf_alloc(r->arena, sizeof *f);
    const char *kind;
    uint64_t id;
    if (!read_key(r, &kind, &id)) return qf_not_found();
    QF_TRY(favourite_get(r->db, r->actor, kind, id, f));
    qf_set_record(r, f);
    return NULL;
}

qf_err *page_favourite_ask_remove(struct qf_req *r)
{
    say_where(r, qf_record(r), "取消收藏");
    return NULL;
}

qf_err *page_favourite_remove(struct qf_req *r)
{
    const struct favourite *f = qf_record(r);
    QF_TRY(favourite_remove(r->db, r->actor, f->subject_type, f->subject_id));
    return qf_go(r, "已取消收藏", "/enterprise/favourites");
}
