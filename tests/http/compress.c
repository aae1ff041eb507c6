/* Public pages come compressed to who takes them so, and are the same page. */
#include "tests/http/person.h"

#include <zlib.h>

static void ask_with(struct person *p, const char *path, const char *header)
{
    person_send(p, &(struct ask){.path = path, .headers = {header}});
    person_gets(p, 200);
}

static bool comes_compressed(struct person *p)
{
    const char *encoding = person_header(p, "Content-Encoding");
    return encoding && strcmp(encoding, "gzip") == 0;
}

/* Text of a compressed answer; freed by the caller. */
static char *unpacked(struct person *p)
{
    const size_t room = 1 << 20;
    char *text = calloc(1, room);
    z_stream z = {.next_in = (Bytef *)p->body, .avail_in = (uInt)p->len,
                  .next_out = (Bytef *)text, .avail_out = (uInt)room - 1};
    assert_int_equal(inflateInit2(&z, MAX_WBITS + 16), Z_OK);
    assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
    assert_int_equal(z.avail_in, 0);
    inflateEnd(&z);
    return text;
}

static void a_compressed_page_is_the_same_page(void **state)
{
    (void)state;
    static const char *const pages[] = {"/", "/services", "/news", "/sitemap.xml"};
    struct person *p = person_guest(), *plain = person_guest();
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        ask_with(p, pages[i], "Accept-Encoding: br, gzip;q=0.8");
        if (!comes_compressed(p)) person_fails(p, "is not compressed");
        assert_string_equal(person_header(p, "Vary"), "Accept-Encoding");
        char *text = unpacked(p);
        ask_with(plain, pages[i], "Accept-Encoding: identity");
        if (comes_compressed(plain)) person_fails(plain, "is compressed");
        if (strcmp(text, plain->body) != 0) person_fails(plain, "differs");
        free(text);
    }
}

static void who_refuses_gzip_gets_plain_text(void **state)
{
    (void)state;
    struct person *p = person_guest();
    ask_with(p, "/", "Accept-Encoding: gzip");
    ask_with(p, "/", "Accept-Encoding: gzip;q=0, br");
    assert_false(comes_compressed(p));
    ask_with(p, "/", "Accept-Encoding:");
    assert_false(comes_compressed(p));
    person_sees(p, "找服务");
}

/* nginx hands it out from its cache: the length is known, nothing is compressed on the way. */
static void it_is_compressed_once(void **state)
{
    (void)state;
    struct person *p = person_guest();
    ask_with(p, "/windows", "Accept-Encoding: gzip");
    assert_non_null(person_header(p, "Content-Length"));
    char *first = strdup(person_header(p, "X-Request-Id"));
    ask_with(p, "/windows", "Accept-Encoding: gzip");
    assert_true(comes_compressed(p));
    assert_string_equal(person_header(p, "X-Request-Id"), first);
    free(first);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_compressed_page_is_the_same_page),
        person_test(who_refuses_gzip_gets_plain_text),
        person_test(it_is_compressed_once),
    };
    return cmocka_run_group_tests_name("compress", tests, NULL, NULL);
}
