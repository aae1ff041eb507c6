/* The name of a user's file: as browsers send it, and safe to keep. */
#include "unit.h"

#include "lib/core/str.h"
#include "lib/web/filename.h"
#include "lib/web/mime.h"

static const char *name_of(const char *parameter)
{
    struct qf_mime_head head;
    char *block =
        qf_fmt(arena, "Content-Disposition: form-data; name=f; %s\r\n", parameter);
    assert_null(qf_mime_head(arena, block, strlen(block), &head));
    return head.file_name;
}

static void file_names_are_read_as_browsers_send_them(void **state)
{
    (void)state;
    static const char *const names[][2] = {
        {"filename=\"合同 (1).pdf\"", "合同 (1).pdf"},
        {"filename=\"a%22b.pdf\"", "a\"b.pdf"},  /* Chrome, Firefox */
        {"filename=\"a\\\"b.pdf\"", "a\"b.pdf"}, /* curl, older Firefox */
        {"filename=\"a%0D%0Ab%0a.pdf\"", "ab.pdf"},
        {"filename=\"100%25.pdf\"", "100%25.pdf"}, /* a percent sign is itself */
        {"filename=\"%2e%2e%2fx\"", "%2e%2e%2fx"},
        {"filename=\"C:\\new\\tab\\合同.pdf\"", "合同.pdf"}, /* Internet Explorer */
        {"filename=plain.txt", "plain.txt"},
        {"filename*=UTF-8''%E5%90%88%E5%90%8C.pdf", "合同.pdf"},
        {"filename*=utf-8'zh'..%2F..%2Fx.pdf", "x.pdf"},
        {"filename=\"a;b=c.pdf\"", "a;b=c.pdf"},
        {"filename=\"发票\xE2\x80\xAE"
         "fdp.exe\"",
         "发票fdp.exe"},
        {"filename=\"a\xE2\x80\x8B.exe \"", "a.exe"},
        {"filename=\"a.exe. . .\"", "a.exe"},
        {"filename=\"\xEF\xBB\xBF.bashrc\"", "bashrc"},
        {"filename=\"a\xC2\x85.pdf\"", "a.pdf"},
        {"filename=\"...\"", ""},
        {"filename=\"\xC2\xA0 a.pdf\xE3\x80\x80\"", "a.pdf"},     /* wide blanks */
        {"filename=\"\xEF\xBC\x8E.a.pdf\xE2\x80\xA4\"", "a.pdf"},     /* wide dots */
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_string_equal(name_of(names[i][0]), names[i][1]);
}

static void a_long_name_keeps_its_extension(void **state)
{
    (void)state;
    struct qf_sb b = qf_sb_in(arena);
    for (int i = 0; i < 119; i++)
        qf_sb_add(&b, "长");
    const char *name = qf_filename_tidy(arena, qf_fmt(arena, "%s.docx", qf_sb_text(&b)));
    assert_int_equal(qf_utf8_len(name), 120);
    assert_true(qf_ends(name, "长.docx"));
    name = qf_filename_tidy(arena, qf_fmt(arena, "a.%s", qf_sb_text(&b)));
    assert_int_equal(qf_utf8_len(name), 120);
    assert_true(qf_starts(name, "a.长"));
}

/* 4 ways out x 5 kinds of slash x 3 targets. */
static void no_name_leads_out_of_its_folder(void **state)
{
    (void)state;
    static const char *const ups[] = {"..", "．．", "/", "C:"};
    static const char *const slashes[] = {"/", "\\", "／", "＼", "∕"};
    static const char *const targets[] = {"etc/passwd", "..\\win.ini", ".ssh"};
    int seen = 0;
    for (size_t u = 0; u < 4; u++)
        for (size_t s = 0; s < 5; s++)
            for (size_t t = 0; t < 3; t++, seen++) {
                const char *name = qf_filename_tidy(
                    arena, qf_fmt(arena, "%s%s%s%s%s", ups[u], slashes[s], ups[u],
                                  slashes[s], targets[t]));
                assert_null(strpbrk(name, "/\\"));
                for (size_t i = 2; i < 5; i++)
                    assert_null(strstr(name, slashes[i]));
                assert_false(qf_starts(name, ".") || qf_starts(name, "．"));
                assert_true(*name);
            }
    assert_int_equal(seen, 60);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(file_names_are_read_as_browsers_send_them),
        cmocka_unit_test(a_long_name_keeps_its_extension),
        cmocka_unit_test(no_name_leads_out_of_its_folder),
    };
    return unit_group("filename", tests);
}
