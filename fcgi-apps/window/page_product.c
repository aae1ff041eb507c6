/* 产品管理: the products of the enterprises of this window and those below it; 违规下架, 恢复. */
#include "keeper/page_picture.h"
#include "keeper/product.h"
#include "lib/text/text.h"
#include "window/forms_product.h"
#include "window/pages_product.h"

static qf_err *put_tabs(struct qf_req *r, const char *now)
{
    struct product_window_count c;
    QF_TRY(product_window_counts(r->db, r->actor, &c));
    qf_tab(r, "state", "on_sale", "在售", c.on_sale, now);
    qf_tab(r, "state", "asked", "申请恢复", c.asked, now);
    qf_tab(r, "state", "taken_down", "违规下架", c.taken_down, now);
    qf_tab(r, "state", "off_sale", "企业自行下架", -1, now);
    return NULL;
}

qf_err *page_product_list(struct qf_req *r)
{
    const char *state = qf_str(r, PRODUCTS_STATE);
    struct product_own_filter f = {.words = qf_str(r, PRODUCTS_Q),
                                   .state = *state ? state : "on_sale"};
    struct qf_list list;
    int64_t total;
    QF_TRY(product_window_list(r->db, r->arena, r->actor, &f, QF_ROWS, qf_offset(r, QF_ROWS),
                               &list, &total));
    put_products(r, "products", &list);
    QF_TRY(put_tabs(r, f.state));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f.words) qf_put_str(r->data, "filtered", "1");
    if (qf_eq(f.state, "taken_down") || qf_eq(f.state, "asked")) qf_put_str(r->data, "down", "1");
    qf_crumb(r, "产品管理", "");
    return NULL;
}

qf_err *load_product(struct qf_req *r)
{
    struct product_own *p = qf_alloc(r->arena, sizeof *p);
    QF_TRY(product_for_window(r->db, r->actor, qf_path_id(r), p));
    qf_set_record(r, p);
    return NULL;
}

static const char *url_of(struct qf_req *r, const struct product_own *p)
{
    return qf_fmt(r->arena, "/window/products/%llu", (unsigned long long)p->id);
}

static void say_where(struct qf_req *r, const struct product_own *p, const char *what)
{
    put_product(r, "product", p);
    qf_crumb(r, "产品管理", "/window/products");
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

qf_err *page_product_ask_takedown(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    say_where(r, p, "违规下架");
    return NULL;
}

qf_err *page_product_takedown(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    QF_TRY(product_take_down(r->db, r->arena, r->actor, p->id, qf_str(r, TAKEDOWN_REASON)));
    return qf_go(r, "已违规下架，企业会收到消息", "%s", url_of(r, p));
}

qf_err *page_product_ask_restore(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    if (!qf_eq(p->state, "taken_down"))
        return qf_go(r, "这件产品没有被违规下架，不用恢复", "%s", url_of(r, p));
    say_where(r, p, "恢复");
    return NULL;
}

qf_err *page_product_restore(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    QF_TRY(product_restore(r->db, r->arena, r->actor, p->id));
    return qf_go(r, "已恢复在售，企业会收到消息", "%s", url_of(r, p));
}
