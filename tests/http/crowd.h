/* Many at once: what one person's browser sends fifty times, and many people at one record. */
#ifndef QF_TESTS_CROWD_H
#define QF_TESTS_CROWD_H

#include "tests/http/person.h"

/* Run one(i, arg) in n processes at once and wait for all; how many of them answered true. */
int crowd(int n, bool (*one)(int i, void *arg), void *arg);

/* Send this body to a path n times at once with the session of the person (of a guest, with the cookie that
 * its forms are bound to); how many answers were this status. */
int crowd_send(struct person *, const char *path, const char *body, int n, long status);

/* n forms of a page, each opened, with a key of its own, before the first is sent, and all with these fields
 * ("name=value&..."); how many answers were right. */
int crowd_forms(struct person *, const char *page, const char *fields, int n,
                bool (*right)(struct person *));

/* "_token=...&_key=..." of the first POST form in <main> of the page the person stands on; the
 * caller's to free. */
char *crowd_secrets(struct person *);

#endif
