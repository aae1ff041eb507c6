/* An address for every route: one of the links that people would follow to it. */
#ifndef QF_TESTS_SAMPLES_H
#define QF_TESTS_SAMPLES_H

#include "tests/http/person.h"
#include "tests/http/routes.h"

/* Finds what is missing as this person, who may be a guest. */
void samples_find(struct person *, struct route *, size_t count);
/* Takes away what had to be put into the database for it. */
void samples_remove(void);

#endif
