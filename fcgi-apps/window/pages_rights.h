/* The handlers of 权限 and 日志审计. */
#ifndef WINDOW_PAGES_RIGHTS_H
#define WINDOW_PAGES_RIGHTS_H

#include "lib/web/req.h"
#include "model/rights.h"

/* page_rights.c */
qf_loader load_rights;                  /* an account, for who may look */
qf_handler page_rights_list, page_rights_show, page_rights_who;

/* page_rights_change.c: for security administrators */
qf_loader load_granted;                 /* an account in the reach of rights.grant */
qf_loader load_grant;                   /* one right of such an account */
qf_handler page_grant_ask, page_grant_add, page_grant_ask_withdraw, page_grant_withdraw,
    page_grant_ask_withdraw_role, page_grant_withdraw_role,
    page_operator_new, page_operator_open, page_operator_ask_disable, page_operator_disable,
    page_second_factor_ask_reset, page_second_factor_reset,
    page_operator_ask_restore, page_operator_restore;

/* page_audit.c */
qf_handler page_audit_list, page_audit_export;

#endif
