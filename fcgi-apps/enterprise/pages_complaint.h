/* The handlers of 我的投诉. */
#ifndef ENTERPRISE_PAGES_COMPLAINT_H
#define ENTERPRISE_PAGES_COMPLAINT_H

#include "lib/web/req.h"

extern const struct qf_form complaints_form;
qf_loader load_complaint;
qf_handler page_complaint_list, page_complaint_lead;

#endif
