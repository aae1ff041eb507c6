/* Rounds (批次): what can be applied for, and until when. The province makes, opens, extends and closes
 * them; which years' figures are asked for is theirs to say, nothing in the programs knows a year.
 */
#ifndef MODEL_ROUND_H
#define MODEL_ROUND_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct round {
    uint64_t id, article_id;
    const char *kind, *name, *who, *url, *conditions, *extend_reason, *state, *hand, *hand_reason;
    int year, first_year, last_year;    /* years whose figures are asked for; 0: none */
    int scores_needed, valid_years;
    qf_time opens_on, closes_on, first_closes_on;
};
extern const struct qf_type round_type;

enum { ROUND_YEARS = 3 };               /* most years that figures can be asked for */
/* How many of them: 0..ROUND_YEARS. */
int round_years(const struct round *);

/* Where it stands on a day: by its dates, unless it was opened or closed by hand. Closing: open, and its
 * last day is at most seven days away. */
enum round_phase { ROUND_PLANNED, ROUND_OPEN, ROUND_CLOSING, ROUND_CLOSED };
enum round_phase round_phase(const struct round *, qf_time day);
const char *round_phase_code(enum round_phase);         /* planned open closing closed */
const char *round_phase_word(enum round_phase);         /* 未开始 受理中 即将截止 已截止 */
bool round_is_open(const struct round *, qf_time day);
const char *round_kind_word(const char *kind);

/* Why nobody can apply now, with its dates: the words of a 409. */
const char *round_closed_words(struct qf_arena *, const struct round *, qf_time day);

/* Rounds that are open on a day, the first to close first. */
qf_err *round_open(struct qf_db *, qf_time day, int limit, struct qf_list *);
/* The round of a kind that is open now, the first to close; *found false when none is. */
qf_err *round_current(struct qf_db *, const char *kind, struct round *, bool *found);
/* When none is open: the next that will be, or else the last that was. */
qf_err *round_nearest(struct qf_db *, const char *kind, struct round *, bool *found);
/* A published one, whatever its dates, for everybody; 404 for any other. */
qf_err *round_public(struct qf_db *, uint64_t id, struct round *);
/* Published ones of a kind, newest first, for choices; at most 50. */
qf_err *round_of_kind(struct qf_db *, const char *kind, struct qf_list *);

/* --- the province's desk --- */

qf_err *round_get(struct qf_db *, uint64_t id, struct round *);
/* All kinds ("" for all), newest first, and how many there are. */
qf_err *round_list(struct qf_db *, const char *kind, int limit, int offset, struct qf_list *,
                   int64_t *total);
/* Make a draft; reads all but id, state and what is done by hand. */
qf_err *round_add(struct qf_db *, const struct actor *, const struct round *, uint64_t *id);
/* Change one that has not begun; one that was published keeps its kind. Errors: 409 when it has begun. */
qf_err *round_change(struct qf_db *, const struct round *);
/* Show a draft to everybody; take it away again before it begins. Errors: 409. */
qf_err *round_publish(struct qf_db *, uint64_t id, bool shown);
/* A later last day, with a reason that is shown. Errors: user "closes_on" when it is not later. */
qf_err *round_extend(struct qf_db *, const struct round *, qf_time closes_on, const char *reason);
/* Open it before its day, close it, or let its dates say again: hand open | closed | none. */
qf_err *round_by_hand(struct qf_db *, const struct round *, const char *hand, const char *reason);

/* --- what its experts give points for --- */

struct criterion { int seq, points; const char *name; };
extern const struct qf_type criterion_type;
enum { ROUND_CRITERIA = 12 };
qf_err *round_criteria(struct qf_db *, uint64_t round, struct qf_list *);
/* Replace them; n at most ROUND_CRITERIA. */
qf_err *round_set_criteria(struct qf_db *, uint64_t round, const struct criterion *, size_t n);

#endif
