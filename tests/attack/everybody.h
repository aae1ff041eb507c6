/* A guest and every account of the demo, signed in: for tests that ask each page as each role. */
#ifndef QF_TESTS_EVERYBODY_H
#define QF_TESTS_EVERYBODY_H

#include "tests/http/person.h"
#include "tests/http/routes.h"

enum { EVERYBODY = 16 };
extern struct person *everybody[EVERYBODY]; /* the first is a guest */

/* Signs them in, and finds an address for each route as whoever sees one. */
void everybody_comes(struct route *, size_t count);
/* The teardown of a group of tests. */
int everybody_leaves(void **state);

/* The first who sees, at the route's address, the form that posts there; NULL: nobody. The page is open. */
struct person *everybody_sees_form(const struct route *);

/* Signs in once more who was signed out, and takes the place of the old one. */
struct person *everybody_again(struct person *);

#endif
