/* What a window does with appeals for another phone, beside deciding their cases. */
#ifndef WINDOW_PAGES_APPEAL_H
#define WINDOW_PAGES_APPEAL_H

#include "keeper/files.h"

enum { APPEAL_STOP_REASON };
extern const struct qf_form appeal_stop_form;

/* The proofs of an appeal: for who may review it. */
files_rule appeal_file_may;

qf_loader load_appeal;
qf_handler page_appeal_ask_stop, page_appeal_stop;

#endif
