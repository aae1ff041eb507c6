/* Rich text: what an editor writes comes out in our own form. */
#include "unit.h"

#include <time.h>

#include "lib/core/str.h"
#include "lib/text/html.h"
#include "lib/text/text.h"

static const char *clean(const char *html)
{
    char *out = NULL, *again = NULL;
    assert_null(qf_html_clean(arena, html, &out));
    assert_null(qf_html_clean(arena, out, &again));
    assert_string_equal(out, again);
    return out;
}

#define assert_clean(html, expected) assert_string_equal(clean(html), expected)

static char *repeated(const char *text, size_t times)
{
    struct qf_sb b = qf_sb_in(arena);
    while (times--)
        qf_sb_add(&b, text);
    return qf_dup(arena, qf_sb_text(&b));
}

static void allowed_tags_stay(void **state)
{
    (void)state;
    const char *same =
        "<h2>一</h2><h3>二</h3><h4>三</h4><p>重<strong>要</strong>、<em>斜</em>、<u>线</"
        "u>、<s>删</s>、"
        "H<sub>2</sub>O、x<sup>2</sup>、<code>a&lt;b</code><br>下一行</p><ul><li>甲</"
        "li></ul>"
        "<ol><li>乙</li></ol><blockquote><p>引</p></blockquote><hr><pre>  a\n    b</pre>"
        "<table><caption>表</caption><thead><tr><th colspan=\"2\" "
        "scope=\"col\">名</th></tr></thead>"
        "<tbody><tr><td rowspan=\"2\">一</td><td></td></tr></tbody></table>"
        "<figure><img src=\"/files/a1-b_2.png\" alt=\"图\" width=\"640\" height=\"480\">"
        "<figcaption>说明</figcaption></figure>";
    assert_clean(same, same);
}

static void old_tags_become_new_ones(void **state)
{
    (void)state;
    assert_clean("<h1>a</h1><h6>b</h6>", "<h2>a</h2><h4>b</h4>");
    assert_clean(
        "<p><b>a</b><i>b</i><strike>c</strike><del>d</del><ins>e</ins><tt>f</tt></p>",
        "<p><strong>a</strong><em>b</em><s>c</s><s>d</s><u>e</u><code>f</code></p>");
    assert_clean("<div>a</div><div>b<p>c</p>d</div>", "<p>a</p><p>b</p><p>c</p><p>d</p>");
    assert_clean("<p><span style=\"color:red\"><font size=7>a</font></span></p>",
                 "<p>a</p>");
}

static void words_get_a_paragraph(void **state)
{
    (void)state;
    assert_clean("a", "<p>a</p>");
    assert_clean("a<br>b", "<p>a<br>b</p>");
    assert_clean("<b>a</b> b<p>c</p>d", "<p><strong>a</strong> b</p><p>c</p><p>d</p>");
    assert_clean("<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>");
    assert_clean("", "");
    assert_clean(" \n ", "");
    assert_clean("<p></p><p> </p><ul></ul><b></b>", "");
    assert_clean("<p><br></p>", "<p><br></p>");
}

static void blanks_are_folded_outside_pre(void **state)
{
    (void)state;
    assert_clean("<p> a \n b  <b> c </b> d </p>", "<p>a b <strong>c</strong> d</p>");
    assert_clean("<pre>\n\n a\n  b \n</pre>", "<pre> a\n  b \n</pre>");
    assert_clean("<p>a\xC2\xA0\xC2\xA0"
                 "b</p>",
                 "<p>a\xC2\xA0\xC2\xA0"
                 "b</p>");
}

static void structure_is_mended(void **state)
{
    (void)state;
    assert_clean("<li>a<li>b", "<p>a</p><p>b</p>");
    assert_clean("<ul>a<li>b<ul><li>c</ul><li>d</ul>",
                 "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>");
    assert_clean("<ul><li>a</li><ul><li>b</li></ul></ul>",
                 "<ul><li>a</li><li><ul><li>b</li></ul></li></ul>");
    assert_clean("<table><tr><td>a<td>b<tr><td>c</table>",
                 "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>");
    assert_clean("<table><p>a</p><tr><td>b</table>",
                 "<table><tr><td><p>a</p></td></tr><tr><td>b</td></tr></table>");
    assert_clean("<tr><td>a</td></tr>", "<p>a</p>");
    assert_clean("<p>a<figure>b</figure>c</p>", "<p>a</p><figure>b</figure><p>c</p>");
    assert_clean(
        "<em>a<table><tr><td>b</table>c</em>",
        "<p><em>a</em></p><table><tr><td><em>b</em></td></tr></table><p><em>c</em></p>");
}

static void inline_tags_do_not_nest_in_themselves(void **state)
{
    (void)state;
    assert_clean("<p><b><strong>a</strong></b></p>", "<p><strong>a</strong></p>");
    assert_clean("<a href=\"/a\">x<span><a href=\"/b\">y</a></span></a>",
                 "<p><a href=\"/a\">xy</a></p>");
}

static void styles_become_classes(void **state)
{
    (void)state;
    assert_clean("<p style=\"text-align: center; color: red\">a</p>",
                 "<p class=\"t-center\">a</p>");
    assert_clean("<p style=\"TEXT-ALIGN:RIGHT!important;text-indent:2em\">a</p>",
                 "<p class=\"t-right t-indent\">a</p>");
    assert_clean("<p align=center class=\"x t-indent onclick\">a</p>",
                 "<p class=\"t-center t-indent\">a</p>");
    assert_clean("<p style=\"text-align:left;text-indent:0\">a</p>", "<p>a</p>");
    assert_clean("<div align=right>a<p>b</p></div>c",
                 "<p class=\"t-right\">a</p><p class=\"t-right\">b</p><p>c</p>");
    assert_clean("<center>a</center>", "<p class=\"t-center\">a</p>");
    assert_clean("<p style=\"text-align\">a</p><p style=\";;:\">b</p>",
                 "<p>a</p><p>b</p>");
}

static void links_go_where_links_may_go(void **state)
{
    (void)state;
    assert_clean(
        "<a href=\"http://a.cn/?b=1&amp;c=2\" title=\"t\" target=_blank onclick=x>a</a>",
        "<p><a href=\"http://a.cn/?b=1&amp;c=2\" title=\"t\" rel=\"nofollow "
        "noopener\">a</a></p>");
    assert_clean("<a href=/services/1>a</a>", "<p><a href=\"/services/1\">a</a></p>");
    assert_clean(
        "<a href=mailto:a@b.cn>a</a><a href=tel:0731-12345>b</a>",
        "<p><a href=\"mailto:a@b.cn\">a</a><a href=\"tel:0731-12345\">b</a></p>");
    assert_clean("<a href=\" https://a.cn/b c \">a</a>",
                 "<p><a href=\"https://a.cn/b%20c\" rel=\"nofollow noopener\">a</a></p>");
    static const char *const refused[] = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#10;script:alert(1)",
        "&#1;javascript:x",
        "vbscript:x",
        "data:text/html,x",
        "//evil.cn",
        "/\\evil.cn",
        "\\\\evil.cn",
        "/&#9;/evil.cn",
        "https:/\\evil.cn",
        "http:evil.cn",
        "http:///evil.cn",
        "http://good.cn@evil.cn/",
        "ftp://a.cn",
        "a.html",
        "?a",
        "#a",
        "",
        "file:///etc/passwd",
        "tel:x",
        "mailto:",
        "blob:x",
        "https://",
        "http://.a.cn",
        "http://:80/",
        "http://%61.cn",
        "http://-a.cn",
        "mailto:a.cn",
        "mailto:a@b.cn'x",
        "tel:",
    };
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        assert_clean(qf_fmt(arena, "<a href=\"%s\">a</a>", refused[i]), "<p>a</p>");
    assert_clean("<a name=x id=y>a</a>", "<p>a</p>");
    for (int len = 1990; len <= 2010; len += 20)        /* an address has at most 2,000 characters */
        assert_int_equal(strstr(clean(qf_fmt(arena, "<a href=\"/%s\">a</a>", repeated("x", (size_t)len))),
                                "<a") != NULL, len < 2000);
}

static void pictures_are_files_of_the_platform(void **state)
{
    (void)state;
    assert_clean("<img src=/files/1.png onerror=x width=100% height=99999>",
                 "<p><img src=\"/files/1.png\" alt=\"\"></p>");
    static const char *const refused[] = {
        "http://a.cn/1.png",
        "//a.cn/files/1.png",
        "/files/../x",
        "/files//x",
        "/files/",
        "/file/1",
        "/files/1?x",
        "/files/1#x",
        "data:image/png;base64,AA",
        "files/1.png",
        "/files/%2e%2e/x",
        "",
    };
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        assert_clean(qf_fmt(arena, "a<img src=\"%s\">", refused[i]), "<p>a</p>");
}

/* A comment, a declaration, an entity that is declared, a template tag: none of them is
 * text. */
static void declarations_are_left_behind(void **state)
{
    (void)state;
    assert_clean(
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>a&x;</p>",
        clean(
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>a&x;</p>"));
    assert_null(strstr(clean("<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><p>a&x;</p>"),
                       "root:"));
    assert_clean("a<!-- b -->c", "<p>ac</p>");
    assert_clean("<?cs evar:Site.name ?>a<?php x ?>", "<p>a</p>");
    assert_clean("a&lt;?cs var:x ?&gt;", "<p>a&lt;?cs var:x ?&gt;</p>");
    assert_clean("<meta charset=gbk><p>企业</p>", "<p>企业</p>");
}

static void what_is_dropped_goes_with_its_content(void **state)
{
    (void)state;
    static const char *const tags[] = {
        "script",  "style",    "svg",     "math",     "noscript", "textarea",
        "xmp",     "iframe",   "object",  "applet",   "title",    "select",
        "button",  "option",   "canvas",  "video",    "audio",    "output",
        "noembed", "noframes", "listing", "template", "xml",      "svg:script",
    };
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++)
        assert_clean(qf_fmt(arena, "<p>a</p><%s>secret<b>secret</b></%s><p>b</p>",
                            tags[i], tags[i]),
                     "<p>a</p><p>b</p>");
    assert_clean("<p>a</p><plaintext>secret", "<p>a</p>");
}

static void deceiving_characters_go(void **state)
{
    (void)state;
    assert_clean("a\xE2\x80\xAE"
                 "b\xE2\x80\x8B"
                 "c&#x202E;d&#1;",
                 "<p>abcd</p>");
}

/* --- limits --- */

static qf_err *refusal(const char *html)
{
    char *out;
    return qf_html_clean(arena, html, &out);
}

static void what_is_too_long_or_too_deep_is_refused(void **state)
{
    (void)state;
    assert_null(refusal(repeated("a", 256 * 1024)));
    assert_true(unit_refused(refusal(repeated("a", 256 * 1024 + 1)), 422));
    assert_null(refusal(repeated("<div>", 64)));
    assert_true(unit_refused(refusal(repeated("<div>", 65)), 422));
    assert_null(refusal(repeated("<ul><li>", 32)));
    assert_true(unit_refused(refusal(repeated("<ul><li>", 33)), 422));
    assert_true(unit_refused(refusal(repeated("<ul><b>", 5000)), 422));
    /* A short text that would grow: each cell repeats the link. */
    const char *link = qf_fmt(arena, "<a href=\"/%s\">", repeated("x", 1500));
    const char *cells = repeated("<figure>a</figure>", 5000);
    assert_true(unit_refused(refusal(qf_fmt(arena, "%s%s", link, cells)), 422));
}

/* Whatever is typed, cleaning 256 KiB is a matter of a moment. */
static void hostile_lengths_are_quick(void **state)
{
    (void)state;
    static const char *const piece[] = {
        "<",     "&",     "<a",         "<a ",       "<!--",    "<!",       "</p>",
        "</x>",  "<p>",   "<a href=",   "<table>",   "<b>",     "<tr><td>", "<li>",
        "&#",    "&lt",   "<script>",   "<![CDATA[", "<p a=\"", "<br>",     "<?",
        "\t",    "'",     "<b><p>",     "<form>",    "<td>",    "<a><p>",   "</b><b>",
        "<svg>", "<x:y>", "&#x110000;",
    };
    for (size_t i = 0; i < sizeof piece / sizeof piece[0]; i++) {
        const char *html = repeated(piece[i], 256 * 1024 / strlen(piece[i]));
        clock_t start = clock();        /* of the processor: others may be using it, too */
        refusal(html);
        long took = (clock() - start) / (CLOCKS_PER_SEC / 1000);
        qf_err_forget();
        if (took > 1500) fail_msg("%s: %ld ms", piece[i], took);
    }
}

/* --- plain text --- */

static void plain_text_becomes_paragraphs(void **state)
{
    (void)state;
    assert_string_equal(qf_html_of_text(arena, "a\nb\n\nc<d>\n \n\n e"),
                        "<p>a<br>b</p><p>c&lt;d&gt;</p><p>e</p>");
    assert_string_equal(qf_html_of_text(arena, ""), "");
    assert_string_equal(qf_html_of_text(arena, "\n\na\n"), "<p>a</p>");
    assert_string_equal(qf_html_of_text(arena, "a\r\nb"), "<p>a<br>b</p>");
    const char *html = qf_html_of_text(arena, "一\n二\n\n<script>alert(1)</script>&amp;");
    assert_clean(html, html);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(allowed_tags_stay),
        cmocka_unit_test(old_tags_become_new_ones),
        cmocka_unit_test(words_get_a_paragraph),
        cmocka_unit_test(blanks_are_folded_outside_pre),
        cmocka_unit_test(structure_is_mended),
        cmocka_unit_test(inline_tags_do_not_nest_in_themselves),
        cmocka_unit_test(styles_become_classes),
        cmocka_unit_test(links_go_where_links_may_go),
        cmocka_unit_test(pictures_are_files_of_the_platform),
        cmocka_unit_test(declarations_are_left_behind),
        cmocka_unit_test(what_is_dropped_goes_with_its_content),
        cmocka_unit_test(deceiving_characters_go),
        cmocka_unit_test(what_is_too_long_or_too_deep_is_refused),
        cmocka_unit_test(hostile_lengths_are_quick),
        cmocka_unit_test(plain_text_becomes_paragraphs),
    };
    return unit_group("html clean", tests);
}
