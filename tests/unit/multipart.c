/* A multipart body becomes fields and files, or is refused. */
#include <sys/resource.h>

#include "unit.h"

#include "body.h"
#include "lib/core/str.h"
#include "lib/web/multipart.h"

static const char *result_of(const char *body)
{
    return body_whole(arena, body, strlen(body));
}

static bool refused(const char *body, size_t len)
{
    return strstr(body_whole(arena, body, len), "!400 ") != NULL;
}

static void assert_refused(const char *body)
{
    if (!refused(body, strlen(body))) fail_msg("not refused: %s", body);
}

static void texts_and_files_arrive(void **state)
{
    (void)state;
    assert_string_equal(
        result_of(TEXT("title", "企业\r\n服务") FILE_("合同.pdf", "%PDF-1.4\r\nx")
                      TEXT("empty", "") END),
        "[f|合同.pdf|application/pdf:%PDF-1.4\r\nx](title=企业\n服务)(empty=)");
}

static void an_empty_file_control_does_not_begin(void **state)
{
    (void)state;
    assert_string_equal(result_of(FILE_("", "") END), "");
    assert_string_equal(result_of(FILE_("", "x") END), "[f||application/pdf:x]");
    assert_string_equal(result_of(FILE_("a.txt", "") END), "[f|a.txt|application/pdf:]");
}

static void the_charset_part_is_ignored(void **state)
{
    (void)state;
    assert_string_equal(result_of(TEXT("_charset_", "UTF-8") TEXT("a", "1") END),
                        "(a=1)");
}

static void what_stands_around_the_parts_is_skipped(void **state)
{
    (void)state;
    assert_string_equal(result_of("preamble\r\n" TEXT("a", "1") END "epilogue"), "(a=1)");
    assert_string_equal(result_of("\r\n" TEXT("a", "1") "--B--"), "(a=1)");
    assert_string_equal(result_of("--B \t\r\n" FIELD "a\r\n\r\n1\r\n--B--"), "(a=1)");
    char *long_body = qf_alloc(arena, 20000);
    memset(long_body, 'x', 8200);
    snprintf(long_body + 8200, 1000, "\r\n" TEXT("a", "1") END);
    assert_refused(long_body);
    snprintf(long_body, 1000, TEXT("a", "1") END);
    size_t len = strlen(long_body);
    memset(long_body + len, 'x', 8200);
    assert_refused(long_body);
}

static void hostile_headers_are_refused(void **state)
{
    (void)state;
    static const char *const heads[] = {
        "",
        "X: y\r\n",
        "Content-Disposition: form-data\r\n",
        "Content-Disposition: form-data; name\r\n",
        "Content-Disposition: attachment; name=a\r\n",
        "Content-Disposition form-data; name=a\r\n",
        "Content-Disposition : form-data; name=a\r\n",
        "Content-Disposition: form-data name=a\r\n",
        FIELD "\"a\r\n",
        FIELD "\"\"\r\n",
        FIELD "\"a.b\"\r\n",
        FIELD "a; name=b\r\n",
        FIELD "a\r\n" FIELD "b\r\n",
        FIELD "a\r\n folded\r\n",
        FIELD "a\r\n\tfolded: x\r\n",
        FIELD "a;\r\n b=c\r\n",
        FIELD "a\nX: y\r\n",
        FIELD "a\rX: y\r\n",
        FIELD "a\r\nX: \x01\r\n",
        FIELD "a\r\nX: y\x7F\r\n",
        FIELD "a\r\nX: y\nZ: w\r\n",
        FIELD "a\r\nX: y\rz\r\n",
        FIELD "a\r\nX\r\n",
        FIELD "a\r\n: x\r\n",
        FIELD "a\r\nContent-Type: a/b\r\nContent-Type: a/b\r\n",
        FIELD "a\r\nContent-Transfer-Encoding: base64\r\n",
        FIELD "a\r\nContent-Transfer-Encoding: quoted-printable\r\n",
        FIELD "a\r\nContent-Transfer-Encoding: 8bitx\r\n",
        FIELD "a; filename=x; filename=y\r\n",
        FIELD "a; filename=x; filename*=UTF-8''y\r\n",
        FIELD "a; filename*=x\r\n",
        FIELD "a; filename*=GBK''x\r\n",
        FIELD "a; filename*=UTF-8''%\r\n",
        FIELD "a; filename*=UTF-8''%00\r\n",
        FIELD "a; filename=\"x\\\"\r\n",
        FIELD "a; filename=\"\xFF\"\r\n",
        FIELD "a; filename=\"\xC0\xAF\"\r\n",
        FIELD "a; filename=\r\n",
        FIELD "a; filename=x\"y\r\n",
        FIELD "a; filename=\"x\"y\r\n",
        FIELD "a b\r\n",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        assert_refused(qf_fmt(arena, "--B\r\n%s\r\n1\r\n" END, heads[i]));
    static const char zero[] = "--B\r\n" FIELD "a\0b\r\n\r\n1\r\n" END;
    assert_true(refused(zero, sizeof zero - 1));
}

static void harmless_headers_are_accepted(void **state)
{
    (void)state;
    static const char *const heads[] = {
        FIELD "a\r\n",
        "content-disposition:form-data;name=\"a\"\r\n",
        "Content-Disposition: Form-Data ; name=a ;\r\n",
        "Content-Disposition:\tform-data\t;\tname=a\r\n",
        FIELD "a\r\nContent-Transfer-Encoding: 7bit\r\n",
        FIELD "a\r\nContent-Transfer-Encoding:8bit \r\n",
        FIELD "a; other=\"x;y\"\r\n",
        FIELD "a\r\nContent-Transfer-Encoding: BINARY\r\nX-Other: y\r\n",
        "Content-Type: text/plain; charset=UTF-8\r\n" FIELD "a\r\n",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        assert_string_equal(result_of(qf_fmt(arena, "--B\r\n%s\r\n1\r\n" END, heads[i])),
                            "(a=1)");
}

static void hostile_bodies_are_refused(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        "",
        "x",
        "--B",
        "--B\r\n",
        "--B\r",
        "--B-",
        "--Bx\r\n" FIELD "a\r\n\r\n1\r\n" END,
        "--B-x",
        "--B \r \n",
        "--B\n" FIELD "a\n\n1\n--B--\n",
        "--B\r\n" FIELD "a\n\n1\r\n" END,
        "--B\r\n" FIELD "a\r\n\r\n1",
        "--B\r\n" FIELD "a\r\n\r\n1\r\n--B",
        "--B\r\n" FIELD "a\r\n\r\n1\r\n--B-",
        "--B\r\n" FIELD "a\r\n\r\n1\r\n--B\r\n",
        "--B\r\n" FIELD "a\r\n\r\n1\n" END,
        "--C\r\n" FIELD "a\r\n\r\n1\r\n--C--",
        TEXT("a", "\xFF") END,
        TEXT("a", "\xE4\xBC") END,
        TEXT("_charset_", "\xFF") END,
    };
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
        assert_refused(bodies[i]);
    static const char zero[] = TEXT("a", "x\0y") END;
    assert_true(refused(zero, sizeof zero - 1));
}

static void headers_have_at_most_8_kib(void **state)
{
    (void)state;
    char *fill = qf_alloc(arena, 9001);
    memset(fill, 'x', 9000);
    const char *head = FIELD "a\r\nX: ";
    int room = (int)(8192 - strlen(head) - 4);
    const char *good = qf_fmt(arena, "--B\r\n%s%.*s\r\n\r\n1\r\n" END, head, room, fill);
    const char *bad =
        qf_fmt(arena, "--B\r\n%s%.*s\r\n\r\n1\r\n" END, head, room + 1, fill);
    assert_string_equal(result_of(good), "(a=1)");
    assert_refused(bad);
    assert_string_equal(body_bytewise(arena, bad, strlen(bad)), result_of(bad));
}

static const char *parts(size_t texts, size_t files)
{
    struct qf_sb b = qf_sb_in(arena);
    for (size_t i = 0; i < texts; i++)
        qf_sb_add(&b, TEXT("a", "1"));
    for (size_t i = 0; i < files; i++)
        qf_sb_add(&b, FILE_("", ""));
    qf_sb_add(&b, END);
    return qf_sb_text(&b);
}

static void at_most_220_parts_and_200_texts_come(void **state)
{
    (void)state;
    assert_false(refused(parts(200, 20), strlen(parts(200, 20))));
    assert_false(refused(parts(0, 220), strlen(parts(0, 220))));
    assert_refused(parts(0, 221));
    assert_refused(parts(200, 21));
    assert_refused(parts(201, 0));
}

static const char *long_texts(size_t count, size_t len)
{
    char *fill = qf_alloc(arena, len + 1);
    memset(fill, 'x', len);
    struct qf_sb b = qf_sb_in(arena);
    for (size_t i = 0; i < count; i++)
        qf_sb_addf(&b, "--B\r\n" FIELD "a%zu\r\n\r\n%s\r\n", i, fill);
    qf_sb_add(&b, END);
    return qf_sb_text(&b);
}

static void texts_have_at_most_64_kib_each_and_256_together(void **state)
{
    (void)state;
    const char *four = long_texts(4, 65536);
    assert_false(refused(four, strlen(four)));
    assert_refused(long_texts(1, 65537));
    assert_refused(long_texts(5, 65535));
}

static qf_err *on_data_count(void *arg, const char *bytes, size_t len)
{
    (void)bytes;
    *(uint64_t *)arg += len;
    return NULL;
}

static qf_err *on_begin_quiet(void *arg, const char *field, const char *name,
                              const char *type)
{
    (void)arg, (void)field, (void)name, (void)type;
    return NULL;
}

static qf_err *on_end_quiet(void *arg)
{
    (void)arg;
    return NULL;
}

static qf_err *on_begin_full(void *arg, const char *field, const char *name,
                             const char *type)
{
    (void)arg, (void)field, (void)name, (void)type;
    return qf_refuse(507, "full");
}

static void nothing_goes_on_after_an_error(void **state)
{
    (void)state;
    assert_string_equal(result_of(TEXT("a", "1") "--Bx\r\n" FILE_("x", "1") END),
                        "(a=1)!400 上传的内容格式有误");
    struct qf_sink sink = {on_begin_full, on_data_count, on_end_quiet, NULL};
    struct qf_fields fields = {0};
    struct qf_multipart *m = qf_multipart_new(arena, "B", &sink, &fields);
    assert_non_null(qf_multipart_feed(m, "--Bx", 4));
    assert_non_null(qf_multipart_feed(m, "\r\n" FILE_("x", "1") END, 60));
    assert_non_null(qf_multipart_end(m));
    qf_err_forget();
}

static void an_error_of_the_sink_is_passed_on(void **state)
{
    (void)state;
    struct qf_sink sink = {on_begin_full, on_data_count, on_end_quiet, NULL};
    struct qf_fields fields = {0};
    struct qf_multipart *m = qf_multipart_new(arena, "B", &sink, &fields);
    const char *body = FILE_("x", "1") END;
    assert_true(qf_err_is_status(qf_multipart_feed(m, body, strlen(body)), 507));
    assert_true(qf_err_is_status(qf_multipart_end(m), 507));
    qf_err_forget();
}

/* --- boundaries --- */

static const char *boundary_of(const char *type)
{
    char *boundary = NULL;
    qf_err *e = qf_multipart_boundary(arena, type, &boundary);
    const char *text = e ? qf_fmt(arena, "!%d", e->status) : boundary;
    qf_err_forget();
    return text;
}

static void a_boundary_is_read(void **state)
{
    (void)state;
    static const char *const good[][2] = {
        {"multipart/form-data; boundary=----WebKitFormBoundaryAbC123",
         "----WebKitFormBoundaryAbC123"},
        {"Multipart/Form-Data;BOUNDARY=\"a b'()+_,-./:=?c\"", "a b'()+_,-./:=?c"},
        {"multipart/form-data; charset=utf-8; boundary=a/b=c", "a/b=c"},
        {"multipart/form-data; boundary=x;", "x"},
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_string_equal(boundary_of(good[i][0]), good[i][1]);
    char seventy[71] = {0};
    memset(seventy, 'b', 70);
    assert_string_equal(
        boundary_of(qf_fmt(arena, "multipart/form-data; boundary=%s", seventy)), seventy);
}

static void a_bad_boundary_is_refused(void **state)
{
    (void)state;
    char many[72] = {0};
    memset(many, 'b', 71);
    assert_string_equal(
        boundary_of(qf_fmt(arena, "multipart/form-data; boundary=%s", many)), "!400");
    static const char *const bad[] = {
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"a",
        "multipart/mixed; boundary=a",
        "multipart/form-data; boundary=\"a \"",
        "multipart/form-data; boundary=a\"b",
        "multipart/form-data; boundary=a; boundary=b",
        "multipart/form-data; boundary=\xE4\xBC\x81",
        "multipart/form-data; boundary=\"a\r\nb\"",
        "multipart/form-datax; boundary=a",
        "multipart/form-data boundary=a",
        "multipart/form-data; boundary=a b",
        "",
        "; boundary=a",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (strcmp(boundary_of(bad[i]), "!400") != 0) fail_msg("not refused: %s", bad[i]);
}

/* --- size --- */

static void memory_does_not_grow_with_a_file(void **state)
{
    (void)state;
    enum { PIECE = 65536, PIECES = 800 }; /* 50 MiB */
    uint64_t seen = 0;
    struct qf_sink sink = {on_begin_quiet, on_data_count, on_end_quiet, &seen};
    struct qf_fields fields = {0};
    char *piece = qf_alloc(arena, PIECE);
    for (size_t i = 0; i < PIECE; i++)
        piece[i] = (char)(i * 2654435761U >> 24);
    struct qf_multipart *m =
        qf_multipart_new(arena, "----WebKitFormBoundary0123456789", &sink, &fields);
    const char *head =
        "------WebKitFormBoundary0123456789\r\n" FIELD "f; filename=x\r\n\r\n";
    assert_null(qf_multipart_feed(m, head, strlen(head)));

    struct rusage before, after;
    size_t used = qf_arena_used(arena);
    getrusage(RUSAGE_SELF, &before);
    for (int i = 0; i < PIECES; i++)
        assert_null(qf_multipart_feed(m, piece, PIECE));
    getrusage(RUSAGE_SELF, &after);
    const char *end = "\r\n------WebKitFormBoundary0123456789--\r\n";
    assert_null(qf_multipart_feed(m, end, strlen(end)));
    assert_null(qf_multipart_end(m));
    assert_int_equal(seen, (uint64_t)PIECE * PIECES);
    assert_int_equal(qf_arena_used(arena), used);
    assert_true(after.ru_maxrss - before.ru_maxrss < 1024);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_and_files_arrive),
        cmocka_unit_test(an_empty_file_control_does_not_begin),
        cmocka_unit_test(the_charset_part_is_ignored),
        cmocka_unit_test(what_stands_around_the_parts_is_skipped),
        cmocka_unit_test(hostile_headers_are_refused),
        cmocka_unit_test(harmless_headers_are_accepted),
        cmocka_unit_test(hostile_bodies_are_refused),
        cmocka_unit_test(headers_have_at_most_8_kib),
        cmocka_unit_test(at_most_220_parts_and_200_texts_come),
        cmocka_unit_test(texts_have_at_most_64_kib_each_and_256_together),
        cmocka_unit_test(nothing_goes_on_after_an_error),
        cmocka_unit_test(an_error_of_the_sink_is_passed_on),
        cmocka_unit_test(a_boundary_is_read),
        cmocka_unit_test(a_bad_boundary_is_refused),
        cmocka_unit_test(memory_does_not_grow_with_a_file),
    };
    return unit_group("multipart", tests);
}
