/* main() of every app. */
#include "lib/web/freshness.h"
#include "lib/web/inside.h"
#include "lib/web/sniff.h"

#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

static int say_usage(const struct qf_app *app, int status)
{
    fprintf(status ? stderr : stdout,
            "%s --config FILE    serve FastCGI requests on file descriptor 0\n"
            "%s --check FILE     begin as to serve, then leave: is all there that it needs?\n"
            "%s --routes         print the table of pages\n"
            "%s --version        print the version\n",
            app->name, app->name, app->name, app->name);
    return status;
}

static void content_changed(void *worker)
{
    const struct qf_worker *w = worker;
    qf_freshness_renew(qf_conf_str(w->conf, "Paths.version"));
}

/* Assets are kept by browsers for long, under an address that changes with them. */
static const char *static_version(const struct qf_conf *conf)
{
    static char text[24];
    char path[1024];
    struct stat st;
    unsigned long long newest = 0;
    static const char *const marks[] = {"css", "js", "icons.svg"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        snprintf(path, sizeof path, "%s/static/%s", qf_conf_str(conf, "Paths.templates"),
                 marks[i]);
        if (stat(path, &st) == 0 && (unsigned long long)st.st_mtime > newest)
            newest = (unsigned long long)st.st_mtime;
    }
    snprintf(text, sizeof text, "%llx", newest);
    return text;
}

static qf_err *start(struct qf_worker *w)
{
    static char password[256], key[80];
    const char *user = qf_conf_user(w->conf, w->app->name, "name");
    const char *file = qf_conf_user(w->conf, w->app->name, "password_file");

    if (!user) return qf_system_error("Db.users.%s is not configured", w->app->name);
    if (file) QF_TRY(qf_secret_read(file, password, sizeof password));
    QF_TRY(qf_secret_read(qf_conf_str(w->conf, "Secrets.key_file"), key, sizeof key));
    if (!qf_unhex(key, w->key, sizeof w->key))
        return qf_system_error("the key file must hold 64 hexadecimal digits");
    w->db = qf_db_new(&(struct qf_db_options){.socket = qf_conf_str(w->conf, "Db.socket"),
                                              .name = qf_conf_str(w->conf, "Db.name"),
                                              .user = user, .password = password});
    w->secure = qf_starts(qf_conf_str(w->conf, "Site.base_url"), "https:");
    w->developer = qf_conf_int(w->conf, "Site.developer") != 0;
    w->static_version = static_version(w->conf);
    w->site_version = -1;
    w->arena = qf_arena_new();
    if (hdf_init(&w->site) != STATUS_OK) return qf_system_error("no memory");
    qf_hdf(w->site, "Config.VarEscapeMode", "html");
    qf_hdf(w->site, "Site.static", w->static_version);
    qf_freshness_begin(qf_conf_str(w->conf, "Paths.version"));
    w->app->keeper->on_content_change(content_changed, w);
    QF_TRY(w->app->keeper->configure(w->conf));
    QF_TRY(qf_sniff_open());            /* now, so that no upload pays for it */
    return NULL;
}

/* A schema that is not ours is a reason not to start; a database that is away is not. */
static qf_err *check_schema(struct qf_worker *w)
{
    qf_db_arena(w->db, w->arena);
    qf_err *e = qf_db_check_schema(w->db, w->app->keeper->schema);
    if (e && e->status == 503) {
        qf_log_err("database away at start", e, NULL);
        return NULL;
    }
    return e;
}

/* `check`: begin as to serve, then leave. */
static int serve(const struct qf_app *app, const char *config, bool check)
{
    static struct qf_worker w;
    qf_err *e;

    w.app = app;
    umask(0007);                        /* apps of other users share the folder of uploads */
    e = sodium_init() < 0 ? qf_system_error("libsodium") : qf_conf_read(config, &w.conf);
    if (!e) {
        qf_log_open(app->name, qf_log_level_of(qf_conf_str(w.conf, "Log.level")));
        e = start(&w);
    }
    if (!e) e = check_schema(&w);
    if (e) {
        qf_log_err("cannot start", e, NULL);
        if (!check) sleep(1);           /* the supervisor starts us again: not in a tight circle */
        return 1;
    }
    int status = check ? 0 : qf_fastcgi_loop(&w, qf_gate_serve);
    qf_db_free(w.db);
    return status;
}

int qf_app_main(const struct qf_app *app, int argc, char **argv)
{
    qf_log_open(app->name, QF_LOG_INFO);
    if (argc == 2 && qf_eq(argv[1], "--routes")) {
        qf_routes_print(app);
        return 0;
    }
    if (argc == 2 && qf_eq(argv[1], "--version")) {
        printf("qifu %s\n", app->name);
        return 0;
    }
    if (argc == 3 && qf_eq(argv[1], "--config")) return serve(app, argv[2], false);
    if (argc == 3 && qf_eq(argv[1], "--check")) return serve(app, argv[2], true);
    return say_usage(app, argc == 2 && qf_eq(argv[1], "--help") ? 0 : 2);
}
