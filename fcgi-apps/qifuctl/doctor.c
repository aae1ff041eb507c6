/* qifuctl doctor: looks at everything, changes nothing. */
#include "qifuctl/doctor.h"

#include <stdarg.h>

#include "lib/core/str.h"
#include "qifuctl/commands.h"
#include "qifuctl/options.h"

static const struct { const char *name; doctor_check *check; } checks[] = {
    {"config", doctor_config},
    {"secrets", doctor_secrets},
    {"folders", doctor_folders},
    {"templates", doctor_templates},
    {"users", doctor_users},
    {"server", doctor_server},
    {"schema", doctor_schema},
    {"tables", doctor_tables},
    {"grants", doctor_grants},
    {"sums", doctor_sums},
    {"audit", doctor_audit},
    {"files", doctor_files},
    {"outbox", doctor_outbox},
    {"index", doctor_index},
    {"backup", doctor_backup},
    {"disk", doctor_disk},
    {"fonts", doctor_fonts},
    {"nginx", doctor_nginx},
};
enum { CHECKS = sizeof checks / sizeof *checks };

static void line(struct doctor *d, const char *mark, const char *todo, const char *format,
                 va_list ap)
{
    printf("%-5s %-10s ", mark, d->name);
    vprintf(format, ap);
    if (todo) printf("\n                 -> %s", todo);
    printf("\n");
}

void doctor_ok(struct doctor *d, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    line(d, "ok", NULL, format, ap);
    va_end(ap);
    d->good++;
}

void doctor_warn(struct doctor *d, const char *todo, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    line(d, "warn", todo, format, ap);
    va_end(ap);
    d->warnings++;
}

void doctor_fail(struct doctor *d, const char *todo, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    line(d, "FAIL", todo, format, ap);
    va_end(ap);
    d->failures++;
}

static void run_check(struct doctor *d, int i)
{
    d->name = checks[i].name;
    qf_err *err = checks[i].check(d);
    if (err) doctor_fail(d, "mend what it says, then run doctor again", "%s", err->words);
    qf_err_forget();
    fflush(stdout);
}

static bool is_wanted(const char *name, int argc, char **argv)
{
    for (int i = 0; i < argc; i++)
        if (qf_eq(argv[i], name)) return true;
    return argc == 0;
}

static const char *unknown(int argc, char **argv)
{
    for (int a = 0; a < argc; a++) {
        int i = 0;
        while (i < CHECKS && !qf_eq(argv[a], checks[i].name)) i++;
        if (i == CHECKS) return argv[a];
    }
    return NULL;
}

int ctl_doctor(struct ctl *c, int argc, char **argv)
{
    struct doctor d = {.ctl = c, .arena = c->arena};
    const struct ctl_option options[] = {
        {"deep", CTL_FLAG, &d.deep, NULL,
         "read every stored file and compare its checksum"},
        {"nginx-conf", CTL_TEXT, &d.nginx_conf, "FILE",
         "let nginx check this configuration"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (unknown(argc, argv))
        return ctl_misuse(c, "there is no check \"%s\"", unknown(argc, argv));
    /* Nothing else can be looked at without the configuration. */
    qf_err *err = ctl_configure(c);
    if (err) return ctl_end(c, err);
    for (int i = 0; i < CHECKS; i++)
        if (is_wanted(checks[i].name, argc, argv)) run_check(&d, i);
    printf("%d ok, %d warnings, %d failures\n", d.good, d.warnings, d.failures);
    return d.failures ? CTL_FAILED : CTL_DONE;
}
