/* The contract of an order that the window mediates; read as long as the dispute lasts. */
#include "keeper/page_contract.h"
#include "lib/core/str.h"
#include "model/order.h"
#include "window/pages_contract.h"

qf_err *load_disputed_order(struct qf_req *r)
{
    struct order *o = qf_alloc(r->arena, sizeof *o);
    struct case_file c;
    bool found;
    QF_TRY(order_for_window(r->db, qf_path_id(r), o));
    QF_TRY(order_case(r->db, o->id, &c, &found));
    if (!found || !qf_eq(c.activity_code, "disputed")) return qf_not_found();
    QF_TRY(case_for_window(r->db, r->actor, c.id, &c));
    qf_set_record(r, o);
    return NULL;
}
