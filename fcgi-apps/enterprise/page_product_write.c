/* 发布产品: first the category, then the form; 修改. */
#include "enterprise/forms_product.h"
#include "enterprise/pages_product.h"
#include "keeper/page_picture.h"
#include "keeper/product.h"
#include "lib/text/text.h"
#include "model/enterprise_own.h"
#include "model/product_category.h"

enum { LIBRARY = 60 };

/* --- the category --- */

qf_err *page_product_categories(struct qf_req *r)
{
    struct qf_list all;
    const char *group = "";
    size_t groups = 0, n = 0;
    QF_TRY(product_category_list(r->db, &all));
    for (size_t i = 0; i < all.count; i++) {
        const struct product_category *c = QF_AT(all, struct product_category, i);
        if (!qf_eq(group, c->parent_code)) groups++, n = 0;
        group = c->parent_code;
        struct qf_data *d = qf_data_at(r->data, "groups", groups - 1);
        qf_put_str(d, "name", c->parent_name);
        qf_put(qf_data_at(d, "items", n++), "category", &product_category_type, c);
    }
    qf_crumb(r, "我的产品", "/enterprise/products");
    qf_crumb(r, "发布产品", "");
    return NULL;
}

qf_err *load_product_category(struct qf_req *r)
{
    struct product_category *c = qf_alloc(r->arena, sizeof *c);
    bool found;
    QF_TRY(product_category_find(r->db, qf_path_part(r, "code"), c, &found));
    if (!found) return qf_not_found();
    qf_set_record(r, c);
    return NULL;
}

/* --- the form --- */

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &product_form, field, value);
}

/* What the lists of pictures offer without script; the picker of a browser looks further. */
static qf_err *put_library(struct qf_req *r)
{
    const struct picture_owner owner = picture_owner_of(r->actor);
    struct qf_list list;
    int64_t total;
    bool may;
    QF_TRY(picture_list(r->db, &owner, "", LIBRARY, 0, &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_picture(r, qf_data_at(r->data, "library", i), QF_AT(list, struct picture, i));
    QF_TRY(enterprise_may_publish_products(r->db, r->actor->org, &may));
    if (!may) qf_put_str(r->data, "profile_missing", "1");
    return NULL;
}

qf_err *page_product_new(struct qf_req *r)
{
    const struct product_category *c = qf_record(r);
    fill(r, PRODUCT_CATEGORY, c->name);
    qf_put_str(r->data, "title", "发布产品");
    qf_put_str(r->data, "state", "draft");
    qf_putf(r->data, "category", "%s · %s", c->parent_name, c->name);
    qf_crumb(r, "我的产品", "/enterprise/products");
    qf_crumb(r, "选择类目", "/enterprise/products/new");
    qf_crumb(r, "发布产品", "");
    return put_library(r);
}

/* Gaps close up; the same picture twice counts once. */
static size_t gallery_of(struct qf_req *r, uint64_t gallery[PICTURE_GALLERY])
{
    size_t n = 0;
    for (int i = 0; i < PICTURE_GALLERY; i++) {
        uint64_t id = (uint64_t)qf_int(r, PRODUCT_PICTURE + i);
        bool there = id == 0;
        for (size_t k = 0; k < n; k++) there = there || gallery[k] == id;
        if (!there) gallery[n++] = id;
    }
    return n;
}

static struct product_text text_of(struct qf_req *r, uint64_t gallery[PICTURE_GALLERY])
{
    return (struct product_text){
        .category = qf_str(r, PRODUCT_CATEGORY), .title = qf_str(r, PRODUCT_TITLE),
        .description_html = qf_str(r, PRODUCT_TEXT), .price_unit = qf_str(r, PRODUCT_UNIT),
        .price_fen = qf_int(r, PRODUCT_OPEN) ? 0 : qf_int(r, PRODUCT_PRICE),
        .pictures = gallery, .picture_count = gallery_of(r, gallery)};
}

/* A list without a name cannot be found again. */
static qf_err *check_title(struct qf_req *r)
{
    if (!*qf_str(r, PRODUCT_TITLE)) return qf_user_error("title", "请填写标题，草稿也要有名称");
    return NULL;
}

/* Offer it where 发布 was pressed, say so, and show it. */
static qf_err *done(struct qf_req *r, uint64_t id, const char *state)
{
    bool only_keep = *qf_draft(r) != 0, on_sale = qf_eq(state, "on_sale");
    const char *words = only_keep ? "已保存" : "产品已发布，现在是“在售”";
    if (!only_keep && !on_sale) QF_TRY(product_own_offer(r->db, r->arena, r->actor, id));
    if (on_sale) words = "修改已生效";
    else if (!only_keep && qf_eq(state, "taken_down")) words = "已申请重新上架，所在窗口看过后恢复";
    else if (only_keep && qf_eq(state, "draft")) words = "草稿已保存";
    return qf_go(r, words, "/enterprise/products/%llu", (unsigned long long)id);
}

qf_err *page_product_add(struct qf_req *r)
{
    uint64_t gallery[PICTURE_GALLERY], id;
    const struct product_text text = text_of(r, gallery);
    QF_TRY(check_title(r));
    QF_TRY(product_own_add(r->db, r->arena, r->actor, &text, &id));
    return done(r, id, "draft");
}

/* --- changing --- */

static qf_err *fill_gallery(struct qf_req *r, const struct product_own *p)
{
    struct qf_list list;
    QF_TRY(picture_gallery(r->db, "product", p->id, &list));
    for (size_t i = 0; i < list.count && i < PICTURE_GALLERY; i++) {
        const struct picture *g = QF_AT(list, struct picture, i);
        fill(r, PRODUCT_PICTURE + (int)i,
             qf_fmt(r->arena, "%llu", (unsigned long long)g->id));
        put_picture(r, qf_data_at(r->data, "chosen", i), g);
    }
    return NULL;
}

static void fill_product(struct qf_req *r, const struct product_own *p)
{
    fill(r, PRODUCT_CATEGORY, p->category);
    fill(r, PRODUCT_TITLE, p->title);
    fill(r, PRODUCT_UNIT, p->price_unit);
    fill(r, PRODUCT_TEXT, p->description_html);
    if (p->price_fen > 0) fill(r, PRODUCT_PRICE, qf_show_money(r->arena, p->price_fen));
    else if (!qf_eq(p->state, "draft")) fill(r, PRODUCT_OPEN, "1");
}

qf_err *page_product_edit(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    fill_product(r, p);
    QF_TRY(fill_gallery(r, p));
    put_product(r, "product", p);
    qf_put_str(r->data, "title", "修改产品");
    qf_put_str(r->data, "state", p->state);
    qf_crumb(r, "我的产品", "/enterprise/products");
    qf_crumb(r, p->title, qf_fmt(r->arena, "/enterprise/products/%llu", (unsigned long long)p->id));
    qf_crumb(r, "修改", "");
    return put_library(r);
}

qf_err *page_product_change(struct qf_req *r)
{
    const struct product_own *p = qf_record(r);
    uint64_t gallery[PICTURE_GALLERY];
    const struct product_text text = text_of(r, gallery);
    QF_TRY(check_title(r));
    QF_TRY(product_own_save(r->db, r->arena, r->actor, p->id, &text));
    return done(r, p->id, p->state);
}
