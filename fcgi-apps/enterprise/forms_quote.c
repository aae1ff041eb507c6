#include "enterprise/forms_quote.h"

#include "lib/core/banned.h"

const struct qf_form decline_form = {
    .name = "decline", .button = "婉拒", .hint = "理由会发给服务机构。",
    .fields = {
        [DECLINE_REASON] = {"reason", "婉拒理由", QF_TEXT, .required = true, .min = 2, .max = 500,
                            .column = "need_quote.reason"},
    },
};

const struct qf_form take_form = {.name = "take", .button = "确认选用，生成订单"};
const struct qf_form end_need_form = {.name = "end_need", .button = "结束需求"};
