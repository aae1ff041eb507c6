/* What happened after a backup: the server's binary log, from where the backup was made up to a
 * moment or to its end.
 *
 * The logs belong to the machine that was lost: a copy of db/binlog, as young as the loss may be.
 * Two things in them are left out: the search index, which is derived and filled anew, and
 * accounts and rights, which belong to a server and not to its data (sql/grants.sql gives them).
 */
#ifndef QIFUCTL_REPLAY_H
#define QIFUCTL_REPLAY_H

#include "qifuctl/ctl.h"

struct replay {
    const char *logs;                   /* folder of the binary logs */
    const char *until;                  /* "YYYY-MM-DD hh:mm:ss" in +08:00, or NULL: to the end */
    const char *first;                  /* set by replay_read: where it begins */
    int64_t position;
    char folder[64];                    /* of the statements, mode 0700, until replay_forget */
};

/* Read the logs and choose what is to be done again; changes no database. Errors: the backup knows
 * no position, a log is missing or damaged. */
qf_err *replay_read(struct ctl *, const char *backup, struct replay *);
/* Do it, into the database as it was when the backup was made. */
qf_err *replay_apply(struct ctl *, struct replay *);
/* Remove what replay_read has written. */
void replay_forget(struct replay *);

#endif
