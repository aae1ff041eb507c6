/* An application, an objection and a yearly check, each beside its case. */
#include "keeper/application.h"
#include "keeper/award.h"
#include "lib/text/text.h"
#include "model/core_check.h"
#include "model/objection.h"
#include "model/provider.h"
#include "window/record.h"

/* --- what the rules ask for beside what there is --- */

enum { LEAST_YEARS = 3, LEAST_AREA = 150, LEAST_ASSETS = 100, LEAST_STAFF = 10, FEN_OF_WAN = 1000000 };

static void condition(struct qf_req *r, struct qf_data *d, size_t *n, const char *asked,
                      const char *has, bool met)
{
    struct qf_data *row = qf_data_at(d, "conditions", (*n)++);
    qf_put_str(row, "asked", asked);
    qf_put_str(row, "has", *has ? has : "未填");
    qf_put_bool(row, "met", met);
    (void)r;
}

static qf_err *put_conditions(struct qf_req *r, struct qf_data *d, const struct application *a)
{
    struct qf_arena *arena = r->arena;
    struct provider p;
    size_t n = 0;
    QF_TRY(provider_for_office(r->db, a->provider_id, &p));
    bool dated = a->founded_on != QF_NO_TIME;
    bool old = dated && a->founded_on <= qf_add_days(qf_day(r->now), -365 * LEAST_YEARS);
    condition(r, d, &n, "经营满 3 年",
              dated ? qf_fmt(arena, "%s 成立", qf_show_date(arena, a->founded_on)) : "", old);
    condition(r, d, &n, "固定场所不少于 150 平方米",
              a->area < 0 ? "" : qf_fmt(arena, "%s 平米", qf_show_decimal(arena, a->area, 2)),
              a->area >= (int64_t)LEAST_AREA * 100);
    condition(r, d, &n, "服务资产不少于 100 万元", application_wan(arena, a->assets_fen),
              a->assets_fen >= (int64_t)LEAST_ASSETS * FEN_OF_WAN);
    condition(r, d, &n, "专职服务人员不少于 10 人", p.staff ? qf_fmt(arena, "%d 人", p.staff) : "",
              p.staff >= LEAST_STAFF);
    condition(r, d, &n, "在平台发布服务", qf_fmt(arena, "%d 项在架", p.service_count), p.service_count > 0);
    return NULL;
}

qf_err *record_application(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct application a;
    QF_TRY(application_get(r->db, c->subject_id, &a));
    put_application(r, d, &a);
    qf_put_str(d, "phone", qf_mask_phone(r->arena, a.contact_phone));
    QF_TRY(put_application_years(r, d, &a));
    QF_TRY(put_conditions(r, d, &a));
    const struct record_judged judged = {
        .type = APPLICATION_FILES, .id = a.id, .state = a.state, .scores_needed = a.scores_needed,
        .invite_url = qf_fmt(r->arena, "/window/applications/%llu/experts",
                             (unsigned long long)a.id)};
    QF_TRY(record_put_judged(r, d, &judged));
    return put_application_files(r, d, &a);
}

/* Against what: name, round, public_from, public_to, url. */
static qf_err *put_objected(struct qf_req *r, struct qf_data *d, const struct objection *o)
{
    bool award = qf_eq(o->subject_type, AWARD_FILES);
    struct application a;
    struct award_entry e;
    if (award) {
        QF_TRY(award_get(r->db, o->subject_id, &e));
        put_award(r, d, &e);
        qf_put_str(d, "name", e.title);
    } else {
        QF_TRY(application_get(r->db, o->subject_id, &a));
        put_application(r, d, &a);
    }
    qf_putf(d, "url", "/window/%s/%llu", award ? "awards" : "applications",
            (unsigned long long)o->subject_id);
    return NULL;
}

qf_err *record_objection(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct objection o;
    QF_TRY(objection_get(r->db, c->subject_id, &o));
    qf_put_str(d, "number", o.number);
    qf_put_str(d, "content", o.content);
    qf_put_str(d, "person", o.person_name);
    qf_put_str(d, "phone", o.phone);
    qf_put_str(d, "state_word", objection_state_word(o.state));
    return put_objected(r, qf_data_in(d, "subject"), &o);
}

qf_err *record_core_check(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct core_check k;
    QF_TRY(core_check_get(r->db, c->subject_id, &k));
    qf_put_str(d, "name", k.name);
    qf_put_int(d, "year", k.year);
    qf_put_str(d, "result_word", core_check_result_word(k.result));
    qf_put_str(d, "opinion", k.opinion);
    qf_put_str(d, "maker", k.maker_name);
    qf_putf(d, "institution_url", "/window/institutions/%llu", (unsigned long long)k.provider_id);
    return NULL;
}
