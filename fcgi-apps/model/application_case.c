/* An application follows its case: who has it next, when its publicity ends, and the certification. */
#include "lib/core/str.h"
#include "model/application.h"
#include "model/case.h"
#include "model/objection.h"
#include "model/review.h"
#include "model/search.h"
#include "model/version.h"
#include "model/window.h"

struct step {
    struct qf_db *db;
    struct qf_arena *arena;
    const struct case_file *c;
    struct application a;
};

/* The province's own windows do what follows the city's recommendation. */
static qf_err *to_province(struct step *s)
{
    uint64_t top;
    QF_TRY(window_top(s->db, &top));
    return case_pass_on(s->db, s->c->id, top);
}

static qf_err *to_city(struct step *s)
{
    return case_pass_on(s->db, s->c->id, s->a.window_id);
}

/* Who was certified before it was scored was not judged. */
QF_STATEMENT(PUBLIC,
    "UPDATE core_application SET public_from = CURDATE(), public_to ="
    " COALESCE((SELECT due_on FROM case_file WHERE id = ?), CURDATE()), score = ? WHERE id = ?")

static qf_err *to_publicity(struct step *s)
{
    struct review_sum sum;
    QF_TRY(review_sum(s->db, "core_application", s->a.id, &sum));
    if (sum.done < s->a.scores_needed)
        return qf_state_error("还没有评完：至少要 %d 位专家评分，现在有 %d 位", s->a.scores_needed,
                              sum.done);
    return qf_exec(s->db, PUBLIC, NULL, QF_U(s->c->id), QF_I(sum.mean), QF_U(s->a.id));
}

QF_STATEMENT(CERTIFY,
    "UPDATE core_application SET certificate = ?, valid_from = CURDATE(),"
    " valid_to = CURDATE() + INTERVAL ? YEAR - INTERVAL 1 DAY WHERE id = ?")
QF_STATEMENT(CORE,
    "UPDATE provider SET is_core = 1, core_from = CURDATE(),"
    " core_to = CURDATE() + INTERVAL ? YEAR - INTERVAL 1 DAY, updated_at = NOW() WHERE id = ?")

static qf_err *may_certify(struct step *s)
{
    int64_t open;
    if (s->a.public_to == QF_NO_TIME || qf_day(qf_now()) <= s->a.public_to)
        return qf_state_error("公示还没有结束，结束后才能认定");
    QF_TRY(objection_open_count(s->db, "core_application", s->a.id, &open));
    return open ? qf_state_error("还有 %d 件异议没有核查完，办结后才能认定", (int)open) : NULL;
}

static qf_err *to_certified(struct step *s)
{
    const char *number = qf_fmt(s->arena, "HX-%d-%05llu", s->a.year, (unsigned long long)s->a.id);
    QF_TRY(may_certify(s));
    QF_TRY(qf_exec(s->db, CERTIFY, NULL, QF_S(number), QF_I(s->a.valid_years), QF_U(s->a.id)));
    QF_TRY(qf_exec(s->db, CORE, NULL, QF_I(s->a.valid_years), QF_U(s->a.provider_id)));
    QF_TRY(search_ask(s->db, SEARCH_PROVIDER, s->a.provider_id));
    return version_raise(s->db, "content");
}

static const struct { const char *to; qf_err *(*run)(struct step *); } steps[] = {
    {"city", to_city}, {"province", to_province}, {"publicity", to_publicity},
    {"certified", to_certified},
};

QF_STATEMENT(STATE, "UPDATE core_application SET state = ?, updated_at = NOW() WHERE id = ?")

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    struct step s = {.db = db, .arena = a, .c = c};
    (void)who;
    (void)comment;
    QF_TRY(application_get(db, c->subject_id, &s.a));
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (qf_eq(steps[i].to, to)) QF_TRY(steps[i].run(&s));
    return qf_exec(db, STATE, NULL, QF_S(to), QF_U(s.a.id));
}

void application_follow(void)
{
    case_on_move("core_application", follow, "/dispatch/applications/", NULL);
}
