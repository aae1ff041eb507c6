/* What was ticked in a list: what would happen to each row, and doing it. */
#include "lib/text/text.h"
#include "window/batch.h"

#include <inttypes.h>

struct picked {
    const struct batch *batch;
    size_t ticked;              /* may be more than fit */
    struct batch_row rows[BATCH_MOST];
    size_t count;
};

static const struct batch *batch_of(const struct qf_req *r)
{
    const struct batch *b = batches;
    while (!qf_eq(b->path, r->route->path)) b++;
    return b;
}

/* Of a record that is not the actor's not even the name is said. */
static qf_err *look_at(struct qf_req *r, const struct batch *b, uint64_t id,
                       struct batch_row *row, bool *known)
{
    *row = (struct batch_row){.id = id};
    qf_err *e = b->look(r, id, row);
    *known = !qf_err_is_status(e, 404);
    if (*known) return e;
    *row = (struct batch_row){.id = id, .version = "", .why_not = "不归您管辖，或者已经没有了",
                              .title = qf_fmt(r->arena, "编号 %" PRIu64, id)};
    return NULL;
}

qf_err *load_batch(struct qf_req *r)
{
    struct picked *p = qf_calloc(r->arena, 1, sizeof *p);
    uint64_t ids[BATCH_MOST];
    bool any = false, known;
    p->batch = batch_of(r);
    p->ticked = qf_picked(r, ids, BATCH_MOST);
    if (p->ticked <= BATCH_MOST) p->count = p->ticked;
    for (size_t i = 0; i < p->count; i++) {
        QF_TRY(look_at(r, p->batch, ids[i], &p->rows[i], &known));
        any = any || known;
    }
    if (p->count && !any) return qf_not_found();
    qf_set_record(r, p);
    return NULL;
}

/* --- versions: one word of four letters a row --- */

enum { WORD = 4 };

static void version_word(const char *version, char out[WORD + 1])
{
    uint32_t h = 2166136261U;
    for (; *version; version++) h = (h ^ (unsigned char)*version) * 16777619U;
    snprintf(out, WORD + 1, "%04x", (h ^ h >> 16) & 0xFFFF);
}

static const char *versions_of(struct qf_req *r, const struct picked *p)
{
    struct qf_sb b = qf_sb_in(r->arena);
    char word[WORD + 1];
    for (size_t i = 0; i < p->count; i++) {
        version_word(p->rows[i].version, word);
        qf_sb_add(&b, word);
    }
    return qf_dup(r->arena, qf_sb_text(&b));
}

static bool is_as_shown(const char *seen, size_t i, const struct batch_row *row)
{
    char word[WORD + 1];
    version_word(row->version, word);
    return strlen(seen) >= (i + 1) * WORD && memcmp(seen + i * WORD, word, WORD) == 0;
}

/* --- the preview --- */

static void put_row(struct qf_req *r, const struct batch *b, const char *list, size_t n,
                    const struct batch_row *row)
{
    struct qf_data *d = qf_data_at(r->data, list, n);
    qf_put_str(d, "title", row->title);
    qf_put_str(d, "note", row->note);
    qf_put_str(d, "state", row->state);
    qf_put_str(d, "state_kind", row->state_kind);
    qf_put_str(d, "words", row->why_not ? row->why_not : row->will ? row->will : b->will);
}

static void put_rows(struct qf_req *r, const struct picked *p)
{
    size_t can = 0, cannot = 0;
    for (size_t i = 0; i < p->count; i++) {
        const struct batch_row *row = &p->rows[i];
        if (row->why_not) put_row(r, p->batch, "cannot", cannot++, row);
        else put_row(r, p->batch, "can", can++, row);
    }
    qf_put_int(r->data, "can_count", (int64_t)can);
    qf_put_int(r->data, "cannot_count", (int64_t)cannot);
}

qf_err *page_batch_ask(struct qf_req *r)
{
    const struct picked *p = qf_record(r);
    const struct batch *b = p->batch;
    qf_put_str(r->data, "title", b->title);
    qf_put_str(r->data, "unit", b->unit);
    qf_put_str(r->data, "effect", b->effect);
    qf_put_str(r->data, "list_url", b->list_url);
    qf_put_str(r->data, "list_name", b->list_name);
    qf_put_int(r->data, "ticked", (int64_t)p->ticked);
    if (p->ticked > BATCH_MOST) qf_put_int(r->data, "most", BATCH_MOST);
    if (b->destroys) qf_put_str(r->data, "destroys", "1");
    put_rows(r, p);
    qf_renew(r, b->form, BATCH_SEEN, versions_of(r, p));
    qf_title(r, "%s", b->title);
    qf_crumb(r, b->list_name, b->list_url);
    qf_crumb(r, b->title, "");
    return NULL;
}

/* --- doing it --- */

static bool leaves_out(const qf_err *e)
{
    return e->class == QF_ERR_USER || e->class == QF_ERR_STATE;
}

struct part { struct qf_req *r; const struct batch *batch; uint64_t id; };

static qf_err *do_part(void *arg)
{
    const struct part *p = arg;
    return p->batch->work(p->r, p->id);
}

static qf_err *do_row(struct qf_req *r, const struct picked *p, size_t i, const char **why_not)
{
    const struct batch_row *row = &p->rows[i];
    struct part part = {r, p->batch, row->id};
    *why_not = row->why_not;
    if (!*why_not && !is_as_shown(qf_str(r, BATCH_SEEN), i, row)) *why_not = "您查看之后有了变化";
    if (*why_not) return NULL;
    qf_err *e = qf_part(r->db, do_part, &part);
    if (!e || !leaves_out(e)) return e;
    *why_not = qf_dup(r->arena, e->words);
    return NULL;
}

/* "已领取 3 件；没有办的 2 件：“甲”已由王某领取" */
static const char *outcome(struct qf_req *r, const struct batch *b, size_t done, size_t left,
                           const char *reasons)
{
    const char *unit = b->unit;
    if (!left) return qf_fmt(r->arena, "%s %zu %s", b->done, done, unit);
    return qf_fmt(r->arena, "%s %zu %s；没有办的 %zu %s：%s", b->done, done, unit, left, unit,
                  qf_shorten(r->arena, reasons, 200));
}

qf_err *page_batch_do(struct qf_req *r)
{
    const struct picked *p = qf_record(r);
    struct qf_sb reasons = qf_sb_in(r->arena);
    size_t done = 0;
    if (p->ticked > BATCH_MOST) return qf_user_error(NULL, "一次最多 %d %s", BATCH_MOST, p->batch->unit);
    for (size_t i = 0; i < p->count; i++) {
        const char *why_not;
        QF_TRY(do_row(r, p, i, &why_not));
        if (!why_not) done++;
        else qf_sb_addf(&reasons, "%s“%s”%s", i > done ? "；" : "",
                        qf_shorten(r->arena, p->rows[i].title, 20), why_not);
    }
    if (!done) return qf_user_error(NULL, "一%s也没有办。请看下面每一%s的情况", p->batch->unit, p->batch->unit);
    return qf_go(r, outcome(r, p->batch, done, p->count - done, qf_sb_text(&reasons)), "%s",
                 p->batch->list_url);
}
