/* The table of contents of the providers' system. Rows for providers say FN_PROVIDER, for experts
 * FN_EXPERT; what serves both says FN_SUPPLIER. */
#include "sp/routes.h"

#include "keeper/files.h"
#include "keeper/page_message.h"
#include "keeper/page_order.h"
#include "keeper/page_picture.h"
#include "model/permission.h"
#include "sp/forms_consultation.h"
#include "sp/forms_order.h"
#include "sp/pages.h"
#include "sp/pages_order.h"
#include "sp/pages_consultation.h"

const struct qf_route sp_routes[] = {
    {QF_GET, "/sp/", page_home, .may = FN_SUPPLIER, .view = "sp/home", .title = "SP管理系统",
     .why = "what is due, and the ways on"},

    /* --- pictures --- */
    PICTURE_ROUTES("/sp/pictures", FN_SUPPLIER),
    /* --- consultations --- */
    {QF_GET, "/sp/consultations", page_consultation_list, .may = FN_SUPPLIER,
     .form = &consultations_form, .view = "sp/consultation-list", .title = "咨询管理",
     .why = "what enterprises ask: what waits first, words, state, pages"},
    {QF_GET, "/sp/consultations/{id}", page_consultation_show, .may = FN_SUPPLIER,
     .load = load_consultation, .form = &answer_form, .view = "sp/consultation",
     .title = "咨询", .why = "one consultation with all that was written, and the form of an answer"},
    {QF_POST, "/sp/consultations/{id}", page_consultation_answer, .may = FN_SUPPLIER,
     .load = load_consultation, .form = &answer_form, .why = "answers a question"},

    /* --- orders --- */
    {QF_GET, "/sp/orders", page_order_list, .may = FN_PROVIDER, .form = &orders_form,
     .view = "sp/order-list", .title = "企业订单",
     .why = "the orders at the provider: state, words, pages"},
    {QF_GET, "/sp/orders/{id}", page_order_show, .may = FN_PROVIDER, .load = load_order,
     .view = "sp/order", .title = "订单", .why = "one order: stages, payment, history"},
    {QF_GET, "/sp/orders/{id}/receipt", page_order_receipt, .may = FN_PROVIDER,
     .load = load_order, .view = "common/order-receipt", .title = "回执",
     .why = "what happens with an order now, who, until when"},
    {QF_GET, "/sp/orders/{id}/accept", page_order_ask_move, .may = FN_PROVIDER,
     .load = load_order, .form = &order_accept_form, .view = "common/order-move",
     .title = "接单", .why = "asks before an order is accepted"},
    {QF_POST, "/sp/orders/{id}/accept", page_order_move, .may = FN_PROVIDER,
     .load = load_order, .form = &order_accept_form, .why = "accepts an order"},
    {QF_GET, "/sp/orders/{id}/refuse", page_order_ask_move, .may = FN_PROVIDER,
     .load = load_order, .form = &order_refuse_form, .view = "common/order-move",
     .title = "拒单", .why = "asks why an order is refused"},
    {QF_POST, "/sp/orders/{id}/refuse", page_order_move, .may = FN_PROVIDER,
     .load = load_order, .form = &order_refuse_form, .why = "refuses an order"},
    {QF_GET, "/sp/orders/{id}/start", page_order_ask_move, .may = FN_PROVIDER,
     .load = load_order, .form = &order_start_form, .view = "common/order-move",
     .title = "开始履约", .why = "asks before the performance begins"},
    {QF_POST, "/sp/orders/{id}/start", page_order_move, .may = FN_PROVIDER,
     .load = load_order, .form = &order_start_form, .why = "begins the performance"},
    {QF_GET, "/sp/orders/{id}/deliver", page_order_ask_deliver, .may = FN_PROVIDER,
     .load = load_order, .form = &order_deliver_form, .view = "sp/order-deliver",
     .title = "交付", .why = "the form of a stage that is delivered"},
    {QF_POST, "/sp/orders/{id}/deliver", page_order_deliver, .may = FN_PROVIDER,
     .load = load_order, .form = &order_deliver_form, .why = "delivers a stage, with files"},
    {QF_GET, "/sp/orders/{id}/acknowledge", page_order_ask_acknowledge, .may = FN_PROVIDER,
     .load = load_order, .form = &order_acknowledge_form, .view = "sp/order-acknowledge",
     .title = "确认收款", .why = "asks before a payment is acknowledged"},
    {QF_POST, "/sp/orders/{id}/acknowledge", page_order_acknowledge, .may = FN_PROVIDER,
     .load = load_order, .form = &order_acknowledge_form, .why = "acknowledges a payment"},
    {QF_GET, "/sp/orders/{id}/dispute", page_order_ask_dispute, .may = FN_PROVIDER,
     .load = load_order, .form = &order_dispute_form, .view = "common/order-dispute",
     .title = "提出争议", .why = "asks what the dispute is about"},
    {QF_POST, "/sp/orders/{id}/dispute", page_order_dispute, .may = FN_PROVIDER,
     .load = load_order, .form = &order_dispute_form, .why = "starts a dispute, with papers"},

    /* --- messages --- */
    {QF_GET, "/sp/messages", page_message_list, .may = FN_SUPPLIER, .form = &read_all_form,
     .view = "common/message-list", .title = "消息",
     .why = "what the account was told, newest first"},
    {QF_POST, "/sp/messages", page_message_read_all, .may = FN_SUPPLIER, .form = &read_all_form,
     .why = "marks every message as read"},
    {QF_GET, "/sp/messages/{id}", page_message_show, .may = FN_SUPPLIER, .load = load_message,
     .view = "common/message", .title = "消息",
     .why = "one message, read by opening it, and the way to what it is about"},

    /* --- files --- */
    {QF_GET, "/sp/files/{name}", page_record_file, .may = FN_SUPPLIER, .load = load_record_file,
     .why = "a file of a record that the provider may see"},

    {0},
};
