#include "tests/attack/wire.h"
#include "tests/http/person.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/time.h>

static int wire_open(void)
{
    const char *url = getenv("QIFU_URL"), *port = url ? strrchr(url, ':') : NULL;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct timeval patience = {.tv_sec = 3};
    if (!port) fail_msg("QIFU_URL is not set: see tests/attack/run");
    to.sin_port = htons((uint16_t)strtoul(port + 1, NULL, 10));
    int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (s < 0 || connect(s, (struct sockaddr *)&to, sizeof to)) fail_msg("no connection to %s", url);
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return s;
}

/* The site may hang up before it has heard all of it. */
static void put(int s, const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = send(s, bytes, len, MSG_NOSIGNAL);
        if (n <= 0) return;
        bytes += n;
        len -= (size_t)n;
    }
}

static void count_answers(struct wire_answer *a)
{
    for (const char *at = a->text; (at = strstr(at, "HTTP/1.")); at++) {
        if (at > a->text && at[-1] != '\n') continue;
        if (a->count++ == 0) a->status = (int)strtol(at + strlen("HTTP/1.1 "), NULL, 10);
    }
}

struct wire_answer wire_send(const void *bytes, size_t len)
{
    struct wire_answer a = {0};
    char piece[8192];
    ssize_t n;
    int s = wire_open();
    FILE *out = open_memstream(&a.text, &a.len);
    put(s, bytes, len);
    while ((n = recv(s, piece, sizeof piece, 0)) > 0) fwrite(piece, 1, (size_t)n, out);
    fclose(out);
    close(s);
    count_answers(&a);
    return a;
}

struct wire_answer wire_text(const char *format, ...)
{
    char *text = NULL;
    va_list args;
    va_start(args, format);
    int len = vasprintf(&text, format, args);
    va_end(args);
    if (len < 0) abort();
    struct wire_answer a = wire_send(text, (size_t)len);
    free(text);
    return a;
}

void wire_forget(struct wire_answer *a)
{
    free(a->text);
    *a = (struct wire_answer){0};
}
