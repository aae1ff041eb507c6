/* The handlers of contracts in the providers' system, by the file that holds them. */
#ifndef SP_PAGES_CONTRACT_H
#define SP_PAGES_CONTRACT_H

#include "lib/web/req.h"

/* page_contract.c */
qf_handler page_contract_show, page_contract_begin, page_contract_ask_send, page_contract_send;

/* page_contract_write.c */
qf_handler page_contract_basis, page_contract_save_basis, page_contract_work,
    page_contract_save_work, page_contract_terms, page_contract_save_terms;

/* page_signing.c */
qf_loader load_contract_file;
qf_handler page_signing, page_signing_upload, page_signing_ask_submit, page_signing_submit,
    page_file_ask_drop, page_file_drop;

#endif
