/* How large a picture is in each of the three sizes. */
#include "unit.h"

#include "lib/web/picture_sizes.h"

static void fits(enum qf_size size, uint32_t width, uint32_t height, uint32_t to_width,
                 uint32_t to_height)
{
    qf_size_fit(size, &width, &height);
    assert_int_equal(width, to_width);
    assert_int_equal(height, to_height);
}

static void a_picture_is_made_smaller_and_never_larger(void **state)
{
    (void)state;
    fits(QF_SIZE_LARGE, 1600, 900, 1280, 720);
    fits(QF_SIZE_MEDIUM, 1600, 900, 640, 360);
    fits(QF_SIZE_SMALL, 900, 1600, 135, 240);
    fits(QF_SIZE_SMALL, 240, 240, 240, 240);
    fits(QF_SIZE_LARGE, 16, 24, 16, 24);
}

static void nothing_vanishes(void **state)
{
    (void)state;
    fits(QF_SIZE_SMALL, 10000, 1, 240, 1);
    fits(QF_SIZE_SMALL, 1, 4000000000U, 1, 240);
    fits(QF_SIZE_MEDIUM, 1279, 1, 640, 1);
}

static void the_sides_go_down(void **state)
{
    (void)state;
    assert_true(qf_size_side(QF_SIZE_LARGE) > qf_size_side(QF_SIZE_MEDIUM));
    assert_true(qf_size_side(QF_SIZE_MEDIUM) > qf_size_side(QF_SIZE_SMALL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_picture_is_made_smaller_and_never_larger),
        cmocka_unit_test(nothing_vanishes),
        cmocka_unit_test(the_sides_go_down),
    };
    return unit_group("picture_sizes", tests);
}
