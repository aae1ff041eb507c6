/* The table of contents of the providers' system. Rows for providers say FN_PROVIDER, for experts
 * FN_EXPERT; what serves both says FN_SUPPLIER. */
#include "sp/routes.h"

#include "keeper/files.h"
#include "keeper/page_message.h"
#include "keeper/page_picture.h"
#include "model/permission.h"
#include "sp/forms_consultation.h"
#include "sp/pages.h"
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
