/* The handlers of 服务评价. */
#ifndef ENTERPRISE_PAGES_RATING_H
#define ENTERPRISE_PAGES_RATING_H

#include "lib/web/req.h"

/* page_rating.c */
qf_loader load_rated_order;
qf_handler page_rating_form, page_rating_add, page_followup_form, page_followup_add;

#endif
