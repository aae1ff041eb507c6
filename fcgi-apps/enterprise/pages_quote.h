/* The handlers of what an enterprise does with quotes on its needs. */
#ifndef ENTERPRISE_PAGES_QUOTE_H
#define ENTERPRISE_PAGES_QUOTE_H

#include "lib/web/req.h"

/* page_quote.c */
qf_loader load_quote;
qf_handler page_quote_ask_take, page_quote_take, page_quote_ask_decline, page_quote_decline;
qf_handler page_need_ask_end, page_need_end;

#endif
