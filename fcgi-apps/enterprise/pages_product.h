/* The handlers of 产品管理, by the file that holds them. */
#ifndef ENTERPRISE_PAGES_PRODUCT_H
#define ENTERPRISE_PAGES_PRODUCT_H

#include "lib/web/req.h"
#include "model/product_own.h"

/* page_product.c */
qf_loader load_product;
qf_handler page_product_list, page_product_show;
qf_handler page_product_ask_withdraw, page_product_withdraw;
qf_handler page_product_ask_offer, page_product_offer;
qf_handler page_product_ask_delete, page_product_delete;

/* page_product_write.c */
qf_loader load_product_category;
qf_handler page_product_categories, page_product_new, page_product_add;
qf_handler page_product_edit, page_product_change;

#endif
