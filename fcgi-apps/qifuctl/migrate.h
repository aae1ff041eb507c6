/* What restore needs of migrate. */
#ifndef QIFUCTL_MIGRATE_H
#define QIFUCTL_MIGRATE_H

#include "qifuctl/ctl.h"

/* Everything `qifuctl migrate` does. */
qf_err *migrate_run(struct ctl *);

#endif
