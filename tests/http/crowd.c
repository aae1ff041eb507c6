#include "tests/http/crowd.h"

#include <sys/wait.h>

enum { TOGETHER = 25 };

static int wait_for(int n)
{
    int good = 0, status;
    for (; n > 0 && wait(&status) > 0; n--) good += WIFEXITED(status) && !WEXITSTATUS(status);
    return good;
}

int crowd(int n, bool (*one)(int i, void *arg), void *arg)
{
    int good = 0, running = 0;
    for (int i = 0; i < n; i++) {
        pid_t child = fork();
        if (child < 0) abort();
        if (child == 0) _exit(one(i, arg) ? 0 : 1);
        if (++running < TOGETHER) continue;
        good += wait_for(1);
        running--;
    }
    return good + wait_for(running);
}

struct same { const char *cookie, *path, *body; long status; };

/* A connection of its own: the one of the person belongs to the parent. */
static bool send_same(int i, void *arg)
{
    const struct same *s = arg;
    struct person *p = person_guest();
    (void)i;
    person_send(p, &(struct ask){.path = s->path, .body = s->body, .headers = {s->cookie}});
    return p->status == s->status;
}

int crowd_send(struct person *p, const char *path, const char *body, int n, long status)
{
    char *cookie = NULL;
    const char *name = person_cookie(p, "sid") ? "sid" : "gid";
    if (asprintf(&cookie, "Cookie: %s=%s", name, person_cookie(p, name)) < 0) abort();
    int good = crowd(n, send_same, &(struct same){cookie, path, body, status});
    free(cookie);
    return good;
}

char *crowd_secrets(struct person *p)
{
    static const char form[] = "//main//form[@method='post']";
    char token[200], key[200], *out = NULL;
    snprintf(token, sizeof token, "%s//input[@name='_token']/@value", form);
    snprintf(key, sizeof key, "%s//input[@name='_key']/@value", form);
    char *first = strdup(person_find(p, token) ? person_find(p, token) : "");
    const char *second = person_find(p, key);
    if (asprintf(&out, "_token=%s&_key=%s", first, second ? second : "") < 0) abort();
    free(first);
    return out;
}
