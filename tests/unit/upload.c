/* Uploaded files are stored under their content's name, or refused in words, one by one.
 */
#include "store.h"

#include <sys/resource.h>

#include "lib/core/clock.h"

static struct stat stat_of(const struct qf_upload *u)
{
    struct stat st;
    const char *path = qf_fmt(arena, "%s/%s", folder, qf_upload_path(arena, u->sha256));
    if (stat(path, &st) != 0) fail_msg("not there: %s", path);
    return st;
}

static void a_file_is_stored_under_its_content(void **state)
{
    (void)state;
    struct qf_upload *u = upload("doc", "说明.txt", SAMPLE("abc"));
    assert_null(u->refused);
    assert_string_equal(u->field, "doc");
    assert_string_equal(u->name, "说明.txt");
    assert_string_equal(u->type, "text/plain");
    assert_int_equal(u->size, 3);
    /* FIPS 180-2, the example "abc" */
    assert_string_equal(qf_upload_path(arena, u->sha256),
                        "ba/78/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61"
                        "f20015ad");
    struct stat st = stat_of(u);
    assert_int_equal(st.st_size, 3);
    assert_int_equal(st.st_mode & 0777, 0640);
    assert_int_equal(store_files(qf_fmt(arena, "%s/tmp", folder)), 0);
}

static void the_same_content_is_kept_once(void **state)
{
    (void)state;
    struct qf_upload *first = upload("doc", "a.txt", SAMPLE("kept once"));
    struct stat before = stat_of(first);
    int files = store_files(folder);
    const char *path =
        qf_fmt(arena, "%s/%s", folder, qf_upload_path(arena, first->sha256));
    assert_int_equal(utimensat(AT_FDCWD, path, (struct timespec[2]){{1, 0}, {1, 0}}, 0),
                     0);
    struct qf_upload *second = upload("doc", "b.txt", SAMPLE("kept once"));
    assert_memory_equal(first->sha256, second->sha256, 32);
    struct stat after = stat_of(second);
    assert_int_equal(after.st_ino, before.st_ino);
    assert_true(after.st_mtime > 1000); /* young again: nobody clears it away */
    assert_int_equal(store_files(folder), files);
}

static void other_extensions_are_refused_in_words(void **state)
{
    (void)state;
    struct qf_upload *u = upload("doc", "合同.exe", SAMPLE("MZ"));
    assert_string_equal(
        u->refused, "“合同.exe”不能上传：允许 .zip .7z .rar .txt .doc .docx .xls .xlsx "
                    ".ppt .pptx .pdf，每个不超过 50 MB");
    u = upload("pic", "a.pdf", SAMPLE("%PDF-1.4"));
    assert_string_equal(u->refused,
                        "“a.pdf”不能上传：允许 .jpg .jpeg .png .webp，每个不超过 50 MB");
    u = upload("pic", "", SAMPLE("x"));
    assert_true(qf_starts(u->refused, "没有名称的文件不能上传："));
    static const char *const names[] = {
        "a.svg",    "a.html",   "a.htm",  "a.php",  "a.pdf.exe",    "a.jsp",
        "pdf",      ".pdf",     "a.",     "a.pdf.", "a.pdf::$DATA", "a.gif",
        "a.docm",   "a.xlsm",   "a.js",   "a.bat",  "a.pdf;.jpg ",  "a．pdf",
        "a.ｐｄｆ", "a.tar.gz", "a.wasm", "a.swf",  "a.bmp",        "a.msi",
        "a.lnk",    "a.scr",    "a.iso",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_refused(names[i], SAMPLE("%PDF-1.4"), "不能上传：允许 .zip");
}

static void a_file_that_is_too_large_goes_alone(void **state)
{
    (void)state;
    int files = store_files(folder);
    store_request(10000);
    char *text = qf_alloc(arena, 30001);
    memset(text, 'x', 30000);
    assert_null(upload("doc", "good.txt", (struct sample){text, 10000})->refused);
    struct qf_upload *u = upload("doc", "large.txt", (struct sample){text, 10001});
    assert_string_equal(u->refused,
                        "“large.txt”超过 9.8 KB，不能上传：请压缩或分成几个文件后再试");
    assert_non_null(upload("doc", "larger.txt", (struct sample){text, 30000})->refused);
    assert_null(upload("doc", "last.txt", SAMPLE("last"))->refused);
    assert_int_equal(store_files(folder), files + 2);
}

static void an_empty_file_is_refused(void **state)
{
    (void)state;
    assert_refused("a.txt", SAMPLE(""), "“a.txt”是空文件，不能上传");
}

static void a_field_that_takes_no_files_is_an_error(void **state)
{
    (void)state;
    assert_true(unit_refused(store_try("other", "a.txt", SAMPLE("x")), 400));
}

static void at_most_20_files_come(void **state)
{
    (void)state;
    for (int i = 0; i < 20; i++)
        assert_null(store_try("doc", "a.txt", SAMPLE("x")));
    assert_true(unit_refused(store_try("doc", "a.txt", SAMPLE("x")), 400));
}

/* Who is not welcome: asked once, and no byte of any file is stored. */
static int asked;

static qf_err *nobody_is_welcome(void *arg, const char **words)
{
    (void)arg;
    asked++;
    *words = "没有保存";
    return NULL;
}

static void files_that_are_not_welcome_touch_no_disk(void **state)
{
    (void)state;
    int files = store_files(folder);
    asked = 0;
    uploads.welcome = nobody_is_welcome;
    assert_refused("a.txt", SAMPLE("x"), "“a.txt”没有保存");
    assert_refused("b.exe", SAMPLE("x"), "“b.exe”没有保存");
    assert_int_equal(store_files(folder), files);
    assert_int_equal(asked, 1);
}

static void an_aborted_request_leaves_nothing(void **state)
{
    (void)state;
    int files = store_files(folder);
    assert_null(sink.begin(sink.arg, "doc", "a.txt", ""));
    assert_null(sink.data(sink.arg, "half", 4));
    assert_int_equal(store_files(folder), files + 1);
    store_request(MB);
    assert_int_equal(store_files(folder), files);
}

static void extensions_are_listed(void **state)
{
    (void)state;
    assert_string_equal(qf_upload_accept(QF_FILE_PICTURE), ".jpg,.jpeg,.png,.webp");
    assert_string_equal(qf_upload_accept(QF_FILE_DOCUMENT),
                        ".zip,.7z,.rar,.txt,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.pdf");
    assert_string_equal(qf_upload_words(QF_FILE_PICTURE), "允许 .jpg .jpeg .png .webp");
}

/* Performance plan, P7: 50 MB through the parser onto the disk in less than 4 MB. */
static void memory_does_not_grow_with_a_file(void **state)
{
    (void)state;
    enum { PIECE = 65536 };
    static char piece[PIECE];
    struct rusage before, after;
    struct qf_fields fields = {0};
    upload("doc", "warm.pdf", SAMPLE("%PDF-1.4"));
    struct qf_multipart *m = qf_multipart_new(arena, "B", &sink, &fields);
    const char
        *head = "--B\r\nContent-Disposition: form-data; name=doc; filename=a.7z\r\n\r\n"
                "7z\xBC\xAF\x27\x1C",
        *end = "\r\n--B--";
    for (size_t i = 0; i < PIECE; i++)
        piece[i] = (char)(i * 2654435761U >> 24);
    assert_null(qf_multipart_feed(m, head, strlen(head)));
    getrusage(RUSAGE_SELF, &before);
    int64_t start = qf_monotonic_ms();
    for (int i = 0; i < 50 * MB / PIECE - 1; i++)
        assert_null(qf_multipart_feed(m, piece, PIECE));
    assert_null(qf_multipart_feed(m, end, strlen(end)));
    assert_null(qf_multipart_end(m));
    int64_t took = qf_monotonic_ms() - start;
    getrusage(RUSAGE_SELF, &after);
    print_message("50 MB in %d ms, %ld KB more\n", (int)took,
                  after.ru_maxrss - before.ru_maxrss);
    assert_null(uploads.items[uploads.count - 1].refused);
    assert_true(after.ru_maxrss - before.ru_maxrss < 4096);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REQUEST(a_file_is_stored_under_its_content),
        WITH_REQUEST(the_same_content_is_kept_once),
        WITH_REQUEST(other_extensions_are_refused_in_words),
        WITH_REQUEST(a_file_that_is_too_large_goes_alone),
        WITH_REQUEST(an_empty_file_is_refused),
        WITH_REQUEST(a_field_that_takes_no_files_is_an_error),
        WITH_REQUEST(at_most_20_files_come),
        WITH_REQUEST(files_that_are_not_welcome_touch_no_disk),
        WITH_REQUEST(an_aborted_request_leaves_nothing),
        WITH_REQUEST(extensions_are_listed),
        WITH_REQUEST(memory_does_not_grow_with_a_file),
    };
    return store_group("upload", tests);
}
