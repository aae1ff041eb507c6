/* The handlers of 产品管理 of a window: page_product.c. */
#ifndef WINDOW_PAGES_PRODUCT_H
#define WINDOW_PAGES_PRODUCT_H

#include "lib/web/req.h"

qf_loader load_product;
qf_handler page_product_list, page_product_show;
qf_handler page_product_ask_takedown, page_product_takedown;
qf_handler page_product_ask_restore, page_product_restore;

#endif
