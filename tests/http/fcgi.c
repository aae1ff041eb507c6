#include "tests/http/fcgi.h"
#include "tests/http/person.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <time.h>

enum { BEGIN = 1, PARAMS = 4, STDIN = 5, STDOUT = 6, RESPONDER = 1, RECORD_MAX = 65528 };

static int connect_to(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    struct timeval patience = {.tv_sec = 5};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (connect(fd, (struct sockaddr *)&address, sizeof address))
        fail_msg("connect %s", path);
    return fd;
}

/* The app may hang up early; that is an answer too. */
static void put(int fd, const void *bytes, size_t len)
{
    const char *at = bytes;
    while (len > 0) {
        ssize_t sent = send(fd, at, len, MSG_NOSIGNAL);
        if (sent <= 0) return;
        at += sent;
        len -= (size_t)sent;
    }
}

static void put_record(int fd, int kind, const void *content, size_t len)
{
    unsigned char head[8] = {
        1, (unsigned char)kind, 0, 1, (unsigned char)(len >> 8), (unsigned char)len, 0,
        0};
    put(fd, head, sizeof head);
    put(fd, content, len);
}

static void put_length(FILE *out, size_t len)
{
    if (len < 128) {
        fputc((int)len, out);
        return;
    }
    for (int shift = 24; shift >= 0; shift -= 8)
        fputc((int)(len >> shift & 0xff) | (shift == 24 ? 0x80 : 0), out);
}

static void put_param(FILE *out, const char *name, const char *value)
{
    if (!value) return;
    put_length(out, strlen(name));
    put_length(out, strlen(value));
    fputs(name, out);
    fputs(value, out);
}

static void put_params(int fd, const struct fcgi_ask *a)
{
    char *params, length[32];
    size_t len;
    const char *uri = a->uri ? a->uri : "/";
    FILE *out = open_memstream(&params, &len);
    snprintf(length, sizeof length, "%zu", a->len);
    put_param(out, "REQUEST_METHOD", a->method ? a->method : a->body ? "POST" : "GET");
    put_param(out, "REQUEST_URI", uri);
    put_param(out, "QUERY_STRING", strchr(uri, '?') ? strchr(uri, '?') + 1 : "");
    put_param(out, "REMOTE_ADDR", "127.0.0.1");
    put_param(out, "HTTP_HOST", "127.0.0.1");
    put_param(out, "HTTP_COOKIE", a->cookie);
    put_param(out, "HTTP_ACCEPT", a->accept ? a->accept : "text/html");
    put_param(out, "CONTENT_LENGTH", a->length ? a->length : a->body ? length : "");
    put_param(out, "CONTENT_TYPE",
              a->type   ? a->type
              : a->body ? "application/x-www-form-urlencoded"
                        : "");
    fclose(out);
    put_record(fd, PARAMS, params, len);
    put_record(fd, PARAMS, "", 0);
    free(params);
}

static void put_body(int fd, const struct fcgi_ask *a)
{
    size_t piece = a->piece ? a->piece : RECORD_MAX;
    for (size_t at = 0; at < a->len; at += piece)
        put_record(fd, STDIN, a->body + at, a->len - at < piece ? a->len - at : piece);
    if (!a->cut)
        put_record(fd, STDIN, "", 0);
    else
        shutdown(fd, SHUT_WR);
}

static size_t get(int fd, unsigned char *into, size_t len)
{
    size_t got = 0;
    while (got < len) {
        ssize_t n = recv(fd, into + got, len - got, 0);
        if (n < 0) fail_msg("no answer within five seconds");
        if (n == 0) break;
        got += (size_t)n;
    }
    return got;
}

static void get_answer(int fd, struct fcgi_answer *answer)
{
    unsigned char head[8], content[65536 + 256];
    FILE *out = open_memstream(&answer->text, &answer->len);
    while (get(fd, head, sizeof head) == sizeof head) {
        size_t len = (size_t)(head[4] << 8 | head[5]);
        if (get(fd, content, len + head[6]) != len + head[6]) break;
        if (head[1] == STDOUT) fwrite(content, 1, len, out);
    }
    fclose(out);
    if (strncmp(answer->text, "Status: ", 8) == 0)
        answer->status = (int)strtol(answer->text + 8, NULL, 10);
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

struct fcgi_answer fcgi_send(const char *socket, const struct fcgi_ask *a)
{
    struct fcgi_answer answer = {0};
    double began = now();
    int fd = connect_to(socket);
    put_record(fd, BEGIN, (char[8]){0, RESPONDER}, 8);
    put_params(fd, a);
    if (a->meanwhile) a->meanwhile();
    put_body(fd, a);
    get_answer(fd, &answer);
    close(fd);
    answer.seconds = now() - began;
    return answer;
}

void fcgi_forget(struct fcgi_answer *answer)
{
    free(answer->text);
    *answer = (struct fcgi_answer){0};
}

void fcgi_babble(const char *socket, const void *bytes, size_t len)
{
    int fd = connect_to(socket);
    put(fd, bytes, len);
    close(fd);
}
