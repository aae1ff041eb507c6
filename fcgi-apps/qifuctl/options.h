/* Options of a subcommand, from one table: getopt_long and --help read the same rows.
 *
 *     bool again = false;
 *     const struct ctl_option options[] = {
 *         {"again", CTL_FLAG, &again, NULL, "load even when it was loaded before"}, {0}};
 *     int rc = ctl_options(c, &argc, &argv, options);
 *     if (rc != CTL_GO_ON) return rc;
 */
#ifndef QIFUCTL_OPTIONS_H
#define QIFUCTL_OPTIONS_H

#include "qifuctl/ctl.h"

enum ctl_option_kind {
    CTL_FLAG,                           /* bool */
    CTL_TEXT,                           /* const char * */
    CTL_NUMBER,                         /* int64_t, 0 .. 10^9 */
};

struct ctl_option {
    const char *name;
    enum ctl_option_kind kind;
    void *to;
    const char *value;                  /* word for the value in --help: "FILE" */
    const char *help;
};

/* Read them. CTL_GO_ON: *argc and *argv are what is left, without the subcommand's name.
 * Any other answer is the exit status: --help was printed, or the misuse. --config is
 * known everywhere. */
int ctl_options(struct ctl *, int *argc, char ***argv, const struct ctl_option *);

#endif
