/* The stages of an order (阶段): agreed in its contract, delivered by the provider and accepted by the
 * enterprise one by one, in whatever order they are ready. The first delivery begins the performance;
 * the last acceptance ends it (order.h).
 *
 *     QF_TRY(stage_deliver(db, arena, actor, order, 2, "报告已交，见附件"));
 *     QF_TRY(stage_accept(db, arena, actor, order, 2, ""));
 */
#ifndef MODEL_STAGE_H
#define MODEL_STAGE_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

enum { STAGES_MOST = 20 };

struct stage {
    int seq;                            /* from 1 */
    const char *name, *deliverable, *state, *delivery, *opinion;
    int64_t amount_fen;
    qf_time due_on, delivered_at, accepted_at;
};
extern const struct qf_type stage_type;

/* The stages of an order in their order; one of them, 404 when there is none. Whose order it is was
 * asked before. */
qf_err *stage_list(struct qf_db *, uint64_t order, struct qf_list *);
qf_err *stage_get(struct qf_db *, uint64_t order, int seq, struct stage *);

/* 未交付, 已交付待验收, 已验收, and the kind of status it is shown with. */
const char *stage_state_word(const struct stage *);
const char *stage_state_kind(const struct stage *);
/* How late it is on this day, in days: delivered after its day, or not delivered yet. 0: in time. */
int stage_late(const struct stage *, qf_time today);

/* The provider delivers; again when it was sent back. Errors: 409 when it waits for the enterprise or
 * was accepted, or the order is not being performed. */
qf_err *stage_deliver(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order,
                      int seq, const char *words);
/* The enterprise accepts what was delivered, or sends it back with an opinion (user, field "opinion",
 * without one). Errors: 409 when nothing was delivered. */
qf_err *stage_accept(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order,
                     int seq, const char *opinion);
qf_err *stage_return(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order,
                     int seq, const char *opinion);

#endif
