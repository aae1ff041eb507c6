/* An application for 核心服务机构 on its way, for the tests of its sides. The applicant is demo-saas, which has
 * none in the demo. */
#ifndef QF_TESTS_APPLICATION_H
#define QF_TESTS_APPLICATION_H

#include "tests/http/person.h"

/* The number of demo-saas's institution. */
long application_provider(void);
/* Takes every application of demo-saas away, with what hangs on it; closes no round. */
void application_forget(void);
/* 基本信息, filled in well. */
void application_fill_basic(struct person *);
/* A draft with all three steps; its number. */
long application_filled(struct person *);
/* ... and handed in. */
long application_handed_in(struct person *);
/* Decide about a case in the window's page of it. */
void application_decide(struct person *, long case_id, const char *move, const char *comment);
long application_case(long application);
void application_is(long application, const char *state);

#endif
