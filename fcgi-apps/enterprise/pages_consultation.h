/* The handlers of 咨询管理, by the file that holds them. */
#ifndef ENTERPRISE_PAGES_CONSULTATION_H
#define ENTERPRISE_PAGES_CONSULTATION_H

#include "lib/web/req.h"

/* page_consultation.c */
qf_loader load_consultation;
qf_handler page_consultation_list, page_consultation_show, page_consultation_receipt;

/* page_consultation_write.c */
qf_loader load_ask_service, load_ask_provider, load_ask_expert;
qf_handler page_consultation_begin, page_consultation_new, page_consultation_add;
qf_handler page_consultation_ask_on_form, page_consultation_ask_on;
qf_handler page_consultation_rate_form, page_consultation_rate;
qf_handler page_consultation_end_form, page_consultation_end;

#endif
