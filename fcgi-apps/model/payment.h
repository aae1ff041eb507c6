/* The payment of an order (付款; manual 001 §4.3): made outside the platform (支付方式 线下), said by the
 * enterprise (已付现), confirmed by it once more (确认付款) and acknowledged by the provider (确认收款).
 * One row an order, its amount the contract's, exact in 分. No account number passes through here.
 *
 *     QF_TRY(payment_declare(db, actor, order, &(struct payment_text){day, "银行回单 0123"}));
 *     QF_TRY(payment_confirm(db, arena, actor, order));
 */
#ifndef MODEL_PAYMENT_H
#define MODEL_PAYMENT_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct payment {
    uint64_t order_id;
    int64_t amount_fen;
    const char *method, *state, *note;
    qf_time paid_on, declared_at, confirmed_at, acknowledged_at;
    const char *payee, *bank, *bank_account;    /* of the contract; "" when it names none */
};
extern const struct qf_type payment_type;

/* 已付现待确认, 已确认付款, 机构已确认收款. */
const char *payment_state_word(const char *state);

qf_err *payment_of(struct qf_db *, uint64_t order, struct payment *, bool *found);

struct payment_text { qf_time paid_on; const char *note; };
/* 已付现: not binding yet; said again it replaces what was said before. Errors: 404 for who is not the
 * enterprise of the order, 409 when the order does not wait for its payment. */
qf_err *payment_declare(struct qf_db *, const struct actor *, uint64_t order,
                        const struct payment_text *);
/* 确认付款: the order goes on to the rating. Errors: 409 when nothing was declared, or it was confirmed
 * before. */
qf_err *payment_confirm(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order);
/* 确认收款, by the provider, once. Errors: 409 when nothing was confirmed. */
qf_err *payment_acknowledge(struct qf_db *, struct qf_arena *, const struct actor *,
                            uint64_t order);

#endif
