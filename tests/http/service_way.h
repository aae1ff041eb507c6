/* The way of a service, as its provider and the city's window walk it. The demo provider's window is the
 * demo city's. */
#ifndef QF_TESTS_SERVICE_WAY_H
#define QF_TESTS_SERVICE_WAY_H

#include "tests/http/person.h"

char *service_name(void);               /* a new one; the caller's to free */
/* The form of a new service, well filled in: 6,800 元起, stages of 30 and 70 percent. */
void service_fill(struct person *, const char *name);
void service_fill_stage(struct person *, int i, const char *name, const char *percent);
/* Fill it in and press; the number of the service. */
long service_added(struct person *, const char *name, const char *button);
/* One on the shelf, by the way everybody goes. */
long service_on_shelf(struct person *firm, struct person *city, const char *name);

long service_case(long service, const char *workflow);
void service_is(long service, const char *state);
void service_decide(struct person *, long the_case, const char *move, const char *comment);
/* Answer the question of a page below the service. */
void service_ask(struct person *, long service, const char *what, const char *button);
/* By how many the provider's number of listed services is wrong. */
long service_miscounted(long service);

#endif
