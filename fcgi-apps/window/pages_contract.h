/* The handlers of contracts in the windows' back office; the pages are keeper's. */
#ifndef WINDOW_PAGES_CONTRACT_H
#define WINDOW_PAGES_CONTRACT_H

#include "lib/web/req.h"

/* page_contract.c */
qf_loader load_disputed_order;

#endif
