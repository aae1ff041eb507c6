/* The handlers of contracts in the enterprise centre. */
#ifndef ENTERPRISE_PAGES_CONTRACT_H
#define ENTERPRISE_PAGES_CONTRACT_H

#include "lib/web/req.h"

/* page_contract.c */
qf_handler page_contract_fill, page_contract_save, page_contract_ask_confirm,
    page_contract_confirm, page_contract_ask_return, page_contract_return;

#endif
