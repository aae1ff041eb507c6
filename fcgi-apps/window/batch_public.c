/* What is public and leaves it, many at once: 违规下架 and 恢复 of products, 撤回 of articles. */
#include "model/article_own.h"
#include "model/content.h"
#include "model/permission.h"
#include "model/product_own.h"
#include "window/batch.h"

/* --- products --- */

static qf_err *look_at_product(struct qf_req *r, uint64_t id, struct batch_row *row,
                               struct product_own *p)
{
    QF_TRY(product_for_window(r->db, r->actor, id, p));
    row->title = p->title;
    row->note = p->enterprise_name;
    row->state = product_state_word(p->state);
    row->state_kind = product_state_kind(p->state);
    row->version = qf_fmt(r->arena, "%s %lld", p->state, (long long)p->updated_at);
    return NULL;
}

qf_err *batch_look_takedown(struct qf_req *r, uint64_t id, struct batch_row *row)
{
    struct product_own p;
    QF_TRY(look_at_product(r, id, row, &p));
    if (qf_eq(p.state, "taken_down")) row->why_not = "已经违规下架";
    return NULL;
}

qf_err *batch_takedown(struct qf_req *r, uint64_t id)
{
    return product_take_down(r->db, r->arena, r->actor, id, qf_str(r, BATCH_WHY));
}

qf_err *batch_look_product_restore(struct qf_req *r, uint64_t id, struct batch_row *row)
{
    struct product_own p;
    QF_TRY(look_at_product(r, id, row, &p));
    const char *missing = product_own_missing(r->arena, &p);
    if (!qf_eq(p.state, "taken_down")) row->why_not = "没有被违规下架";
    else if (*missing) row->why_not = qf_fmt(r->arena, "还缺%s，要企业补齐", missing);
    return NULL;
}

qf_err *batch_product_restore(struct qf_req *r, uint64_t id)
{
    return product_restore(r->db, r->arena, r->actor, id);
}

/* --- articles --- */

qf_err *batch_look_withdraw(struct qf_req *r, uint64_t id, struct batch_row *row)
{
    struct article_own a;
    bool may;
    QF_TRY(article_own_get(r->db, r->actor, id, &a));
    QF_TRY(permission_in_window(r->db, r->actor, FN_CONTENT_PUBLISH, a.window_id, &may));
    const struct content c = {.state = a.state, .column_code = a.column_code,
                              .shown_at = a.published_at};
    row->title = a.title;
    row->note = qf_fmt(r->arena, "%s · %s", a.column_name, a.window_name);
    row->state = content_state_word(&c, r->now);
    row->state_kind = content_state_kind(&c, r->now);
    row->version = qf_fmt(r->arena, "%s %lld", a.state, (long long)a.updated_at);
    if (!may) row->why_not = "您的账号不能撤回这个窗口的文章";
    else if (!qf_eq(a.state, "published")) row->why_not = "没有发布";
    return NULL;
}

qf_err *batch_withdraw(struct qf_req *r, uint64_t id)
{
    return content_end(r->db, r->arena, r->actor, CONTENT_ARTICLE, id, qf_str(r, BATCH_WHY));
}
