/* Wherever a multipart body is cut into pieces, the same comes of it. */
#include "unit.h"

#include "body.h"
#include "lib/core/str.h"

static const char *whole(const char *body)
{
    return body_whole(arena, body, strlen(body));
}

static void content_that_looks_like_a_boundary_stays_content(void **state)
{
    (void)state;
    static const char *const contents[] = {
        "\r\n--",
        "\r\n-",
        "\r",
        "\r\n",
        "\r\r\n--A",
        "\n--B",
        "--B",
        "\r--B",
        "\r\n\r\n-\r\n--A\r",
        "\r\r\r\r\n\r\n--\r\n--",
        "-\r\n--\r",
        "\r\n--b",
    };
    for (size_t i = 0; i < sizeof contents / sizeof *contents; i++) {
        const char *body =
            qf_fmt(arena, "--B\r\n" FIELD "f; filename=x\r\n\r\n%s\r\n" END, contents[i]);
        const char *want = qf_fmt(arena, "[f|x|:%s]", contents[i]);
        assert_string_equal(whole(body), want);
        for (size_t cut = 0; cut <= strlen(body); cut++)
            assert_string_equal(body_cut(arena, body, strlen(body), cut), want);
    }
}

static const char *const samples[] = {
    TEXT("title", "企业\r\n服务\r") FILE_("合同.pdf", "%PDF\r\n--\r\n--A\r\n\r")
        TEXT("e", "") END,
    "pre\r\r\n-\r\n" FILE_("", "\r\n--b") FILE_("", "") "--B--epilogue\r\n--B\r\n",
    TEXT("a", "\xE4\xBC") END,
    TEXT("a", "1") "--B\r\nContent-Type: text/plain\r\n\r\nx\r\n" END,
    TEXT("a", "1") FILE_("x", "cut off\r\n--"),
    "--B\n" FIELD "a\n\n1\n--B--\n",
    TEXT("A", "bad name") END,
};

/* Every place to cut once, and bytes one by one. */
static void cutting_changes_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct qf_arena *a = qf_arena_new();
        size_t len = strlen(samples[i]);
        const char *want = whole(samples[i]);
        assert_string_equal(body_bytewise(a, samples[i], len), want);
        for (size_t cut = 0; cut <= len; cut++)
            assert_string_equal(body_cut(a, samples[i], len, cut), want);
        qf_arena_free(a);
    }
}

static void cutting_twice_changes_nothing(void **state)
{
    (void)state;
    const char *body = "\r\n" FILE_("x", "\r\n--A\r\r\n--") END;
    const char *want = whole(body);
    size_t len = strlen(body);
    for (size_t first = 0; first <= len; first++) {
        struct qf_arena *a = qf_arena_new();
        for (size_t second = first; second <= len; second++)
            assert_string_equal(body_heard(a, body, len, (size_t[]){first, second}, 2),
                                want);
        qf_arena_free(a);
    }
}

/* The security plan asks for 0..8200. */
static void cutting_a_long_body_anywhere_changes_nothing(void **state)
{
    (void)state;
    struct qf_sb b = qf_sb_in(arena);
    qf_sb_add(&b, "--B\r\n" FIELD "f; filename=x\r\n\r\n");
    for (unsigned i = 0; b.len < 8200; i++)
        qf_sb_add(&b, (i * 2654435761U) >> 30 ? "content\r\n-" : "\r\n--A\r");
    qf_sb_add(&b, "\r\n--B--");
    const char *want = whole(qf_sb_text(&b));
    assert_non_null(strchr(want, ']'));
    struct qf_arena *a = qf_arena_new();
    for (size_t cut = 0; cut <= b.len; cut++) {
        assert_string_equal(body_cut(a, b.text, b.len, cut), want);
        qf_arena_reset(a);
    }
    assert_string_equal(body_bytewise(a, b.text, b.len), want);
    qf_arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(content_that_looks_like_a_boundary_stays_content),
        cmocka_unit_test(cutting_changes_nothing),
        cmocka_unit_test(cutting_twice_changes_nothing),
        cmocka_unit_test(cutting_a_long_body_anywhere_changes_nothing),
    };
    return unit_group("multipart_cut", tests);
}
