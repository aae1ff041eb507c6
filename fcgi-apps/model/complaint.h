/* 企业投诉: complaints (manual 003 §6), in three classes.
 *
 *   arrears   拖欠款项: against a public body, an institution or a large enterprise that owes money
 *             (Decree 802, 保障中小企业款项支付条例)
 *   service   对服务机构或订单的投诉
 *   appeal    对窗口、工作人员、政策落实的诉求
 *
 * Nobody needs an account; who has one finds its complaints there (complaint_own.h). A complaint is a case of the workflow complaint_<class> in the window of the
 * respondent's city; what its applicant does, a visitor does who has shown to be the applicant
 * (complaint_access.h). Its case number is told to people; the query code that goes with it is derived
 * from the number and the platform's key, so that no copy of the database tells one.
 *
 * The complainant is secret (Decree 802 Art. 25): lists, titles and messages name the respondent, and
 * who has not handled the case sees nothing of the complainant (complaint_is_handled_by).
 */
#ifndef MODEL_COMPLAINT_H
#define MODEL_COMPLAINT_H

#include "model/case.h"

struct complaint {
    uint64_t id, window_id;
    uint64_t enterprise_id;             /* that was signed in when it was filed, 0 for none: secret */
    const char *number, *class, *state;
    /* the complainant: secret */
    const char *org_name, *contact, *phone, *uscc, *size_level;
    /* whom it is about */
    const char *respondent, *respondent_kind, *respondent_city, *respondent_address,
        *respondent_contact, *respondent_phone;
    const char *matter, *demand, *subject, *contract_number, *cause, *dispute;
    int64_t contract_fen, paid_fen, owed_fen;           /* 0: not said */
    qf_time signed_on, delivered_on, agreed_on, created_at;
};
extern const struct qf_type complaint_type;

/* Register a complaint: reads everything but id, number, state, window_id and created_at, which it
 * sets (created_at excepted). Opens its case and tells the phone its number. */
qf_err *complaint_file(struct qf_db *, struct qf_arena *, struct complaint *);

/* 404. */
qf_err *complaint_get(struct qf_db *, uint64_t id, struct complaint *);
qf_err *complaint_by_number(struct qf_db *, const char *number, struct complaint *, bool *found);
/* Does the text look like a case number? */
bool complaint_number_ok(const char *);
/* 404 when its case is gone. */
qf_err *complaint_case(struct qf_db *, const struct complaint *, struct case_file *);

/* The query code of a case number, "K7QM-2XRP"; and whether what was typed (any case, with or without
 * the dash) is it. Errors: system, without the platform's key. */
qf_err *complaint_code(struct qf_arena *, const char *number, const char **code);
qf_err *complaint_code_is(struct qf_arena *, const char *number, const char *typed, bool *right);

/* Words: 拖欠款项投诉; 机关; 货物; 没有 ... "" for what was not said. */
const char *complaint_class_word(const char *class);
/* Code of the workflow of a class; "" for none. */
const char *complaint_workflow(const char *class);
const char *complaint_kind_word(const char *respondent_kind);
const char *complaint_subject_word(const char *subject);
const char *complaint_size_word(const char *size_level);
const char *complaint_dispute_word(const char *dispute);

/* "湘***司": an organisation or a person in lists, "***" in place of all but the ends. */
const char *complaint_mask(struct qf_arena *, const char *name);

/* --- how it goes (complaint_case.c) --- */

/* Register what a complaint does when its case moves; once, at the start of a program. */
void complaint_follow(void);

/* What its applicant does: withdraw, submit (a supplement), agree, contest. Whoever calls has seen that
 * the visitor may. Errors: state, when the case is elsewhere; user (field comment). */
qf_err *complaint_fire(struct qf_db *, struct qf_arena *, const struct complaint *,
                       const struct actor *, const char *transition, const char *comment);

/* May its applicant do this now? */
qf_err *complaint_offers(struct qf_db *, const struct case_file *, struct qf_list *moves);

/* Did this operator take the case or do a step of it? Only who did sees the complainant. */
qf_err *complaint_is_handled_by(struct qf_db *, const struct case_file *, const struct actor *,
                                bool *);

/* The limits of its workflow, in their order: of each state that has one, and the state whose beginning
 * it counts from (NULL: its own). */
struct complaint_clock { const char *name, *term_kind, *from_name; int term_days; };
extern const struct qf_type complaint_clock_type;
qf_err *complaint_clocks(struct qf_db *, const struct complaint *, struct qf_list *);

/* --- the windows' desk (complaint_desk.c) --- */

struct complaint_filter {
    const char *class;                  /* "" for all */
    const char *stage;                  /* "" open, waiting for the applicant: "applicant", "closed", "all" */
    const char *words;                  /* a part of the number or the respondent's name */
    const char *city;                   /* of the respondent; "" for all */
    bool overdue;
};
struct complaint_row {
    uint64_t id, case_id;
    const char *number, *class, *respondent, *respondent_city, *org_name, *activity_name, *turn,
        *holder_name, *window_name;
    int64_t owed_fen;
    bool due_provisional;
    qf_time created_at, due_on, closed_at;
};
extern const struct qf_type complaint_row_type;
/* Complaints of the windows of the actor's grants, by due date. */
qf_err *complaint_desk(struct qf_db *, const struct actor *, const struct complaint_filter *,
                       int limit, int offset, struct qf_list *, int64_t *total);
/* Row by row, for exports. */
qf_err *complaint_each(struct qf_db *, const struct actor *, const struct complaint_filter *,
                       int limit, qf_err *(*take)(void *row, void *arg), void *arg);

#endif
