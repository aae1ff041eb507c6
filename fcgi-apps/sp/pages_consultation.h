/* The handlers of 咨询管理 in the providers' system. */
#ifndef SP_PAGES_CONSULTATION_H
#define SP_PAGES_CONSULTATION_H

#include "lib/web/req.h"

/* page_consultation.c */
qf_loader load_consultation;
qf_handler page_consultation_list, page_consultation_show, page_consultation_answer;

#endif
