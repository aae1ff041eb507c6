/* The handlers of orders in the providers' system, by the file that holds them. */
#ifndef SP_PAGES_ORDER_H
#define SP_PAGES_ORDER_H

#include "lib/web/req.h"

/* page_order.c */
qf_handler page_order_show, page_order_ask_deliver, page_order_deliver;
qf_handler page_order_ask_acknowledge, page_order_acknowledge;

#endif
