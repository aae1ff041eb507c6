/* The table of contents of the enterprise centre. */
#include "enterprise/routes.h"

#include "enterprise/forms.h"
<<<<<<< Updated upstream
#include "enterprise/forms_product.h"
#include "enterprise/pages.h"
#include "enterprise/pages_product.h"
=======
#include "enterprise/forms_consultation.h"
#include "enterprise/pages.h"
#include "enterprise/pages_consultation.h"
>>>>>>> Stashed changes
#include "keeper/files.h"
#include "keeper/page_message.h"
#include "keeper/page_picture.h"
#include "model/permission.h"

const struct qf_route enterprise_routes[] = {
    {QF_GET, "/enterprise/", page_home, .may = FN_ENTERPRISE, .view = "enterprise/home",
     .title = "企业管理中心", .why = "what is due, and the ways on"},

    /* --- needs --- */
    {QF_GET, "/enterprise/needs", page_need_list, .may = FN_ENTERPRISE, .form = &needs_form,
     .view = "enterprise/need-list", .title = "我的需求",
     .why = "the enterprise's needs: words, state, pages"},
    {QF_GET, "/enterprise/needs/new", page_need_new, .may = FN_ENTERPRISE, .form = &need_form,
     .view = "enterprise/need-form", .title = "发布需求", .why = "the form of a new need"},
    {QF_POST, "/enterprise/needs/new", page_need_add, .may = FN_ENTERPRISE, .form = &need_form,
     .why = "submits a need to the enterprise's window"},
    {QF_GET, "/enterprise/needs/{id}", page_need_show, .may = FN_ENTERPRISE, .load = load_need,
     .view = "enterprise/need", .title = "服务需求", .why = "one need with its history"},
    {QF_GET, "/enterprise/needs/{id}/receipt", page_need_receipt, .may = FN_ENTERPRISE,
     .load = load_need, .view = "enterprise/need-receipt", .title = "回执",
     .why = "what happens with a need now, who, until when"},
    {QF_GET, "/enterprise/needs/{id}/edit", page_need_edit, .may = FN_ENTERPRISE,
     .load = load_need, .form = &need_form, .view = "enterprise/need-form", .title = "修改需求",
     .why = "the form of a need that was returned or is public"},
    {QF_POST, "/enterprise/needs/{id}/edit", page_need_change, .may = FN_ENTERPRISE,
     .load = load_need, .form = &need_form, .why = "changes a need and submits it again"},
    {QF_GET, "/enterprise/needs/{id}/withdraw", page_need_ask_withdraw, .may = FN_ENTERPRISE,
     .load = load_need, .form = &withdraw_form, .view = "enterprise/need-withdraw",
     .title = "撤回需求", .why = "asks before a need is withdrawn"},
    {QF_POST, "/enterprise/needs/{id}/withdraw", page_need_withdraw, .may = FN_ENTERPRISE,
     .load = load_need, .form = &withdraw_form, .why = "withdraws a need"},

<<<<<<< Updated upstream
    /* --- products --- */
    {QF_GET, "/enterprise/products", page_product_list, .may = FN_ENTERPRISE,
     .form = &products_form, .view = "enterprise/product-list", .title = "我的产品",
     .why = "the enterprise's products: words, state, pages"},
    {QF_GET, "/enterprise/products/new", page_product_categories, .may = FN_ENTERPRISE,
     .view = "enterprise/product-new", .title = "发布产品",
     .why = "the first step of a new product: its category"},
    {QF_GET, "/enterprise/products/new/{code}", page_product_new, .may = FN_ENTERPRISE,
     .load = load_product_category, .form = &product_form, .view = "enterprise/product-form",
     .title = "发布产品", .why = "the form of a new product"},
    {QF_POST, "/enterprise/products/new/{code}", page_product_add, .may = FN_ENTERPRISE,
     .load = load_product_category, .form = &product_form, .max_kb = PRODUCT_KB,
     .why = "keeps a new product as a draft, or puts it on sale"},
    {QF_GET, "/enterprise/products/{id}", page_product_show, .may = FN_ENTERPRISE,
     .load = load_product, .view = "enterprise/product", .title = "产品",
     .why = "one product as the public would see it, and its state"},
    {QF_GET, "/enterprise/products/{id}/edit", page_product_edit, .may = FN_ENTERPRISE,
     .load = load_product, .form = &product_form, .view = "enterprise/product-form",
     .title = "修改产品", .why = "the form of a product"},
    {QF_POST, "/enterprise/products/{id}/edit", page_product_change, .may = FN_ENTERPRISE,
     .load = load_product, .form = &product_form, .max_kb = PRODUCT_KB,
     .why = "changes a product; one on sale is public as changed at once"},
    {QF_GET, "/enterprise/products/{id}/off-sale", page_product_ask_withdraw,
     .may = FN_ENTERPRISE, .load = load_product, .form = &product_withdraw_form,
     .view = "enterprise/product-withdraw", .title = "下架产品",
     .why = "asks before a product goes off sale"},
    {QF_POST, "/enterprise/products/{id}/off-sale", page_product_withdraw,
     .may = FN_ENTERPRISE, .load = load_product, .form = &product_withdraw_form,
     .why = "takes a product off sale"},
    {QF_GET, "/enterprise/products/{id}/on-sale", page_product_ask_offer,
     .may = FN_ENTERPRISE, .load = load_product, .form = &product_offer_form,
     .view = "enterprise/product-offer", .title = "上架产品",
     .why = "asks before a product goes on sale, or what is missing"},
    {QF_POST, "/enterprise/products/{id}/on-sale", page_product_offer, .may = FN_ENTERPRISE,
     .load = load_product, .form = &product_offer_form,
     .why = "puts a product on sale, or asks the window for it"},
    {QF_GET, "/enterprise/products/{id}/delete", page_product_ask_delete,
     .may = FN_ENTERPRISE, .load = load_product, .form = &product_delete_form,
     .view = "enterprise/product-delete", .title = "删除草稿",
     .why = "asks before a draft is deleted"},
    {QF_POST, "/enterprise/products/{id}/delete", page_product_delete, .may = FN_ENTERPRISE,
     .load = load_product, .form = &product_delete_form, .why = "deletes a draft"},
    PICTURE_ROUTES("/enterprise/pictures", FN_ENTERPRISE),
=======
    /* --- consultations --- */
    {QF_GET, "/enterprise/consultations", page_consultation_list, .may = FN_ENTERPRISE,
     .form = &consultations_form, .view = "enterprise/consultation-list", .title = "咨询管理",
     .why = "what the enterprise asked: words, state, pages"},
    {QF_GET, "/enterprise/consultations/new", page_consultation_begin, .may = FN_ENTERPRISE,
     .why = "leads from 立刻咨询 of a public page to the form"},
    {QF_GET, "/enterprise/consultations/new/service/{id}", page_consultation_new,
     .may = FN_ENTERPRISE, .load = load_ask_service, .form = &ask_form,
     .view = "enterprise/consultation-new", .title = "立刻咨询",
     .why = "the form of a question about a service"},
    {QF_POST, "/enterprise/consultations/new/service/{id}", page_consultation_add,
     .may = FN_ENTERPRISE, .load = load_ask_service, .form = &ask_form,
     .why = "asks the provider of a service"},
    {QF_GET, "/enterprise/consultations/new/provider/{id}", page_consultation_new,
     .may = FN_ENTERPRISE, .load = load_ask_provider, .form = &ask_form,
     .view = "enterprise/consultation-new", .title = "立刻咨询",
     .why = "the form of a question to a provider"},
    {QF_POST, "/enterprise/consultations/new/provider/{id}", page_consultation_add,
     .may = FN_ENTERPRISE, .load = load_ask_provider, .form = &ask_form,
     .why = "asks a provider"},
    {QF_GET, "/enterprise/consultations/new/expert/{id}", page_consultation_new,
     .may = FN_ENTERPRISE, .load = load_ask_expert, .form = &ask_form,
     .view = "enterprise/consultation-new", .title = "立刻咨询",
     .why = "the form of a question to an expert"},
    {QF_POST, "/enterprise/consultations/new/expert/{id}", page_consultation_add,
     .may = FN_ENTERPRISE, .load = load_ask_expert, .form = &ask_form, .why = "asks an expert"},
    {QF_GET, "/enterprise/consultations/{id}", page_consultation_show, .may = FN_ENTERPRISE,
     .load = load_consultation, .view = "enterprise/consultation", .title = "咨询",
     .why = "one consultation with all that was written"},
    {QF_GET, "/enterprise/consultations/{id}/receipt", page_consultation_receipt,
     .may = FN_ENTERPRISE, .load = load_consultation, .view = "enterprise/consultation-receipt",
     .title = "回执", .why = "who answers a question, until when"},
    {QF_GET, "/enterprise/consultations/{id}/question", page_consultation_ask_on_form,
     .may = FN_ENTERPRISE, .load = load_consultation, .form = &ask_on_form,
     .view = "enterprise/consultation-step", .title = "追问", .why = "the form of 追问"},
    {QF_POST, "/enterprise/consultations/{id}/question", page_consultation_ask_on,
     .may = FN_ENTERPRISE, .load = load_consultation, .form = &ask_on_form,
     .why = "asks on after an answer"},
    {QF_GET, "/enterprise/consultations/{id}/rating", page_consultation_rate_form,
     .may = FN_ENTERPRISE, .load = load_consultation, .form = &score_form,
     .view = "enterprise/consultation-step", .title = "评价打分", .why = "the form of a rating"},
    {QF_POST, "/enterprise/consultations/{id}/rating", page_consultation_rate,
     .may = FN_ENTERPRISE, .load = load_consultation, .form = &score_form,
     .why = "rates an answer, once"},
    {QF_GET, "/enterprise/consultations/{id}/close", page_consultation_end_form,
     .may = FN_ENTERPRISE, .load = load_consultation, .form = &end_form,
     .view = "enterprise/consultation-step", .title = "关闭咨询",
     .why = "asks before a consultation is closed"},
    {QF_POST, "/enterprise/consultations/{id}/close", page_consultation_end,
     .may = FN_ENTERPRISE, .load = load_consultation, .form = &end_form,
     .why = "closes a consultation"},
>>>>>>> Stashed changes

    /* --- messages --- */
    {QF_GET, "/enterprise/messages", page_message_list, .may = FN_ENTERPRISE,
     .form = &read_all_form, .view = "common/message-list", .title = "消息",
     .why = "what the account was told, newest first"},
    {QF_POST, "/enterprise/messages", page_message_read_all, .may = FN_ENTERPRISE,
     .form = &read_all_form, .why = "marks every message as read"},
    {QF_GET, "/enterprise/messages/{id}", page_message_show, .may = FN_ENTERPRISE,
     .load = load_message, .view = "common/message", .title = "消息",
     .why = "one message, read by opening it, and the way to what it is about"},

    /* --- files --- */
    {QF_GET, "/enterprise/files/{name}", page_record_file, .may = FN_ENTERPRISE,
     .load = load_record_file, .why = "a file of a record that the enterprise may see"},

    {0},
};
