/* 消息 of every back office: what the account was told. An app names the handlers in three rows of
 * its table, "/<app>/messages" and "/<app>/messages/{id}", with the views common/message-list and
 * common/message. Opening a message reads it; one of somebody else is 404. */
#ifndef KEEPER_PAGE_MESSAGE_H
#define KEEPER_PAGE_MESSAGE_H

#include "lib/web/req.h"

/* Only a button: marks every message as read. */
extern const struct qf_form read_all_form;

qf_loader load_message;
qf_handler page_message_list, page_message_read_all, page_message_show;

#endif
