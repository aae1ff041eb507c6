/* The loop: one request at a time, a clean leave on every stop signal, a new worker after many
 * requests or much memory. The only file that sees fcgiapp.h. */
#include "lib/web/inside.h"

#include <errno.h>
#include <fcgiapp.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

struct qf_fastcgi { FCGX_Request request; };

static volatile sig_atomic_t leaving;

static void on_signal(int number)
{
    (void)number;
    leaving = 1;
}

static void catch_signals(sigset_t *while_waiting)
{
    static const int stops[] = {SIGTERM, SIGUSR1, SIGUSR2, SIGQUIT, SIGINT, SIGHUP};
    struct sigaction action = {.sa_handler = on_signal};        /* no SA_RESTART */
    sigset_t blocked;

    sigemptyset(&action.sa_mask);
    sigemptyset(&blocked);
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        sigaction(stops[i], &action, NULL);
        sigaddset(&blocked, stops[i]);
    }
    signal(SIGPIPE, SIG_IGN);
    sigprocmask(SIG_BLOCK, &blocked, while_waiting);
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        sigdelset(while_waiting, stops[i]);
}

static long resident_mb(void)
{
    long pages = 0, skipped;
    FILE *f = fopen("/proc/self/statm", "r");
    if (!f) return 0;
    if (fscanf(f, "%ld %ld", &skipped, &pages) != 2) pages = 0;
    fclose(f);
    return pages * sysconf(_SC_PAGESIZE) / (1024 * 1024);
}

static bool worn_out(struct qf_worker *w, int64_t served)
{
    if (served >= qf_conf_int(w->conf, "Worker.max_requests")) return true;
    return served % 256 == 0 && resident_mb() > qf_conf_int(w->conf, "Worker.max_memory_mb");
}

/* The listening socket is non-blocking, so that a worker whose connection was taken by another
 * one comes back to ppoll, the only place where a stop signal can interrupt it. */
int qf_fastcgi_loop(struct qf_worker *w, void (*serve)(struct qf_worker *, struct qf_fastcgi *))
{
    struct qf_fastcgi f;
    sigset_t while_waiting;
    int64_t served = 0;

    if (FCGX_Init() != 0 || FCGX_InitRequest(&f.request, 0, FCGI_FAIL_ACCEPT_ON_INTR) != 0)
        return 1;
    catch_signals(&while_waiting);
    fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK);
    while (!leaving && !worn_out(w, served + 1)) {
        struct pollfd listening = {.fd = 0, .events = POLLIN};
        if (ppoll(&listening, 1, NULL, &while_waiting) <= 0) continue;
        if (leaving) break;
        if (listening.revents & (POLLERR | POLLNVAL)) return 1;
        if (FCGX_Accept_r(&f.request) < 0) continue;
        serve(w, &f);
        FCGX_Finish_r(&f.request);
        served++;
    }
    qf_log(QF_LOG_INFO, "leaving", "why", leaving ? "signal" : "age", NULL);
    return 0;
}

const char *qf_fastcgi_param(struct qf_fastcgi *f, const char *name)
{
    const char *value = FCGX_GetParam(name, f->request.envp);
    return value ? value : "";
}

int qf_fastcgi_read(struct qf_fastcgi *f, char *into, int room)
{
    int got = FCGX_GetStr(into, room, f->request.in);
    if (got <= 0) return FCGX_GetError(f->request.in) ? -1 : 0;
    return got;
}

void qf_fastcgi_write(struct qf_fastcgi *f, const char *bytes, size_t len)
{
    while (len > 0) {
        int piece = len > 65536 ? 65536 : (int)len;
        if (FCGX_PutStr(bytes, piece, f->request.out) < 0) return;
        bytes += piece;
        len -= (size_t)piece;
    }
}
