/* What the tests of accounts share: phones and names that nobody has, codes as the
 * operator sees them, somebody who is registered. */
#ifndef QF_TESTS_HTTP_ACCOUNT_H
#define QF_TESTS_HTTP_ACCOUNT_H

#include "tests/http/db.h"
#include "tests/http/person.h"

#define ACCOUNT_PASSWORD "kT8-mountain-42"
#define ACCOUNT_AGREE "我已阅读并同意服务协议和隐私政策"

/* A name, a phone, a code of an organisation that nobody has yet. Static, one of 64 in
 * turn. */
const char *account_name(void);
const char *account_phone(void);
const char *account_uscc(void);

/* The code in the newest message to this phone; "" when there is none. */
const char *account_code(const char *phone);
/* Messages to this phone so far. */
long account_messages(const char *phone);

/* Fill in the form of 个人注册 but for the code, ask for the code and fill it in as well. */
void account_fill(struct person *, const char *name, const char *phone);
/* Somebody who has registered as a person and is signed in; name and phone may be NULL.
 */
struct person *account_registered(const char *name, const char *phone);
/* Somebody who has registered an enterprise of the window of 岳麓区, with this name, and is signed in
 * as its main account. */
struct person *account_enterprise(const char *account, const char *uscc);
/* Sign in by the page; the answer is the test's business. */
#define account_sign_in person_sign_in

/* Each test begins with no counter running. */
int account_begin(void **state);
#define account_test(f) cmocka_unit_test_setup_teardown(f, account_begin, people_leave)

#endif
