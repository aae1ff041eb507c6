/* The size of an enterprise: every vector at the bounds, who decided, what is missing. */
#include "table.h"

#include "lib/core/str.h"
#include "model/size.h"

enum { GROUPS = 16 };
static struct size_threshold standard[GROUPS];

static int64_t number(const char *text)
{
    int64_t v = 0;
    if (*text) assert_true(qf_read_i64(text, 0, INT64_MAX, &v));
    return v;
}

static void load_standard(void)
{
    char *text = unit_table("size_thresholds.tsv"), *c[UNIT_COLUMNS];
    int count = 0;
    while (unit_row(&text, c)) {
        assert_true(count < GROUPS);
        standard[count++] = (struct size_threshold){1,
                                                    (int)number(c[0]),
                                                    c[1],
                                                    c[2],
                                                    c[3],
                                                    *c[7] ? c[7] : NULL,
                                                    number(c[4]),
                                                    number(c[5]),
                                                    number(c[6]),
                                                    number(c[8]),
                                                    number(c[9]),
                                                    number(c[10])};
    }
    assert_int_equal(count, GROUPS);
}

static const struct size_threshold *group(int seq)
{
    if (!standard[0].seq) load_standard();
    return &standard[seq - 1];
}

static int64_t fen_of(const char *wan)
{
    return *wan ? number(wan) * SIZE_FEN_PER_WAN : SIZE_NOT_GIVEN;
}

static struct size_result result(int seq, int64_t staff, int64_t revenue_wan,
                                 int64_t assets_wan)
{
    struct size_input in = {staff, revenue_wan * SIZE_FEN_PER_WAN,
                            assets_wan * SIZE_FEN_PER_WAN};
    return size_compute(group(seq), &in);
}

static void every_vector_holds(void **state)
{
    (void)state;
    int count = 0;
    char *text = unit_table("size.tsv"), *c[UNIT_COLUMNS];
    for (; unit_row(&text, c); count++) {
        struct size_input in = {*c[2] ? number(c[2]) : SIZE_NOT_GIVEN, fen_of(c[3]),
                                fen_of(c[4])};
        struct size_result r = size_compute(group((int)number(c[0])), &in);
        if (!qf_eq(size_name(r.type), c[5]))
            fail_msg("%s X=%s Y=%s Z=%s: %s, not %s", c[1], c[2], c[3], c[4],
                     size_name(r.type), c[5]);
    }
    assert_true(count > 100);
}

/* The published ruling: software, X=103, Y=15,735.28. */
static void the_published_ruling_holds(void **state)
{
    (void)state;
    struct size_input in = {103, INT64_C(15735280000), SIZE_NOT_GIVEN};
    struct size_result r = size_compute(group(12), &in);
    assert_int_equal(r.type, SIZE_MEDIUM);
    assert_true(r.indicators[0].decides);
    assert_false(r.indicators[1].decides);
    assert_int_equal(r.indicators[1].type, SIZE_LARGE);
    assert_string_equal(size_decided_words(arena, &r),
                        "从业人员 103 人，低于大型下限 300 人");
    assert_string_equal(size_next_words(arena, &r), "从业人员再多 197 人，即为大型");
}

static void one_fen_decides(void **state)
{
    (void)state;
    struct size_input in = {SIZE_NOT_GIVEN, 50 * SIZE_FEN_PER_WAN - 1, SIZE_NOT_GIVEN};
    struct size_result r = size_compute(group(1), &in);
    assert_int_equal(r.type, SIZE_MICRO);
    assert_string_equal(size_next_words(arena, &r),
                        "营业收入再多 0.000001 万元，即为小型");
    in.revenue_fen++;
    assert_int_equal(size_compute(group(1), &in).type, SIZE_SMALL);
}

static void both_indicators_may_decide(void **state)
{
    (void)state;
    struct size_result r = result(2, 17, 280, 0);
    assert_int_equal(r.type, SIZE_MICRO);
    assert_true(r.indicators[0].decides && r.indicators[1].decides);
    assert_string_equal(size_next_words(arena, &r),
                        "从业人员再多 3 人，且营业收入再多 20 万元，即为小型");
    assert_string_equal(size_decided_words(arena, &r),
                        "从业人员 17 人，低于小型下限 20 人；"
                        "营业收入 280 万元，低于小型下限 300 万元");
}

static void the_largest_has_no_next(void **state)
{
    (void)state;
    struct size_result r = result(2, 1000, 40000, 0);
    assert_int_equal(r.type, SIZE_LARGE);
    assert_int_equal(r.next, SIZE_UNKNOWN);
    assert_string_equal(size_next_words(arena, &r), "");
    assert_string_equal(size_amount(arena, &r.indicators[0], 1000), "1,000 人");
}

static void what_was_not_given_is_not_guessed(void **state)
{
    (void)state;
    struct size_input in = {300, SIZE_NOT_GIVEN, SIZE_NOT_GIVEN};
    struct size_result r = size_compute(group(2), &in);
    assert_int_equal(r.type, SIZE_UNKNOWN);
    assert_string_equal(size_decided_words(arena, &r), "");
    assert_null(size_code(r.type));
    in.staff = 19;
    assert_int_equal(size_compute(group(2), &in).type, SIZE_MICRO);
}

/* --- industries --- */

static int match(const char *section, const char *code, int *first)
{
    const struct size_threshold *out[4];
    size_t n = size_match(group(1), GROUPS, section, code, out, 4);
    *first = n ? out[0]->seq : 0;
    return (int)n;
}

static void industries_find_their_group(void **state)
{
    (void)state;
    static const struct {
        const char *section, *code;
        int count, first;
    } cases[] = {
        {"A", "01", 1, 1},
        {"C", "13", 1, 2},
        {"E", "47", 1, 3},
        {"F", "51", 1, 4},
        {"F", "5211", 1, 5},
        {"G", "54", 1, 6},
        {"G", "591", 1, 6},
        {"G", "5920", 1, 7},
        {"G", "60", 1, 8},
        {"H", "61", 1, 9},
        {"I", "64", 1, 11},
        {"I", "65", 1, 12},
        {"K", "7010", 1, 13},
        {"K", "7020", 1, 14},
        {"K", "7090", 1, 16},
        {"L", "72", 1, 15},
        {"M", "75", 1, 16},
        {"Q", "85", 1, 16},
        {"R", "90", 1, 16},
        {"O", "80", 1, 16},
        /* too coarse: the person chooses */
        {"G", "59", 2, 6},
        {"K", "70", 3, 13},
        /* silent */
        {"G", "53", 0, 0},
        {"J", "66", 0, 0},
        {"P", "83", 0, 0},
        {"Q", "84", 0, 0},
        {"S", "91", 0, 0},
        {"T", "97", 0, 0},
        {"K", "7040", 0, 0},
        {"", "", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int first, n = match(cases[i].section, cases[i].code, &first);
        if (n != cases[i].count || first != cases[i].first)
            fail_msg("%s %s: %d groups, first %d", cases[i].section, cases[i].code, n,
                     first);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_vector_holds),
        cmocka_unit_test(the_published_ruling_holds),
        cmocka_unit_test(one_fen_decides),
        cmocka_unit_test(both_indicators_may_decide),
        cmocka_unit_test(the_largest_has_no_next),
        cmocka_unit_test(what_was_not_given_is_not_guessed),
        cmocka_unit_test(industries_find_their_group),
    };
    return unit_group("size", tests);
}
