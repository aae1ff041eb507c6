/* The stream of FastCGI records on a worker's socket, through libfcgi: who can reach the
 * socket and is not nginx gets a well-formed answer or none, and the worker stays. */
#include <setjmp.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "fuzz.h"

#include "lib/web/fastcgi.c"

enum { TOLD_MAX = 1 << 16 };

/* libfcgi forgets 48 bytes at each management record that it does not know, and ends the
 * worker when the lengths of a name and its value are more than 2 GB together. Only nginx
 * can send either; a worker that grows or falls is replaced. */
const char *__lsan_default_suppressions(void);
const char *__asan_default_options(void);

const char *__lsan_default_suppressions(void)
{
    return "leak:libfcgi";
}

const char *__asan_default_options(void)
{
    return "allocator_may_return_null=1:max_allocation_size_mb=64";
}

static jmp_buf fallen;

void __assert_fail(const char *what, const char *file, unsigned line,
                   const char *function)
{
    (void)line, (void)function;
    HOLDS(qf_ends(file, "fcgiapp.c") && qf_starts(what, "size == 0 ||"));
    longjmp(fallen, 1);
}

int64_t qf_conf_int(const struct qf_conf *conf, const char *key)
{
    (void)conf, (void)key;
    return 1;
}

static int listening(struct sockaddr_un *address, socklen_t *len)
{
    static int fd = -1;
    if (fd < 0) {
        struct sockaddr_un any = {.sun_family = AF_UNIX}; /* the kernel finds a name */
        fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
        HOLDS(fd >= 0 && bind(fd, (struct sockaddr *)&any, sizeof any.sun_family) == 0);
        HOLDS(listen(fd, 1) == 0 && FCGX_Init() == 0);
        signal(SIGPIPE, SIG_IGN);
    }
    *len = sizeof *address;
    HOLDS(getsockname(fd, (struct sockaddr *)address, len) == 0);
    return fd;
}

/* Somebody connects, says all this and listens. */
static int visit(const char *text, size_t len, int *server)
{
    struct sockaddr_un address;
    socklen_t address_len;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    *server = listening(&address, &address_len);
    HOLDS(fd >= 0 && connect(fd, (struct sockaddr *)&address, address_len) == 0);
    HOLDS(write(fd, text, len) == (ssize_t)len);
    HOLDS(shutdown(fd, SHUT_WR) == 0);
    return fd;
}

static void serve(struct qf_fastcgi *f)
{
    static char body[4096];
    static const char *const names[] = {"REQUEST_METHOD", "REQUEST_URI",
                                        "CONTENT_LENGTH"};
    size_t sum = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        sum += strlen(qf_fastcgi_param(f, names[i]));
    for (int got; (got = qf_fastcgi_read(f, body, sizeof body)) > 0;)
        sum += (size_t)got;
    const char *head = qf_fmt(arena, "X: %zu\r\n\r\n", sum);
    qf_fastcgi_answer(f, head, strlen(head), body, sizeof body);
}

/* Whole records, each of version 1, and a known type. */
static void check_told(const unsigned char *told, size_t len)
{
    while (len > 0) {
        HOLDS(len >= 8 && told[0] == FCGI_VERSION_1 && told[1] <= FCGI_MAXTYPE);
        size_t whole = 8 + (size_t)told[4] * 256 + told[5] + told[6];
        HOLDS(whole <= len);
        told += whole;
        len -= whole;
    }
}

static void fuzz(const char *text, size_t len)
{
    static unsigned char told[TOLD_MAX];
    static struct qf_fastcgi f;
    int server;
    const int fd = visit(text, len, &server);
    size_t have = 0;
    HOLDS(FCGX_InitRequest(&f.request, server, FCGI_FAIL_ACCEPT_ON_INTR) == 0);
    if (setjmp(fallen)) {
        close(f.request.ipcFd);
    } else {
        if (FCGX_Accept_r(&f.request) >= 0) serve(&f);
        FCGX_Free(&f.request, true);
    }
    for (ssize_t n; (n = recv(fd, told + have, TOLD_MAX - have, MSG_DONTWAIT)) > 0;)
        have += (size_t)n;
    close(fd);
    check_told(told, have);
}
