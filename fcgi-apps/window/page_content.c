/* What the pages of articles and of activities have in common. */
#include "lib/text/text.h"
#include "model/case.h"
#include "model/codes.h"
#include "model/permission.h"
#include "window/pages_content.h"

static const char *folder_of(enum content_kind kind)
{
    return kind == CONTENT_ARTICLE ? "/window/articles" : "/window/activities";
}

static const char *name_of(enum content_kind kind)
{
    return kind == CONTENT_ARTICLE ? "文章" : "活动";
}

qf_err *put_contents(struct qf_req *r, enum content_kind kind, const struct content_filter *f)
{
    struct qf_list list;
    int64_t total;
    bool older;
    QF_TRY(content_list(r->db, r->actor, kind, f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                        &total, &older));
    for (size_t i = 0; i < list.count; i++) {
        const struct content *c = QF_AT(list, struct content, i);
        struct qf_data *d = qf_data_at(r->data, "pieces", i);
        qf_put(r->data, qf_fmt(r->arena, "pieces.%zu", i), &content_type, c);
        qf_put_str(d, "state_word", content_state_word(c, r->now));
        qf_put_str(d, "state_kind", content_state_kind(c, r->now));
        qf_put_str(d, "region", codes_region_name(c->region_code));
        qf_putf(d, "url", "%s/%llu", folder_of(kind), (unsigned long long)c->id);
    }
    if (*f->state || *f->words || *f->column) qf_put_str(r->data, "filtered", "1");
    if (older) qf_put_str(r->data, "looked_at", qf_show_number(r->arena, CONTENT_LOOKED_AT));
    QF_TRY(qf_paged_most(r, QF_ROWS, total, CONTENT_COUNTED));
    qf_crumb(r, name_of(kind), "");
    return NULL;
}

/* The last opinion, when the piece came back from review. */
static qf_err *put_history(struct qf_req *r, enum content_kind kind, uint64_t id)
{
    const char *name = content_table(kind), *opinion = "";
    struct qf_list events;
    struct case_file c;
    bool found;
    QF_TRY(case_of(r->db, name, name, id, &c, &found));
    if (!found) return NULL;
    QF_TRY(case_history(r->db, c.id, false, &events));
    for (size_t i = 0; i < events.count; i++) {
        const struct case_event *e = QF_AT(events, struct case_event, i);
        struct qf_data *d = qf_data_at(r->data, "history", i);
        qf_put_str(d, "title", e->words);
        qf_put_str(d, "by", e->actor_name);
        qf_put_str(d, "note", e->comment);
        qf_put_time(d, "time", e->at);
        opinion = qf_eq(e->to_code, "returned") ? e->comment : "";
    }
    qf_put_str(r->data, "returned", opinion);
    return NULL;
}

qf_err *put_content_state(struct qf_req *r, enum content_kind kind, uint64_t id, uint64_t window,
                          const char *state)
{
    bool alone, may_publish, change = content_may_change(state);
    if (kind == CONTENT_ACTIVITY) change = qf_eq(state, "draft");
    QF_TRY(content_is_alone(r->db, r->actor, window, &alone));
    QF_TRY(permission_in_window(r->db, r->actor, FN_CONTENT_PUBLISH, window, &may_publish));
    if (change) qf_put_str(r->data, "may_change", "1");
    if (alone) qf_put_str(r->data, "alone", "1");
    if (qf_eq(state, "published") && may_publish) qf_put_str(r->data, "may_end", "1");
    return put_history(r, kind, id);
}

qf_err *put_content_question(struct qf_req *r, enum content_kind kind, uint64_t id,
                             const char *name, const char *what, const char *words)
{
    const char *url = qf_fmt(r->arena, "%s/%llu", folder_of(kind), (unsigned long long)id);
    qf_put_str(r->data, "title", what);
    qf_put_str(r->data, "name", name);
    qf_put_str(r->data, "words", words);
    qf_put_str(r->data, "back_url", url);
    qf_crumb(r, name_of(kind), folder_of(kind));
    qf_crumb(r, qf_shorten(r->arena, name, 20), url);
    qf_crumb(r, what, "");
    return NULL;
}
