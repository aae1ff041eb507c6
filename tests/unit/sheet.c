/* Tables as files for spreadsheet programs: what stands in them, and what happens when the disk fails. */
#include "unit.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
#include <xlsxwriter.h>
#include <zlib.h>

#include "lib/core/str.h"
#include "lib/text/sheet.h"

static char folder[] = "/tmp/qifu-sheet.XXXXXX";
static const char *bytes;
static size_t len;

/* --- a disk that fails --- */

static bool open_fails, size_fails, book_fails;

FILE *__real_fopen(const char *path, const char *mode);
FILE *__wrap_fopen(const char *path, const char *mode);
int __real_fstat(int fd, struct stat *st);
int __wrap_fstat(int fd, struct stat *st);
lxw_workbook *__real_workbook_new_opt(const char *path, lxw_workbook_options *options);
lxw_workbook *__wrap_workbook_new_opt(const char *path, lxw_workbook_options *options);

FILE *__wrap_fopen(const char *path, const char *mode)
{
    errno = EACCES;
    return open_fails ? NULL : __real_fopen(path, mode);
}

int __wrap_fstat(int fd, struct stat *st)
{
    return size_fails ? -1 : __real_fstat(fd, st);
}

lxw_workbook *__wrap_workbook_new_opt(const char *path, lxw_workbook_options *options)
{
    return book_fails ? NULL : __real_workbook_new_opt(path, options);
}

static int files_left(void)
{
    int n = 0;
    DIR *d = opendir(folder);
    assert_non_null(d);
    for (struct dirent *e = readdir(d); e; e = readdir(d)) n += e->d_name[0] != '.';
    closedir(d);
    return n;
}

/* --- reading a .xlsx back: a ZIP whose directory stands at its end --- */

static uint32_t number(const char *at, int size)
{
    uint32_t n = 0;
    while (size-- > 0) n = n << 8 | (unsigned char)at[size];
    return n;
}

static const char *inflated(const char *from, size_t packed, size_t size)
{
    char *out = qf_alloc(arena, size + 1);
    z_stream z = {.next_in = (Bytef *)(uintptr_t)from, .avail_in = (uInt)packed,
                  .next_out = (Bytef *)out, .avail_out = (uInt)size};
    assert_int_equal(inflateInit2(&z, -MAX_WBITS), Z_OK);
    assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
    inflateEnd(&z);
    return out;
}

static const char *member(const char *name)
{
    const char *end = bytes + len - 22, *at = bytes + number(end + 16, 4);
    for (uint32_t i = number(end + 10, 2); i > 0; i--) {
        size_t name_len = number(at + 28, 2);
        if (strlen(name) == name_len && memcmp(at + 46, name, name_len) == 0) {
            const char *local = bytes + number(at + 42, 4);
            return inflated(local + 30 + number(local + 26, 2) + number(local + 28, 2),
                            number(at + 20, 4), number(at + 24, 4));
        }
        at += 46 + name_len + number(at + 30, 2) + number(at + 32, 2);
    }
    fail_msg("there is no %s", name);
    return NULL;
}

/* --- what stands in them --- */

static struct qf_sheet *new_sheet(enum qf_sheet_kind kind)
{
    struct qf_sheet *s = qf_sheet_new(arena, kind, "会员", folder);
    qf_sheet_head(s, "名称", 30);
    qf_sheet_head(s, "金额", 0);
    qf_sheet_row_end(s);
    return s;
}

static const char *const texts[] = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "a,b", "说“\"”", "a\nb",
                                    NULL, "", "x=1", "_x0041_", "_x_", "_x00_", "\xEF\xBF\xBE中"};
enum { TEXTS = sizeof texts / sizeof *texts };

static void csv_is_text_for_every_program(void **state)
{
    (void)state;
    static const char *const cells[TEXTS] = {
        "'=1+1", "'+1", "'-1", "'@x", "'\tx", "\"'\rx\"", "\"a,b\"", "\"说“\"\"”\"", "\"a\nb\"", "", "",
        "x=1", "_x0041_", "_x_", "_x00_", "\xEF\xBF\xBE中"};
    struct qf_sheet *s = new_sheet(QF_SHEET_CSV);
    struct qf_sb expected = qf_sb_in(arena);
    qf_sb_add(&expected, "\xEF\xBB\xBF名称,金额\r\n");
    for (int i = 0; i < TEXTS; i++) {
        qf_sheet_text(s, texts[i]);
        qf_sheet_number(s, -680050, 2);
        qf_sheet_row_end(s);
        qf_sb_addf(&expected, "%s,-6800.50\r\n", cells[i]);
    }
    assert_good(qf_sheet_end(s, &bytes, &len));
    assert_int_equal(len, expected.len);
    assert_string_equal(bytes, qf_sb_text(&expected));
}

static void a_book_holds_texts_and_numbers_and_no_formula(void **state)
{
    (void)state;
    struct qf_sheet *s = new_sheet(QF_SHEET_XLSX);
    for (int i = 0; i < TEXTS; i++) qf_sheet_text(s, texts[i]);
    qf_sheet_number(s, -680050, 2);
    qf_sheet_number(s, 7, 0);
    qf_sheet_row_end(s);
    assert_good(qf_sheet_end(s, &bytes, &len));
    const char *xml = member("xl/worksheets/sheet1.xml");
    static const char *const parts[] = {"=1+1", "@x", "_x005F_x0041_", "_x_", "_x00_",
                                        "\xEF\xBF\xBD中", "<v>-6800.5</v>", "<v>7</v>", "名称"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!strstr(xml, parts[i])) fail_msg("%s is not in %s", parts[i], xml);
    assert_null(strstr(xml, "<f>"));
    assert_null(strstr(xml, "\xEF\xBF\xBE"));
    assert_non_null(strstr(member("xl/workbook.xml"), "name=\"会员\""));
    qf_arena_reset(arena);
    assert_int_equal(files_left(), 0);
}

static void a_long_cell_is_cut_and_a_long_name_too(void **state)
{
    (void)state;
    char *text = qf_alloc(arena, 40001);
    memset(text, 'x', 40000);
    struct qf_sheet *s = qf_sheet_new(arena, QF_SHEET_XLSX, text, folder);
    qf_sheet_text(s, text);
    assert_good(qf_sheet_end(s, &bytes, &len));
    text[31999] = '\0';
    const char *xml = member("xl/worksheets/sheet1.xml");
    assert_non_null(strstr(xml, qf_fmt(arena, "%s…<", text)));
    assert_non_null(strstr(member("xl/workbook.xml"), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\""));
}

static void csv_without_end_is_refused(void **state)
{
    (void)state;
    char *text = qf_alloc(arena, 32001);
    memset(text, 'x', 32000);
    struct qf_sheet *s = new_sheet(QF_SHEET_CSV);
    for (int i = 0; i < 2200; i++) qf_sheet_text(s, text);
    assert_true(unit_refused(qf_sheet_end(s, &bytes, &len), 500));
    qf_arena_reset(arena);
}

/* --- what fails --- */

static qf_err *book_in(const char *in)
{
    struct qf_sheet *s = qf_sheet_new(arena, QF_SHEET_XLSX, "会员", in);
    qf_sheet_head(s, "名称", 30);
    qf_sheet_row_end(s);
    qf_sheet_text(s, "x");
    qf_sheet_number(s, 1, 0);
    return qf_sheet_end(s, &bytes, &len);
}

static void a_disk_that_fails_is_told(void **state)
{
    (void)state;
    bool *const faults[] = {&open_fails, &size_fails, &book_fails};
    assert_true(unit_refused(book_in("/nonexistent"), 500));
    for (int i = 0; i < 3; i++) {
        *faults[i] = true;
        assert_true(unit_refused(book_in(folder), 500));
        *faults[i] = false;
        qf_arena_reset(arena);
        assert_int_equal(files_left(), 0);
    }
    assert_good(book_in(folder));
}

static void remove_folder(const char *path)
{
    DIR *d = opendir(path);
    assert_non_null(d);
    for (struct dirent *e = readdir(d); e; e = readdir(d))
        if (e->d_name[0] != '.') unlink(qf_fmt(arena, "%s/%s", path, e->d_name));
    closedir(d);
    assert_int_equal(rmdir(path), 0);
}

/* The folder goes away while the book is written. */
static void a_book_that_cannot_be_written_is_told(void **state)
{
    (void)state;
    const char *in = qf_fmt(arena, "%s/gone", folder);
    assert_int_equal(mkdir(in, 0700), 0);
    struct qf_sheet *s = qf_sheet_new(arena, QF_SHEET_XLSX, "会员", in);
    qf_sheet_text(s, "x");
    remove_folder(in);
    assert_true(unit_refused(qf_sheet_end(s, &bytes, &len), 500));
}

static void one_that_nobody_ends_leaves_nothing(void **state)
{
    (void)state;
    new_sheet(QF_SHEET_XLSX);
    assert_true(files_left() > 0);
    qf_arena_reset(arena);
    assert_int_equal(files_left(), 0);
}

static int open_folder(void **state)
{
    return unit_open(state) || !mkdtemp(folder);
}

static int close_folder(void **state)
{
    unit_close(state);
    return rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_is_text_for_every_program),
        cmocka_unit_test(a_book_holds_texts_and_numbers_and_no_formula),
        cmocka_unit_test(a_long_cell_is_cut_and_a_long_name_too),
        cmocka_unit_test(csv_without_end_is_refused),
        cmocka_unit_test(a_disk_that_fails_is_told),
        cmocka_unit_test(a_book_that_cannot_be_written_is_told),
        cmocka_unit_test(one_that_nobody_ends_leaves_nothing),
    };
    return cmocka_run_group_tests_name("sheet", tests, open_folder, close_folder);
}
