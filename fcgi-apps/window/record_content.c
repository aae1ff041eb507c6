/* An article or an activity beside its case, as the public would see it. */
#include "lib/text/text.h"
#include "model/activity_own.h"
#include "model/article_own.h"
#include "model/codes.h"
#include "window/record.h"

qf_err *record_article(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct article_own a;
    QF_TRY(article_own_for_case(r->db, c->subject_id, &a));
    qf_put(r->data, "record", &article_own_type, &a);
    qf_put_str(d, "region", codes_region_name(a.region_code));
    if (c->applicant_id == r->actor->account) qf_put_str(d, "own", "1");
    return NULL;
}

qf_err *record_activity(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct activity_own a;
    QF_TRY(activity_own_for_case(r->db, c->subject_id, &a));
    qf_put(r->data, "record", &activity_own_type, &a);
    qf_put_str(d, "region", codes_region_name(a.region_code));
    if (a.capacity) qf_putf(d, "places", "%d 人", a.capacity);
    if (c->applicant_id == r->actor->account) qf_put_str(d, "own", "1");
    return NULL;
}
