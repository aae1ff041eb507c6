/* Codes that stand for a whole range: a province, a city, a column of the catalogue. */
#include "unit.h"

#include "model/range.h"

static void a_code_stands_for_what_is_below_it(void **state)
{
    (void)state;
    static const struct { const char *code, *from, *to; } regions[] = {
        {"", "", "999999"}, {"430000", "430000", "439999"}, {"430100", "430100", "430199"},
        {"430104", "430104", "430104"}, {"43", "43", "43"}, {NULL, "", "999999"}};
    static const struct { const char *code, *from, *to; } categories[] = {
        {"", "", "9999"}, {"09", "09", "0999"}, {"0904", "0904", "0904"}};
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        struct range r = range_region(arena, regions[i].code);
        assert_string_equal(r.from, regions[i].from);
        assert_string_equal(r.to, regions[i].to);
    }
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        struct range r = range_category(arena, categories[i].code);
        assert_string_equal(r.from, categories[i].from);
        assert_string_equal(r.to, categories[i].to);
    }
    assert_string_equal(range_word("").to, "zzzz");
    assert_string_equal(range_word("active").from, "active");
    assert_string_equal(range_word("active").to, "active");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_code_stands_for_what_is_below_it)};
    return unit_group("range", tests);
}
