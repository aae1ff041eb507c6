/* Containers and pictures as their bytes: the places that an upload of the right kind never shows, and a
 * disk that fails while somebody looks. */
#include "unit.h"

#include <errno.h>
#include <magic.h>
#include <sys/mman.h>

#include "lib/core/str.h"
#include "lib/web/container.h"
#include "lib/web/picture.h"
#include "lib/web/sniff.h"
#include "lib/web/upload.h"
#include "samples.h"

/* --- what fails --- */

static int reads, fails_at, interrupted_at; /* the read of this number; 0: none */
static bool no_magic, no_types, no_answer;

ssize_t __real_pread(int fd, void *into, size_t n, off_t at);
ssize_t __wrap_pread(int fd, void *into, size_t n, off_t at);
magic_t __real_magic_open(int flags);
magic_t __wrap_magic_open(int flags);
int __real_magic_load(magic_t m, const char *file);
int __wrap_magic_load(magic_t m, const char *file);
const char *__real_magic_buffer(magic_t m, const void *start, size_t n);
const char *__wrap_magic_buffer(magic_t m, const void *start, size_t n);

ssize_t __wrap_pread(int fd, void *into, size_t n, off_t at)
{
    reads++;
    errno = reads == interrupted_at ? EINTR : EIO;
    return reads == fails_at || reads == interrupted_at ? -1 : __real_pread(fd, into, n, at);
}

magic_t __wrap_magic_open(int flags) { return no_magic ? NULL : __real_magic_open(flags); }

int __wrap_magic_load(magic_t m, const char *file)
{
    return no_types ? -1 : __real_magic_load(m, file);
}

const char *__wrap_magic_buffer(magic_t m, const void *start, size_t n)
{
    return no_answer ? NULL : __real_magic_buffer(m, start, n);
}

/* --- a file in memory --- */

static struct qf_content file = {-1, 0};

static void hold(struct sample s)
{
    if (file.fd >= 0) close(file.fd);
    file = (struct qf_content){memfd_create("content", MFD_CLOEXEC), s.len};
    assert_true(file.fd >= 0);
    assert_int_equal(write(file.fd, s.bytes, s.len), (ssize_t)s.len);
    reads = fails_at = interrupted_at = 0;
}

static bool is_picture(void)
{
    struct qf_picture p;
    return qf_picture_read(&file, &p);
}

static bool is_word(void) { return qf_zip_is_office(&file, "word/"); }
static bool is_old_word(void) { return qf_ole_has(&file, "WordDocument"); }

/* --- the database of types; first, because it is opened once --- */

static qf_err *look_at(const char *name, const char **refused)
{
    static const struct qf_plaintext nothing;
    return qf_sniff(arena, qf_file_type_of(name, QF_FILE_DOCUMENT), &file, &nothing, refused);
}

static void without_types_nothing_is_taken(void **state)
{
    (void)state;
    const char *refused;
    hold(SAMPLE("%PDF-1.7\n"));
    no_magic = true;
    assert_true(unit_refused(look_at("a.pdf", &refused), 500));
    no_magic = false;
    no_types = true;
    assert_true(unit_refused(look_at("a.pdf", &refused), 500));
    no_types = false;
    assert_good(look_at("a.pdf", &refused));
    assert_null(refused);
    no_answer = true;
    assert_good(look_at("a.pdf", &refused));
    assert_non_null(strstr(refused, "与扩展名 .pdf 不符"));
    no_answer = false;
    fails_at = reads + 1;
    assert_true(unit_refused(look_at("a.pdf", &refused), 500));
}

static void a_list_of_types_ends_where_its_room_ends(void **state)
{
    (void)state;
    char room[12];
    qf_file_types_list(room, sizeof room, QF_FILE_PICTURE, "、");
    assert_true(qf_starts(room, ".jpg、") && strlen(room) < sizeof room);
    qf_file_types_list(room, sizeof room, QF_FILE_PDF, "、");
    assert_string_equal(room, ".pdf");
}

/* --- each read fails once --- */

static void each_read(struct sample s, bool (*is)(void))
{
    hold(s);
    assert_true(is());
    int all = reads;
    assert_true(all > 0);
    for (int nth = 1; nth <= all; nth++) {
        reads = 0;
        fails_at = nth;
        if (is()) fail_msg("read %d of %d was not missed", nth, all);
        reads = fails_at = 0;
        interrupted_at = nth;
        assert_true(is());
        interrupted_at = 0;
    }
}

static void what_cannot_be_read_is_not_taken(void **state)
{
    (void)state;
    each_read(sample_jpeg(arena, 10, 10, 70000), is_picture);
    each_read(sample_png(arena, 10, 10), is_picture);
    each_read(sample_webp(arena, "VP8X", 10, 10), is_picture);
    each_read(sample_zip(arena, "[Content_Types].xml _rels/.rels word/document.xml"), is_word);
    each_read(sample_ole(arena, "a;b;c;d;WordDocument"), is_old_word);
}

/* --- bytes that are other than they should be --- */

struct change { size_t at; const char *bytes; size_t len; };
#define CHANGE(at, literal) {at, literal, sizeof(literal) - 1}

static void none_of_them(struct sample good, const struct change *c, size_t n, bool (*is)(void))
{
    for (size_t i = 0; i < n; i++) {
        struct sample s = {qf_dupn(arena, good.bytes, good.len), good.len};
        memcpy((char *)(uintptr_t)s.bytes + c[i].at, c[i].bytes, c[i].len);
        hold(s);
        if (is()) fail_msg("change %zu was taken", i);
    }
}

static void pictures_have_their_marks(void **state)
{
    (void)state;
    static const struct change jpeg[] = {
        CHANGE(20, "\xFE"), CHANGE(20, "\xFF\xD9"), CHANGE(20, "\xFF\xDA"), CHANGE(20, "\xFF\xC4"),
        CHANGE(20, "\xFF\xC8"), CHANGE(20, "\xFF\xCC"), CHANGE(20, "\xFF\xD0"), CHANGE(20, "\xFF\xBF"),
        CHANGE(22, "\xFF\xFF"), CHANGE(26, "\0\0"), CHANGE(28, "\0\0")};
    static const struct change lossless[] = {CHANGE(20, "\x2E"), CHANGE(15, "M")};
    static const struct change lossy[] = {CHANGE(23, "\x9E"), CHANGE(26, "\0\0"), CHANGE(28, "\0\0"),
                                          CHANGE(0, "RIFX"), CHANGE(8, "WAVE"), CHANGE(12, "VP9 ")};
    struct sample s = sample_jpeg(arena, 10, 10, 0);
    hold(s);
    assert_true(is_picture());
    /* The mark before the frame is doubled in the sample: as cameras do. */
    none_of_them((struct sample){s.bytes, 30}, jpeg, sizeof jpeg / sizeof *jpeg - 2, is_picture);
    none_of_them(sample_webp(arena, "VP8L", 10, 10), lossless, 2, is_picture);
    none_of_them(sample_webp(arena, "VP8 ", 10, 10), lossy, 6, is_picture);
    none_of_them((struct sample){"", 0}, NULL, 0, is_picture);
    hold(SAMPLE("\xFF\xD8"));
    assert_false(is_picture());
}

/* Segments that lead nowhere, as many as somebody likes: the walk ends. */
static void a_picture_of_segments_alone_is_none(void **state)
{
    (void)state;
    enum { SEGMENTS = 1500 };
    char *bytes = qf_alloc(arena, 2 + 4 * SEGMENTS);
    memcpy(bytes, "\xFF\xD8", 2);
    for (int i = 0; i < SEGMENTS; i++) memcpy(bytes + 2 + 4 * i, "\xFF\xE1\0\2", 4);
    hold((struct sample){bytes, 2 + 4 * SEGMENTS});
    assert_false(is_picture());
    assert_in_range(reads, 900, 1100);
}

static void containers_have_their_marks(void **state)
{
    (void)state;
    struct sample zip = sample_zip(arena, "[Content_Types].xml word/document.xml");
    const struct change ends[] = {{zip.len - 22, "PX", 2}, {zip.len - 2, "\1", 1},
                                  {zip.len - 6, "\0\0\0\0", 4}};
    static const struct change ole[] = {CHANGE(0, "\xD1"), CHANGE(30, "\x0A"), CHANGE(1024 + 128 + 66, "\1"),
                                        CHANGE(1024 + 128 + 64, "\x18"), CHANGE(1024 + 128 + 4, "x")};
    none_of_them(zip, ends, 3, is_word);
    none_of_them(sample_ole(arena, "WordDocument"), ole, 5, is_old_word);
    hold(SAMPLE("PK\5\6"));
    assert_false(is_word());
    /* Names that begin alike are others. */
    hold(sample_zip(arena, "[Content_Types].xml.and-much-more-behind-it word/document.xml"));
    assert_false(is_word());
    hold(sample_zip(arena, "[Content_Types].xmx word/document.xml"));
    assert_false(is_word());
}

/* A sector may be of 4096 bytes. */
static void an_old_office_file_may_have_large_sectors(void **state)
{
    (void)state;
    struct sample small = sample_ole(arena, "WordDocument");
    char *large = qf_alloc(arena, 3 * 4096);
    memcpy(large, small.bytes, 512);
    memcpy(large + 30, "\x0C\0", 2);
    memcpy(large + 4096, small.bytes + 512, 512);
    memcpy(large + 8192, small.bytes + 1024, small.len - 1024);
    hold((struct sample){large, 3 * 4096});
    assert_true(is_old_word());
}

/* More names than anybody reads. */
static void a_directory_without_end_is_left(void **state)
{
    (void)state;
    enum { NAMES = 20001 };
    char *names = qf_alloc(arena, 2 * NAMES + 40), *p = names;
    for (int i = 0; i < NAMES; i++) memcpy(p, "a ", 2), p += 2;
    memcpy(p, "word/a [Content_Types].xml", 26);
    hold(sample_zip(arena, names));
    assert_false(is_word());
}

/* --- plain text --- */

static bool is_text(const char *text)
{
    struct qf_plaintext t = {0};
    qf_plaintext_add(&t, text, strlen(text));
    return qf_plaintext_ok(&t);
}

static void text_is_of_one_of_two_codes(void **state)
{
    (void)state;
    static const char *const good[] = {
        "\xC2\x80", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF",
        "\x81\x30\x81\x30", "\xFE\x39\xFE\x39", "\x81\x40", "\xFE\xFE"};
    /* Neither: the second character is none of GB 18030, the first is none of UTF-8, or both fail. */
    static const char *const bad[] = {
        "\xC6\x7F\xFF", "\xF5\xFF", "\xE0\x9F\x80\x80\xFF", "\x81\x30\x20\x30", "\x81\x30\x81\x20",
        "\x81\x30\xFF\x30", "\x81\x20", "\x81\xFF", "\xC0", "\x81\x30\x81"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!is_text(good[i])) fail_msg("good %zu", i);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (is_text(bad[i])) fail_msg("bad %zu", i);
}

static int close_all(void **state)
{
    if (file.fd >= 0) close(file.fd);
    return unit_close(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_types_nothing_is_taken),
        cmocka_unit_test(a_list_of_types_ends_where_its_room_ends),
        cmocka_unit_test(what_cannot_be_read_is_not_taken),
        cmocka_unit_test(pictures_have_their_marks),
        cmocka_unit_test(a_picture_of_segments_alone_is_none),
        cmocka_unit_test(containers_have_their_marks),
        cmocka_unit_test(an_old_office_file_may_have_large_sectors),
        cmocka_unit_test(a_directory_without_end_is_left),
        cmocka_unit_test(text_is_of_one_of_two_codes),
    };
    return cmocka_run_group_tests_name("content", tests, unit_open, close_all);
}
