/* 核心服务机构申报: what an institution applies with (domain facts 10).
 *
 *     draft → city → province → review → publicity → certified (three years)
 *
 * A draft belongs to its institution. Handed in it is a case (workflow core_application): the city's
 * window recommends it, the province examines it, experts score it, it is shown to the public, and
 * another hand than the one that proposed it certifies. What each step is for stands in
 * application_case.c; nothing else changes a state.
 */
#ifndef MODEL_APPLICATION_H
#define MODEL_APPLICATION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/round.h"

enum { STEP_BASIC = 1, STEP_SERVICE = 2, STEP_PROOFS = 4 };     /* bits of application.steps */

struct application {
    uint64_t id, round_id, provider_id, window_id;
    const char *number, *state, *place, *intro, *certificate;
    const char *round_name, *round_state, *hand, *hand_reason;
    const char *name, *uscc, *region_code, *contact, *contact_phone, *provider_kind;
    int steps, year, first_year, last_year, scores_needed, valid_years;
    /* Figures not given are NONE. area, shares in hundredths. */
    int64_t capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share;
    int64_t score;
    qf_time opens_on, closes_on, created_at, updated_at, submitted_at, public_from, public_to;
    qf_time valid_from, valid_to, founded_on;
};
extern const struct qf_type application_type;
#define APPLICATION_NONE (-1)

struct application_year { int year; int64_t enterprises, activities; };   /* NONE when not given */
extern const struct qf_type application_year_type;

/* "市州推荐"; how it is shown: good wait urgent idle "". */
const char *application_state_word(const char *state);
const char *application_state_kind(const char *state);

/* Its round, as far as the application knows it. */
struct round application_round(const struct application *);

/* May its institution change it now: a draft while the round is open, one that was returned or
 * withdrawn, or one that nobody at the window has taken yet. *words (may be NULL) says why not. */
bool application_may_change(struct qf_arena *, const struct application *, qf_time day,
                            const char **words);
bool application_is_draft(const struct application *);

/* --- the institution's side --- */

/* One of this institution; 404 otherwise. */
qf_err *application_own(struct qf_db *, uint64_t provider, uint64_t id, struct application *);
qf_err *application_own_list(struct qf_db *, uint64_t provider, struct qf_list *);
/* Its application of a round; *found false when it has none. */
qf_err *application_of_round(struct qf_db *, uint64_t provider, uint64_t round,
                             struct application *, bool *found);
/* Begin a draft. Errors: state 409 when the round is not open or there is one already. */
qf_err *application_begin(struct qf_db *, struct qf_arena *, uint64_t provider,
                          const struct round *, uint64_t *id);

/* Keep step 1 (the figures, place and intro of the struct), or step 2. done: everything that the step
 * asks for is there. A change of what was handed in already is noted in its case. Errors: state 409 when it must
 * not be changed any more. */
qf_err *application_keep_basic(struct qf_db *, const struct application *, bool done);
qf_err *application_keep_years(struct qf_db *, const struct application *,
                               const struct application_year *, size_t n, bool done);
/* Files have come or gone. */
qf_err *application_keep_proofs(struct qf_db *, const struct application *);
/* Tell the case that something was changed in a step after it was handed in. */
qf_err *application_note(struct qf_db *, struct qf_arena *, const struct application *,
                         const struct actor *, const char *step);

/* One row for every year that the round asks for, in order. */
qf_err *application_years(struct qf_db *, struct qf_arena *, const struct application *,
                          struct application_year out[ROUND_YEARS], size_t *n);

/* Hand it in, first or again. Errors: state 409. What is missing is the caller's question. */
qf_err *application_submit(struct qf_db *, struct qf_arena *, const struct actor *,
                           const struct application *);
/* Delete a draft that was never handed in. Errors: state 409. */
qf_err *application_delete(struct qf_db *, const struct application *);

/* --- the windows' side --- */

/* One that the actor's windows may see: its institution's window is at or below one where the
 * actor has core.review; 404 otherwise. */
qf_err *application_for_window(struct qf_db *, const struct actor *, uint64_t id,
                               struct application *);
/* Any, for who judges it: whether they may is the caller's question. */
qf_err *application_get(struct qf_db *, uint64_t id, struct application *);

struct application_filter { uint64_t round; const char *state, *region, *words; };
/* Those that were handed in, newest first, and how many there are. */
qf_err *application_list(struct qf_db *, struct qf_arena *, const struct actor *,
                         const struct application_filter *, int limit, int offset,
                         struct qf_list *, int64_t *total);
/* Row by row, for exports. */
qf_err *application_each(struct qf_db *, struct qf_arena *, const struct actor *,
                         const struct application_filter *, int limit,
                         qf_err *(*take)(void *row, void *arg), void *arg);

/* --- the public --- */

/* In 公示 today, the first to end first. */
qf_err *application_in_public(struct qf_db *, struct qf_list *);
/* One of them; 404 otherwise. */
qf_err *application_public(struct qf_db *, uint64_t id, struct application *);

/* The record follows its case; at the start of a program. */
void application_follow(void);

#endif
