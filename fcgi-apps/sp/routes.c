/* The table of contents of the providers' system. Rows for providers say FN_PROVIDER, for experts
 * FN_EXPERT; what serves both says FN_SUPPLIER. */
#include "sp/routes.h"

#include "keeper/files.h"
#include "keeper/page_message.h"
#include "keeper/page_order.h"
#include "keeper/page_picture.h"
#include "model/permission.h"
#include "sp/forms_qualification.h"
#include "sp/forms_service.h"
#include "sp/forms_order.h"
#include "sp/forms_rating.h"
#include "sp/pages.h"
#include "sp/pages_order.h"
#include "sp/pages_qualification.h"
#include "sp/pages_service.h"
#include "sp/forms_consultation.h"
#include "sp/pages.h"
#include "sp/pages_consultation.h"
#include "sp/pages_rating.h"

const struct qf_route sp_routes[] = {
    {QF_GET, "/sp/", page_home, .may = FN_SUPPLIER, .view = "sp/home", .title = "SP管理系统",
     .why = "what is due, and the ways on"},

    /* --- qualification --- */
    {QF_GET, "/sp/qualification", page_provider_qualification, .may = FN_PROVIDER,
     .form = &provider_qualification_form, .view = "sp/qualification", .title = "资质认证",
     .why = "how the qualification stands, above its form"},
    {QF_POST, "/sp/qualification", page_provider_qualification_save, .may = FN_PROVIDER,
     .form = &provider_qualification_form, .why = "keeps a draft, or submits it to the window"},
    {QF_GET, "/sp/qualification/receipt", page_qualification_receipt, .may = FN_SUPPLIER,
     .view = "sp/qualification-receipt", .title = "回执",
     .why = "what happens with a qualification now, who, until when"},
    {QF_GET, "/sp/contact", page_provider_contact, .may = FN_PROVIDER,
     .form = &provider_contact_form, .view = "sp/contact", .title = "联系方式",
     .why = "what changes without review"},
    {QF_POST, "/sp/contact", page_provider_contact_save, .may = FN_PROVIDER,
     .form = &provider_contact_form, .why = "changes the contacts at once"},
    {QF_GET, "/sp/expert", page_expert_qualification, .may = FN_EXPERT,
     .form = &expert_qualification_form, .view = "sp/qualification", .title = "资质认证",
     .why = "the same for experts"},
    {QF_POST, "/sp/expert", page_expert_qualification_save, .may = FN_EXPERT,
     .form = &expert_qualification_form, .why = "keeps a draft, or submits it to the window"},
    {QF_GET, "/sp/times", page_expert_contact, .may = FN_EXPERT, .form = &expert_contact_form,
     .view = "sp/times", .title = "服务时段", .why = "what changes without review"},
    {QF_POST, "/sp/times", page_expert_contact_save, .may = FN_EXPERT,
     .form = &expert_contact_form, .why = "changes times and contacts at once"},

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

    /* --- services --- */
    {QF_GET, "/sp/services", page_service_list, .may = FN_PROVIDER, .form = &services_form,
     .view = "sp/service-list", .title = "服务产品",
     .why = "the provider's services: state, words, pages"},
    {QF_GET, "/sp/services/export", page_service_export, .may = FN_PROVIDER,
     .form = &services_form, .why = "the same list as a file"},
    {QF_GET, "/sp/services/new", page_service_new, .may = FN_PROVIDER, .form = &service_form,
     .view = "sp/service-form", .title = "新增产品", .why = "the form of a new service"},
    {QF_POST, "/sp/services/new", page_service_add, .may = FN_PROVIDER, .form = &service_form,
     .max_kb = 512, .why = "keeps a new service, as a draft or for review"},
    {QF_GET, "/sp/services/{id}", page_service_show, .may = FN_PROVIDER, .load = load_service,
     .view = "sp/service", .title = "服务产品",
     .why = "one service, what a change changes, its history"},
    {QF_GET, "/sp/services/{id}/preview", page_service_preview, .may = FN_PROVIDER,
     .load = load_service, .view = "sp/service-preview", .title = "预览",
     .why = "a service as the public page would show it"},
    {QF_GET, "/sp/services/{id}/receipt", page_service_receipt, .may = FN_PROVIDER,
     .load = load_service, .view = "sp/service-receipt", .title = "回执",
     .why = "what happens with a service now, who, until when"},
    {QF_GET, "/sp/services/{id}/edit", page_service_edit, .may = FN_PROVIDER,
     .load = load_service, .form = &service_form, .view = "sp/service-form",
     .title = "修改服务产品", .why = "the form of a service, or of the change of one on the shelf"},
    {QF_POST, "/sp/services/{id}/edit", page_service_change, .may = FN_PROVIDER,
     .load = load_service, .form = &service_form, .max_kb = 512,
     .why = "changes a service, or keeps its change, as a draft or for review"},
    {QF_GET, "/sp/services/{id}/unshelf", page_service_ask_unshelf, .may = FN_PROVIDER,
     .load = load_service, .form = &unshelf_form, .view = "sp/service-unshelf",
     .title = "申请下架", .why = "why a service is to leave the shelf"},
    {QF_POST, "/sp/services/{id}/unshelf", page_service_unshelf, .may = FN_PROVIDER,
     .load = load_service, .form = &unshelf_form, .why = "asks the window to take it off"},
    {QF_GET, "/sp/services/{id}/withdraw", page_service_ask_withdraw, .may = FN_PROVIDER,
     .load = load_service, .form = &service_withdraw_form, .view = "sp/service-withdraw",
     .title = "撤回", .why = "asks before what waits for review is taken back"},
    {QF_POST, "/sp/services/{id}/withdraw", page_service_withdraw, .may = FN_PROVIDER,
     .load = load_service, .form = &service_withdraw_form, .why = "takes back what waits"},
    {QF_GET, "/sp/services/{id}/discard", page_service_ask_discard, .may = FN_PROVIDER,
     .load = load_service, .form = &service_discard_form, .view = "sp/service-discard",
     .title = "放弃变更", .why = "asks before a change is dropped"},
    {QF_POST, "/sp/services/{id}/discard", page_service_discard, .may = FN_PROVIDER,
     .load = load_service, .form = &service_discard_form, .why = "drops a change"},
    {QF_GET, "/sp/services/{id}/delete", page_service_ask_delete, .may = FN_PROVIDER,
     .load = load_service, .form = &service_delete_form, .view = "sp/service-delete",
     .title = "删除", .why = "asks before a service is deleted"},
    {QF_POST, "/sp/services/{id}/delete", page_service_delete, .may = FN_PROVIDER,
     .load = load_service, .form = &service_delete_form, .why = "deletes a service"},

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

    /* --- ratings --- */
    {QF_GET, "/sp/ratings", page_rating_list, .may = FN_PROVIDER, .form = &ratings_form,
     .view = "sp/rating-list", .title = "评价管理",
     .why = "what enterprises say of finished orders: words, score, unanswered, pages"},
    {QF_GET, "/sp/ratings/{id}", page_rating_show, .may = FN_PROVIDER, .load = load_rating,
     .form = &reply_form, .view = "sp/rating", .title = "评价",
     .why = "one rating with its stages, and the form of the public answer"},
    {QF_POST, "/sp/ratings/{id}", page_rating_reply, .may = FN_PROVIDER, .load = load_rating,
     .form = &reply_form, .why = "answers a rating in public"},

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
