/* A need beside its case. */
#include "keeper/files.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/need.h"
#include "model/need_own.h"
#include "window/record.h"

qf_err *record_need(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct need_own n;
    QF_TRY(need_own_for_window(r->db, c->subject_id, &n));
    const char *budget = need_budget(r->arena, n.budget_from_fen, n.budget_to_fen);
    qf_put_str(d, "number", n.number);
    qf_put_str(d, "description", n.description);
    qf_put_str(d, "budget", qf_eq(budget, "面议") ? budget : qf_fmt(r->arena, "%s 万元", budget));
    qf_put_str(d, "category", codes_category_name(n.category_code));
    qf_put_str(d, "region", codes_region_name(n.region_code));
    qf_put_str(d, "enterprise", n.enterprise_name);
    qf_put_str(d, "uscc", n.enterprise_uscc);
    qf_put_str(d, "contact", n.contact);
    qf_put_str(d, "phone", qf_mask_phone(r->arena, n.phone));
    if (n.deadline != QF_NO_TIME) qf_put_str(d, "deadline", qf_show_date(r->arena, n.deadline));
    if (qf_eq(n.state, "published"))
        qf_putf(d, "public_url", "/needs/%llu", (unsigned long long)n.id);
    return put_files(r, d, "files", "need", n.id, NULL);
}
