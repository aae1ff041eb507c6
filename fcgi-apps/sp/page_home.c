/* 首页: what the provider or the expert has to do, and how its matters stand. */
#include "keeper/turn.h"
#include "lib/text/text.h"
#include "model/message.h"
#include "model/provider_own.h"
#include "sp/own.h"
#include "sp/pages.h"
#include "sp/pages_qualification.h"

enum { SHOWN = 5 };

static qf_err *put_figures(struct qf_req *r, const struct qualification *q)
{
    struct supplier_figures f;
    bool provider = qf_eq(q->type, "provider");
    QF_TRY(provider ? provider_figures(r->db, q->id, &f) : expert_figures(r->db, q->id, &f));
    qf_put(r->data, "figures", &supplier_figures_type, &f);
    qf_put_bool(r->data, "provider", provider);
    if (f.score_count)
        qf_put_str(r->data, "score", qf_show_decimal(r->arena, (f.score_avg + 5) / 10, 1));
    return NULL;
}

qf_err *page_home(struct qf_req *r)
{
    const struct own *own;
    struct qf_list messages;
    int64_t total;
    QF_TRY(own_read(r, &own));
    put_qualification(r, &own->q);
    QF_TRY(put_turns(r, SHOWN));
    QF_TRY(put_figures(r, &own->q));
    QF_TRY(message_list(r->db, r->actor->account, SHOWN, 0, &messages, &total));
    qf_put_list(r->data, "messages", &messages);
    return NULL;
}
