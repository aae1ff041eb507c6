/* Other programs, started with an argument vector and never through a shell. */
#ifndef QIFUCTL_SPAWN_H
#define QIFUCTL_SPAWN_H

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* Run and wait. `in` and `out` are files for its stdin and stdout (NULL: /dev/null and
 * ours); `out` is made with mode 0600. Errors: not found, or it left with another status
 * than 0. */
qf_err *spawn_run(const char *const argv[], const char *in, const char *out);

/* The same for a program that complains and leaves with 0 nevertheless: what it says on stderr goes
 * into the file `said`, and is the error when it said anything. */
qf_err *spawn_silent(struct qf_arena *, const char *const argv[], const char *out,
                     const char *said);

/* Run and keep what it prints (at most 256 KiB). */
qf_err *spawn_read(struct qf_arena *, const char *const argv[], char **text);

#endif
