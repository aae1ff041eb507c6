/* The handlers of orders in the enterprise centre, by the file that holds them. */
#ifndef ENTERPRISE_PAGES_ORDER_H
#define ENTERPRISE_PAGES_ORDER_H

#include "lib/web/req.h"

/* page_order_place.c */
qf_loader load_order_service;
qf_handler page_order_choose, page_order_new, page_order_place;

/* page_order.c */
qf_handler page_order_show, page_order_ask_judge, page_order_judge;

/* page_payment.c */
qf_handler page_payment_ask, page_payment_declare, page_payment_ask_confirm,
    page_payment_confirm;

#endif
