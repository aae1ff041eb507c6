#include "qifuctl/commands.h"

const struct ctl_command ctl_commands[] = {
    {"migrate", ctl_migrate, "bring schema, codes and search table to this version",
     "[--status]"},
    {0},
};
