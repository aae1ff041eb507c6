/* 优秀评选 (manual 003 §5, domain facts 12): who competes for what, and what became of it.
 *
 *     draft → city → review → publicity → awarded
 *
 * A draft belongs to its entrant, an institution or an expert. Handed in it is a case (workflow
 * award_entry): the city's window recommends it, experts score it, who is to win is shown to the public, and
 * another hand than the one that proposed it publishes. Nothing but the case changes a state (award_case.c).
 * What can be entered and which fields that has is data: award_sheet.h. An entry keeps the name and place
 * that its subject had when it was handed in: that is what was judged.
 */
#ifndef MODEL_AWARD_H
#define MODEL_AWARD_H

#include "model/award_sheet.h"

enum { AWARD_BASIC = 1, AWARD_PROOFS = 2 };             /* bits of award_entry.steps */

struct award_entry {
    uint64_t id, category_id, round_id, subject_id, entrant_id, window_id;
    const char *number, *sheet_code, *entrant_kind, *title, *org_name, *region_code, *state;
    const char *category_name, *sheet_name, *round_name, *round_state, *hand, *hand_reason;
    int steps, year, scores_needed, places;
    int64_t score;                      /* mean of the experts in hundredths; -1 before 公示 */
    qf_time opens_on, closes_on, created_at, updated_at, submitted_at;
    qf_time public_from, public_to, awarded_on;
};
extern const struct qf_type award_entry_type;

/* "市州推荐"; how it is shown: good wait urgent idle "". */
const char *award_state_word(const char *state);
const char *award_state_kind(const char *state);
struct round award_entry_round(const struct award_entry *);

/* May its entrant change it now: a draft while the round is open, one that was returned or withdrawn, or
 * one that nobody at the window has taken yet. *words (may be NULL) says why not. */
bool award_may_change(struct qf_arena *, const struct award_entry *, qf_time day,
                      const char **words);
bool award_may_withdraw(const struct award_entry *);
bool award_is_draft(const struct award_entry *);

/* What was filled in, one a field that has a value. */
struct award_value { uint64_t entry_id; const char *code, *value; };
extern const struct qf_type award_value_type;
qf_err *award_values(struct qf_db *, uint64_t entry, struct qf_list *);
/* What the list of the actor's own entries shows of them, by entry; and the part of it that is of one. */
qf_err *award_own_values(struct qf_db *, const struct actor *, const char *sheet, struct qf_list *);
struct qf_list award_values_in(const struct qf_list *, uint64_t entry);
/* "" when it is not there. */
const char *award_value_of(const struct qf_list *values, const char *code);
/* Is everything there that the fields ask for, as they ask for it? */
bool award_is_complete(struct qf_arena *, const struct qf_list *fields,
                       const struct qf_list *values);
/* What is wrong with one value that is there, apart from its kind: too short, not 逐条, above another field;
 * NULL when nothing is. */
const char *award_value_fault(struct qf_arena *, const struct award_field *, const char *value,
                              const struct qf_list *fields, const struct qf_list *values);

/* --- the entrant's side (award_write.c) --- */

/* One of the actor's organisation; 404 otherwise. */
qf_err *award_own(struct qf_db *, const struct actor *, uint64_t id, struct award_entry *);
qf_err *award_own_list(struct qf_db *, const struct actor *, const char *sheet, struct qf_list *);
/* Its entry of a subject in a round; *found false when it has none. */
qf_err *award_of_round(struct qf_db *, const struct award_category *, uint64_t subject,
                       struct award_entry *, bool *found);
/* Begin a draft. Errors: 403 for who is not qualified; 404 for a subject of somebody else; state 409 when the
 * round is not open, or the subject has an entry in it. */
qf_err *award_begin(struct qf_db *, struct qf_arena *, const struct actor *,
                    const struct award_category *, uint64_t subject, uint64_t *id);
/* Keep what was filled in (struct award_value) in place of what was there. Errors: state 409 when it must not
 * be changed any more. */
qf_err *award_keep(struct qf_db *, const struct award_entry *, const struct award_value *,
                   size_t n, bool done);
/* Files have come or gone. */
qf_err *award_keep_proofs(struct qf_db *, const struct award_entry *);
/* Tell the case that something was changed in a step after it was handed in. */
qf_err *award_note(struct qf_db *, struct qf_arena *, const struct award_entry *,
                   const struct actor *, const char *step);
/* Hand it in, first or again. Errors: state 409. What is missing is the caller's question. */
qf_err *award_submit(struct qf_db *, struct qf_arena *, const struct actor *,
                     const struct award_entry *);
/* Delete a draft that was never handed in. Errors: state 409. */
qf_err *award_delete(struct qf_db *, const struct award_entry *);

/* --- the windows' side --- */

/* One that was handed in, of a window at or below one where the actor has award.review; 404 otherwise. */
qf_err *award_for_window(struct qf_db *, const struct actor *, uint64_t id, struct award_entry *);
/* Any, for who judges it: whether they may is the caller's question. */
qf_err *award_get(struct qf_db *, uint64_t id, struct award_entry *);

/* "" and 0 are no filter; sort "" newest first, oldest, score. */
struct award_filter {
    uint64_t round;
    const char *sheet, *state, *region, *words, *sort;
};
qf_err *award_list(struct qf_db *, struct qf_arena *, const struct actor *,
                   const struct award_filter *, int limit, int offset, struct qf_list *,
                   int64_t *total);
/* Row by row, for exports. */
qf_err *award_each(struct qf_db *, struct qf_arena *, const struct actor *,
                   const struct award_filter *, int limit,
                   qf_err *(*take)(void *row, void *arg), void *arg);

/* --- the public --- */

/* In 公示 today, by category. */
qf_err *award_in_public(struct qf_db *, struct qf_list *);
/* One of them; 404 otherwise. */
qf_err *award_public(struct qf_db *, uint64_t id, struct award_entry *);

/* What was published of a sheet: year 0 for all; listed says whether its page is still public. */
struct award_winner {
    uint64_t subject_id;
    const char *title, *org_name, *region_code, *category_name;
    int year;
    bool listed;
    qf_time awarded_on;
};
extern const struct qf_type award_winner_type;
struct award_winner_filter { const char *sheet, *subject, *region, *words; int year; };
qf_err *award_winners(struct qf_db *, struct qf_arena *, const struct award_winner_filter *,
                      int limit, int offset, struct qf_list *, int64_t *total);
/* Years in which something of a sheet was published, newest first. */
struct award_year { int year; int64_t count; };
extern const struct qf_type award_year_type;
qf_err *award_years(struct qf_db *, const char *sheet, struct qf_list *);

/* The record follows its case; at the start of a program. */
void award_follow(void);

#endif
