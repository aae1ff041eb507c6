#include "complaints/forms.h"
#include "lib/text/text.h"
#include "lib/web/req.h"
#include "lib/web/upload.h"

/* Nobody files by a program. */
static bool always(struct qf_req *r)
{
    (void)r;
    return true;
}

/* --- what manual 003 §6 asks for --- */

#define MANUAL_FIELDS                                                                    \
    [NEW_ORG] = {"org", "单位名称", QF_LINE, .required = true, .min = 2, .max = 100,     \
                 .group = "投诉企业基本信息", .autocomplete = "organization",            \
                 .hint = "与营业执照一致。", .column = "complaint.org_name"},            \
    [NEW_CONTACT] = {"contact", "联系人", QF_LINE, .required = true, .max = 30,          \
                     .autocomplete = "name", .column = "complaint.contact"},             \
    [NEW_PHONE] = {"phone", "联系电话", QF_MOBILE, .required = true,                     \
                   .hint = "手机号码。查询处理结果以它为凭证，只有经办人看得到。",       \
                   .column = "complaint.phone"},                                         \
    [NEW_RESPONDENT] = {"respondent", "被投诉方单位名称", QF_LINE, .required = true, .min = 2, \
                        .max = 100, .group = "被投诉方基本信息",                         \
                        .column = "complaint.respondent"},                               \
    [NEW_CITY] = {"city", "所属市州", QF_REGION, .required = true, .max = 2,             \
                  .hint = "投诉由这个市州的窗口办理。"},                                 \
    [NEW_ADDRESS] = {"address", "详细地址", QF_LINE, .required = true, .max = 200,       \
                     .column = "complaint.respondent_address"},                          \
    [NEW_RESPONDENT_CONTACT] = {"respondent_contact", "被投诉方联系人", QF_LINE,         \
                                .required = true, .max = 30,                             \
                                .column = "complaint.respondent_contact"},               \
    [NEW_RESPONDENT_PHONE] = {"respondent_phone", "被投诉方联系电话", QF_PHONE,          \
                              .required = true, .max = 30,                               \
                              .column = "complaint.respondent_phone"},                   \
    [NEW_MATTER] = {"matter", "投诉事项", QF_TEXT, .required = true, .min = 10, .max = 3000, \
                    .group = "投诉事项", .hint = "什么时间、什么事、涉及多少钱、交涉过没有。", \
                    .column = "complaint.matter"}

#define DEMAND_FIELD(words)                                                              \
    {"demand", "诉求", QF_TEXT, .max = 1000, .hint = words, .column = "complaint.demand"}
#define FILES_FIELD(words)                                                               \
    {"evidence", "证据材料", QF_FILES, .max = 10, .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE, \
     .hint = words}
#define TRUE_FIELD                                                                       \
    {"truth", "我承诺以上内容和材料真实，不虚假、恶意投诉", QF_TICK, .required = true,   \
     .missing = "请阅读并勾选真实性承诺", .group = "承诺和提交"}
#define CAPTCHA {"captcha", "验证码", QF_CAPTCHA, .required_of = always}

/* --- 拖欠款项 (domain facts 13, class A) --- */

static const struct qf_choice kinds[] = {
    {"government", "机关", "各级党政机关"}, {"institution", "事业单位", "学校、医院、研究院所等"},
    {"large", "大型企业", "按合同订立时的规模"}, {0},
};
static const struct qf_choice subjects[] = {
    {"goods", "货物"}, {"works", "工程"}, {"service", "服务"}, {0},
};
static const struct qf_choice sizes[] = {
    {"medium", "中型"}, {"small", "小型"}, {"micro", "微型"}, {"individual", "个体工商户"}, {0},
};
static const struct qf_choice disputes[] = {
    {"none", "没有"}, {"suit", "已经起诉"}, {"arbitration", "已经申请仲裁"}, {0},
};

static void not_after_today(struct qf_req *r, int field)
{
    if (qf_given(r, field) && qf_date(r, field) > qf_day(r->now))
        qf_wrong(r, field, "这个日期还没有到，请核对");
}

static void check_debt(struct qf_req *r)
{
    int64_t sum = qf_int(r, DEBT_SUM), paid = qf_int(r, DEBT_PAID), owed = qf_int(r, DEBT_OWED);
    not_after_today(r, DEBT_SIGNED);
    not_after_today(r, DEBT_DELIVERED);
    if (sum > 0 && owed > sum) qf_wrong(r, DEBT_OWED, "欠款超过了合同金额，请核对");
    else if (sum > 0 && paid + owed > sum)
        qf_wrong(r, DEBT_PAID, "已付和欠款相加超过了合同金额，请核对");
    if (qf_given(r, DEBT_SIGNED) && qf_given(r, DEBT_AGREED) &&
        qf_date(r, DEBT_AGREED) < qf_date(r, DEBT_SIGNED))
        qf_wrong(r, DEBT_AGREED, "约定付款日早于合同签订日，请核对");
}

const struct qf_form new_arrears_form = {
    .name = "complaint", .button = "提交投诉", .check = check_debt,
    .fields = {
        MANUAL_FIELDS,
        [DEBT_KIND] = {"kind", "被投诉方类型", QF_RADIO, .required = true, .choices = kinds,
                       .group = "合同与欠款"},
        [DEBT_OWED] = {"owed", "欠款金额", QF_AMOUNT, .required = true, .min = 1,
                       .max = 1000000000000000, .unit = "元"},
        [DEBT_SUBJECT] = {"subject", "合同标的", QF_RADIO, .choices = subjects},
        [DEBT_CONTRACT] = {"contract", "合同编号", QF_LINE, .max = 60,
                           .column = "complaint.contract_number"},
        [DEBT_SIGNED] = {"signed", "合同签订日", QF_DAY},
        [DEBT_SUM] = {"sum", "合同金额", QF_AMOUNT, .min = 1, .max = 1000000000000000, .unit = "元"},
        [DEBT_DELIVERED] = {"delivered", "交付或验收日", QF_DAY,
                            .hint = "付款期限从这一天的次日起算。"},
        [DEBT_AGREED] = {"agreed", "约定付款日", QF_DAY, .hint = "合同没有约定的不填。"},
        [DEBT_PAID] = {"paid", "已付金额", QF_AMOUNT, .max = 1000000000000000, .unit = "元"},
        [DEBT_CAUSE] = {"cause", "欠款原因", QF_TEXT, .max = 500, .column = "complaint.cause",
                        .hint = "对方怎么说的。"},
        [DEBT_DISPUTE] = {"dispute", "是否诉讼或仲裁", QF_RADIO, .choices = disputes,
                          .standard = "none"},
        [DEBT_USCC] = {"uscc", "投诉企业统一社会信用代码", QF_USCC},
        [DEBT_SIZE] = {"size", "签订合同时的规模类型", QF_RADIO, .choices = sizes},
        [DEBT_DEMAND] = DEMAND_FIELD("如：支付欠款 12 万元和逾期利息。"),
        [DEBT_FILES] = FILES_FIELD("合同、验收单、对账单、发票、催款记录。没有的可以以后补。"),
        [DEBT_TRUE] = TRUE_FIELD,
        [DEBT_CAPTCHA] = CAPTCHA,
    },
};

/* --- the two others --- */

const struct qf_form new_service_form = {
    .name = "complaint", .button = "提交投诉",
    .fields = {
        MANUAL_FIELDS,
        [ORDER_NUMBER] = {"contract", "订单或合同编号", QF_LINE, .max = 60,
                          .column = "complaint.contract_number",
                          .hint = "在平台下的单，写 S 开头的订单编号。"},
        [ORDER_DEMAND] = DEMAND_FIELD("如：重做、退款、更正。"),
        [ORDER_FILES] = FILES_FIELD("合同、付款凭证、沟通记录、交付的成果。没有的可以以后补。"),
        [ORDER_TRUE] = TRUE_FIELD,
        [ORDER_CAPTCHA] = CAPTCHA,
    },
};

const struct qf_form new_appeal_form = {
    .name = "complaint", .button = "提交投诉",
    .fields = {
        MANUAL_FIELDS,
        [OFFICE_DEMAND] = DEMAND_FIELD("希望怎么解决。"),
        [OFFICE_FILES] = FILES_FIELD("通知、回执、往来记录。没有的可以以后补。"),
        [OFFICE_TRUE] = TRUE_FIELD,
        [OFFICE_CAPTCHA] = CAPTCHA,
    },
};
