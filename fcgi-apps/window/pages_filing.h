/* Handlers of 调度数据 and 季通报; the table of routes says what each is for. */
#ifndef WINDOW_PAGES_FILING_H
#define WINDOW_PAGES_FILING_H

#include "lib/web/route.h"

/* page_filing.c */
qf_handler page_desk, page_desk_export;
/* page_bulletin.c */
qf_loader load_bulletin;
qf_handler page_bulletin_list, page_bulletin_new, page_bulletin_add, page_bulletin_edit,
    page_bulletin_change, page_bulletin_export;

#endif
