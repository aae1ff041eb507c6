#include "qifuctl/options.h"

#include <getopt.h>

#include "lib/core/str.h"
#include "qifuctl/commands.h"

enum { OPTIONS_MAX = 24, INDENT = 26 };

static const struct ctl_option none[] = {{0}};

static void print_usage(const struct ctl_command *m)
{
    const char *line = m->usage, *end;
    for (bool first = true; line; first = false) {
        end = strchr(line, '\n');
        int len = end ? (int)(end - line) : (int)strlen(line);
        printf("%s qifuctl %s %.*s\n", first ? "Usage:" : "      ", m->name, len, line);
        line = end ? end + 1 : NULL;
    }
}

static void print_option(const char *name, const char *value, const char *help)
{
    int used = printf("  --%s%s%s", name, value ? " " : "", value ? value : "");
    printf("%*s%s\n", used < INDENT ? INDENT - used : 1, "", help);
}

static void print_help(const struct ctl *c, const struct ctl_option *options)
{
    print_usage(c->command);
    printf("\n%s\n\n", c->command->summary);
    for (const struct ctl_option *o = options; o->name; o++)
        print_option(o->name, o->kind == CTL_FLAG ? NULL : o->value, o->help);
    print_option("config", "FILE",
                 "configuration; else ./var/qifu.hdf, /etc/qifu/qifu.hdf");
    print_option("help", NULL, "this text");
}

static bool set_value(const struct ctl_option *o, const char *value)
{
    switch (o->kind) {
    case CTL_FLAG:
        *(bool *)o->to = true;
        return true;
    case CTL_TEXT:
        *(const char **)o->to = value;
        return true;
    case CTL_NUMBER:
        return qf_read_i64(value, 0, 1000000000, o->to);
    }
    return false;
}

/* Rows for getopt_long: val is the index of ours plus 1; then config and help. */
enum { VAL_CONFIG = 1000, VAL_HELP };

static void make_rows(const struct ctl_option *options, struct option rows[OPTIONS_MAX])
{
    int n = 0;
    for (const struct ctl_option *o = options; o->name; o++, n++)
        rows[n] = (struct option){o->name, o->kind != CTL_FLAG, NULL, n + 1};
    rows[n++] = (struct option){"config", required_argument, NULL, VAL_CONFIG};
    rows[n++] = (struct option){"help", no_argument, NULL, VAL_HELP};
    rows[n] = (struct option){0};
}

int ctl_options(struct ctl *c, int *argc, char ***argv, const struct ctl_option *options)
{
    struct option rows[OPTIONS_MAX];
    if (!options) options = none;
    make_rows(options, rows);
    opterr = 0;
    optind = 0;
    for (int val; (val = getopt_long(*argc, *argv, "", rows, NULL)) != -1;) {
        if (val == VAL_HELP) return print_help(c, options), CTL_DONE;
        if (val == VAL_CONFIG) c->config = optarg;
        else if (val == '?')
            return ctl_misuse(c, "%s is not an option, or lacks its value",
                              (*argv)[optind - 1]);
        else if (!set_value(&options[val - 1], optarg))
            return ctl_misuse(c, "--%s: \"%s\" is not a number", options[val - 1].name,
                              optarg);
    }
    *argc -= optind;
    *argv += optind;
    return CTL_GO_ON;
}
