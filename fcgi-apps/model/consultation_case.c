/* How a consultation comes into being, and follows its case. */
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/case.h"
#include "model/consultation.h"
#include "model/message.h"
#include "model/number.h"
#include "model/version.h"

enum { EXCERPT = 100 };                 /* characters of an entry that messages repeat */

/* --- the state follows the case --- */

QF_STATEMENT(STATE, "UPDATE consultation SET state = ? WHERE id = ?")

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)a;
    (void)who;
    (void)comment;
    return qf_exec(db, STATE, NULL, QF_S(to), QF_U(c->subject_id));
}

void consultation_follow(void)
{
    case_on_move("consultation", follow, "/enterprise/consultations/", "/sp/consultations/");
}

/* --- a new one --- */

QF_STATEMENT(ADD,
    "INSERT INTO consultation (number, enterprise_id, provider_id, expert_id, service_id, title,"
    " window_id, contact, phone, state, asked_by, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, NOW())")
QF_STATEMENT(ENTRY,
    "INSERT INTO consultation_entry (consultation_id, side, body, account_id, person_name,"
    " created_at) VALUES (?, ?, ?, ?, ?, NOW())")

static qf_err *add_entry(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         uint64_t id, const char *side, const char *words)
{
    const char *name = qf_empty(who->person) ? who->name : who->person;
    return qf_exec(db, ENTRY, NULL, QF_U(id), QF_S(side), QF_S(words), QF_U(who->account),
                   QF_S(qf_shorten(a, name, 30)));
}

static qf_err *insert(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                      const struct consultation_target *t,
                      const struct consultation_question *q, uint64_t *id)
{
    qf_err *err = NULL;
    for (int tries = 0; tries < NUMBER_TRIES; tries++) {
        err = qf_insert(db, ADD, id, QF_S(number_new(a, 'Z')), QF_U(who->org),
                        QF_ID(t->provider_id), QF_ID(t->expert_id), QF_ID(t->service_id),
                        QF_S(t->about), QF_U(t->window_id), QF_S(q->contact), QF_S(q->phone),
                        QF_U(who->account));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

qf_err *consultation_ask(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         const struct consultation_target *t,
                         const struct consultation_question *q, uint64_t *id)
{
    const char *kind = t->expert_id ? "expert" : "provider";
    uint64_t other = t->expert_id ? t->expert_id : t->provider_id, case_id;
    QF_TRY(insert(db, a, who, t, q, id));
    QF_TRY(add_entry(db, a, who, *id, "asker", q->words));
    const struct case_opening opening = {
        .workflow = "consultation", .subject_type = "consultation", .title = t->about,
        .subject_id = *id, .window_id = t->window_id, .applicant_kind = "enterprise",
        .applicant_org = who->org, .counterpart_kind = kind, .counterpart_org = other};
    QF_TRY(case_open(db, a, who, &opening, &case_id));
    return message_send_org(db, kind, other, "咨询：有新的咨询待回复",
                            qf_fmt(a, "“%s”：%s", t->about, qf_shorten(a, q->words, EXCERPT)),
                            qf_fmt(a, "/sp/consultations/%llu", (unsigned long long)*id));
}

/* --- its steps --- */

/* Own, or it is not there; the case is locked by case_fire, first of all. */
static qf_err *fire(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                    const char *transition, const char *words, struct consultation *n)
{
    struct case_file c;
    bool found;
    QF_TRY(consultation_get(db, who, id, n));
    QF_TRY(case_of(db, "consultation", "consultation", id, &c, &found));
    if (!found) return qf_not_found();
    return case_fire(db, a, c.id, transition, who, qf_shorten(a, words, EXCERPT));
}

QF_STATEMENT(FIRST_ANSWER,
    "UPDATE consultation SET answered_at = NOW() WHERE id = ? AND answered_at IS NULL")
QF_STATEMENT(ANSWERED, "UPDATE expert SET answer_count = answer_count + 1 WHERE id = ?")

qf_err *consultation_answer(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t id, const char *words)
{
    struct consultation n;
    uint64_t first;
    QF_TRY(fire(db, a, who, id, "answer", words, &n));
    QF_TRY(add_entry(db, a, who, id, "answerer", words));
    QF_TRY(qf_exec(db, FIRST_ANSWER, &first, QF_U(id)));
    return first && n.expert_id ? qf_exec(db, ANSWERED, NULL, QF_U(n.expert_id)) : NULL;
}

qf_err *consultation_ask_on(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t id, const char *words)
{
    struct consultation n;
    QF_TRY(fire(db, a, who, id, "ask", words, &n));
    return add_entry(db, a, who, id, "asker", words);
}

QF_STATEMENT(RATE,
    "UPDATE consultation SET score = ?, comment = ?, rated_at = NOW() WHERE id = ?")
QF_STATEMENT(RATED,
    "UPDATE expert SET score_sum = score_sum + ?, score_count = score_count + 1 WHERE id = ?")

qf_err *consultation_rate(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          uint64_t id, int score, const char *comment)
{
    struct consultation n;
    QF_TRY(fire(db, a, who, id, "rate", qf_fmt(a, "%d 分，%s", score, score_word(score)), &n));
    QF_TRY(qf_exec(db, RATE, NULL, QF_I(score), QF_S(comment), QF_U(id)));
    if (!n.expert_id) return NULL;
    QF_TRY(qf_exec(db, RATED, NULL, QF_I(score), QF_U(n.expert_id)));
    return version_raise(db, "content");
}

qf_err *consultation_close(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           uint64_t id)
{
    struct consultation n;
    return fire(db, a, who, id, "end", "", &n);
}
