/* The loop: one request at a time, a clean leave on every stop signal, a new worker after many
 * requests or much memory. The only file that sees fcgiapp.h. */
#include "lib/web/inside.h"

#include <errno.h>
#include <fastcgi.h>
#include <fcgiapp.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/uio.h>
#include <unistd.h>

struct qf_fastcgi {
    FCGX_Request request;
    bool answered;                      /* up to the end of the request: nothing is left to send */
};

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
    return pages * sysconf(_SC_PAGESIZE) / (1024L * 1024);
}

static bool worn_out(struct qf_worker *w, int64_t served)
{
    if (served >= qf_conf_int(w->conf, "Worker.max_requests")) return true;
    return served % 256 == 0 && resident_mb() > qf_conf_int(w->conf, "Worker.max_memory_mb");
}

/* What a worker cannot get over by itself: it says so and leaves, and its supervisor starts another.
 * The connection waits for whoever is next. */
static bool is_starved(int accepted)
{
    int error = -accepted;
    if (error != EMFILE && error != ENFILE && error != ENOMEM && error != ENOBUFS) return false;
    qf_log(QF_LOG_ERROR, "cannot accept", "why", strerror(error), NULL);
    return true;
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
        int accepted = FCGX_Accept_r(&f.request);
        if (is_starved(accepted)) return 1;
        if (accepted < 0) continue;
        f.answered = false;
        serve(w, &f);
        if (f.answered) FCGX_Free(&f.request, true);
        else FCGX_Finish_r(&f.request);
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

/* --- the answer --- */

/* libfcgi would send it in pieces of 8 KB, and nginx would wake up for each of them. So the records
 * are put together here, and a page of up to 64 KB leaves with its end in one call. */

enum { RECORDS = 4, RECORD_MOST = 65528 };

struct answer {
    int fd, id, count;
    FCGI_Header headers[RECORDS];
    struct iovec parts[2 * RECORDS];
};

/* nginx may have gone meanwhile; then there is nobody to tell. */
static void send_records(struct answer *a)
{
    struct iovec *v = a->parts;
    int count = 2 * a->count;
    a->count = 0;
    while (count > 0) {
        ssize_t sent = writev(a->fd, v, count);
        if (sent < 0 && errno != EINTR) return;
        size_t left = sent < 0 ? 0 : (size_t)sent;
        for (; count > 0 && left >= v->iov_len; v++, count--) left -= v->iov_len;
        if (count == 0) return;
        v->iov_base = (char *)v->iov_base + left;
        v->iov_len -= left;
    }
}

static void put_record(struct answer *a, int type, const char *text, size_t len)
{
    union { const char *in; void *out; } cast = {.in = text};
    if (a->count == RECORDS) send_records(a);
    FCGI_Header *h = &a->headers[a->count];
    *h = (FCGI_Header){
        .version = FCGI_VERSION_1, .type = (unsigned char)type,
        .requestIdB1 = (unsigned char)(a->id >> 8), .requestIdB0 = (unsigned char)a->id,
        .contentLengthB1 = (unsigned char)(len >> 8), .contentLengthB0 = (unsigned char)len};
    struct iovec *part = &a->parts[2 * (size_t)a->count];
    part[0] = (struct iovec){h, sizeof *h};
    part[1] = (struct iovec){cast.out, len};
    a->count++;
}

static void put_text(struct answer *a, const char *text, size_t len)
{
    for (; len > RECORD_MOST; text += RECORD_MOST, len -= RECORD_MOST)
        put_record(a, FCGI_STDOUT, text, RECORD_MOST);
    if (len > 0) put_record(a, FCGI_STDOUT, text, len);
}

void qf_fastcgi_answer(struct qf_fastcgi *f, const char *head, size_t head_len, const char *body,
                       size_t len)
{
    static const char done[sizeof(FCGI_EndRequestBody)];        /* all zero: complete */
    struct answer a = {.fd = f->request.ipcFd, .id = f->request.requestId};
    put_text(&a, head, head_len);
    put_text(&a, body, len);
    put_record(&a, FCGI_STDOUT, "", 0);
    put_record(&a, FCGI_END_REQUEST, done, sizeof done);
    send_records(&a);
    f->answered = true;
}
