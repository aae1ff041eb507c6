/* 核心服务机构: the register, with validity. */
#include "dispatch/forms.h"
#include "dispatch/pages.h"
#include "keeper/service.h"
#include "lib/text/text.h"
#include "lib/web/req.h"
#include "model/codes.h"
#include "model/institution.h"

enum { SOON_DAYS = 90 };                /* how early an end is pointed out */

static void put_row(struct qf_req *r, struct qf_data *d, const struct institution *i)
{
    qf_time today = qf_day(r->now);
    qf_put_str(d, "region", codes_region_name(i->region_code));
    qf_put_str(d, "kind_word", service_kind_word(i->kind));
    if (i->listed) qf_putf(d, "url", "/providers/%llu", (unsigned long long)i->id);
    if (i->core_to < today) qf_put_str(d, "ended", "1");
    else if (i->core_to < qf_add_days(today, SOON_DAYS)) qf_put_str(d, "soon", "1");
}

qf_err *page_institution_list(struct qf_req *r)
{
    const struct institution_filter f = {
        .words = qf_str(r, INSTITUTIONS_Q), .region = qf_str(r, INSTITUTIONS_REGION),
        .kind = qf_str(r, INSTITUTIONS_KIND), .ended = qf_int(r, INSTITUTIONS_ENDED) != 0};
    struct qf_list list;
    int64_t total;
    QF_TRY(institution_list(r->db, r->arena, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_put_list(r->data, "institutions", &list);
    for (size_t i = 0; i < list.count; i++)
        put_row(r, qf_data_at(r->data, "institutions", i), QF_AT(list, struct institution, i));
    qf_put_bool(r->data, "ended", f.ended);
    qf_put_str(r->data, "total", qf_show_number(r->arena, total));
    qf_crumb(r, "核心服务机构", "");
    return NULL;
}
