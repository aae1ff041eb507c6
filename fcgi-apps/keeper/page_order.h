/* 我的订单 and 企业订单: the pages of orders that both sides have alike. An app names the handlers in
 * its table; whose orders they are follows from the visitor. Views common/order-receipt, order-move and
 * order-dispute, and the app's own lists. */
#ifndef KEEPER_PAGE_ORDER_H
#define KEEPER_PAGE_ORDER_H

#include "lib/web/req.h"

enum { ORDERS_Q, ORDERS_GROUP, ORDERS_SORT };
/* The search above a list. */
extern const struct qf_form orders_form;

/* Data.orders.N, Data.tabs.N, Data.filtered; one's own only. */
qf_handler page_order_list;
/* One's own order, 404 for any other. */
qf_loader load_order;

/* What happens with an order now, who, until when, how counted; every step ends here. */
qf_handler page_order_receipt;

/* Steps that need a question and perhaps a reason, and nothing else. The last part of the row's path is
 * the move: "/sp/orders/{id}/accept". */
enum { ORDER_MOVE_COMMENT };
extern const struct qf_form order_withdraw_form, order_accept_form, order_refuse_form,
    order_start_form, order_reopen_form;
qf_handler page_order_ask_move, page_order_move;

/* 提出争议: a reason and papers. */
extern const struct qf_form order_dispute_form;
qf_handler page_order_ask_dispute, page_order_dispute;

/* How many orders of each group the visitor has, at Data.orders.<group> and .all; for the home of a back
 * office. */
qf_err *put_order_figures(struct qf_req *);

#endif
