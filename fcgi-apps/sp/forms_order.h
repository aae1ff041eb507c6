/* The forms of orders in the providers' system. */
#ifndef SP_FORMS_ORDER_H
#define SP_FORMS_ORDER_H

#include "lib/web/form.h"

/* 交付 of a stage. */
enum { DELIVER_WORDS, DELIVER_PAPERS };
extern const struct qf_form order_deliver_form;

/* Only a button: 确认收款. */
extern const struct qf_form order_acknowledge_form;

#endif
