/* doctor: nginx, as it reads its configuration itself (nginx -T). */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "lib/core/str.h"
#include "qifuctl/doctor.h"
#include "qifuctl/spawn.h"

/* Around the largest file there is its form. Visitors at once: performance.md. */
enum { FORM_MB = 2, VISITORS = 10000 };

/* The value of the next directive of this name from *text on, or NULL; *text goes behind
 * it. */
static const char *value_next(struct doctor *d, const char **text, const char *name)
{
    size_t len = strlen(name);
    for (const char *p = *text; (p = strstr(p, name)); p += len) {
        bool begins = p == *text || strchr("\n\t {;", p[-1]);
        if (!begins || !strchr(" \t", p[len])) continue;
        p += len + strspn(p + len, " \t");
        *text = p + strcspn(p, ";\n");
        return qf_dupn(d->arena, p, (size_t)(*text - p));
    }
    return NULL;
}

/* The last argument is nginx's own default. */
static int64_t number_of(struct doctor *d, const char *text, const char *name,
                         int64_t number)
{
    const char *value = value_next(d, &text, name);
    if (value) qf_read_i64(value, 0, INT64_MAX, &number);
    return number;
}

static bool lasts(const char *path, const char *seconds)
{
    const char *const argv[] = {"openssl",   "x509",  "-noout", "-in", path,
                                "-checkend", seconds, NULL};
    return !spawn_run(argv, NULL, "/dev/null");
}

/* nginx begins and goes on with a certificate that has ended; browsers do not. */
static void look_certificate(struct doctor *d, const char *path)
{
    if (!lasts(path, "0"))
        doctor_fail(d, "renew it, then nginx -s reload", "%s has ended or is none", path);
    else if (!lasts(path, "1209600"))
        doctor_warn(d, "renew it, then nginx -s reload", "%s ends within 14 days", path);
}

/* A relative path is one beside the configuration. */
static void look_certificates(struct doctor *d, const char *text)
{
    const char *slash = strrchr(d->nginx_conf, '/'), *path;
    int folder = slash ? (int)(slash - d->nginx_conf) : 0;
    while ((path = value_next(d, &text, "ssl_certificate"))) {
        if (*path != '/' && folder)
            path = qf_fmt(d->arena, "%.*s/%s", folder, d->nginx_conf, path);
        look_certificate(d, path);
    }
}

/* --- limits --- */

/* "52m" in megabytes; nginx knows k and g, too. */
static int64_t megabytes(struct doctor *d, const char *size)
{
    int64_t number = 0;
    size_t digits = strspn(size, "0123456789");
    qf_read_i64(qf_dupn(d->arena, size, digits), 0, 1 << 30, &number);
    switch (size[digits] | 0x20) {
    case 'g': return number * 1024;
    case 'm': return number;
    case 'k': return number / 1024;
    default: return number / 1024 / 1024;
    }
}

static void look_body(struct doctor *d, const char *text)
{
    int64_t most = qf_conf_int(d->ctl->conf, "Upload.max_mb");
    const char *size = value_next(d, &text, "client_max_body_size");
    if (!size) size = "1m";             /* nginx's own */
    if (megabytes(d, size) < most + FORM_MB)
        doctor_fail(d, "raise client_max_body_size, or lower Upload.max_mb",
                    "nginx takes %s, an upload may have %d MB and its form around it",
                    size, (int)most);
}

static void look_visitors(struct doctor *d, const char *text)
{
    int64_t connections = number_of(d, text, "worker_connections", 512);
    int64_t files = number_of(d, text, "worker_rlimit_nofile", connections);
    if (connections < VISITORS)
        doctor_warn(d, "worker_connections 32768; as in site-tls.conf.example",
                    "worker_connections %d: fewer visitors than the platform bears",
                    (int)connections);
    if (files < connections)
        doctor_fail(d, "worker_rlimit_nofile at least worker_connections, LimitNOFILE",
                    "worker_rlimit_nofile %d is less than worker_connections %d",
                    (int)files, (int)connections);
}

/* --- sockets --- */

static const char *socket_trouble(const char *path)
{
    struct sockaddr_un a = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int wrong = 0;
    if (fd < 0) return strerror(errno);
    snprintf(a.sun_path, sizeof a.sun_path, "%s", path);
    if (connect(fd, (struct sockaddr *)&a, sizeof a) < 0 && errno != EAGAIN)
        wrong = errno;
    close(fd);
    return wrong ? strerror(wrong) : NULL;
}

static int look_sockets(struct doctor *d, const char *text)
{
    const char *server;
    int seen = 0;
    while ((server = value_next(d, &text, "server"))) {
        if (!qf_starts(server, "unix:")) continue;
        const char *path = server + strlen("unix:");
        path = qf_dupn(d->arena, path, strcspn(path, " "));
        const char *trouble = socket_trouble(path);
        if (trouble)
            doctor_fail(d, "is its unit running? systemctl status 'qifu-*'", "%s: %s",
                        path, trouble);
        else
            seen++;
    }
    return seen;
}

/* Without --nginx-conf the one of an installed site is looked at, when there is one. */
qf_err *doctor_nginx(struct doctor *d)
{
    static const char installed[] = QF_SYSCONFDIR "/nginx/nginx.conf";
    char *text = NULL;
    int before = d->failures;
    if (!d->nginx_conf && access(installed, F_OK) == 0) d->nginx_conf = installed;
    if (!d->nginx_conf) return NULL;
    const char *const argv[] = {"nginx", "-T", "-c", d->nginx_conf, NULL};
    QF_TRY(spawn_read(d->arena, argv, &text));
    look_certificates(d, text);
    look_body(d, text);
    look_visitors(d, text);
    int sockets = look_sockets(d, text);
    if (d->failures == before)
        doctor_ok(d, "%s is good, %d sockets of the apps answer", d->nginx_conf, sockets);
    return NULL;
}
