/* A file is what its extension says, or it is refused: kinds, disguises, floods. */
#include "store.h"

#include "lib/core/clock.h"

static void every_allowed_kind_is_accepted(void **state)
{
    (void)state;
    const char *word = "[Content_Types].xml _rels/.rels word/document.xml";
    const char *late =
        "docProps/app.xml xl/theme/theme1.xml xl/workbook.xml [Content_Types].xml";
    const struct {
        const char *name, *type;
        struct sample s;
    } good[] = {
        {"a.zip", "application/zip", sample_zip(arena, "a.txt b.pdf")},
        {"a.ZIP", "application/zip", sample_zip(arena, word)},
        {"a.7z", "application/x-7z-compressed", SAMPLE("7z\xBC\xAF\x27\x1C\0\4abcdef")},
        {"4.rar", "application/vnd.rar",
         SAMPLE("Rar!\x1A\7\0\xCF\x90\x73\0\0\x0D\0\0\0\0\0\0\0")},
        {"5.rar", "application/vnd.rar",
         SAMPLE("Rar!\x1A\7\1\0\x33\x92\xB5\xE5\x0A\1\5\6\0")},
        {"a.txt", "text/plain", SAMPLE("中小企业\r\n\t服务")},
        {"a.doc", "application/msword", sample_ole(arena, "1Table;WordDocument")},
        {"a.xls", "application/vnd.ms-excel",
         sample_ole(arena, "a;b;c;d;e;f;g;h;Workbook")},
        {"95.xls", "application/vnd.ms-excel", sample_ole(arena, "Book")},
        {"a.ppt", "application/vnd.ms-powerpoint",
         sample_ole(arena, "PowerPoint Document")},
        {"a.docx",
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         sample_zip(arena, word)},
        {"a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
         sample_zip(arena, late)},
        {"a.pptx",
         "application/vnd.openxmlformats-officedocument.presentationml.presentation",
         sample_zip(arena, "ppt/presentation.xml [Content_Types].xml")},
        {"a.PDF", "application/pdf", SAMPLE("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n")},
        {"a.jpg", "image/jpeg", sample_jpeg(arena, 1000, 1000, 0)},
        {"camera.JPEG", "image/jpeg", sample_jpeg(arena, 8000, 5000, 200000)},
        {"a.png", "image/png", sample_png(arena, 10, 10)},
        {"a.webp", "image/webp", sample_webp(arena, "VP8 ", 100, 100)},
        {"l.webp", "image/webp", sample_webp(arena, "VP8L", 16384, 2000)},
        {"x.webp", "image/webp", sample_webp(arena, "VP8X", 8000, 5000)},
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct qf_upload *u = upload("any", good[i].name, good[i].s);
        if (u->refused) fail_msg("%s", u->refused);
        assert_string_equal(u->type, good[i].type);
    }
}

static void texts_may_be_utf8_or_gb18030(void **state)
{
    (void)state;
    const struct sample good[] = {
        SAMPLE("\xEF\xBB\xBF企业"),     SAMPLE("\xC6\xF3\xD2\xB5"),
        SAMPLE("\xE9\x41 GBK"),         SAMPLE("\x82\x30\x81\x30 four bytes"),
        SAMPLE("MZ-2026-001 合同编号"), SAMPLE("1"),
        SAMPLE("a,b\r\n1,2\r\n"),       SAMPLE("{\"a\":1}"),
        SAMPLE("\x0C next page"),       SAMPLE("😀 four bytes"),
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct qf_upload *u = upload("doc", qf_fmt(arena, "%zu.txt", i), good[i]);
        if (u->refused) fail_msg("%s", u->refused);
    }
    const struct sample bad[] = {
        SAMPLE("a\0b"),
        SAMPLE("\xFF\xFE\x01\x4F"),
        SAMPLE("\x1B[2J"),
        SAMPLE("a\x7F"),
        SAMPLE("\xC6\xF3\xD2"),
        SAMPLE("\xE4"),
        SAMPLE("\x80"),
        SAMPLE("\xFF"),
        SAMPLE("\x82\x30\x81"),
        SAMPLE("\xC6\x7F"),
        SAMPLE("\xED\xA0\x80\xFF"),
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_refused(qf_fmt(arena, "bad%zu.txt", i), bad[i], "纯文本，不能上传");
    struct sample late =
        sample_join(arena, sample_jpeg(arena, 1, 1, 60000), SAMPLE("\1"));
    memset((char *)(uintptr_t)late.bytes, 'x', late.len - 1);
    assert_refused("late.txt", late, "纯文本，不能上传");
}

/* What claims to be one thing and is another: security plan, case 9. */
static void disguised_files_are_refused(void **state)
{
    (void)state;
    const char *word = "[Content_Types].xml word/document.xml";
    struct sample html = SAMPLE("<!DOCTYPE html><script>alert(1)</script>");
    struct sample svg =
        SAMPLE("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>");
    struct sample gif = SAMPLE("GIF89a\1\0\1\0\x80\0\0/*<script>*/");
    struct sample zip = sample_zip(arena, "META-INF/MANIFEST.MF a.class");
    const struct {
        const char *name;
        struct sample s;
    } bad[] = {
        {"a.jpg", html},
        {"a.jpeg", html},
        {"a.png", html},
        {"a.webp", html},
        {"a.pdf", html},
        {"a.txt", html},
        {"a.doc", html},
        {"a.xls", html},
        {"a.zip", html},
        {"a.docx", html},
        {"a.jpg", svg},
        {"a.png", svg},
        {"a.txt", svg},
        {"a.webp", svg},
        {"a.jpg", gif},
        {"a.png", gif},
        {"a.webp", gif},
        {"a.txt", gif},
        {"a.jpg", sample_png(arena, 1, 1)},
        {"a.png", sample_jpeg(arena, 1, 1, 0)},
        {"a.webp", sample_png(arena, 1, 1)},
        {"a.jpg", sample_webp(arena, "VP8 ", 1, 1)},
        {"a.pdf", zip},
        {"a.jpg", zip},
        {"a.png", zip},
        {"a.docx", zip},
        {"a.xlsx", sample_zip(arena, word)},
        {"a.pptx", sample_zip(arena, word)},
        {"a.docx", sample_zip(arena, "word/document.xml")},
        {"a.docx", sample_zip(arena, "[Content_Types].xml")},
        {"a.docx", sample_zip(arena, "[Content_Types].xml passwords/word/document.xml")},
        {"a.doc", sample_zip(arena, word)},
        {"a.doc", sample_ole(arena, "Workbook")},
        {"a.xls", sample_ole(arena, "WordDocument")},
        {"a.ppt", sample_ole(arena, "WordDocument;Workbook")},
        {"a.doc", sample_ole(arena, "!Property;!Tables")},
        {"a.doc", SAMPLE("{\\rtf1 a}")},
        {"a.txt", SAMPLE("{\\rtf1 a}")},
        {"a.txt", SAMPLE("%PDF-1.4\n1 0 obj")},
        {"a.txt", SAMPLE("<?php system($_GET[0]);")},
        {"a.txt", SAMPLE("%!PS-Adobe-3.0\n")},
        {"a.pdf", SAMPLE("junk %PDF-1.4")},
        {"a.pdf", SAMPLE("%PDX")},
        {"a.7z", zip},
        {"a.rar", zip},
        {"a.rar", SAMPLE("Rar?\x1A\7\0")},
        {"a.rar", SAMPLE("Rar!\x1A\7\5 no version of it")},
        {"a.zip", SAMPLE("PK")},
        {"a.zip", SAMPLE("7z\xBC\xAF\x27\x1C\0\4")},
        {"a.jpg", SAMPLE("\xFF\xD8\xFF")},
        {"a.jpg", SAMPLE("\xFF\xD8\xFF\xE0\0\x10JFIF<script>")},
        {"a.jpg", sample_join(arena, html, sample_jpeg(arena, 1, 1, 0))},
        {"a.png", SAMPLE("\x89PNG\r\n\x1A\n")},
        {"a.png", SAMPLE("\x89PNG\r\n\x1A\n\0\0\0\x0DIDAT\0\0\0\1\0\0\0\1")},
        {"a.png", sample_png(arena, 0, 1)},
        {"a.webp", SAMPLE("RIFF\x30\0\0\0WAVEfmt xxxxxxxxxxxxxxxx")},
        {"a.doc", SAMPLE("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")},
        {"a.docx", SAMPLE("PK\3\4 and never an end of its directory")},
        {"a.webp", sample_webp(arena, "ALPH", 1, 1)},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_refused(bad[i].name, bad[i].s, "，不能上传：");
}

static void a_picture_may_carry_more_behind_its_end(void **state)
{
    (void)state;
    struct sample gifar =
        sample_join(arena, sample_jpeg(arena, 1, 1, 0), sample_zip(arena, "a.class"));
    assert_null(upload("pic", "a.jpg", gifar)->refused);
}

static void programs_are_refused_whatever_their_name(void **state)
{
    (void)state;
    static const char *const names[] = {"a.pdf",  "a.zip", "a.txt", "a.doc",
                                        "a.docx", "a.jpg", "a.png", "a.rar"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        assert_refused(names[i], SAMPLE("MZ\x90\0\3\0\0\0\4\0\0\0\xFF\xFF"),
                       "是可执行程序，不能上传");
        assert_refused(names[i], SAMPLE("\177ELF\2\1\1\0"), "是可执行程序，不能上传");
        assert_refused(names[i], SAMPLE("#!/bin/sh\nid\n"), "是可执行程序，不能上传");
    }
}

/* What the directory says at an offset of its first entry, changed. */
static struct sample lying(size_t offset, unsigned char byte)
{
    struct sample s = sample_zip(arena, "a.txt b.txt");
    unsigned char *bytes = qf_alloc(arena, s.len);
    memcpy(bytes, s.bytes, s.len);
    unsigned char *entry = memmem(bytes, s.len, "PK\1\2", 4);
    assert_non_null(entry);
    entry[offset] = byte;
    s.bytes = (const void *)bytes;
    return s;
}

static void an_archive_that_lies_is_refused(void **state)
{
    (void)state;
    static const char words[] = "标明的大小与内容不符";
    assert_refused("a.zip", lying(20, 200), words);     /* packed into more than there is */
    assert_refused("a.zip", lying(27, 200), words);     /* becomes three gigabytes */
    assert_refused("a.zip", lying(42, 3), words);       /* stands somewhere else */
    assert_refused("a.zip", SAMPLE("PK\3\4 and no directory"), words);
}

static void an_encrypted_document_is_named_as_such(void **state)
{
    (void)state;
    assert_refused("a.docx", sample_ole(arena, "EncryptionInfo;EncryptedPackage"),
                   "设有打开密码");
}

static void a_pixel_flood_is_refused_by_its_header(void **state)
{
    (void)state;
    int64_t start = qf_monotonic_ms();
    assert_refused("a.png", sample_png(arena, 50000, 50000),
                   "有 50000 × 50000 像素，不能上传：最多 4000 万像素");
    assert_refused("a.png", sample_png(arena, 4294967295U, 4294967295U),
                   "像素，不能上传");
    assert_refused("a.png", sample_png(arena, 40000001, 1), "像素，不能上传");
    assert_refused("a.jpg", sample_jpeg(arena, 65535, 65535, 100000), "像素，不能上传");
    assert_refused("a.webp", sample_webp(arena, "VP8L", 16384, 16384), "像素，不能上传");
    assert_refused("a.webp", sample_webp(arena, "VP8X", 16777215, 16777215),
                   "像素，不能上传");
    assert_in_range(qf_monotonic_ms() - start, 0, 999);
    assert_null(upload("pic", "a.png", sample_png(arena, 40000000, 1))->refused);
}

/* A ZIP is read from its end, so its beginning could be anything: a page, for one. */
static void an_office_file_begins_as_a_zip(void **state)
{
    (void)state;
    struct sample s = sample_zip(arena, "[Content_Types].xml word/document.xml");
    assert_null(upload("doc", "a.docx", s)->refused);
    memcpy((char *)(uintptr_t)s.bytes, "<htm", 4);
    assert_refused("a.docx", s, "符，不能上传");
}

/* An OLE file in which some bytes are others. */
static struct sample ole_with(size_t at, const char *bytes, size_t len)
{
    struct sample s = sample_ole(arena, "WordDocument;b;c;d;e");
    memcpy((char *)(uintptr_t)s.bytes + at, bytes, len);
    return s;
}

static struct sample zip_with_directory_at(const char *bytes)
{
    struct sample s = sample_zip(arena, "a b");
    memcpy((char *)(uintptr_t)s.bytes + s.len - 6, bytes, 4);
    return s;
}

/* Numbers that lead out of the file or round in circles. */
static void broken_containers_are_refused_quickly(void **state)
{
    (void)state;
    enum { TABLE = 512, SHIFT = 30, DIRECTORY = 48, FIRST_TYPE = 1024 + 128 + 66 };
    const struct {
        const char *name;
        struct sample s;
    } bad[] = {
        {"circle.xls", ole_with(TABLE + 4, "\1\0\0\0", 4)},
        {"end.xls", ole_with(TABLE + 4, "\xFE\xFF\xFF\xFF", 4)},
        {"nowhere.doc", ole_with(DIRECTORY, "\xFE\xFF\xFF\xFF", 4)},
        {"outside.doc", ole_with(DIRECTORY, "\0\0\1\0", 4)},
        {"sector-1.doc", ole_with(SHIFT, "\0\0", 2)},
        {"sector-2g.doc", ole_with(SHIFT, "\x1F\0", 2)},
        {"sector-huge.doc", ole_with(SHIFT, "\xFF\xFF", 2)},
        {"folder.doc", ole_with(FIRST_TYPE, "\1", 1)},
        {"outside.docx", zip_with_directory_at("\xFF\xFF\xFF\xFF")},
        {"nonsense.docx", zip_with_directory_at("\1\0\0\0")},
    };
    int64_t start = qf_monotonic_ms();
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_refused(bad[i].name, bad[i].s, "符，不能上传");
    assert_in_range(qf_monotonic_ms() - start, 0, 499);
    assert_null(upload("doc", "good.doc", ole_with(0, "\xD0", 1))->refused);
}

/* The directory of an OLE file is a chain of sectors, not a row. */
static void the_directory_of_an_old_office_file_is_followed(void **state)
{
    (void)state;
    struct sample s = sample_ole(arena, "a;b;c;d;Workbook");
    assert_null(upload("doc", "a.xls", s)->refused);
    memcpy((char *)(uintptr_t)s.bytes + 512 + 4, "\xFE\xFF\xFF\xFF", 4);
    assert_refused("a.xls", s, "符，不能上传");
}

/* Beyond 6.8 MB the head of the file has no room for the whole allocation table, and the
 * rest of it stands in a chain of sectors. */
static void an_office_file_of_many_megabytes_is_read(void **state)
{
    (void)state;
    enum { SECTOR = 512, FIRST = 14000, CHAIN = 2, TABLE = 3, PLACE = FIRST % 128 };
    struct sample small = sample_ole(arena, "a;b;c;WordDocument");
    size_t len = (FIRST + 3) * SECTOR;
    char *large = qf_alloc(arena, len);
    memcpy(large, small.bytes, SECTOR);
    memcpy(large + 48, "\xB0\x36\0\0", 4);               /* FIRST */
    memcpy(large + 68, "\2\0\0\0", 4);                   /* CHAIN */
    memcpy(large + (1 + CHAIN) * SECTOR, "\3\0\0\0", 4); /* TABLE */
    memcpy(large + (1 + TABLE) * SECTOR + 4 * PLACE, "\xB1\x36\0\0", 4);
    memcpy(large + (1 + FIRST) * SECTOR, small.bytes + 2 * SECTOR, 2 * SECTOR);
    assert_null(upload("doc", "large.doc", (struct sample){large, len})->refused);
    memset(large + (1 + CHAIN) * SECTOR, 0xFF, 4);
    assert_refused("large.doc", (struct sample){large, len}, "符，不能上传");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REQUEST(every_allowed_kind_is_accepted),
        WITH_REQUEST(texts_may_be_utf8_or_gb18030),
        WITH_REQUEST(disguised_files_are_refused),
        WITH_REQUEST(a_picture_may_carry_more_behind_its_end),
        WITH_REQUEST(programs_are_refused_whatever_their_name),
        WITH_REQUEST(an_archive_that_lies_is_refused),
        cmocka_unit_test(an_encrypted_document_is_named_as_such),
        WITH_REQUEST(a_pixel_flood_is_refused_by_its_header),
        WITH_REQUEST(an_office_file_begins_as_a_zip),
        WITH_REQUEST(broken_containers_are_refused_quickly),
        WITH_REQUEST(an_office_file_of_many_megabytes_is_read),
        WITH_REQUEST(the_directory_of_an_old_office_file_is_followed),
    };
    return store_group("sniff", tests);
}
