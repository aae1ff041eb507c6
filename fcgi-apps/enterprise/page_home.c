/* 首页: what the enterprise has to do, and how its matters stand. */
#include "enterprise/pages.h"
#include "enterprise/pages_profile.h"
#include "keeper/page_order.h"
#include "keeper/turn.h"
#include "model/message.h"

enum { SHOWN = 5 };

qf_err *page_home(struct qf_req *r)
{
    struct need_own_count count;
    struct need_asker asker;
    struct profile profile;
    struct qf_list messages;
    int64_t total;
    QF_TRY(profile_get(r->db, r->actor->org, &profile));
    put_completeness(r, qf_data_in(r->data, "complete"), &profile);
    QF_TRY(need_own_asker(r->db, r->actor, &asker));
    QF_TRY(need_own_counts(r->db, r->actor->org, &count));
    qf_put_str(r->data, "org", asker.name);
    qf_put(r->data, "count", &need_own_count_type, &count);
    QF_TRY(message_list(r->db, r->actor->account, SHOWN, 0, &messages, &total));
    qf_put_list(r->data, "messages", &messages);
    QF_TRY(put_order_figures(r));
    return put_turns(r, SHOWN);
}
