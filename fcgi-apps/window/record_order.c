/* An order beside its case: both sides, the contract, the stages and the payment, for who mediates. The
 * files of the order are shown only while there is a dispute, as they are read only then. */
#include "keeper/order.h"
#include "lib/text/text.h"
#include "window/record.h"

qf_err *record_order(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct order o;
    QF_TRY(order_for_window(r->db, c->subject_id, &o));
    QF_TRY(put_order_record(r, &o));
    put_order(r, d, &o);
    qf_put_str(d, "phone", qf_mask_phone(r->arena, o.phone));
    if (qf_eq(o.state, "disputed")) qf_put_str(r->data, "disputed", "1");
    return NULL;
}
