/* 子账号, in every back office of an organisation: the main account makes, changes, disables, restores and
 * deletes the accounts of those who work for it, and sets their passwords. An app puts the rows of
 * enterprise/routes.c into its table under its own folder, with its own right of the main account
 * (FN_ENTERPRISE_OWNER, FN_SUPPLIER_OWNER); the templates are common/staff*.cs.
 */
#ifndef KEEPER_PAGE_STAFF_H
#define KEEPER_PAGE_STAFF_H

#include "lib/web/req.h"

extern const struct qf_form staffs_form, staff_new_form, staff_form, staff_password_form;
/* Forms that are only a button. */
extern const struct qf_form staff_disable_form, staff_restore_form, staff_delete_form;

qf_loader load_staff;
qf_handler page_staff_list, page_staff_new, page_staff_check_new, page_staff_add;
qf_handler page_staff_edit, page_staff_save;
qf_handler page_staff_ask, page_staff_disable, page_staff_restore, page_staff_delete;
qf_handler page_staff_ask_password, page_staff_check_password, page_staff_set_password;

#endif
