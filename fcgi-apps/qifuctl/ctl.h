/* What every subcommand of qifuctl begins with: the configuration, an arena, a connection
 * as one of the database's users, and the way to end with an error.
 *
 *     int ctl_status(struct ctl *c, int argc, char **argv)
 *     {
 *         struct qf_db *db;
 *         int rc = ctl_options(c, &argc, &argv, NULL);
 *         if (rc != CTL_GO_ON) return rc;
 *         return ctl_end(c, ctl_open(c, "ddl", &db));
 *     }
 *
 * Exit status: 0 done, 1 failed, 2 wrong use. Results go to stdout, complaints to stderr.
 */
#ifndef QIFUCTL_CTL_H
#define QIFUCTL_CTL_H

#include "lib/core/conf.h"
#include "lib/db/db.h"

struct ctl_command;

enum { CTL_DONE = 0, CTL_FAILED = 1, CTL_USAGE = 2, CTL_GO_ON = -1 };

struct ctl {
    struct qf_arena *arena;             /* for the run of the command */
    const char *config;                 /* --config, or NULL: looked for */
    struct qf_conf *conf;               /* NULL until ctl_configure */
    const struct ctl_command *command;
};

/* Read the configuration: --config FILE, else ./var/qifu.hdf, else /etc/qifu/qifu.hdf. */
qf_err *ctl_configure(struct ctl *);

/* Connect as Db.users.<user>; reads the configuration first. Closed at the end of the
 * process. */
qf_err *ctl_open(struct ctl *, const char *user, struct qf_db **);

/* The same, but connecting only at the first use: for a process that outlives the
 * database. */
qf_err *ctl_open_lazy(struct ctl *, const char *user, struct qf_db **);

/* An arena of its own, for work that is repeated; freed at the end of the process. */
struct qf_arena *ctl_arena(struct ctl *);

/* Say what went wrong, if anything; the exit status. */
int ctl_end(struct ctl *, qf_err *);

/* Say what is wrong with the arguments; CTL_USAGE. */
int ctl_misuse(const struct ctl *, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A value of the configuration; ctl_configure must have run. */
const char *ctl_conf(const struct ctl *, const char *key);

/* host:pid, the name of this worker. */
const char *ctl_worker(struct ctl *);

#endif
