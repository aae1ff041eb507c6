/* The handlers of 会员管理. */
#ifndef WINDOW_PAGES_MEMBER_H
#define WINDOW_PAGES_MEMBER_H

#include "lib/web/req.h"
#include "model/member.h"

/* page_member.c */
qf_loader load_member;                  /* for who may look */
qf_handler page_member_list, page_member_export, page_member_show;

/* page_member_change.c */
qf_loader load_managed;                 /* for who may change */
qf_handler page_member_ask_phone, page_member_phone, page_member_ask_reset, page_member_reset,
    page_member_ask_disable, page_member_disable, page_member_ask_restore, page_member_restore,
    page_member_ask_close, page_member_close;

/* page_member_batch.c */
qf_handler page_member_ask_batch, page_member_batch_check, page_member_batch;

#endif
