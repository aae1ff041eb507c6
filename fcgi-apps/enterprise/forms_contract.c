#include "enterprise/forms_contract.h"

#include "lib/core/banned.h"

static const struct qf_choice keep_draft[] = {{"draft", "保存草稿"}, {0}};

const struct qf_form contract_buyer_form = {
    .name = "contract_buyer", .button = "保存并查看标准合同", .drafts = keep_draft,
    .fields = {
        [BUYER_ADDRESS] = {"buyer_address", "甲方住所", QF_LINE, .required = true, .max = 200,
                           .group = "甲方信息", .column = "contract.buyer_address"},
        [BUYER_LEGAL] = {"buyer_legal", "甲方法定代表人", QF_LINE, .required = true, .max = 30,
                         .column = "contract.buyer_legal"},
        [BUYER_CONTACT] = {"buyer_contact", "甲方项目联系人", QF_LINE, .required = true,
                           .max = 30, .column = "contract.buyer_contact"},
        [BUYER_PHONE] = {"buyer_phone", "甲方联系电话", QF_PHONE, .required = true, .max = 20,
                         .column = "contract.buyer_phone"},
        [BUYER_COOPERATION] = {"cooperation", "甲方协作事项", QF_TEXT, .required = true,
                               .max = 2000, .group = "协作与要求",
                               .column = "contract.cooperation",
                               .hint = "您提供哪些资料和工作条件，什么时候提供。例如：设备台账，12 月 1 日前。"},
        [BUYER_DEMAND] = {"demand", "甲方补充要求", QF_TEXT, .max = 2000,
                          .column = "contract.demand",
                          .hint = "会写进合同的“其他约定”。要改机构写的内容，请退回修改。"},
    },
};

const struct qf_form contract_confirm_form = {.name = "contract_confirm", .button = "确认合同"};

const struct qf_form contract_return_form = {
    .name = "contract_return", .button = "退回修改",
    .fields = {
        [CONTRACT_RETURN_COMMENT] = {"comment", "意见", QF_TEXT, .required = true, .min = 2,
                                     .max = 500, .hint = "请写清哪一条、改成什么，机构才能改。"},
    },
};
