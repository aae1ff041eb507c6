/* 按名单禁用: a list of accounts or codes, looked at first, then disabled with one reason. */
#include "lib/text/text.h"
#include "model/permission.h"
#include "window/forms_member.h"
#include "window/pages_member.h"

enum { LINES = 100 };

struct batch { struct member *found[LINES]; size_t count; const char *unknown; };

/* A line names a member by its account or its code; NULL when nobody of this window is meant. */
static qf_err *find(struct qf_req *r, const char *line, struct member **out)
{
    uint64_t id;
    *out = NULL;
    QF_TRY(member_by_line(r->db, r->arena, line, &id));
    if (id == 0) return NULL;
    struct member *m = qf_alloc(r->arena, sizeof *m);
    qf_err *e = member_get(r->db, r->actor, FN_MEMBER_MANAGE, id, m);
    if (qf_err_is_status(e, 404)) return NULL;
    QF_TRY(e);
    *out = m;
    return NULL;
}

static qf_err *read_line(struct qf_req *r, const char *line, struct batch *b)
{
    struct member *m;
    QF_TRY(find(r, line, &m));
    if (!m) {
        if (!b->unknown) b->unknown = line;
        return NULL;
    }
    for (size_t i = 0; i < b->count; i++)
        if (b->found[i]->id == m->id) return NULL;
    b->found[b->count++] = m;
    return NULL;
}

static qf_err *read_list(struct qf_req *r, struct batch *b)
{
    const char *p = qf_str(r, BATCH_LIST);
    int lines = 0;
    *b = (struct batch){0};
    while (*p) {
        size_t len = strcspn(p, "\n");
        const char *line = qf_tidy(r->arena, qf_dupn(r->arena, p, len));
        p += len + (p[len] == '\n');
        if (!*line) continue;
        if (++lines > LINES) return qf_user_error("list", "一次最多 %d 行", LINES);
        QF_TRY(read_line(r, line, b));
    }
    return NULL;
}

static void put_preview(struct qf_req *r, const struct batch *b)
{
    for (size_t i = 0; i < b->count; i++) {
        const struct member *m = b->found[i];
        struct qf_data *d = qf_data_at(r->data, "found", i);
        qf_put_str(d, "title", qf_empty(m->org_name) ? m->name : m->org_name);
        qf_put_str(d, "name", m->name);
        qf_put_str(d, "state", member_state_word(m->state));
        qf_put_str(d, "state_kind", member_state_kind(m->state));
        qf_putf(d, "url", "/window/members/%llu", (unsigned long long)m->id);
    }
    qf_put_int(r->data, "found_count", (int64_t)b->count);
}

/* After 先看名单 the list that was read is the record of the request. */
qf_err *page_member_ask_batch(struct qf_req *r)
{
    const struct batch *b = qf_record(r);
    if (b) put_preview(r, b);
    qf_crumb(r, "会员管理", "/window/members");
    qf_crumb(r, "按名单禁用", "");
    return NULL;
}

qf_err *page_member_batch_check(struct qf_req *r)
{
    struct batch *b = qf_alloc(r->arena, sizeof *b);
    QF_TRY(read_list(r, b));
    if (b->unknown) qf_wrong(r, BATCH_LIST, "“%s”不是您管辖的会员，请改正或删去这一行", b->unknown);
    if (qf_any_wrong(r) || !qf_side(r, "preview")) return NULL;
    qf_set_record(r, b);
    return qf_again(r);
}

qf_err *page_member_batch(struct qf_req *r)
{
    struct batch b;
    int done = 0;
    QF_TRY(read_list(r, &b));
    for (size_t i = 0; i < b.count; i++) {
        if (!qf_eq(b.found[i]->state, "active")) continue;
        qf_err *e = member_set_state(r->db, r->arena, r->actor, b.found[i], "disabled",
                                     qf_str(r, BATCH_REASON));
        if (e && e->status != 409) return qf_err_pass(e, __FILE__, __LINE__, __func__);
        if (!e) done++;
    }
    return qf_go(r, qf_fmt(r->arena, "已禁用 %d 个账号", done), "/window/members");
}
