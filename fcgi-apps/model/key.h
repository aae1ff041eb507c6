/* One-time keys: the first row of every POST. A form that is sent twice finds the key of
 * its first run, and where that led, instead of doing its work again. */
#ifndef MODEL_KEY_H
#define MODEL_KEY_H

#include "lib/db/db.h"

/* Use the key inside the running transaction. *result is NULL when this is its first run,
 * else where that went ("" when it did not say). Another account's or another action's
 * key is a 409. Runs of one key wait for each other. */
qf_err *key_use(struct qf_db *, struct qf_arena *, const unsigned char hash[32],
                uint64_t account, const char *action, const char **result);

/* Where an earlier run of the key went; NULL when there was none. Before the transaction:
 * what is checked there (a code that is used up by now) must not refuse a form that was
 * sent twice. */
qf_err *key_find(struct qf_db *, struct qf_arena *, const unsigned char hash[32],
                 uint64_t account, const char *action, const char **result);

/* Note where this run went; the last statement of the transaction. */
qf_err *key_done(struct qf_db *, const unsigned char hash[32], const char *result);

#endif
