/* An entry for an award on its way, for the tests of its sides. Institutions and services are demo-saas's, the
 * expert is demo-expert: neither has an entry in this year's rounds of the demo. */
#ifndef QF_TESTS_AWARD_H
#define QF_TESTS_AWARD_H

#include "tests/http/person.h"

/* Takes the entries of demo-saas, and those of demo-expert in rounds that are open, away with what hangs on
 * them. */
void award_forget(void);
/* The number of demo-saas's institution, and of its n-th service on the shelf, from 0. */
long award_provider(void);
long award_service(int n);
/* The round of a sheet that is open. */
long award_round(const char *sheet);

/* 基本信息 of a sheet ("institutions" "products" "experts"), filled in well. */
void award_fill(struct person *, const char *sheet);
/* A text of so many characters, until the next call. */
const char *award_text(int characters);
/* An entry with both steps; its number. And handed in. */
long award_filled(struct person *, const char *sheet);
long award_handed_in(struct person *, const char *sheet);
long award_case(long entry);
void award_is(long entry, const char *state);
/* Two experts have scored it with these points, which the round asks for. */
void award_scored(long entry, int first, int second);

#endif
