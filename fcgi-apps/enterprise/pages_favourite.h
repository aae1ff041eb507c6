/* The handlers of 收藏. */
#ifndef ENTERPRISE_PAGES_FAVOURITE_H
#define ENTERPRISE_PAGES_FAVOURITE_H

#include "lib/web/req.h"

qf_loader load_thing, load_favourite;
qf_handler page_favourite_list, page_favourite_ask_add, page_favourite_add;
qf_handler page_favourite_ask_remove, page_favourite_remove;

#endif
