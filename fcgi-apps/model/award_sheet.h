/* What awards there are (优秀评选, domain facts 12): data. A sheet says what is entered - an institution, one
 * of its services, an expert - and which fields that has, with their limits; a category is an award of a round,
 * with a sheet. Nothing in the programs knows a field, an award or a year.
 */
#ifndef MODEL_AWARD_SHEET_H
#define MODEL_AWARD_SHEET_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/round.h"

struct award_sheet {
    const char *code;                   /* institutions products experts */
    const char *subject, *entrant;      /* provider service expert; provider expert */
    const char *name, *list_title, *enter_words, *edit_title, *proof_hint, *who;
};
extern const struct qf_type award_sheet_type;

/* In the order of the menu. */
qf_err *award_sheets(struct qf_db *, struct qf_list *);
/* 404 for a code that is none. */
qf_err *award_sheet_get(struct qf_db *, const char *code, struct award_sheet *);
/* May an account of this kind enter it? */
bool award_sheet_is_for(const struct award_sheet *, const struct actor *);

struct award_field {
    int seq;
    const char *code, *label, *kind;    /* line text items integer decimal (two decimals) */
    const char *unit, *not_above, *placeholder, *hint;
    bool required, listed;
    int64_t least, most;                /* characters, or numbers; hundredths when decimal */
};
extern const struct qf_type award_field_type;
enum { AWARD_FIELDS = 40, AWARD_ITEMS = 20, AWARD_LONGEST = 4000 };
qf_err *award_fields(struct qf_db *, const char *sheet, struct qf_list *);
bool award_field_is_number(const struct award_field *);

/* 逐条: the items of a text, one a line, without blank lines and without the numbers that people put before
 * them ("1、", "（2）", "③"); how many, at most AWARD_ITEMS, a longer list is cut. */
size_t award_items(struct qf_arena *, const char *text, const char *out[AWARD_ITEMS]);
/* The same as one text again, one item a line; *n says how many there are, uncut. */
const char *award_items_text(struct qf_arena *, const char *text, size_t *n);

/* --- categories --- */

struct award_category {
    uint64_t id, round_id;
    const char *sheet_code, *sheet_name, *name, *round_name, *round_state, *hand, *hand_reason;
    int places, year, entries, scores_needed;   /* entries: begun, whatever became of them */
    qf_time opens_on, closes_on;
};
extern const struct qf_type award_category_type;
struct round award_category_round(const struct award_category *);

/* Those of a sheet whose round is open on a day, the first to close first. */
qf_err *award_categories_open(struct qf_db *, const char *sheet, qf_time day, struct qf_list *);
/* When none is: the next that will be, or else the last that was. */
qf_err *award_category_nearest(struct qf_db *, const char *sheet, qf_time day,
                               struct award_category *, bool *found);
qf_err *award_categories_of_round(struct qf_db *, uint64_t round, struct qf_list *);
/* Of published rounds, newest first, for choices; at most 100. */
qf_err *award_categories_recent(struct qf_db *, struct qf_list *);
qf_err *award_category_get(struct qf_db *, uint64_t id, struct award_category *);
/* Errors: user "name" when the round has one of that name. */
qf_err *award_category_add(struct qf_db *, uint64_t round, const char *sheet, const char *name,
                           int places);
/* Errors: state 409 when somebody has begun an entry. */
qf_err *award_category_delete(struct qf_db *, const struct award_category *);

/* --- what can be entered --- */

struct award_subject {
    uint64_t id, window_id;
    const char *title, *org_name, *region_code;
    bool listed;                        /* qualified, or on the shelf: may be entered */
};
extern const struct qf_type award_subject_type;

/* One of this entrant's; 404 otherwise. */
qf_err *award_subject_get(struct qf_db *, const struct award_sheet *, uint64_t entrant,
                          uint64_t subject, struct award_subject *);
/* All of this entrant's that may be entered, at most 200: itself, or its services. */
qf_err *award_subjects(struct qf_db *, const struct award_sheet *, uint64_t entrant,
                       struct qf_list *);

/* What the platform knows already about the entrant or the service, by the code of the field, for a new
 * entry; "" for what it does not know. */
struct award_offer {
    const char *name, *employer, *intro, *honours, *results, *capital, *staff, *age, *enterprises;
};
qf_err *award_offer_get(struct qf_db *, const struct award_sheet *, uint64_t entrant,
                        struct award_offer *);
const char *award_offered(const struct award_offer *, const char *field_code);

#endif
