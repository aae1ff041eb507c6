/* The forms of orders in the enterprise centre. */
#ifndef ENTERPRISE_FORMS_ORDER_H
#define ENTERPRISE_FORMS_ORDER_H

#include "lib/web/form.h"

enum { ORDER_NOTE, ORDER_WISH, ORDER_CONTACT, ORDER_PHONE, ORDER_AGAIN };
extern const struct qf_form order_form;

/* 验收 or 退回 of a stage. */
enum { JUDGE_RESULT, JUDGE_OPINION };
extern const struct qf_form order_judge_form;

/* 支付方式 线下 and 已付现; then only a button, 确认付款. */
enum { PAY_METHOD, PAY_DAY, PAY_NOTE, PAY_PAPERS };
extern const struct qf_form order_pay_form, order_pay_confirm_form;

#endif
