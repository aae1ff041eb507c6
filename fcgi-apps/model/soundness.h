/* Does the database hold together? Sums that must equal their records, records that must
 * have a counterpart where no foreign key can say so. For `qifuctl doctor` and for the
 * fault tests; reads only, and looks at every row. */
#ifndef MODEL_SOUNDNESS_H
#define MODEL_SOUNDNESS_H

#include "lib/db/db.h"

struct finding {
    const char *what;                   /* the rule, as a sentence of what must hold */
    int64_t wrong;                      /* records that break it */
    uint64_t example;                   /* number of the first of them */
};

/* Number of rules. */
int soundness_rules(void);
/* Look at the n-th rule. */
qf_err *soundness_look(struct qf_db *, int n, struct finding *);

/* Attachments that are not deleted, one by one, with content and size. */
struct stored { uint64_t id, size; unsigned char sha256[32]; const char *state; };
qf_err *soundness_each_stored(struct qf_db *, qf_err *(*fn)(void *stored, void *arg),
                              void *arg);

/* How the outbox stands: failed rows, and seconds that the oldest due row has been
 * waiting. */
struct backlog { int64_t failed, waiting, behind; };
qf_err *soundness_backlog(struct qf_db *, struct backlog *);

#endif
