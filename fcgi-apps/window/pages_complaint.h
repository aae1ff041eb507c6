/* 投诉办理: the list, and who reads the evidence. */
#ifndef WINDOW_PAGES_COMPLAINT_H
#define WINDOW_PAGES_COMPLAINT_H

#include "keeper/files.h"
#include "lib/web/req.h"

enum { COMPLAINTS_Q, COMPLAINTS_CLASS, COMPLAINTS_STAGE, COMPLAINTS_CITY, COMPLAINTS_OVERDUE };
extern const struct qf_form complaints_form;

qf_handler page_complaint_list, page_complaint_export;
files_rule complaint_file_may;          /* record_complaint.c */

#endif
