/* 我的产品: the list, one product, and the steps that need a question first. */
#include "enterprise/forms_product.h"
#include "enterprise/pages_product.h"
#include "keeper/page_picture.h"
#include "keeper/product.h"
#include "lib/text/text.h"
#include "model/enterprise_own.h"

static qf_err *put_tabs(struct qf_req *r, const char *now)
{
    struct product_own_count c;
    QF_TRY(product_own_counts(r->db, r->actor->org, &c));
    qf_tab(r, "state", "", "全部", c.draft + c.on_sale + c.off_sale + c.taken_down, now);
    qf_tab(r, "state", "on_sale", "在售", c.on_sale, now);
    qf_tab(r, "state", "draft", "草稿", c.draft, now);
    qf_tab(r, "state", "off_sale", "下架", c.off_sale, now);
    qf_tab(r, "state", "taken_down", "违规下架", c.taken_down, now);
    return NULL;
}

qf_err *page_product_list(struct qf_req *r)
{
    const struct product_own_filter f = {.words = qf_str(r, PRODUCTS_Q),
                                         .state = qf_str(r, PRODUCTS_STATE)};
    struct qf_list list;
    int64_t total;
    QF_TRY(product_own_list(r->db, r->actor->org, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                            &total));
    put_products(r, "products", &list);
    QF_TRY(put_tabs(r, f.state));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f.words || *f.state) qf_put_str(r->data, "filtered", "1");
    qf_crumb(r, "我的产品", "");
    return NULL;
}

qf_err *load_product(struct qf_req *r)
{
    struct product_own *p = qf_alloc(r->arena, sizeof *p);
    QF_TRY(product_own_get(r->db, r->actor->org, qf_path_id(r), p));
    qf_set_record(r, p);
    return NULL;
}

static const char *url_of(struct qf_req *r, const struct product_own *p)
{
    return qf_fmt(r->arena, "/enterprise/products/%llu", (unsigned long long)p->id);
}

static void say_where(struct qf_req *r, const struct product_own *p, const char *what)
{
    put_product(r, "product", p);
    qf_crumb(r, "我的产品", "/enterprise/products");
    qf_crumb(r, p->title, what ? url_of(r, p) : "");
    if (what) qf_crumb(r, what, "");
}

qf_err *page_product_show(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    say_where(r, p, NULL);
    qf_title(r, "%s", p->title);
    return put_gallery(r, r->data, "gallery", "product", p->id);
}

/* --- 下架, 重新上架, 删除 --- */

static qf_err *back_to(struct qf_req *r, const struct product_own *p, const char *words)
{
    return qf_go(r, qf_fmt(r->arena, "这件产品现在是“%s”，%s", product_state_word(p->state), words),
                 "%s", url_of(r, p));
}

qf_err *page_product_ask_withdraw(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    if (!qf_eq(p->state, "on_sale")) return back_to(r, p, "不用下架");
    say_where(r, p, "下架");
    return NULL;
}

qf_err *page_product_withdraw(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    QF_TRY(product_own_withdraw(r->db, r->actor, p->id));
    return qf_go(r, "产品已下架，不再公开；可以随时重新上架", "%s", url_of(r, p));
}

qf_err *page_product_ask_offer(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    bool may;
    if (!product_own_may_offer(p))
        return back_to(r, p, qf_eq(p->state, "taken_down") && p->asked_at == QF_NO_TIME
                                 ? "请先按窗口的意见修改" : "不用再上架");
    QF_TRY(enterprise_may_publish_products(r->db, r->actor->org, &may));
    if (!may) qf_put_str(r->data, "profile_missing", "1");
    qf_put_str(r->data, "missing", product_own_missing(r->arena, p));
    say_where(r, p, qf_eq(p->state, "draft") ? "发布" : "重新上架");
    return NULL;
}

qf_err *page_product_offer(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    QF_TRY(product_own_offer(r->db, r->arena, r->actor, p->id));
    return qf_go(r, qf_eq(p->state, "taken_down") ? "已申请重新上架，所在窗口看过后恢复"
                                                  : "产品已发布，现在是“在售”", "%s", url_of(r, p));
}

qf_err *page_product_ask_delete(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    if (!qf_eq(p->state, "draft")) return back_to(r, p, "不能删除");
    say_where(r, p, "删除草稿");
    return NULL;
}

qf_err *page_product_delete(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    QF_TRY(product_own_delete(r->db, r->actor, p->id));
    return qf_go(r, qf_fmt(r->arena, "草稿“%s”已删除", p->title), "/enterprise/products");
}
