/* The case (办件): one mechanism for everything that is reviewed.
 *
 * A case carries a record (its subject) through the activities of a workflow, by the hands of
 * people with rights, against a clock. Workflows are data (sql/seed/common/075_workflows.sql),
 * versioned; a case keeps the version it was opened with. case_fire is the only way to change a
 * state: it locks the case, checks that the transition leaves the state it is in and that the
 * actor may fire it, writes the history, sets the next clock, informs the applicant and lets the
 * subject's noun follow (its hook) - all in the running transaction.
 *
 * Who may: for the window, somebody with the activity's function in a window at or above the
 * case's own; for the applicant, who acts for the organisation that opened it; for the
 * counterpart (the provider of an order), who acts for that organisation. Nobody decides about their
 * own application. Each side is told what another did.
 *
 *     QF_TRY(case_open(db, arena, actor, &(struct case_opening){
 *         .workflow = "need", .subject_type = "need", .subject_id = id, .title = title,
 *         .window_id = window, .applicant_kind = "enterprise", .applicant_org = actor->org}, &c));
 *     QF_TRY(case_fire(db, arena, c, "approve", actor, "同意"));
 */
#ifndef MODEL_CASE_H
#define MODEL_CASE_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/calendar.h"

struct case_file {
    uint64_t id, subject_id, window_id, holder_id, applicant_id, applicant_org, counterpart_org;
    const char *workflow_code, *subject_type, *title, *activity_code, *turn, *function_code;
    const char *applicant_kind, *counterpart_kind, *due_kind;
    const char *activity_name, *public_words, *workflow_name, *window_name, *holder_name;
    int workflow_version, due_days, changes;
    bool due_provisional;
    qf_time opened_at, entered_at, due_on, closed_at;
};
extern const struct qf_type case_file_type;

struct case_opening {
    const char *workflow, *subject_type, *title;
    uint64_t subject_id, window_id;
    const char *applicant_kind;         /* enterprise provider expert person; NULL for none */
    uint64_t applicant_org;
    const char *counterpart_kind;       /* the other side, enterprise provider expert; NULL for none */
    uint64_t counterpart_org;
};

/* Open a case for a record; a record has at most one case of a workflow. */
qf_err *case_open(struct qf_db *, struct qf_arena *, const struct actor *,
                  const struct case_opening *, uint64_t *id);

/* Move a case. comment is needed where the transition says so. Errors: user (field "comment") when
 * the reason is missing; state 409 when the state has moved on, 404 for who may not see it, 403
 * for who may see but not fire it. actor NULL is the system. */
qf_err *case_fire(struct qf_db *, struct qf_arena *, uint64_t id, const char *transition,
                  const struct actor *, const char *comment);

/* Note in the history what happened without a change of state (a stage was delivered), in at most 60
 * characters, and tell the other side. */
qf_err *case_note(struct qf_db *, struct qf_arena *, const struct case_file *,
                  const struct actor *, const char *code, const char *words,
                  const char *comment);

/* "provider": the side that the actor's organisation is of; "" for operators and guests. */
const char *case_side_of(const struct actor *);

/* What may be done now. */
struct case_move { const char *code, *button; bool comment_needed; };
extern const struct qf_type case_move_type;
qf_err *case_moves(struct qf_db *, const struct case_file *, const struct actor *,
                   struct qf_list *);

/* What may be done in any state: a form that was filled in before the case moved on is understood,
 * and case_fire says that it has. */
qf_err *case_moves_ever(struct qf_db *, const struct case_file *, const struct actor *,
                        struct qf_list *);

qf_err *case_get(struct qf_db *, uint64_t id, struct case_file *);
/* The same for a window: 404 unless the actor has a function of the workflow in a window at or above
 * the case's, whoever has the turn now. */
qf_err *case_for_window(struct qf_db *, const struct actor *, uint64_t id, struct case_file *);
/* The next step is another window's (a recommendation goes to the province): for the hook of the record.
 * The move itself stands in the history already. */
qf_err *case_pass_on(struct qf_db *, uint64_t id, uint64_t window);
/* The record has another name now. */
qf_err *case_rename(struct qf_db *, uint64_t id, const char *title);
/* The case of a record; *found false when there is none. */
qf_err *case_of(struct qf_db *, const char *workflow, const char *subject_type,
                uint64_t subject_id, struct case_file *, bool *found);

struct case_event {
    uint64_t id;
    const char *actor_name, *code, *words, *comment, *from_code, *to_code;
    bool is_public;
    qf_time at;
};
extern const struct qf_type case_event_type;
/* History, oldest first. What is not public keeps its comment from the applicant. */
qf_err *case_history(struct qf_db *, uint64_t id, bool for_applicant, struct qf_list *);

/* --- the inbox of a window --- */

struct case_filter {
    const char *workflow;               /* "" for all */
    const char *words;                  /* a part of the title; "" or NULL for all */
    bool mine;                          /* only what the actor holds */
    bool overdue;
};
/* Cases that wait for the windows of the actor's grants, each within its own function, by due
 * date. */
qf_err *case_inbox(struct qf_db *, const struct actor *, const struct case_filter *, int limit,
                   int offset, struct qf_list *, int64_t *total);

/* Row by row, for exports. */
qf_err *case_each(struct qf_db *, const struct actor *, const struct case_filter *, int limit,
                  qf_err *(*take)(void *row, void *arg), void *arg);

/* How much of it is due when; soon_on is the last day that counts as soon. */
struct case_load { int64_t overdue, today, soon, rest; };
extern const struct qf_type case_load_type;
qf_err *case_load(struct qf_db *, const struct actor *, qf_time soon_on, struct case_load *);
/* Workflows that wait for the actor, with their number, for tabs. */
struct case_tab { const char *code, *name; int64_t count; };
extern const struct qf_type case_tab_type;
qf_err *case_tabs(struct qf_db *, const struct actor *, struct qf_list *);

/* Take a case (holder = the actor), or give it back. */
qf_err *case_take(struct qf_db *, const struct actor *, uint64_t id);
/* Hand over to another window, with a reason. */
qf_err *case_hand_over(struct qf_db *, const struct actor *, uint64_t id, uint64_t window,
                       const char *reason);

/* Who else may act on a case: everybody with its function in a window at or above its own, nearest
 * first, at most 100. */
struct case_colleague { uint64_t id; const char *name, *window_name; };
extern const struct qf_type case_colleague_type;
qf_err *case_colleagues(struct qf_db *, const struct actor *, uint64_t id, struct qf_list *);
/* Hand over to one of them, with a reason: that person holds it, and is told. Errors: 404 when the
 * person is none of them. */
qf_err *case_hand_to(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                     uint64_t person, const char *reason);

/* Note that the actor looks at it, and who else has done so within five minutes. */
struct case_look { const char *name; qf_time seen_at; };
extern const struct qf_type case_look_type;
qf_err *case_look(struct qf_db *, const struct actor *, uint64_t id, struct qf_list *others);

/* --- what a noun does when its case moves --- */

typedef qf_err *case_hook(struct qf_db *, struct qf_arena *, const struct case_file *,
                          const char *to_activity, const struct actor *, const char *comment);
/* Register the hook of a subject type, and the paths in front of a record's number at which its
 * applicant sees it ("/enterprise/orders/") and its counterpart ("/sp/orders/", NULL for none), for
 * messages. A second one for the type replaces it. */
void case_on_move(const char *subject_type, case_hook *, const char *address,
                  const char *counterpart_address);

/* How the due date was counted: the days, for the receipt. */
qf_err *case_due(struct qf_db *, struct qf_arena *, const struct case_file *,
                 struct calendar_due *);

#endif
