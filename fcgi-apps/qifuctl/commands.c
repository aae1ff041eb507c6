#include "qifuctl/commands.h"

const struct ctl_command ctl_commands[] = {
    {"migrate", ctl_migrate, "bring schema, codes and search table to this version",
     "[--status]"},
    {"jobs", ctl_jobs, "do what stands in the outbox: messages, search index, cleaning, figures",
     "[--once | --loop | --list]"},
    {0},
};
