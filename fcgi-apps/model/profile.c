#include "model/profile.h"

#include "model/certification.h"
#include "model/size.h"

enum { YEARS_BACK = 2 };        /* an older scale says nothing about today */

int profile_year(qf_time now)
{
    return qf_civil_of(now).year - 1;
}

static const struct enterprise_scale *newest(const struct profile *p)
{
    if (p->scales.count == 0) return NULL;
    const struct enterprise_scale *s = QF_AT(p->scales, struct enterprise_scale, 0);
    return s->year >= qf_civil_of(qf_now()).year - YEARS_BACK ? s : NULL;
}

qf_err *profile_get(struct qf_db *db, uint64_t enterprise, struct profile *p)
{
    QF_TRY(enterprise_own_get(db, enterprise, &p->own));
    QF_TRY(enterprise_scale_list(db, enterprise, &p->scales));
    QF_TRY(enterprise_interest_list(db, enterprise, &p->interests));
    QF_TRY(certification_licences(db, enterprise, &p->licences));
    const struct enterprise_scale *s = newest(p);
    const struct completeness_facts facts = {
        .licence = p->licences > 0, .interests = p->interests.count,
        .scale = s && s->staff >= 0 && s->revenue_fen >= 0};
    p->complete = completeness_of(&p->own, &facts);
    return NULL;
}

/* "" when it cannot be said: an industry that the standard does not list, a number that is missing. */
static qf_err *size_now(struct qf_db *db, const struct profile *p, const char **level)
{
    const struct enterprise_scale *s = newest(p);
    struct size_standard standard;
    struct size_threshold threshold;
    struct size_result result;
    bool found;
    *level = "";
    if (!s || p->own.size_seq == 0) return NULL;
    QF_TRY(size_standard_on(db, qf_day(qf_now()), &standard, &found));
    if (!found || p->own.size_seq > 16) return NULL;
    const struct size_input in = {s->staff, s->revenue_fen, s->assets_fen};
    QF_TRY(size_of(db, qf_day(qf_now()), p->own.size_seq, &in, &standard, &threshold, &result));
    *level = size_code(result.type) ? size_code(result.type) : "";
    return NULL;
}

qf_err *profile_note(struct qf_db *db, uint64_t enterprise)
{
    struct profile p;
    const char *level;
    QF_TRY(profile_get(db, enterprise, &p));
    QF_TRY(size_now(db, &p, &level));
    return enterprise_own_note(db, enterprise, &(struct enterprise_standing){
        .percent = p.complete.percent, .complete = p.complete.complete, .size_level = level});
}
