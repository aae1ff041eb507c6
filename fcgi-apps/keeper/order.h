/* Orders as pages show them: for the enterprise, the provider and the window that mediates.
 *
 * The page of one order has Data.order, Data.stages.N, Data.payment, Data.history, Data.may.<move> for
 * each step that the visitor may take now, Data.side and Data.base_url ("/enterprise/orders/12"). Its parts are
 * templates of their own: common/order-facts, order-stages, order-payment, order-aside.
 */
#ifndef KEEPER_ORDER_H
#define KEEPER_ORDER_H

#include "keeper/files.h"
#include "lib/web/req.h"
#include "model/order.h"
#include "model/stage.h"

/* Put an order at a place, with its state, amount and dates in words. .mine is "1" when it is the
 * visitor's turn. */
void put_order(struct qf_req *, struct qf_data *, const struct order *);
/* Put everything that a page of one order shows. */
qf_err *put_order_record(struct qf_req *, const struct order *);
/* A stage at a place, with its state and how late it is. Its files are at .files. */
qf_err *put_order_stage(struct qf_req *, struct qf_data *, const struct order *,
                        const struct stage *);
/* "delivery-2": the field under which the files of a stage are kept. */
const char *order_delivery_field(struct qf_arena *, int seq);

/* The stage that {seq} of the path names; 404 when there is none. */
qf_err *order_stage_of_path(struct qf_req *, const struct order *, struct stage *);

/* "/enterprise/orders/12": the page of an order in the visitor's own back office. */
const char *order_address(struct qf_req *, uint64_t id);
/* Send the visitor back to the order, saying why the step is not there now. */
qf_err *order_back(struct qf_req *, const struct order *, const char *words);
/* The crumbs of a page below one order. */
void order_crumbs(struct qf_req *, const struct order *, const char *what);

/* Who may read the files of orders: both sides; the window only while it mediates. */
files_rule order_file_may;

#endif
