#include "sp/forms_order.h"

#include "lib/web/upload.h"

const struct qf_form order_deliver_form = {
    .name = "deliver", .button = "确认交付",
    .hint = "提交后由企业验收；退回时按意见改好再交付，按最后一次交付的日期算是否按期。",
    .fields = {
        [DELIVER_WORDS] = {"words", "交付说明", QF_TEXT, .required = true, .min = 2, .max = 500,
                           .column = "order_stage.delivery",
                           .hint = "做了什么，交了什么，请企业看什么。"},
        [DELIVER_PAPERS] = {"papers", "交付文件", QF_FILES, .max = 10,
                            .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE},
    },
};

const struct qf_form order_acknowledge_form = {.name = "acknowledge", .button = "确认收款"};
