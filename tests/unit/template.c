/* Line breaks in templates are for their readers: what is left of a text when they are gone. */
#include "unit.h"

#include "lib/core/str.h"
#include "lib/web/template.h"

static const struct { const char *text, *joined; } rows[] = {
    {"", ""},
    {"one line  as it is ", "one line  as it is "},
    {"<ul>\n    <li>甲</li>\n    <li>乙</li>\n</ul>\n", "<ul><li>甲</li><li>乙</li></ul>"},
    {"第一句。\n    第二句。", "第一句。第二句。"},
    {"a \n\n\t b", "ab"},
    {"a\r\n b", "ab"},
    /* Inside a tag the parts stay apart, and a value that is broken is one blank. */
    {"<a class=\"x\"\n   href=\"/y\">z</a>", "<a class=\"x\" href=\"/y\">z</a>"},
    {"</b\n>", "</b >"},
    {"<p title=\"甲\n乙\">", "<p title=\"甲 乙\">"},
    /* What is no tag is text. */
    {"1 < 2\n 3 > 2\n", "1 < 23 > 2"},
    /* Commands are left alone, also those that hold a tag's end or stand within a tag. */
    {"<?cs # words\n  more ?>\n<?cs if:a >\n b ?>\n  x\n<?cs /if ?>", "<?cs # words\n  more ?><?cs if:a >\n b ?>x<?cs /if ?>"},
    {"<a<?cs if:x ?> class=\"y\"<?cs /if ?>\n  id=\"z\">\nt", "<a<?cs if:x ?> class=\"y\"<?cs /if ?> id=\"z\">t"},
    {"<?cs not closed\n", "<?cs not closed\n"},
};

static void lines_are_joined(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[256];
        snprintf(text, sizeof text, "%s", rows[i].text);
        qf_template_join(text);
        assert_string_equal(text, rows[i].joined);
    }
}

/* A file that is not there is an error, never an empty page. */
static void a_missing_file_is_told(void **state)
{
    (void)state;
    CSPARSE *cs;
    NEOERR *e = qf_template_parse("/nonexistent", "layout/base.cs", "home.cs", &cs);
    assert_true(e != STATUS_OK);
    assert_null(cs);
    nerr_ignore(&e);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_joined),
        cmocka_unit_test(a_missing_file_is_told),
    };
    return unit_group("template", tests);
}
