#include "qifuctl/client.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/core/str.h"
#include "qifuctl/spawn.h"

/* A value of an option file, between quotes. */
static void add_value(struct qf_sb *b, const char *name, const char *value)
{
    qf_sb_addf(b, "%s = \"", name);
    for (; *value; value++) {
        if (*value == '"' || *value == '\\') qf_sb_addc(b, '\\');
        qf_sb_addc(b, *value);
    }
    qf_sb_add(b, "\"\n");
}

static qf_err *options_text(struct ctl *c, const char *user, struct qf_sb *b)
{
    char *password = qf_alloc(c->arena, 256);
    const char *account = qf_conf_user(c->conf, user, "name");
    const char *file = qf_conf_user(c->conf, user, "password_file");
    if (!account)
        return qf_system_error("Db.users.%s is not in the configuration", user);
    if (file) QF_TRY(qf_secret_read(file, password, 256));
    qf_sb_add(b, "[client]\n");
    add_value(b, "user", account);
    if (file) add_value(b, "password", password);
    add_value(b, "socket", ctl_conf(c, "Db.socket"));
    return NULL;
}

/* Without close-on-exec: the program opens it as /proc/self/fd/N. */
static qf_err *options_file(struct ctl *c, const char *user, int *fd)
{
    struct qf_sb b = qf_sb_in(c->arena);
    QF_TRY(options_text(c, user, &b));
    *fd = memfd_create("qifuctl", 0);
    if (*fd < 0) return qf_system_error("memfd_create: %s", strerror(errno));
    /* A file that others may write to is not read by the program. */
    if (fchmod(*fd, 0600) == 0 && write(*fd, b.text, b.len) == (ssize_t)b.len)
        return NULL;
    close(*fd);
    return qf_system_error("memory for the options: %s", strerror(errno));
}

qf_err *client_run(struct ctl *c, const char *program, const char *user,
                   const char *const args[], const char *in, const char *out)
{
    const char *argv[CLIENT_ARGS] = {program};
    int fd = -1, n = 2;
    QF_TRY(options_file(c, user, &fd));
    argv[1] = qf_fmt(c->arena, "--defaults-file=/proc/self/fd/%d", fd);
    for (; *args && n < CLIENT_ARGS - 1; args++) argv[n++] = *args;
    qf_err *err = spawn_run(argv, in, out);
    close(fd);
    return err;
}
