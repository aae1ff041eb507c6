/* 年度考核 of core institutions: one operator of the province proposes a result, another confirms it (workflow
 * core_check). 撤销 ends the certification; 整改 is told to the institution, which is judged again.
 */
#ifndef MODEL_CORE_CHECK_H
#define MODEL_CORE_CHECK_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct core_check {
    uint64_t id, provider_id;
    const char *result, *opinion, *state, *name, *maker_name;
    int year;
    qf_time created_at, ended_at;
};
extern const struct qf_type core_check_type;

const char *core_check_result_word(const char *result); /* 合格 限期整改 撤销认定 */
const char *core_check_state_word(const char *state);   /* 待复核 已生效 未通过复核 */

qf_err *core_check_get(struct qf_db *, uint64_t id, struct core_check *);
/* The same for the institution that it is about, once it has effect; 404 for everybody else. */
qf_err *core_check_own(struct qf_db *, uint64_t provider, uint64_t id, struct core_check *);
/* Those of an institution, newest first; confirmed: only what has effect. */
qf_err *core_check_list(struct qf_db *, uint64_t provider, bool confirmed, struct qf_list *);
/* Propose a result; reads provider_id, year, result, opinion, name. Errors: state 409 when one of this year
 * waits, or was confirmed as 合格 or 撤销. */
qf_err *core_check_propose(struct qf_db *, struct qf_arena *, const struct actor *,
                           const struct core_check *, uint64_t *case_id);

/* The record follows its case; at the start of a program. */
void core_check_follow(void);

#endif
