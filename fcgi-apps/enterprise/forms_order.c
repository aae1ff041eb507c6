#include "enterprise/forms_order.h"

#include "lib/web/req.h"
#include "lib/web/upload.h"

/* --- 申请服务 --- */

static void check_order(struct qf_req *r)
{
    qf_time day = qf_date(r, ORDER_WISH), today = qf_day(r->now);
    if (day == QF_NO_TIME) return;
    if (day < today) qf_wrong(r, ORDER_WISH, "希望开始日期不能早于今天");
    else if (day > qf_add_days(today, 366)) qf_wrong(r, ORDER_WISH, "希望开始日期请在一年以内");
}

const struct qf_form order_form = {
    .name = "order", .button = "提交订单", .check = check_order,
    .hint = "提交订单不等于签合同：机构接单后起草合同，您确认并签章、机构提交合同后才生效。",
    .fields = {
        [ORDER_NOTE] = {"note", "需求说明", QF_TEXT, .required = true, .min = 5, .max = 1000,
                        .column = "service_order.note",
                        .hint = "现在的情况、想达到的效果、要注意的事。机构按它起草合同。"},
        [ORDER_WISH] = {"wish_on", "希望开始日期", QF_DAY},
        [ORDER_CONTACT] = {"contact", "联系人", QF_LINE, .required = true, .max = 30,
                           .column = "service_order.contact", .autocomplete = "name"},
        [ORDER_PHONE] = {"phone", "联系电话", QF_PHONE, .required = true, .max = 20,
                         .column = "service_order.phone",
                         .hint = "只给这家机构看；有争议时调解窗口也能看到。"},
        [ORDER_AGAIN] = {"again", "已有一笔同样的订单在办，仍要再申请一笔", QF_TICK},
    },
};

/* --- 验收 --- */

static const struct qf_choice results[] = {
    {"accept", "验收通过", "符合合同约定"},
    {"return", "退回修改", "写明哪里不符合，由机构重新交付"}, {0},
};

static void check_judge(struct qf_req *r)
{
    if (qf_eq(qf_str(r, JUDGE_RESULT), "return") && !qf_given(r, JUDGE_OPINION))
        qf_wrong(r, JUDGE_OPINION, "退回时请写明哪里不符合约定");
}

const struct qf_form order_judge_form = {
    .name = "judge", .button = "提交", .check = check_judge,
    .fields = {
        [JUDGE_RESULT] = {"result", "验收结论", QF_RADIO, .required = true, .choices = results},
        [JUDGE_OPINION] = {"opinion", "验收意见", QF_TEXT, .max = 500,
                           .column = "order_stage.opinion",
                           .hint = "通过时可以不写；退回时写明哪里不符合约定。"},
    },
};

/* --- 付款 --- */

static const struct qf_choice methods[] = {
    {"offline", "线下", "银行转账、现金等，在平台之外付款"}, {0},
};

static void check_pay(struct qf_req *r)
{
    qf_time day = qf_date(r, PAY_DAY);
    if (day == QF_NO_TIME) return;
    if (day > qf_day(r->now)) qf_wrong(r, PAY_DAY, "付款日期不能晚于今天；还没付款请付款后再来");
    else if (day < qf_add_days(qf_day(r->now), -1100))
        qf_wrong(r, PAY_DAY, "付款日期太早，请检查年份");
}

const struct qf_form order_pay_form = {
    .name = "pay", .button = "已付现", .check = check_pay,
    .hint = "按下后还有一页请您核对金额和收款单位，再确认付款。",
    .fields = {
        [PAY_METHOD] = {"method", "支付方式", QF_RADIO, .required = true, .choices = methods},
        [PAY_DAY] = {"paid_on", "付款日期", QF_DAY, .required = true},
        [PAY_NOTE] = {"note", "付款凭证号", QF_LINE, .max = 200, .column = "payment.note",
                      .hint = "银行回单号、收据号等。"},
        [PAY_PAPERS] = {"papers", "付款凭证", QF_FILES, .max = 3,
                        .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE},
    },
};

const struct qf_form order_pay_confirm_form = {.name = "pay_confirm", .button = "确认付款"};
