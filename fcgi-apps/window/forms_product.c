#include "window/forms_product.h"

#include "lib/core/banned.h"

/* The state comes from the tabs. */
const struct qf_form products_form = {
    .name = "products", .button = "查产品", .get = true,
    .fields = {
        [PRODUCTS_Q] = {"q", "标题", QF_SEARCH, .max = 60},
        [PRODUCTS_STATE] = {"state", "状态", QF_HIDDEN, .max = 20},
    },
};

const struct qf_form takedown_form = {
    .name = "takedown", .button = "违规下架",
    .fields = {
        [TAKEDOWN_REASON] = {"reason", "理由", QF_TEXT, .required = true, .min = 2, .max = 200,
                             .column = "product.takedown_reason",
                             .hint = "企业会原样看到：写明哪里违规、要怎样改。"},
    },
};

const struct qf_form product_restore_form = {.name = "product_restore", .button = "恢复"};
