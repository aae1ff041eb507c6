/* What the files of the contract share. */
#ifndef MODEL_CONTRACT_INSIDE_H
#define MODEL_CONTRACT_INSIDE_H

#include "model/contract.h"

/* Insert a contract, filled in as far as the platform knows, as of `now`; and stages as the service
 * has them, unless the order has some already. */
qf_err *contract_begin_at(struct qf_db *, struct qf_arena *, uint64_t order, qf_time now);

/* Keep a text as the next version. who NULL: nobody on the platform; scans: the hash over the signed
 * scans, NULL when there are none. */
qf_err *contract_keep(struct qf_db *, const struct actor *who, uint64_t order,
                      const char *reason, const char *body, const unsigned char *scans,
                      qf_time now);

#endif
