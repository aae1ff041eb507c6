/* 首页: what the enterprise has to do, and how its matters stand. */
#include "enterprise/pages.h"
#include "model/message.h"

enum { SHOWN = 5 };

static qf_err *put_due(struct qf_req *r)
{
    const struct need_own_filter returned = {.words = "", .state = "returned"};
    struct qf_list list;
    int64_t total;
    QF_TRY(need_own_list(r->db, r->actor->org, &returned, SHOWN, 0, &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_need(r, qf_data_at(r->data, "due", i), QF_AT(list, struct need_own, i));
    return NULL;
}

qf_err *page_home(struct qf_req *r)
{
    struct need_own_count count;
    struct need_asker asker;
    struct qf_list messages;
    int64_t total;
    QF_TRY(need_own_asker(r->db, r->actor, &asker));
    QF_TRY(need_own_counts(r->db, r->actor->org, &count));
    qf_put_str(r->data, "org", asker.name);
    qf_put(r->data, "count", &need_own_count_type, &count);
    QF_TRY(message_list(r->db, r->actor->account, SHOWN, 0, &messages, &total));
    qf_put_list(r->data, "messages", &messages);
    return put_due(r);
}
