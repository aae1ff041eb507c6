/* An entry follows its case: who has it next, when its publicity ends, and the publication. */
#include "lib/core/str.h"
#include "model/award.h"
#include "model/case.h"
#include "model/objection.h"
#include "model/review.h"
#include "model/version.h"
#include "model/window.h"

struct step {
    struct qf_db *db;
    const struct case_file *c;
    struct award_entry e;
};

static qf_err *to_city(struct step *s)
{
    return case_pass_on(s->db, s->c->id, s->e.window_id);
}

/* The province's own windows do what follows the city's recommendation. */
static qf_err *to_review(struct step *s)
{
    uint64_t top;
    QF_TRY(window_top(s->db, &top));
    return case_pass_on(s->db, s->c->id, top);
}

QF_STATEMENT(PUBLIC,
    "UPDATE award_entry SET public_from = CURDATE(), public_to ="
    " COALESCE((SELECT due_on FROM case_file WHERE id = ?), CURDATE()), score = ? WHERE id = ?")

static qf_err *to_publicity(struct step *s)
{
    struct review_sum sum;
    QF_TRY(review_sum(s->db, "award_entry", s->e.id, &sum));
    if (sum.done < s->e.scores_needed)
        return qf_state_error("“%s”还没有评完：至少要 %d 位专家评分，现在有 %d 位", s->e.title,
                              s->e.scores_needed, sum.done);
    return qf_exec(s->db, PUBLIC, NULL, QF_U(s->c->id), QF_I(sum.mean), QF_U(s->e.id));
}

QF_STATEMENT(AWARD, "UPDATE award_entry SET awarded_on = CURDATE() WHERE id = ?")

static qf_err *to_awarded(struct step *s)
{
    int64_t open;
    if (s->e.public_to == QF_NO_TIME || qf_day(qf_now()) <= s->e.public_to)
        return qf_state_error("公示还没有结束，结束后才能公布");
    QF_TRY(objection_open_count(s->db, "award_entry", s->e.id, &open));
    if (open) return qf_state_error("还有 %d 件异议没有核查完，办结后才能公布", (int)open);
    QF_TRY(qf_exec(s->db, AWARD, NULL, QF_U(s->e.id)));
    return version_raise(s->db, "content");
}

static const struct { const char *to; qf_err *(*run)(struct step *); } steps[] = {
    {"city", to_city}, {"review", to_review}, {"publicity", to_publicity},
    {"awarded", to_awarded},
};

QF_STATEMENT(STATE, "UPDATE award_entry SET state = ?, updated_at = NOW() WHERE id = ?")

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    struct step s = {.db = db, .c = c};
    (void)a;
    (void)who;
    (void)comment;
    QF_TRY(award_get(db, c->subject_id, &s.e));
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (qf_eq(steps[i].to, to)) QF_TRY(steps[i].run(&s));
    return qf_exec(db, STATE, NULL, QF_S(to), QF_U(s.e.id));
}

void award_follow(void)
{
    case_on_move("award_entry", follow, "/dispatch/entries/", NULL);
}
