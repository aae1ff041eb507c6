/* A FastCGI client that may lie: it speaks to an app's socket without nginx in between,
 * which would never pass on what these tests send. */
#ifndef QF_TESTS_FCGI_H
#define QF_TESTS_FCGI_H

#include <stddef.h>

struct fcgi_ask {
    const char *method, *uri; /* NULL: GET, POST with a body; "/" */
    const char *type;         /* CONTENT_TYPE; NULL: urlencoded */
    const char *length;       /* CONTENT_LENGTH as text; NULL: the truth */
    const char *body;
    size_t len;
    const char *cookie, *accept;
    size_t piece;            /* bytes a record of the body; 0: as many as fit */
    int cut;                 /* close after the body, without the end of the stream */
    void (*meanwhile)(void); /* called when the worker has the request but not its body */
};

struct fcgi_answer {
    int status; /* 0: closed without an answer */
    char *text; /* headers and body */
    size_t len;
    double seconds;
};

/* Fails the test when nobody answers within five seconds. The answer is freed by
 * fcgi_forget. */
struct fcgi_answer fcgi_send(const char *socket, const struct fcgi_ask *);
void fcgi_forget(struct fcgi_answer *);

/* A connection that sends these bytes, whatever they are, and hangs up. */
void fcgi_babble(const char *socket, const void *bytes, size_t len);

#endif
