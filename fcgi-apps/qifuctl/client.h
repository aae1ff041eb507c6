/* MariaDB's own programs (mariadb, mariadb-dump) as one of our database users. The
 * password reaches them through a file in memory that only they can open: neither on the
 * command line nor in the environment nor on the disk. */
#ifndef QIFUCTL_CLIENT_H
#define QIFUCTL_CLIENT_H

#include "qifuctl/ctl.h"

enum { CLIENT_ARGS = 24 };

/* Run program with --defaults-file and args (ended by NULL); in and out as in spawn_run.
 */
qf_err *client_run(struct ctl *, const char *program, const char *user,
                   const char *const args[], const char *in, const char *out);

#endif
