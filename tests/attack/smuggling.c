/* Requests that two readers could understand in two ways, methods that nobody has, names of hosts that are
 * not ours: what a proxy in front of nginx, or nginx in front of an app, might be talked into. */
#include "tests/attack/wire.h"
#include "tests/http/account.h"
#include "tests/http/db.h"

/* A second request hidden behind the first: it must never be answered as one. */
#define HIDDEN "GET /session HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
#define POST   "POST /login HTTP/1.1\r\nHost: h\r\n"
#define END    "Connection: close\r\n\r\n"

struct bytes { const char *bytes; int status; };

static void one_answer(const struct bytes *all, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct wire_answer a = wire_text("%s", all[i].bytes);
        if (a.status != all[i].status || a.count != 1)
            fail_msg("%d (%d answers), not %d: %.200s", a.status, a.count, all[i].status, all[i].bytes);
        wire_forget(&a);
    }
}
#define one_answer(all) one_answer(all, sizeof all / sizeof *all)

/* --- where the body ends --- */

static void two_lengths_are_none(void **state)
{
    static const struct bytes all[] = {
        {POST "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" HIDDEN, 400},
        {POST "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n" HIDDEN, 400},
        {POST "Content-Length: 3\r\nContent-Length: 3\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 3\r\nContent-Length: 60\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 3, 3\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 3, 60\r\n\r\na=1" HIDDEN, 400},
    };
    (void)state;
    one_answer(all);
}

static void a_length_that_is_no_number_is_refused(void **state)
{
    static const struct bytes all[] = {
        {POST "Content-Length: -1\r\n\r\n" HIDDEN, 400},
        {POST "Content-Length: +3\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 0x3\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 3a\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 3 0\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 99999999999999999999\r\n\r\na=1" HIDDEN, 400},
        {POST "Content-Length: 9223372036854775807\r\n\r\na=1" HIDDEN, 413},
        {POST "Content-Length : 3\r\n\r\na=1" HIDDEN, 400},
        {POST " Content-Length: 3\r\n\r\na=1" HIDDEN, 400},
    };
    (void)state;
    one_answer(all);
}

static void a_coding_that_is_not_chunked_is_refused(void **state)
{
    static const struct bytes all[] = {
        {POST "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" HIDDEN, 501},
        {POST "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" HIDDEN, 501},
        {POST "Transfer-Encoding: identity\r\n\r\na=1" HIDDEN, 501},
        {POST "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" HIDDEN, 501},
        {POST "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" HIDDEN, 400},
        {POST "Transfer-Encoding: \x0b" "chunked\r\n\r\n0\r\n\r\n" HIDDEN, 501},
        {POST "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" HIDDEN, 400},
        {"POST /login HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" HIDDEN, 400},
    };
    (void)state;
    one_answer(all);
}

static void chunks_without_sense_are_refused(void **state)
{
    static const struct bytes all[] = {
        {POST "Transfer-Encoding: chunked\r\n\r\nx\r\n" HIDDEN, 400},
        {POST "Transfer-Encoding: chunked\r\n\r\n-1\r\na=1\r\n0\r\n\r\n" HIDDEN, 400},
        {POST "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\na=1\r\n" HIDDEN, 400},
        {POST "Transfer-Encoding: chunked\r\n\r\n3\r\na=1x\r\n0\r\n\r\n" HIDDEN, 400},
        {POST "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\na=1\r\n" HIDDEN, 400},
    };
    (void)state;
    one_answer(all);
}

/* What is inside a body is no request; and a body in chunks is a body. */
static void a_body_is_only_a_body(void **state)
{
    (void)state;
    const int len = (int)strlen(HIDDEN);
    struct wire_answer a = wire_text(POST "Content-Length: %d\r\n" END "%s", len, HIDDEN);
    assert_int_equal(a.count, 1);
    assert_null(strstr(a.text, "signed_in"));
    wire_forget(&a);
    a = wire_text(POST "Transfer-Encoding: chunked\r\n" END "%x\r\n%s\r\n0\r\n\r\n", (unsigned)len,
                  HIDDEN);
    assert_int_equal(a.count, 1);
    assert_null(strstr(a.text, "signed_in"));
    wire_forget(&a);
}

static void a_body_in_chunks_is_read_whole(void **state)
{
    (void)state;
    struct wire_answer a = wire_text(
        POST "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n" END
             "9\r\nname=some\r\n7\r\nbody-at\r\n8\r\n-a-place\r\n0\r\n\r\n");
    assert_int_equal(a.status, 403);
    assert_non_null(strstr(a.text, "value=\"somebody-at-a-place\""));
    wire_forget(&a);
}

/* --- lines and methods --- */

static void a_line_that_is_none_is_refused(void **state)
{
    static const struct bytes all[] = {
        {"GET\r\n\r\n", 400},
        {"GET  / HTTP/1.1\r\nHost: h\r\n" END, 200},
        {"GET / HTTP/1.1 x\r\nHost: h\r\n" END, 400},
        {"GET / HTTP/1.2\r\nHost: h\r\n" END, 200},
        {"GET / HTTP/9.9\r\nHost: h\r\n" END, 505},
        {"GET / FTP/1.1\r\nHost: h\r\n" END, 400},
        {"G\x01T / HTTP/1.1\r\nHost: h\r\n" END, 400},
        {"get / HTTP/1.1\r\nHost: h\r\n" END, 400},
        {"GET / HTTP/1.1\r\nHost: h\r\n folded: 1\r\n" END, 400},
        {"GET / HTTP/1.1\r\nHost: h\r\nbad name: 1\r\n" END, 400},
        {"GET / HTTP/1.1\r\nHost: h\r\nX: a\x01" "b\r\n" END, 200},
        {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400},
    };
    (void)state;
    one_answer(all);
}

static void nul_ends_nothing(void **state)
{
    static const char bytes[] = "GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n" END;
    static const char path[] = "GET /a\0b HTTP/1.1\r\nHost: h\r\n" END;
    (void)state;
    struct wire_answer a = wire_send(bytes, sizeof bytes - 1);
    assert_int_equal(a.status, 400);
    wire_forget(&a);
    a = wire_send(path, sizeof path - 1);
    assert_int_equal(a.status, 400);
    wire_forget(&a);
}

static void other_methods_are_405(void **state)
{
    static const char *const methods[] = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT",
                                          "PROPFIND", "MKCOL", "MOVE", "COPY", "LOCK", "PURGE", "DEBUG"};
    static const char *const paths[] = {"/", "/static/css/", "/login", "/nope"};
    (void)state;
    for (size_t m = 0; m < sizeof methods / sizeof *methods; m++)
        for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
            struct wire_answer a = wire_text("%s %s HTTP/1.1\r\nHost: h\r\nX-Secret: 71c0de\r\n" END,
                                             methods[m], paths[i]);
            if (a.status != 405 && a.status != 400)
                fail_msg("%s %s: %d", methods[m], paths[i], a.status);
            assert_null(strstr(a.text, "71c0de"));
            wire_forget(&a);
        }
}

/* Some frameworks let a header or a field name the method. */
static void no_header_names_the_method(void **state)
{
    static const char *const names[] = {"X-HTTP-Method-Override: POST", "X-HTTP-Method: POST",
                                        "X-Method-Override: POST"};
    (void)state;
    struct person *p = person_login("demo-person");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        person_send(p, &(struct ask){.path = "/logout?_method=POST", .headers = {names[i]}});
        person_gets(p, 200);
        person_ask(p, "/account");
        person_gets(p, 200);
    }
}

/* Nor the path that is meant. */
static void no_header_names_the_path(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_send(p, &(struct ask){.path = "/services", .headers = {"X-Original-URL: /account",
                                                                  "X-Rewrite-URL: /account"}});
    person_gets(p, 200);
}

/* --- whose site it is --- */

static void a_host_must_be_one_name(void **state)
{
    static const struct bytes all[] = {
        {"GET / HTTP/1.1\r\n" END, 400},
        {"GET / HTTP/1.1\r\nHost: h\r\nHost: evil.example\r\n" END, 400},
        {"GET / HTTP/1.1\r\nHost: h/evil.example\r\n" END, 400},
        {"GET / HTTP/1.1\r\nHost: ..\r\n" END, 400},
        {"GET http://evil.example:99999999/ HTTP/1.1\r\nHost: h\r\n" END, 200},
    };
    (void)state;
    one_answer(all);
}

/* --- where somebody comes from --- */

static const char *const spoofs[] = {
    "X-Forwarded-For: 203.0.113.9", "X-Real-IP: 203.0.113.9", "Forwarded: for=203.0.113.9",
    "True-Client-IP: 203.0.113.9", "CF-Connecting-IP: 203.0.113.9", "X-Client-IP: 203.0.113.9",
    "Client-IP: 203.0.113.9", "X_Real_IP: 203.0.113.9", "REMOTE_ADDR: 203.0.113.9",
    "X-Originating-IP: 203.0.113.9",
};

static void try_password(struct person *p, const char *header)
{
    char *body = NULL;
    person_open(p, "/login");
    if (asprintf(&body, "_token=%s&_key=%s&kind=person&name=nobody-here&password=not-this-one-1",
                 person_find(p, "//main//input[@name='_token']/@value"),
                 person_find(p, "//main//input[@name='_key']/@value")) < 0)
        abort();
    person_send(p, &(struct ask){.path = "/login", .body = body, .headers = {header}});
    free(body);
}

static void a_header_does_not_say_where_one_comes_from(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof spoofs / sizeof *spoofs; i++) {
        struct person *p = person_guest();
        db_forgive();
        try_password(p, spoofs[i]);
        person_gets(p, 422);
        assert_int_equal(db_number("SELECT COUNT(*) FROM throttle WHERE bucket ="
                                   " 'login-ip:127.0.0.1' AND hits = 1"), 1);
        assert_int_equal(db_number("SELECT COUNT(*) FROM throttle WHERE bucket LIKE '%%203.0.113%%'"), 0);
    }
    db_forgive();
}

/* An address that guesses is slowed however many it claims to be. */
static void a_thousand_names_of_one_address_are_one(void **state)
{
    char header[60];
    (void)state;
    struct person *p = person_guest();
    person_from(p, "127.0.0.71");
    db_do("INSERT INTO throttle (bucket, hits, window_start) VALUES ('login-ip:127.0.0.71', 40, NOW())");
    for (int i = 0; i < 12; i++) {
        snprintf(header, sizeof header, "X-Forwarded-For: 198.51.100.%d", i);
        try_password(p, header);
        if (i >= 2) person_sees_no(p, "帐户名称或密码不正确"); /* the first makes the address wait */
    }
    struct person *elsewhere = person_guest();
    person_from(elsewhere, "127.0.0.72");
    try_password(elsewhere, NULL);
    person_sees(elsewhere, "帐户名称或密码不正确");
    db_forgive();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(two_lengths_are_none),
        account_test(a_length_that_is_no_number_is_refused),
        account_test(a_coding_that_is_not_chunked_is_refused),
        account_test(chunks_without_sense_are_refused),
        account_test(a_body_is_only_a_body),
        account_test(a_body_in_chunks_is_read_whole),
        account_test(a_line_that_is_none_is_refused),
        account_test(nul_ends_nothing),
        account_test(other_methods_are_405),
        account_test(no_header_names_the_method),
        account_test(no_header_names_the_path),
        account_test(a_host_must_be_one_name),
        account_test(a_header_does_not_say_where_one_comes_from),
        account_test(a_thousand_names_of_one_address_are_one),
    };
    return cmocka_run_group_tests_name("smuggling", tests, NULL, NULL);
}
