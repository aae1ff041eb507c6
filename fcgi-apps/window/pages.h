/* The handlers of the windows' platform, by the file that holds them. */
#ifndef WINDOW_PAGES_H
#define WINDOW_PAGES_H

#include "lib/web/req.h"
#include "model/case.h"

/* page_home.c */
qf_handler page_home;

/* page_case.c */
qf_loader load_case;
qf_handler page_case_list, page_case_export, page_case_show;
/* Put cases at a list, with their due date and the working days that are left. */
qf_err *put_cases(struct qf_req *, const char *name, const struct qf_list *);
/* Put how much waits at Data.load. */
qf_err *put_load(struct qf_req *);

/* page_case_move.c */
qf_handler page_case_decide, page_case_ask_take, page_case_take, page_case_ask_hand_over,
    page_case_hand_over;

/* page_settings.c */
qf_handler page_settings_show, page_settings_save;

#endif
