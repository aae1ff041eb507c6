/* Handlers and loaders of 企业投诉. */
#ifndef COMPLAINTS_PAGES_H
#define COMPLAINTS_PAGES_H

#include "lib/web/req.h"
#include "model/complaint_access.h"

/* page_home.c */
qf_handler page_home, page_contact;
/* page_tool.c */
qf_handler page_check, page_interest;
/* page_new.c */
qf_handler page_new_show, page_new_check, page_new_file;
/* page_look.c */
qf_handler page_look_show, page_look_check, page_look_ask, page_code_show, page_code_check,
    page_code_enter, page_open_show, page_open_check, page_open_enter, page_leave_ask, page_leave;
/* page_case.c: complaints that this browser may read */
qf_loader load_mine, load_file_mine;
qf_handler page_case_list, page_case_show, page_case_receipt, page_file_show;
qf_handler page_supplement_ask, page_supplement, page_contest_ask, page_contest, page_withdraw_ask,
    page_withdraw, page_agree_ask, page_agree;

/* The browser that asks. */
struct complaint_owner owner_of(struct qf_req *);

/* own.c: the enterprise that is signed in, 0 for none; is the complaint its own? */
uint64_t enterprise_of(const struct qf_req *);
bool is_own(const struct qf_req *, const struct complaint *);
/* Who reads and does things here stands in the log without an account: the log is read by more people than
 * handle the case. */
struct actor nobody_of(const struct actor *);
const struct qf_keeper *own_keeper(void);

#endif
