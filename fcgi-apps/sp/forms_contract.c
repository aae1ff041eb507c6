#include "sp/forms_contract.h"

#include "lib/web/upload.h"

static const struct qf_choice keep_draft[] = {{"draft", "保存草稿"}, {0}};

#define WHOLE 1000000000000LL           /* 100 亿元 in 分 */

const struct qf_form contract_basis_form = {
    .name = "contract_basis", .button = "保存并继续", .drafts = keep_draft,
    .fields = {
        [BASIS_PROJECT] = {"project", "项目名称", QF_LINE, .required = true, .max = 60,
                           .group = "基本信息", .column = "contract.project"},
        [BASIS_PLACE] = {"place", "签订地点", QF_LINE, .required = true, .max = 60,
                         .column = "contract.place", .hint = "市或者县区，例如：长沙市岳麓区。"},
        [BASIS_FROM] = {"valid_from", "有效期限，第一天", QF_DAY, .required = true},
        [BASIS_TO] = {"valid_to", "有效期限，最后一天", QF_DAY, .required = true,
                      .hint = "应当包括全部阶段，并为验收和付款留出时间。"},
        [BASIS_ADDRESS] = {"seller_address", "乙方住所", QF_LINE, .required = true, .max = 200,
                           .group = "当事人：乙方（您的机构）",
                           .column = "contract.seller_address"},
        [BASIS_LEGAL] = {"seller_legal", "乙方法定代表人", QF_LINE, .required = true, .max = 30,
                         .column = "contract.seller_legal"},
        [BASIS_CONTACT] = {"seller_contact", "乙方项目联系人", QF_LINE, .required = true,
                           .max = 30, .column = "contract.seller_contact"},
        [BASIS_PHONE] = {"seller_phone", "乙方联系电话", QF_PHONE, .required = true, .max = 20,
                         .column = "contract.seller_phone"},
    },
};

#define STAGE(i_, n_, required_)                                                         \
    [WORK_STAGES + PART_FIELDS * i_ + PART_NAME] =                                     \
        {"name_" n_, "阶段 " n_ " 名称", QF_LINE, .required = required_, .max = 40,          \
         .column = "order_stage.name"},                                                  \
    [WORK_STAGES + PART_FIELDS * i_ + PART_DELIVERABLE] =                              \
        {"deliverable_" n_, "阶段 " n_ " 交付物", QF_LINE, .required = required_,            \
         .max = 200, .column = "order_stage.deliverable"},                               \
    [WORK_STAGES + PART_FIELDS * i_ + PART_DUE] =                                      \
        {"due_" n_, "阶段 " n_ " 完成日期", QF_DAY, .required = required_},                  \
    [WORK_STAGES + PART_FIELDS * i_ + PART_AMOUNT] =                                   \
        {"amount_" n_, "阶段 " n_ " 金额", QF_AMOUNT, .required = required_, .min = 0,       \
         .max = WHOLE, .unit = "元"}

const struct qf_form contract_work_form = {
    .name = "contract_work", .button = "保存并继续", .drafts = keep_draft,
    .fields = {
        [WORK_GOAL] = {"goal", "服务目标", QF_TEXT, .required = true, .max = 1000,
                       .column = "contract.goal", .hint = "服务完成后，企业得到什么结果。"},
        [WORK_CONTENT] = {"content", "服务内容和要求", QF_TEXT, .required = true, .max = 3000,
                          .column = "contract.content"},
        [WORK_METHOD] = {"method", "服务方式和地点", QF_TEXT, .required = true, .max = 1000,
                         .column = "contract.method"},
        [WORK_TOTAL] = {"total", "报酬总额", QF_AMOUNT, .required = true, .min = 0, .max = WHOLE,
                        .unit = "元", .hint = "含税总价，应当等于各阶段金额之和；免费服务填 0。"},
        STAGE(0, "1", true), STAGE(1, "2", false), STAGE(2, "3", false), STAGE(3, "4", false),
        STAGE(4, "5", false), STAGE(5, "6", false), STAGE(6, "7", false), STAGE(7, "8", false),
    },
};

static const struct qf_choice payments[] = {
    {"once", "一次总付", "全部阶段验收后一次付清", NULL},
    {"stages", "分期支付", "每个阶段验收后付该阶段的金额", NULL}, {0},
};
static const struct qf_choice invoices[] = {
    {"1", "增值税普通发票", NULL, NULL}, {"2", "增值税专用发票", NULL, NULL},
    {"0", "另行约定", NULL, NULL}, {0},
};
static const struct qf_choice owners[] = {
    {"buyer", "归甲方", NULL, NULL}, {"seller", "归乙方", NULL, NULL},
    {"both", "双方共有", NULL, NULL}, {0},
};
static const struct qf_choice disputes[] = {
    {"court", "向人民法院起诉", NULL, NULL}, {"arbitration", "提交仲裁", NULL, NULL}, {0},
};

const struct qf_form contract_terms_form = {
    .name = "contract_terms", .button = "保存并继续", .drafts = keep_draft,
    .fields = {
        [TERMS_PAYMENT] = {"payment", "支付方式", QF_RADIO, .required = true,
                           .choices = payments, .group = "报酬的支付"},
        [TERMS_PAYEE] = {"payee", "收款户名", QF_LINE, .max = 100, .column = "contract.payee",
                         .hint = "免费服务不用填账户。"},
        [TERMS_BANK] = {"bank", "开户银行", QF_LINE, .max = 100, .column = "contract.bank"},
        [TERMS_ACCOUNT] = {"bank_account", "账号", QF_LINE, .max = 40,
                           .column = "contract.bank_account"},
        [TERMS_INVOICE] = {"invoice", "发票", QF_RADIO, .required = true, .choices = invoices},
        [TERMS_SECRECY] = {"secrecy", "保密", QF_TEXT, .required = true, .max = 1000,
                           .group = "条款", .column = "contract.secrecy",
                           .hint = "已填入标准条款，可以按实际情况修改。"},
        [TERMS_ACCEPTANCE] = {"acceptance", "验收", QF_TEXT, .required = true, .max = 1000,
                              .column = "contract.acceptance"},
        [TERMS_OWNERSHIP] = {"ownership", "成果归属", QF_RADIO, .required = true,
                             .choices = owners},
        [TERMS_BREACH] = {"breach", "违约责任", QF_TEXT, .required = true, .max = 1000,
                          .column = "contract.breach"},
        [TERMS_DISPUTE] = {"dispute", "争议的解决", QF_RADIO, .required = true,
                           .choices = disputes, .group = "争议与其他"},
        [TERMS_DISPUTE_AT] = {"dispute_at", "法院或者仲裁委员会", QF_LINE, .max = 60,
                              .column = "contract.dispute_at",
                              .hint = "仲裁必须写明仲裁委员会；起诉不写的，是有管辖权的人民法院。"},
        [TERMS_OTHER] = {"other", "其他约定", QF_TEXT, .max = 2000, .column = "contract.other"},
    },
};

#define SIGNED_FILES .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE

const struct qf_form signing_form = {
    .name = "signing", .button = "上传",
    .fields = {
        [SIGNING_SCAN] = {"scan", "合同扫描件", QF_FILES, .max = 10, SIGNED_FILES,
                          .hint = "双方签字盖章后的合同，提交合同前必须上传。扫描或拍照都可以，可以传多个文件。"},
        [SIGNING_SUPPLEMENT] = {"supplement", "补充合同", QF_FILES, .max = 5, SIGNED_FILES},
        [SIGNING_INVOICE] = {"invoice", "发票等证明材料", QF_FILES, .max = 5, SIGNED_FILES},
    },
};

const struct qf_form contract_begin_form = {.name = "contract_begin", .button = "制作合同"};
const struct qf_form contract_send_form = {.name = "contract_send", .button = "发给企业确认"};
const struct qf_form contract_submit_form = {.name = "contract_submit", .button = "提交合同"};
const struct qf_form file_drop_form = {.name = "file_drop", .button = "删除文件"};
