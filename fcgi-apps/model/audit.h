/* The audit log: who did what, insert-only for every program that serves a page.
 *
 * An entry is written in the transaction of what it tells about, so nothing is done
 * without its entry. It carries a hash over its own fields, computed in the same
 * statement; nobody waits for the entry before. The chain over all entries is made
 * afterwards by one job (audit_seal): each seal hashes the entries' hashes in order
 * together with the seal before it.
 */
#ifndef MODEL_AUDIT_H
#define MODEL_AUDIT_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct audit {
    const char *action; /* noun.verb, or method and path of the route; <= 60 bytes kept */
    bool refused;
    const char *subject_type;           /* table of the record, NULL for none */
    uint64_t subject_id, window_id;     /* 0 for none */
    const char *detail; /* what changed, without secrets; NULL for nothing */
};

qf_err *audit_write(struct qf_db *, const struct actor *, const struct audit *);

/* The same, with {"reason":"..."} as its detail: for what somebody must say why. */
qf_err *audit_because(struct qf_db *, struct qf_arena *, const struct actor *,
                      const struct audit *, const char *reason);

/* Seal at most `limit` entries that are older than two minutes (the entries of slower
 * transactions with smaller numbers are there by then). *sealed gets their number. For
 * the jobs. */
qf_err *audit_seal(struct qf_db *, int limit, uint64_t *sealed);

/* Compute every seal again. *broken is 0 when all agree, else the number of the first
 * seal that does not. For the jobs and qifuctl doctor. */
qf_err *audit_verify(struct qf_db *, uint64_t *broken);

#endif
