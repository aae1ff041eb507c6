/* The handlers of 服务产品, by the file that holds them. */
#ifndef SP_PAGES_SERVICE_H
#define SP_PAGES_SERVICE_H

#include "lib/web/req.h"
#include "model/service_own.h"

/* page_service.c */
qf_loader load_service;
qf_handler page_service_list, page_service_export, page_service_show, page_service_preview,
    page_service_receipt;
/* Put a service at a place, its state, price and category in words, and what may be done. */
void put_service(struct qf_req *, struct qf_data *, const struct service_own *);

/* page_service_write.c */
qf_handler page_service_new, page_service_add, page_service_edit, page_service_change;

/* page_service_move.c */
qf_handler page_service_ask_unshelf, page_service_unshelf, page_service_ask_withdraw,
    page_service_withdraw, page_service_ask_discard, page_service_discard,
    page_service_ask_delete, page_service_delete;

#endif
