/* Versions of what the public sees: two numbers that go up in the transaction that
 * changes something ("site": settings, codes, columns, windows; "content": every public
 * record). Workers and caches compare them instead of reading everything again. */
#ifndef MODEL_VERSION_H
#define MODEL_VERSION_H

#include "lib/db/db.h"

/* All versions in one round trip: "content=17 site=3". In the arena. */
qf_err *version_texts(struct qf_db *, struct qf_arena *, const char **text);

/* Raise one, and have fn of version_on_change called after the commit. Call it last:
 * until the commit, other changes of content wait for this one. */
qf_err *version_raise(struct qf_db *, const char *name);

/* Whom to call after a change was committed (the gate empties nginx's cache); NULL for
 * nobody. */
void version_on_change(void (*fn)(void *), void *arg);

#endif
