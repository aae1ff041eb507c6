/* A person at a browser, for tests that read like what people do.
 *
 * A person has a jar of cookies and stands on one page. Fields are found by the words of
 * their label, buttons and links by their own words: what a test cannot find, nobody else
 * can. What was filled in stands in the page itself until a button sends it, so hidden
 * fields, what the server had filled in and an unticked box travel as a browser would
 * send them.
 *
 *     static void a_wrong_password_is_refused(void **state)
 *     {
 *         struct person *p = person_guest();
 *         person_open(p, "/login");
 *         person_fill(p, "帐户名称", "demo-enterprise");
 *         person_fill(p, "帐户密码", "not this one");
 *         person_press(p, "登录");
 *         person_gets(p, 422);
 *         person_sees(p, "帐户名称或密码不正确");
 *     }
 *     int main(void)
 *     {
 *         const struct CMUnitTest tests[] = {person_test(a_wrong_password_is_refused)};
 *         return cmocka_run_group_tests(tests, NULL, NULL);
 *     }
 *
 * Where a function cannot do what it is asked, the test fails with the line of the test,
 * the address, the status and the heading of the page. Strings belong to the person and
 * live until its next page; persons live until the end of the test function.
 */
#ifndef QF_TESTS_PERSON_H
#define QF_TESTS_PERSON_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <jansson.h>

struct person {
    const char *name; /* account, "" for a guest */
    long status;      /* of the last answer */
    char *url;        /* path of the last answer, after redirects */
    char *body;       /* as it came; text ends with NUL */
    size_t len;
    double seconds; /* that the last answer took */
    struct person_inside *in;
};

/* One request, as raw as a test wants it. */
struct ask {
    const char *method;     /* NULL: GET, or POST when there is a body */
    const char *path;       /* as it is sent, nothing is encoded or tidied */
    const char *headers[6]; /* "Accept: application/json"; "Origin:" takes one away */
    const char *type;       /* of the body; NULL: urlencoded */
    const char *body;
    size_t len; /* 0: strlen(body) */
};

/* --- who --- */

struct person *person_guest(void);
/* Signed in through the login page, with $QIFU_PASSWORD, as the kind of the account. */
struct person *person_login(const char *account);
/* Who has given the password of demo-second, and not the second factor. */
struct person *person_halfway(void);
/* Sign in by the page, by a captcha where one is asked for; or press 登录 just once. The answer is the test's
 * business. */
void person_sign_in(struct person *, const char *name, const char *password, const char *kind);
void person_try(struct person *, const char *name, const char *password, const char *kind);
/* Where the page asks for a captcha: change to the question in words and answer it. Passwords are not on the
 * page afterwards. */
void person_prove(struct person *);
/* Comes from another address from now on, such as 127.0.0.9: throttles count by address.
 */
void person_from(struct person *, const char *address);
/* The teardown of a test function. */
int people_leave(void **state);
#define person_test(f) cmocka_unit_test_teardown(f, people_leave)

/* --- going somewhere --- */

/* Open a page and follow where it leads, as a browser does. Printf format. */
void person_open(struct person *, const char *path, ...)
    __attribute__((format(printf, 2, 3)));
/* Ask without following: status and Location are the test's business. */
void person_ask(struct person *, const char *path, ...)
    __attribute__((format(printf, 2, 3)));
void person_send(struct person *, const struct ask *);
/* Follow the link with these words. */
void person_follow(struct person *, const char *words);
/* A page as JSON; the test fails unless it is 200 and well-formed. Freed with the person.
 */
json_t *person_json(struct person *, const char *path, ...)
    __attribute__((format(printf, 2, 3)));

/* --- filling in and sending --- */

/* By label, legend or, of a tick, the words beside it. A select, radio or set of ticks
 * takes the visible words or the value; a tick "" (off) or anything else (on). */
void person_fill(struct person *, const char *label, const char *value);
void person_attach(struct person *, const char *label, const char *file_name,
                   const void *bytes, size_t len);
/* Press the button with these words: sends its form. */
void person_press(struct person *, const char *words);
/* Send the last form once more, byte for byte. */
void person_repeat(struct person *);

/* --- what the page says --- */

void person_gets(struct person *, long status);
/* The text of the page, blanks collapsed, has these words; or has them not. */
void person_sees(struct person *, const char *words);
void person_sees_no(struct person *, const char *words);
const char *person_text(struct person *);
const char *person_heading(struct person *); /* of the first h1; "" */
/* The value that stands in a field; the sentence of error beside it, "" when there is
 * none. */
const char *person_value(struct person *, const char *label);
const char *person_error(struct person *, const char *label);
/* A header of the last answer, NULL when it has none. */
const char *person_header(struct person *, const char *name);
/* All of them as they came, the line of the status first. */
const char *person_headers(struct person *);
const char *person_cookie(struct person *, const char *name);
/* XPath into the page: how many nodes, text of the first (NULL). */
int person_count(struct person *, const char *xpath);
const char *person_find(struct person *, const char *xpath);

/* --- the line of the test, for messages --- */

extern struct person_place {
    const char *file;
    int line;
} person_place;
void person_fails(struct person *, const char *format, ...)
    __attribute__((noreturn, format(printf, 2, 3)));

#ifndef PERSON_INSIDE
#define PERSON_HERE         (person_place = (struct person_place){__FILE__, __LINE__})
#define person_login(...)   (PERSON_HERE, person_login(__VA_ARGS__))
#define person_halfway()    (PERSON_HERE, person_halfway())
#define person_open(...)    (PERSON_HERE, person_open(__VA_ARGS__))
#define person_ask(...)     (PERSON_HERE, person_ask(__VA_ARGS__))
#define person_send(...)    (PERSON_HERE, person_send(__VA_ARGS__))
#define person_follow(...)  (PERSON_HERE, person_follow(__VA_ARGS__))
#define person_json(...)    (PERSON_HERE, person_json(__VA_ARGS__))
#define person_fill(...)    (PERSON_HERE, person_fill(__VA_ARGS__))
#define person_attach(...)  (PERSON_HERE, person_attach(__VA_ARGS__))
#define person_press(...)   (PERSON_HERE, person_press(__VA_ARGS__))
#define person_repeat(...)  (PERSON_HERE, person_repeat(__VA_ARGS__))
#define person_gets(...)    (PERSON_HERE, person_gets(__VA_ARGS__))
#define person_sees(...)    (PERSON_HERE, person_sees(__VA_ARGS__))
#define person_sees_no(...) (PERSON_HERE, person_sees_no(__VA_ARGS__))
#define person_value(...)   (PERSON_HERE, person_value(__VA_ARGS__))
#define person_error(...)   (PERSON_HERE, person_error(__VA_ARGS__))
#endif

#endif
