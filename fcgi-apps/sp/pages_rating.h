/* The handlers of 评价管理. */
#ifndef SP_PAGES_RATING_H
#define SP_PAGES_RATING_H

#include "lib/web/req.h"

/* page_rating.c */
qf_loader load_rating;
qf_handler page_rating_list, page_rating_show, page_rating_reply;
qf_handler page_followup_reply_form, page_followup_reply;

#endif
