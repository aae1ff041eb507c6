/* 异议 against what is shown in 公示: signed with a name, checked by the province as a case (workflow
 * objection or award_objection), answered to who raised it. Nothing that is open is certified. Serves every kind of record
 * that is shown so (core_application, award_entry).
 */
#ifndef MODEL_OBJECTION_H
#define MODEL_OBJECTION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct objection {
    uint64_t id, subject_id, account_id;
    const char *number, *subject_type, *title, *phone, *content, *state, *person_name;
    qf_time created_at, ended_at;
};
extern const struct qf_type objection_type;

const char *objection_state_word(const char *state);    /* 待核查 成立 不成立 已撤回 */
/* The workflow of an objection against a record of this type: who checks it is who decides about the record. */
const char *objection_workflow(const char *subject_type);

/* Reads subject_type, subject_id, title, phone, content. Whether the record is in 公示 now is the caller's
 * question. Errors: state 409 when the account has an open one against it. */
qf_err *objection_raise(struct qf_db *, struct qf_arena *, const struct actor *,
                        const struct objection *, uint64_t *id);
qf_err *objection_get(struct qf_db *, uint64_t id, struct objection *);
/* One that this account raised; 404 otherwise. */
qf_err *objection_own(struct qf_db *, const struct actor *, uint64_t id, struct objection *);
qf_err *objection_of_subject(struct qf_db *, const char *type, uint64_t id, struct qf_list *);
qf_err *objection_open_count(struct qf_db *, const char *type, uint64_t id, int64_t *count);

/* The record follows its case; at the start of a program. */
void objection_follow(void);

#endif
