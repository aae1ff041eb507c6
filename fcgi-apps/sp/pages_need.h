/* The handlers of 企业需求, by the file that holds them. */
#ifndef SP_PAGES_NEED_H
#define SP_PAGES_NEED_H

#include "lib/web/req.h"

/* page_need.c */
qf_loader load_offer;
qf_handler page_offer_list, page_offer_show;

/* page_quote.c */
qf_handler page_quote_list, page_quote_form, page_quote_save;
qf_handler page_quote_ask_withdraw, page_quote_withdraw;

/* page_search.c */
qf_loader load_search;
qf_handler page_search_list, page_search_new, page_search_add, page_search_open;
qf_handler page_search_edit, page_search_change, page_search_ask_delete, page_search_delete;

#endif
