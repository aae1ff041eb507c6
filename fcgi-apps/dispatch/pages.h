/* Handlers of the public side. */
#ifndef DISPATCH_PAGES_H
#define DISPATCH_PAGES_H

#include "lib/web/route.h"

qf_handler page_home, page_notice_list, page_answers, page_institution_list;

#endif
