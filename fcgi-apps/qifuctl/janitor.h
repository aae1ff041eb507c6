/* Removing contents that nothing speaks of any more. */
#ifndef QIFUCTL_JANITOR_H
#define QIFUCTL_JANITOR_H

#include "lib/db/db.h"

/* Unlink every stored content, and every temporary file, that is older than a day and has
 * no living attachment. An upload that comes at the same moment wins. */
qf_err *janitor_files(struct qf_db *, struct qf_arena *, const char *folder,
                      uint64_t *removed);

/* Is this the path of a stored content ("ab/cd/abcd…", 64 digits)? Gives its hash. */
bool janitor_content(const char *path, unsigned char sha256[32]);

#endif
