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

static char *cookie_of(struct person *p)
{
    char *cookie = NULL;
    const char *name = person_cookie(p, "sid") ? "sid" : "gid";
    if (asprintf(&cookie, "Cookie: %s=%s", name, person_cookie(p, name)) < 0) abort();
    return cookie;
}

int crowd_send(struct person *p, const char *path, const char *body, int n, long status)
{
    char *cookie = cookie_of(p);
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

struct forms { const char *cookie, *path; char **bodies; bool (*right)(struct person *); };

static bool send_form(int i, void *arg)
{
    const struct forms *f = arg;
    struct person *p = person_guest();
    person_send(p, &(struct ask){.path = f->path, .body = f->bodies[i], .headers = {f->cookie}});
    return f->right(p);
}

int crowd_forms(struct person *p, const char *page, const char *fields, int n,
                bool (*right)(struct person *))
{
    char **bodies = calloc((size_t)n, sizeof *bodies), *cookie = cookie_of(p);
    char *path = strndup(page, strcspn(page, "?"));
    for (int i = 0; i < n; i++) {
        person_open(p, "%s", page);
        char *secrets = crowd_secrets(p);
        if (asprintf(&bodies[i], "%s&%s", secrets, fields) < 0) abort();
        free(secrets);
    }
    int good = crowd(n, send_form, &(struct forms){cookie, path, bodies, right});
    for (int i = 0; i < n; i++) free(bodies[i]);
    free(bodies);
    free(cookie);
    free(path);
    return good;
}
