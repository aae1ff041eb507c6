/* A complaint beside its case. Who has not taken it sees what it is about, not who complains (Decree 802
 * Art. 25). */
#include "keeper/complaint.h"
#include "keeper/files.h"
#include "keeper/timeline.h"
#include "model/audit.h"
#include "window/pages_complaint.h"
#include "window/record.h"

static qf_err *put_secret(struct qf_req *r, struct qf_data *d, const struct complaint *c,
                          const struct case_file *file)
{
    put_complainant(d, c);
    QF_TRY(put_files(r, d, "files", "complaint", c->id, NULL));
    return audit_write(r->db, r->actor, &(struct audit){
        .action = "complaint.identity", .subject_type = "complaint", .subject_id = c->id,
        .window_id = file->window_id});
}

qf_err *record_complaint(struct qf_req *r, struct qf_data *d, const struct case_file *file)
{
    struct complaint c;
    bool handled;
    QF_TRY(complaint_get(r->db, file->subject_id, &c));
    QF_TRY(complaint_is_handled_by(r->db, file, r->actor, &handled));
    struct qf_data *at = qf_data_in(r->data, "complaint");
    put_complaint(r, at, &c);
    if (handled) QF_TRY(put_secret(r, at, &c, file));
    else qf_put_str(d, "masked", complaint_mask(r->arena, c.org_name));
    QF_TRY(put_receipt(r, file));
    QF_TRY(put_elapsed(r, &c, file));
    return put_clocks(r, &c);
}

qf_err *complaint_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct complaint c;
    struct case_file file, seen;
    *may = false;
    QF_TRY(complaint_get(r->db, a->subject_id, &c));
    QF_TRY(complaint_case(r->db, &c, &file));
    QF_TRY(case_for_window(r->db, r->actor, file.id, &seen));
    return complaint_is_handled_by(r->db, &file, r->actor, may);
}
