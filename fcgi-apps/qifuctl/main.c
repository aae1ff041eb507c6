/* The administrator's command. Arguments: [--config FILE] SUBCOMMAND [its own arguments].
 */
#include <locale.h>
#include <sodium.h>
#include <sys/stat.h>

#include "config.h"
#include "lib/core/log.h"
#include "lib/core/str.h"
#include "qifuctl/commands.h"

static void print_help(FILE *out)
{
    fprintf(out, "Usage: qifuctl [--config FILE] COMMAND [ARGUMENTS]\n\n");
    for (const struct ctl_command *m = ctl_commands; m->name; m++)
        fprintf(out, "  %-9s %s\n", m->name, m->summary);
    fprintf(out, "\nqifuctl COMMAND --help tells about one of them.\n"
                 "Without --config: ./var/qifu.hdf, else " QF_SYSCONFDIR "/qifu.hdf.\n");
}

static const struct ctl_command *find_command(const char *name)
{
    for (const struct ctl_command *m = ctl_commands; m->name; m++)
        if (qf_eq(m->name, name)) return m;
    return NULL;
}

static int run(struct ctl *c, int argc, char **argv)
{
    if (argc > 0 && qf_eq(argv[0], "--version")) {
        printf("qifuctl " PACKAGE_VERSION "\n");
        return CTL_DONE;
    }
    if (argc == 0 || qf_eq(argv[0], "--help") || qf_eq(argv[0], "help")) {
        print_help(argc ? stdout : stderr);
        return argc ? CTL_DONE : CTL_USAGE;
    }
    c->command = find_command(argv[0]);
    if (c->command) return c->command->run(c, argc, argv);
    fprintf(stderr, "qifuctl: there is no command \"%s\"\n\n", argv[0]);
    print_help(stderr);
    return CTL_USAGE;
}

int main(int argc, char **argv)
{
    struct ctl c = {.arena = qf_arena_new()};
    (void)setlocale(LC_CTYPE, "C.UTF-8");
    umask(0007);                        /* restored uploads are the apps' again */
    qf_log_open("qifuctl", QF_LOG_INFO);
    if (sodium_init() < 0) return CTL_FAILED;
    argc--, argv++;
    if (argc > 1 && qf_eq(argv[0], "--config")) {
        c.config = argv[1];
        argc -= 2;
        argv += 2;
    }
    int rc = run(&c, argc, argv);
    qf_arena_free(c.arena);
    return fflush(stdout) == 0 ? rc : CTL_FAILED;
}
