/* An entry for an award beside its case. */
#include "keeper/award.h"
#include "window/record.h"

qf_err *record_award(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct award_entry e;
    QF_TRY(award_get(r->db, c->subject_id, &e));
    put_award(r, d, &e);
    QF_TRY(put_award_values(r, d, &e));
    const struct record_judged judged = {
        .type = AWARD_FILES, .id = e.id, .state = e.state, .scores_needed = e.scores_needed,
        .invite_url = qf_fmt(r->arena, "/window/awards/%llu/experts", (unsigned long long)e.id)};
    QF_TRY(record_put_judged(r, d, &judged));
    return put_award_files(r, d, &e);
}
