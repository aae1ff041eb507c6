/* 专家评审: experts of the platform are invited to judge a record by the criteria of its round. Serves every
 * kind of record that has a round (core_application, award_entry).
 *
 * Nobody judges their own house: an expert who works for the organisation, or in its city, or competes in
 * the round, is not offered and cannot be invited. What others gave is not shown to an expert before the own points are
 * in: whoever shows it asks review_may_see_others.
 */
#ifndef MODEL_REVIEW_H
#define MODEL_REVIEW_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct review {
    uint64_t id, subject_id, round_id, expert_id;
    const char *subject_type, *title, *state, *comment, *expert_name, *employer;
    int total;                          /* -1 before it is done */
    qf_time invited_at, due_on, ended_at;
};
extern const struct qf_type review_type;

/* What is judged, and whose it is. */
struct review_subject {
    const char *type, *title;
    uint64_t id, round_id;
    const char *org, *region_code;      /* whose experts have a conflict */
};

struct review_candidate { uint64_t id; const char *name, *employer, *field, *region_code; };
extern const struct qf_type review_candidate_type;
/* Experts with an approved qualification who are not invited yet and have no conflict, at most 200. */
qf_err *review_candidates(struct qf_db *, const struct review_subject *, struct qf_list *);
/* Invite one of them, and tell them. Errors: user "expert" for anybody else; state 409 when the round has
 * no criteria. */
qf_err *review_invite(struct qf_db *, struct qf_arena *, const struct actor *,
                      const struct review_subject *, uint64_t expert);

qf_err *review_of_subject(struct qf_db *, const char *type, uint64_t id, struct qf_list *);
struct review_sum { int done, open, mean; };            /* mean in hundredths of a point */
extern const struct qf_type review_sum_type;
qf_err *review_sum(struct qf_db *, const char *type, uint64_t id, struct review_sum *);

/* --- the expert's side --- */

qf_err *review_of_expert(struct qf_db *, uint64_t expert, struct qf_list *);
/* One of this expert; 404 otherwise. */
qf_err *review_own(struct qf_db *, uint64_t expert, uint64_t id, struct review *);
/* May the expert read the record: invited to judge it, and not declined? */
qf_err *review_is_invited(struct qf_db *, uint64_t expert, const char *type, uint64_t id, bool *);
bool review_may_see_others(const struct review *);

struct review_point { int seq, points, most; const char *name; };      /* points -1: none given */
extern const struct qf_type review_point_type;
/* One row a criterion of the round, in order. */
qf_err *review_points(struct qf_db *, const struct review *, struct qf_list *);
/* Give points, one number for each of the first n criteria (review_points), and an opinion. Whether the
 * record is judged still is the caller's knowledge. Errors: state 409 when it was done or declined before. */
qf_err *review_give(struct qf_db *, const struct review *, const struct qf_list *criteria,
                    const int *points, size_t n, const char *comment);
/* 回避. */
qf_err *review_decline(struct qf_db *, const struct review *, const char *reason);

#endif
