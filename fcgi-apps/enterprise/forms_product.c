#include "enterprise/forms_product.h"

#include "lib/web/req.h"
#include "model/product_category.h"

/* What a description may weigh, in bytes of its column. */
enum { TEXT_BYTES = 60000 };

/* A product carries the name of its category. */
static const struct qf_choice *categories(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list all;
    if (product_category_list(r->db, &all)) return none;
    struct qf_choice *out = qf_calloc(r->arena, all.count + 1, sizeof *out);
    for (size_t i = 0; i < all.count; i++) {
        const struct product_category *c = QF_AT(all, struct product_category, i);
        out[i] = (struct qf_choice){.value = c->name, .label = c->name,
                                    .group = c->parent_name};
    }
    return out;
}

static void check_price(struct qf_req *r)
{
    bool open = qf_int(r, PRODUCT_OPEN) != 0;
    if (open && qf_given(r, PRODUCT_PRICE))
        qf_wrong(r, PRODUCT_PRICE, "已勾选“面议”，就不用填价格了；要标价请取消勾选");
    else if (!open && !qf_given(r, PRODUCT_PRICE) && !*qf_draft(r))
        qf_wrong(r, PRODUCT_PRICE, "请填写价格，或勾选“面议”");
}

static void check_product(struct qf_req *r)
{
    check_price(r);
    if (strlen(qf_str(r, PRODUCT_TEXT)) > TEXT_BYTES)
        qf_wrong(r, PRODUCT_TEXT, "描述的格式太多，请先粘贴为纯文本再排版，或分成几件产品");
}

/* 草稿 may lack anything but its name; 保存修改 is the same beside 重新上架. */
static const struct qf_choice drafts[] = {{"draft", "保存草稿"}, {"keep", "保存修改"}, {0}};

/* The page makes one row of pictures of the five; without script they are five lists. */
#define PICTURE(n) {"pictures" #n, "首图 " #n, QF_INTEGER, .min = 1, .max = INT64_MAX}

const struct qf_form product_form = {
    .name = "product", .button = "发布", .drafts = drafts, .check = check_product,
    .fields = {
        [PRODUCT_CATEGORY] = {"category", "类目", QF_CHOICE, .required = true,
                              .choices_of = categories, .group = "基本信息"},
        [PRODUCT_TITLE] = {"title", "标题", QF_LINE, .required = true, .min = 2, .max = 60,
                           .column = "product.title",
                           .hint = "写清品名、规格或型号，最多 60 字。"},
        [PRODUCT_OPEN] = {"negotiable", "面议", QF_TICK, .hint = "价格要谈的，勾选后不用填价格。"},
        [PRODUCT_PRICE] = {"price", "价格", QF_AMOUNT, .min = 1, .max = 99999999900LL,
                           .unit = "元"},
        [PRODUCT_UNIT] = {"unit", "单位", QF_LINE, .required = true, .max = 10,
                          .standard = "件", .column = "product.price_unit",
                          .hint = "按什么计价，例如 件、台、公斤。"},
        [PRODUCT_PICTURE] = {"pictures", "首图 1（封面）", QF_INTEGER, .required = true,
                             .min = 1, .max = INT64_MAX, .group = "图片和描述",
                             .missing = "请选择首图，至少 1 张",
                             .hint = "最多 5 张，从图片空间选；第 1 张是封面。"},
        [PRODUCT_PICTURE + 1] = PICTURE(2),
        [PRODUCT_PICTURE + 2] = PICTURE(3),
        [PRODUCT_PICTURE + 3] = PICTURE(4),
        [PRODUCT_PICTURE + 4] = PICTURE(5),
        [PRODUCT_TEXT] = {"description", "商品描述", QF_RICH, .required = true, .max = 5000,
                          .hint = "功能、特色、规格、售后；细节图插在文字中间。"},
    },
};

/* The state comes from the tabs. */
const struct qf_form products_form = {
    .name = "products", .button = "查产品", .get = true,
    .fields = {
        [PRODUCTS_Q] = {"q", "标题", QF_SEARCH, .max = 60},
        [PRODUCTS_STATE] = {"state", "状态", QF_HIDDEN, .max = 20},
    },
};

const struct qf_form product_withdraw_form = {.name = "product_withdraw", .button = "下架"};
const struct qf_form product_offer_form = {.name = "product_offer", .button = "重新上架"};
const struct qf_form product_delete_form = {.name = "product_delete", .button = "删除草稿"};
