#include "qifuctl/ctl.h"

#include <errno.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "lib/core/str.h"
#include "model/schema.h"
#include "qifuctl/commands.h"

/* Migrations, rebuilds and loads take longer than any page may. */
enum { READ_SECONDS = 3600, CONNECT_SECONDS = 5 };

static const char *config_path(const struct ctl *c)
{
    if (c->config) return c->config;
    return access("var/qifu.hdf", F_OK) == 0 ? "var/qifu.hdf" : QF_SYSCONFDIR "/qifu.hdf";
}

static void forget_conf(void *conf)
{
    qf_conf_free(conf);
}

qf_err *ctl_configure(struct ctl *c)
{
    if (c->conf) return NULL;
    QF_TRY(qf_conf_read(config_path(c), &c->conf));
    qf_arena_defer(c->arena, forget_conf, c->conf);
    return NULL;
}

const char *ctl_conf(const struct ctl *c, const char *key)
{
    return qf_conf_str(c->conf, key);
}

static void close_db(void *db)
{
    qf_db_free(db);
}

static qf_err *open_lazy(struct ctl *c, const char *user, const char *name,
                         struct qf_db **db)
{
    char *password = qf_alloc(c->arena, 256); /* zeroed: none */
    const char *account = qf_conf_user(c->conf, user, "name");
    const char *file = qf_conf_user(c->conf, user, "password_file");
    if (!account)
        return qf_system_error("Db.users.%s is not in the configuration", user);
    if (file) QF_TRY(qf_secret_read(file, password, 256));
    struct qf_db_options o = {.socket = ctl_conf(c, "Db.socket"),
                              .name = name,
                              .user = account,
                              .password = password,
                              .connect_seconds = CONNECT_SECONDS,
                              .read_seconds = READ_SECONDS};
    *db = qf_db_new(&o);
    qf_arena_defer(c->arena, close_db, *db);
    qf_db_arena(*db, c->arena);
    return NULL;
}

qf_err *ctl_open_lazy(struct ctl *c, const char *user, struct qf_db **db)
{
    QF_TRY(ctl_configure(c));
    return open_lazy(c, user, ctl_conf(c, "Db.name"), db);
}

/* An account without a password is known by the OS user of its name; root becomes that one for the
 * moment in which the socket is opened. */
static qf_err *connect_as(struct ctl *c, const char *user, struct qf_db *db)
{
    const struct passwd *who = NULL;
    if (geteuid() == 0 && !qf_conf_user(c->conf, user, "password_file"))
        who = getpwnam(qf_conf_user(c->conf, user, "name"));
    if (who && seteuid(who->pw_uid) < 0)
        return qf_system_error("become %s: %s", who->pw_name, strerror(errno));
    qf_err *err = qf_db_connect(db);
    if (who && seteuid(0) < 0) abort();
    return err;
}

qf_err *ctl_open(struct ctl *c, const char *user, struct qf_db **db)
{
    QF_TRY(ctl_open_lazy(c, user, db));
    QF_TRY(connect_as(c, user, *db));
    return qf_eq(user, "ddl") ? schema_no_hurry(*db) : NULL;
}

static void free_arena(void *arena)
{
    qf_arena_free(arena);
}

struct qf_arena *ctl_arena(struct ctl *c)
{
    struct qf_arena *a = qf_arena_new();
    qf_arena_defer(c->arena, free_arena, a);
    return a;
}

int ctl_end(struct ctl *c, qf_err *err)
{
    if (!err) return CTL_DONE;
    fflush(stdout);
    fprintf(stderr, "qifuctl %s: %s\n", c->command->name, err->words);
    if (qf_err_is(err, QF_ERR_SYSTEM)) fprintf(stderr, "  (%s)\n", qf_err_way(err));
    return CTL_FAILED;
}

int ctl_misuse(const struct ctl *c, const char *format, ...)
{
    va_list ap;
    fprintf(stderr, "qifuctl %s: ", c->command->name);
    va_start(ap, format);
    vfprintf(stderr, format, ap);
    va_end(ap);
    fprintf(stderr, "\nTry qifuctl %s --help\n", c->command->name);
    return CTL_USAGE;
}

const char *ctl_worker(struct ctl *c)
{
    struct utsname host;
    uname(&host);
    return qf_fmt(c->arena, "%.40s:%d", host.nodename, (int)getpid());
}
