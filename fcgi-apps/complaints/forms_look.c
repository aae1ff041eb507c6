/* Looking up, what the applicant does then, and the two tools. */
#include "complaints/forms.h"
#include "lib/web/req.h"
#include "lib/web/upload.h"

static bool always(struct qf_req *r)
{
    (void)r;
    return true;
}

/* --- 处理结果 --- */

const struct qf_form look_form = {
    .name = "look", .button = "查询",
    .fields = {
        [LOOK_PHONE] = {"phone", "手机号码", QF_MOBILE, .required = true, .autocomplete = "tel",
                        .hint = "登记投诉时填的手机号码，是处理查询的唯一凭证。"},
        [LOOK_CAPTCHA] = {"captcha", "验证码", QF_CAPTCHA, .required_of = always},
    },
};

const struct qf_form code_form = {
    .name = "look_code", .button = "查看处理结果",
    .fields = {
        [CODE_CODE] = {"code", "短信验证码", QF_CODE, .required = true},
    },
};

const struct qf_form open_form = {
    .name = "open", .button = "查看处理结果",
    .fields = {
        [OPEN_NUMBER] = {"number", "投诉编号", QF_LINE, .required = true, .max = 30,
                         .placeholder = "T2026112112345", .hint = "在回执上，T 开头。"},
        [OPEN_CODE] = {"query", "查询码", QF_LINE, .required = true, .max = 20,
                       .autocomplete = "off", .placeholder = "K7QM-2XRP",
                       .hint = "在回执上，8 个字母和数字，不分大小写。"},
    },
};

const struct qf_form leave_form = {.name = "leave", .button = "结束查询"};

/* --- what the applicant does --- */

const struct qf_form supplement_form = {
    .name = "supplement", .button = "提交补充材料",
    .fields = {
        [MOVE_COMMENT] = {"comment", "补充说明", QF_TEXT, .required = true, .max = 500,
                          .column = "case_event.comment", .hint = "按窗口的要求逐条说明。"},
        [MOVE_FILES] = {"evidence", "补充材料", QF_FILES, .max = 10,
                        .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE},
    },
};

const struct qf_form contest_form = {
    .name = "contest", .button = "提出异议",
    .fields = {
        [MOVE_COMMENT] = {"comment", "异议和理由", QF_TEXT, .required = true, .max = 500,
                          .column = "case_event.comment",
                          .hint = "哪里不同意，为什么。只能提出一次，请写完整。"},
        [MOVE_FILES] = {"evidence", "补充材料", QF_FILES, .max = 10,
                        .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE},
    },
};

const struct qf_form withdraw_form = {
    .name = "withdraw", .button = "撤回投诉",
    .fields = {
        [MOVE_COMMENT] = {"comment", "原因", QF_TEXT, .max = 500, .column = "case_event.comment",
                          .hint = "如：对方已经付款。"},
    },
};

const struct qf_form agree_form = {.name = "agree", .button = "认可结果"};

/* --- 受理范围自查 --- */

static const struct qf_choice about[] = {
    {"money", "有单位欠我的货款、工程款、服务款"}, {"service", "服务机构的服务或订单有问题"},
    {"office", "窗口、工作人员或政策落实有问题"}, {0},
};
static const struct qf_choice debtors[] = {
    {"government", "机关"}, {"institution", "事业单位"}, {"large", "大型企业"},
    {"other", "中小企业、个体工商户或个人"}, {0},
};
static const struct qf_choice yes_no[] = {{"yes", "有"}, {"no", "没有"}, {0}};
static const struct qf_choice own_sizes[] = {
    {"sme", "中型、小型、微型企业或个体工商户"}, {"large", "大型企业"}, {0},
};
static const struct qf_choice courts[] = {
    {"no", "没有"}, {"yes", "已经起诉、申请仲裁，或已有判决、裁决"}, {0},
};

const struct qf_form check_form = {
    .name = "check", .button = "看能不能受理", .get = true,
    .fields = {
        [CHECK_ABOUT] = {"about", "什么事", QF_RADIO, .choices = about, .required = true},
        [CHECK_DEBTOR] = {"debtor", "欠款的是", QF_RADIO, .choices = debtors,
                          .hint = "以下四项只在对方欠款时回答。"},
        [CHECK_CONTRACT] = {"contract", "您和对方有没有合同", QF_RADIO, .choices = yes_no,
                            .hint = "书面的、口头的、订单都算。"},
        [CHECK_SIZE] = {"size", "签订合同时您是", QF_RADIO, .choices = own_sizes},
        [CHECK_COURT] = {"court", "有没有走法院或仲裁", QF_RADIO, .choices = courts},
    },
};

/* --- 逾期利息计算 --- */

static const struct qf_choice payers[] = {
    {"public", "机关、事业单位"}, {"large", "大型企业"}, {0},
};

const struct qf_form interest_form = {
    .name = "interest", .button = "计算", .get = true,
    .fields = {
        [INTEREST_DEBTOR] = {"debtor", "欠款的是", QF_RADIO, .choices = payers, .required = true},
        [INTEREST_OWED] = {"owed", "欠款金额", QF_AMOUNT, .min = 1, .max = 1000000000000000,
                           .unit = "元", .required = true},
        [INTEREST_DELIVERED] = {"delivered", "交付或验收日", QF_DAY, .required = true,
                                .hint = "货物、工程、服务交付的那一天；约定了检验验收的，是验收合格的那一天。"},
        [INTEREST_AGREED] = {"agreed", "合同约定的付款日", QF_DAY, .hint = "没有约定的不填。"},
        [INTEREST_RATE] = {"rate", "合同约定的逾期利率", QF_DECIMAL, .places = 2, .max = 10000,
                           .unit = "%", .hint = "年利率。没有约定的不填，按每日万分之五算。"},
        [INTEREST_UNTIL] = {"until", "利息算到", QF_DAY, .hint = "不填就算到今天。"},
    },
};
