/* The table of subcommands: open commands.c first. */
#ifndef QIFUCTL_COMMANDS_H
#define QIFUCTL_COMMANDS_H

#include "qifuctl/ctl.h"

struct ctl_command {
    const char *name;
    int (*run)(struct ctl *, int argc,
               char **argv); /* argv[0] is the subcommand's name */
    const char *summary;
    const char *usage;                  /* what follows the name, one form a line */
};

/* Ended by {0}. */
extern const struct ctl_command ctl_commands[];

int ctl_migrate(struct ctl *, int argc, char **argv);
int ctl_status(struct ctl *, int argc, char **argv);
int ctl_demo(struct ctl *, int argc, char **argv);
int ctl_load(struct ctl *, int argc, char **argv);
int ctl_account(struct ctl *, int argc, char **argv);
int ctl_grant(struct ctl *, int argc, char **argv);
int ctl_jobs(struct ctl *, int argc, char **argv);
int ctl_outbox(struct ctl *, int argc, char **argv);
int ctl_search(struct ctl *, int argc, char **argv);
int ctl_doctor(struct ctl *, int argc, char **argv);
int ctl_backup(struct ctl *, int argc, char **argv);
int ctl_restore(struct ctl *, int argc, char **argv);

#endif
