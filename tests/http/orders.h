/* Orders of the demo enterprise at the demo provider, in any state, for tests of what comes after it. */
#ifndef QF_TESTS_ORDERS_H
#define QF_TESTS_ORDERS_H

#include "tests/http/db.h"
#include "tests/http/person.h"

/* A new order in this state with a case and two stages of 1,000.00 and 234.56 元, the first of them
 * delivered where the order is being performed; its number. */
long orders_new(const char *state);
/* The order is in this state, and so is its case. */
void orders_is(long order, const char *state);
long orders_case(long order);

/* Leave no order that was finished without being counted; the teardown of a program. */
int orders_leave(void **state);

/* A service of the demo provider that is on the shelf. */
long orders_service(void);
/* The organisation of a demo account. */
long orders_org(const char *account);

/* Send a form's fields to a path with a fresh token and key, past its page. */
void orders_post(struct person *, const char *path, const char *fields);

#endif
