/* A consultation (咨询): an enterprise asks a provider or an expert, who answers within one working
 * day; the enterprise may ask on, and rates what it got (manual 001 §5, domain facts 8).
 *
 * It is a case of workflow "consultation": waiting 待回复 –answer→ answered 已回复 –ask→ waiting,
 * –rate→ rated 已评价; –end→ closed 已关闭, or by the jobs after 30 days without a rating. Questions and answers are entries that nobody changes.
 *
 *     QF_TRY(consultation_target(db, CONSULT_SERVICE, id, &target));
 *     QF_TRY(consultation_ask(db, arena, actor, &target, &question, &id));
 *     QF_TRY(consultation_answer(db, arena, actor, id, "可以，先看现场"));
 *
 * Every function reads and writes as the actor's organisation: the enterprise that asked, or the
 * provider or expert that is asked. For anybody else the record is not there (404).
 */
#ifndef MODEL_CONSULTATION_H
#define MODEL_CONSULTATION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* Whom to ask: a service's provider, a provider, an expert; they must be public. */
enum consultation_about { CONSULT_SERVICE, CONSULT_PROVIDER, CONSULT_EXPERT };
struct consultation_target {
    uint64_t service_id, provider_id, expert_id, window_id;     /* 0 where there is none */
    const char *name, *about;           /* who answers; what the question is about */
    int reply_minutes;                  /* median of working minutes until an answer; 0 unknown */
};
extern const struct qf_type consultation_target_type;
/* 404 when it is not public. */
qf_err *consultation_target(struct qf_db *, enum consultation_about, uint64_t id,
                            struct consultation_target *);

struct consultation_question { const char *words, *contact, *phone; };
qf_err *consultation_ask(struct qf_db *, struct qf_arena *, const struct actor *,
                         const struct consultation_target *,
                         const struct consultation_question *, uint64_t *id);

struct consultation {
    uint64_t id, enterprise_id, provider_id, expert_id, service_id;
    const char *number, *title, *state, *contact, *phone, *comment;
    const char *enterprise_name, *answerer_name;
    int score;                          /* 0: not rated */
    qf_time created_at, answered_at, rated_at, due_on;
};
extern const struct qf_type consultation_type;
qf_err *consultation_get(struct qf_db *, const struct actor *, uint64_t id,
                         struct consultation *);

/* One page: what waits for the actor first, by due date. "" is no filter; words find a part of the
 * title or of the other side's name, or a number. */
struct consultation_filter { const char *words, *state; };
qf_err *consultation_list(struct qf_db *, const struct actor *,
                          const struct consultation_filter *, int limit, int offset,
                          struct qf_list *, int64_t *total);

struct consultation_entry {
    uint64_t id;
    const char *side, *body, *person_name;      /* asker, answerer */
    qf_time created_at;
};
extern const struct qf_type consultation_entry_type;
/* Questions and answers, oldest first, at most 200. */
qf_err *consultation_thread(struct qf_db *, uint64_t id, struct qf_list *);

/* The steps. 409 when it has moved on. */
qf_err *consultation_answer(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                            const char *words);
qf_err *consultation_ask_on(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                            const char *words);
/* score 1..5. An expert's sums follow in the same transaction. */
qf_err *consultation_rate(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                          int score, const char *comment);
qf_err *consultation_close(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);

/* Count anew how soon providers answer (provider.reply_minutes): the median of the working minutes
 * between question and first answer, of the last 180 days. For the jobs. */
qf_err *consultation_reply_times(struct qf_db *);

/* 待回复 ... and the kind of status it is shown with. */
const char *consultation_state_word(const char *state);
const char *consultation_state_kind(const char *state);
/* "差" "不满意" "一般" "满意" "很满意" for 1..5, of every rating of the platform. */
const char *score_word(int score);

/* Let the state of consultations follow their cases; once, in main(). */
void consultation_follow(void);

#endif
