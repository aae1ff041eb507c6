/* 首页: what the provider has to do. */
#include "model/message.h"
#include "sp/pages.h"

enum { SHOWN = 5 };

qf_err *page_home(struct qf_req *r)
{
    struct qf_list messages;
    int64_t total;
    QF_TRY(message_list(r->db, r->actor->account, SHOWN, 0, &messages, &total));
    qf_put_list(r->data, "messages", &messages);
    return NULL;
}
