/* One file to another place. */
#ifndef QIFUCTL_COPY_H
#define QIFUCTL_COPY_H

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* As a hard link where both are on one file system (stored contents never change), else
 * as a copy. Makes the folders above; what is there already stays. */
qf_err *copy_or_link(struct qf_arena *, const char *from, const char *to);

/* As a copy, always: beside, synced, renamed. */
qf_err *copy_file(struct qf_arena *, const char *from, const char *to);

#endif
