#include "qifuctl/commands.h"

const struct ctl_command ctl_commands[] = {
    {"migrate", ctl_migrate, "bring schema, codes and search table to this version",
     "[--status]"},
    {"jobs", ctl_jobs,
     "do what stands in the outbox: messages, search index, cleaning, figures",
     "[--once | --loop | --list]"},
    {"status", ctl_status, "version, numbers, backlog, last backup", ""},
    {"demo", ctl_demo, "load the demo province once, and print its accounts",
     "[--password-file FILE]"},
    {"load", ctl_load, "add a synthetic province of any size, for measurements",
     "--enterprises N --people N --providers N --services N --orders N --articles N"},
    {"account", ctl_account,
     "look at accounts, open operators' accounts, close and reopen any",
     "[list] [--kind KIND] [--state STATE] [--find TEXT] [--limit N]\n"
     "show NAME\ncreate NAME --person NAME --window CODE [--phone PHONE]\n"
     "disable NAME\nrestore NAME\npassword NAME\nreset-factor NAME"},
    {"grant", ctl_grant, "who may do what, in which windows",
     "[list [NAME]]\nadd NAME ROLE WINDOW [--function CODE]\n"
     "remove NAME ROLE WINDOW [--function CODE]"},
    {"outbox", ctl_outbox, "tasks that wait or failed",
     "[list] [--state STATE] [--limit N]\nshow ID [--reveal]\nagain ID"},
    {"search", ctl_search, "build the search index anew, or ask it",
     "rebuild\nWORDS [--kind KIND] [--region CODE] [--limit N]"},
    {"doctor", ctl_doctor, "look at everything and say what to do; changes nothing",
     "[--deep] [--nginx-conf FILE] [CHECK ...]"},
    {"backup", ctl_backup, "save database and uploads as of one moment", "--to DIR"},
    {"restore", ctl_restore, "check a backup and load it into an empty database",
     "--from DIR [--logs DIR [--until TIME]] [--force]"},
    {0},
};
