/* Memory of a request: zeroed, aligned, kept apart, released with its objects. */
#include "unit.h"

#include "lib/core/arena.h"
#include "lib/core/banned.h"

static void pieces_are_aligned_zeroed_and_apart(void **state)
{
    (void)state;
    for (size_t size = 0; size < 3000; size += 7) {
        unsigned char *p = qf_alloc(arena, size), *q = qf_alloc(arena, size);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < size; i++) assert_int_equal(p[i], 0);
        memset(p, 0xFF, size);
        for (size_t i = 0; i < size; i++) assert_int_equal(q[i], 0);
    }
}

static void memory_is_zero_again_after_a_reset(void **state)
{
    (void)state;
    memset(qf_alloc(arena, 5000), 'x', 5000);
    qf_arena_reset(arena);
    assert_int_equal(qf_arena_used(arena), 0);
    unsigned char *p = qf_alloc(arena, 5000);
    for (size_t i = 0; i < 5000; i++) assert_int_equal(p[i], 0);
}

static void a_large_piece_does_not_disturb_the_small_ones(void **state)
{
    (void)state;
    char *before = qf_dup(arena, "before");
    char *large = qf_alloc(arena, 3 << 20);
    large[(3 << 20) - 1] = 'x';
    char *after = qf_dup(arena, "after");
    assert_true(after > before && after - before < 200);
    assert_string_equal(before, "before");
}

static void many_chunks_are_given_back(void **state)
{
    (void)state;
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 1000; i++) memset(qf_alloc(arena, 3000), i, 3000);
        assert_true(qf_arena_used(arena) >= 3000000);
        qf_arena_reset(arena);
    }
}

static void copies_and_formats(void **state)
{
    (void)state;
    assert_null(qf_dup(arena, NULL));
    assert_string_equal(qf_dupn(arena, "abcdef", 3), "abc");
    assert_string_equal(qf_dupn(arena, NULL, 0), "");
    assert_string_equal(qf_fmt(arena, "%s-%d", "order", 7), "order-7");
    char wide[1001];
    memset(wide, 'w', 1000);
    wide[1000] = '\0';
    assert_string_equal(qf_fmt(arena, "%s", wide), wide);
}

static char order[8];

static void note(void *object)
{
    order[strlen(order)] = *(char *)object;
}

static void deferred_objects_go_last_first_and_once(void **state)
{
    (void)state;
    char first = 'a', second = 'b';
    memset(order, 0, sizeof order);
    qf_arena_defer(arena, note, &first);
    qf_arena_defer(arena, note, &second);
    qf_arena_reset(arena);
    assert_string_equal(order, "ba");
    qf_arena_reset(arena);
    assert_string_equal(order, "ba");
}

int main(void)
{
#define TEST(f) cmocka_unit_test(f)
    const struct CMUnitTest tests[] = {
        TEST(pieces_are_aligned_zeroed_and_apart),
        TEST(memory_is_zero_again_after_a_reset),
        TEST(a_large_piece_does_not_disturb_the_small_ones),
        TEST(many_chunks_are_given_back),
        TEST(copies_and_formats),
        TEST(deferred_objects_go_last_first_and_once),
    };
    return unit_group("core_arena", tests);
}
