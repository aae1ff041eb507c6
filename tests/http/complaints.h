/* What the tests of complaints share: filing one as a visitor does, and finding what became of it. */
#ifndef QF_TESTS_HTTP_COMPLAINTS_H
#define QF_TESTS_HTTP_COMPLAINTS_H

#include "tests/http/account.h"

#define COMPLAINTS_TRUE "我承诺以上内容和材料真实，不虚假、恶意投诉"
#define COMPLAINTS_ORG "橘子洲样例机电有限公司"

struct complaint {
    long id, file;                      /* of the complaint and of its case */
    char number[20], phone[20];
};

/* Open the form and fill in what manual 003 §6 names, and the captcha; page "" is about debts. */
void complaints_fill(struct person *, const char *page, const char *phone);
/* File a complaint about debts against somebody in 长沙, with a piece of evidence; the person stands on
 * the receipt. */
struct complaint complaints_file(struct person *);
/* The one that was filed with this phone. */
struct complaint complaints_of(const char *phone);

/* The state of the record and of its case, which must be the same. */
void complaints_state(const struct complaint *, const char *state);
/* Put both into a state, past all rules. */
void complaints_put(const struct complaint *, const char *state);

#endif
