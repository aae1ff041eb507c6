/* What comes out of lib/paper, read again by the tools of poppler. */
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

/* What a command says; it stands in front of the headers that forbid popen to the platform itself. */
static char *output_of(const char *command)
{
    char *out = calloc(1, 1 << 20);
    FILE *tool = popen(command, "r");
    assert_non_null(tool);
    out[fread(out, 1, (1 << 20) - 1, tool)] = '\0';
    assert_int_equal(pclose(tool), 0);
    return out;
}

#include "lib/core/str.h"
#include "lib/paper/paper.h"

struct printed { const char *bytes; size_t len; char *text, *fonts; };

/* What a tool says of the file. */
static char *said(const char *tool, const char *options, const struct printed *p)
{
    char path[] = "/tmp/qifu-paper-XXXXXX", *line = NULL;
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, p->bytes, p->len), (ssize_t)p->len);
    close(fd);
    assert_true(asprintf(&line, "%s %s %s", tool, path, options) > 0);
    char *out = output_of(line);
    unlink(path);
    free(line);
    return out;
}

static struct printed print(struct qf_paper *p)
{
    struct printed out = {0};
    assert_null(qf_paper_end(p, &out.bytes, &out.len));
    out.text = said("pdftotext -layout", "-", &out);
    out.fonts = said("pdffonts", "", &out);
    return out;
}

static void tidy(struct printed *p)
{
    free(p->text);
    free(p->fonts);
}

static struct qf_paper *new_paper(struct qf_arena *a)
{
    return qf_paper_new(a, &(struct qf_paper_info){
        .title = "技术服务合同", .head = "页眉", .foot = "页脚", .made_at = 1700000000});
}

static void write_many(struct qf_arena *a, struct qf_paper *p)
{
    static const int shares[] = {1, 4, 2};
    const char *head[] = {"序号", "交付物", "金额"};
    qf_paper_title(p, "技术服务合同");
    for (int i = 1; i <= 40; i++) {
        const char *row[] = {"1", "走访记录和问题清单，一式两份，装订成册", "2,800.00"};
        qf_paper_heading(p, qf_fmt(a, "第%d条 标题", i));
        qf_paper_text(p, qf_fmt(a, "段落%d起。乙方应当按照约定完成服务项目，解决技术问题，保证工作质量，"
            "并传授解决技术问题的知识。甲方应当按照约定提供工作条件，完成配合事项，接受工作成果并支付报酬。"
            "段落%d止。", i, i), i % 2 ? QF_PAPER_PLAIN : QF_PAPER_STRONG);
        qf_paper_row(p, shares, head, 3, true);
        for (int n = 0; n < i % 7; n++) qf_paper_row(p, shares, row, 3, false);
    }
    qf_paper_signs(p, "甲方：\n（盖章）", "乙方：\n（盖章）");
}

static int count(const char *text, const char *words)
{
    int n = 0;
    for (const char *at = text; (at = strstr(at, words)); at += strlen(words)) n++;
    return n;
}

static void every_text_is_on_a_page_that_says_which(void **state)
{
    (void)state;
    struct qf_arena *a = qf_arena_new();
    struct qf_paper *p = new_paper(a);
    write_many(a, p);
    struct printed out = print(p);
    int pages = count(out.text, "\f");
    assert_true(pages > 3);
    for (int i = 1; i <= pages; i++)
        assert_int_equal(count(out.text, qf_fmt(a, "第 %d 页 共 %d 页", i, pages)), 1);
    for (int i = 1; i <= 40; i++) {
        assert_int_equal(count(out.text, qf_fmt(a, "段落%d起", i)), 1);
        assert_int_equal(count(out.text, qf_fmt(a, "第%d条 标题", i)), 1);
    }
    assert_int_equal(count(out.text, "（盖章）"), 2);
    assert_int_equal(count(out.text, "页眉"), pages);
    tidy(&out);
    qf_arena_free(a);
}

/* The last line of text of a page, above its foot. */
static const char *last_line(struct qf_arena *a, const char *page, size_t len)
{
    char *text = qf_dupn(a, page, len), *foot = strstr(text, "页脚"), *rest = text;
    const char *last = "";
    assert_non_null(foot);
    *foot = '\0';
    for (char *line; (line = strsep(&rest, "\n"));)
        if (line[strspn(line, " ")]) last = line;
    return last;
}

static void a_heading_never_ends_a_page(void **state)
{
    (void)state;
    struct qf_arena *a = qf_arena_new();
    struct qf_paper *p = new_paper(a);
    write_many(a, p);
    struct printed out = print(p);
    const char *page = out.text;
    for (const char *end; (end = strchr(page, '\f')); page = end + 1)
        assert_null(strstr(last_line(a, page, (size_t)(end - page)), "标题"));
    tidy(&out);
    qf_arena_free(a);
}

static void the_same_document_is_the_same_file(void **state)
{
    (void)state;
    struct qf_arena *a = qf_arena_new();
    const char *bytes[2];
    size_t len[2];
    for (int i = 0; i < 2; i++) {
        struct qf_paper *p = new_paper(a);
        write_many(a, p);
        assert_null(qf_paper_end(p, &bytes[i], &len[i]));
    }
    assert_int_equal(len[0], len[1]);
    assert_memory_equal(bytes[0], bytes[1], len[0]);
    qf_arena_free(a);
}

static void fonts_are_embedded(void **state)
{
    (void)state;
    struct qf_arena *a = qf_arena_new();
    struct qf_paper *p = new_paper(a);
    write_many(a, p);
    struct printed out = print(p);
    assert_true(count(out.fonts, "yes yes yes") >= 1);
    assert_int_equal(count(out.fonts, "yes yes yes"), count(out.fonts, "\n") - 2);
    tidy(&out);
    qf_arena_free(a);
}

static void hostile_text_stays_text(void **state)
{
    (void)state;
    struct qf_arena *a = qf_arena_new();
    struct qf_paper *p = new_paper(a);
    struct qf_sb b = qf_sb_in(a);
    static const int shares[] = {1, 1};
    for (int i = 0; i < 5000; i++) qf_sb_add(&b, i % 50 ? "长" : "X");
    const char *cells[] = {qf_sb_text(&b), "<script>"};
    qf_paper_text(p, "<b>&amp;</b>  שלום 😀", QF_PAPER_PLAIN);
    qf_paper_text(p, qf_sb_text(&b), QF_PAPER_PLAIN);
    qf_paper_fact(p, qf_sb_text(&b), qf_sb_text(&b));
    qf_paper_row(p, shares, cells, 2, false);
    struct printed out = print(p);
    assert_int_equal(count(out.text, "<b>&amp;</b>"), 1);
    assert_true(count(out.text, "X") >= 200);
    tidy(&out);
    qf_arena_free(a);
}

static void an_empty_document_is_a_page(void **state)
{
    (void)state;
    struct qf_arena *a = qf_arena_new();
    struct printed out = print(new_paper(a));
    assert_int_equal(count(out.text, "\f"), 1);
    assert_int_equal(count(out.text, "页眉"), 1);
    tidy(&out);
    qf_arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_text_is_on_a_page_that_says_which),
        cmocka_unit_test(a_heading_never_ends_a_page),
        cmocka_unit_test(the_same_document_is_the_same_file),
        cmocka_unit_test(fonts_are_embedded),
        cmocka_unit_test(hostile_text_stays_text),
        cmocka_unit_test(an_empty_document_is_a_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
