/* What every unit program needs: cmocka, and an arena that lives as long as the group.
 *
 *     int main(void)
 *     {
 *         const struct CMUnitTest tests[] = {cmocka_unit_test(a_thing_holds)};
 *         return unit_group("thing", tests);
 *     }
 */
#ifndef QF_TESTS_UNIT_H
#define QF_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

static struct qf_arena *arena;

static int unit_open(void **state)
{
    (void)state;
    arena = qf_arena_new();
    return 0;
}

static int unit_close(void **state)
{
    (void)state;
    qf_arena_free(arena);
    return 0;
}

#define unit_group(name, tests)                                                          \
    cmocka_run_group_tests_name(name, tests, unit_open, unit_close)

/* Succeed, or show the error's words and way. */
#define assert_good(call)                                                                \
    do {                                                                                 \
        qf_err *good_ = (call);                                                          \
        if (good_) fail_msg("%s\n    %s", good_->words, qf_err_way(good_));              \
    } while (0)

/* Is it an error of this status? Forgets it. */
static inline bool unit_refused(qf_err *e, int status)
{
    bool is = qf_err_is_status(e, status);
    qf_err_forget();
    return is;
}

#endif
