/* Handlers of 核心服务机构申报管理. */
#ifndef DISPATCH_PAGES_APPLICATION_H
#define DISPATCH_PAGES_APPLICATION_H

#include "keeper/application.h"

qf_loader load_application;
qf_handler page_application_list, page_application_new, page_application_begin;
qf_handler page_application_show, page_application_basic, page_application_keep_basic;
qf_handler page_application_service, page_application_keep_service;
qf_handler page_application_proofs, page_application_add_proofs;
qf_handler page_application_check, page_application_submit, page_application_receipt;
qf_handler page_application_ask_delete, page_application_delete;
qf_handler page_application_ask_withdraw, page_application_withdraw;
qf_handler page_application_paper;

/* A file of an application, and the application. */
struct proof { struct attachment file; struct application application; };
qf_loader load_proof;
qf_handler page_proof_ask_drop, page_proof_drop;
/* Its institution, and the experts who judge it. */
files_rule application_file_may;

/* --- what these pages share --- */

/* The application that the path names, for forms that are read before it was loaded; NULL when there is
 * none. */
const struct application *application_here(struct qf_req *);
/* Back to the page of one that cannot be changed, with the words why. */
qf_err *application_back(struct qf_req *, const struct application *, const char *words);
/* The three steps at Data.tabs, the breadcrumb, Data.application. */
void put_application_steps(struct qf_req *, const struct application *, const char *step);

#endif
