/* The pages of every app that is installed, from "APP --routes", and an address for each.
 */
#ifndef QF_TESTS_ROUTES_H
#define QF_TESTS_ROUTES_H

#include <stdbool.h>
#include <stddef.h>

struct route {
    char *name; /* "GET /services/{id}" */
    char *app, *method, *path, *may, *form;
    bool record, cached;
    char *sample; /* an address of it, with something that exists; NULL: none found */
};

/* Every row of every app in $QIFU_BIN, in their order; lives until the end of the
 * program. */
struct route *routes_all(size_t *count);

bool route_is(const struct route *, const char *method);
/* A name stands in the path. */
bool route_has_part(const struct route *);
/* The path with this in place of its first name. */
char *route_with(const struct route *, const char *value);

#endif
