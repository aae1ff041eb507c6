/* The handlers of the enterprise centre, by the file that holds them. */
#ifndef ENTERPRISE_PAGES_H
#define ENTERPRISE_PAGES_H

#include "lib/web/req.h"
#include "model/need_own.h"

/* page_home.c */
qf_handler page_home;

/* page_need.c */
qf_loader load_need;
qf_handler page_need_list, page_need_export, page_need_show, page_need_receipt;
/* Put a need at a place, with its state, budget, category and region in words. */
void put_need(struct qf_req *, struct qf_data *, const struct need_own *);

/* page_need_write.c */
qf_handler page_need_new, page_need_add, page_need_edit, page_need_change;
qf_handler page_need_ask_withdraw, page_need_withdraw;

#endif
