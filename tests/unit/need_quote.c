/* What may be done with a quote, in every state of it and of its need. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lib/core/str.h"
#include "model/need_quote.h"

static const char *const needs[] = {"draft", "reviewing", "returned", "published", "negotiating",
                                    "matched", "closed", "withdrawn", "refused"};
static const char *const quotes[] = {"", "open", "taken", "declined", "withdrawn"};
static const char *const steps[] = {"give", "change", "withdraw", "take", "decline"};

/* Everything that is not here may not be. late: also after the deadline. */
static const struct { int step; const char *quote, *need; bool late; } allowed[] = {
    {QUOTE_GIVE, "", "published", false},          {QUOTE_GIVE, "", "negotiating", false},
    {QUOTE_GIVE, "withdrawn", "published", false}, {QUOTE_GIVE, "withdrawn", "negotiating", false},
    {QUOTE_CHANGE, "open", "negotiating", false},  {QUOTE_WITHDRAW, "open", "negotiating", true},
    {QUOTE_TAKE, "open", "negotiating", true},     {QUOTE_DECLINE, "open", "negotiating", true},
};

static bool expected(int step, const char *quote, const char *need, bool late)
{
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (allowed[i].step == step && qf_eq(allowed[i].quote, quote) &&
            qf_eq(allowed[i].need, need))
            return !late || allowed[i].late;
    return false;
}

static void every_step_in_every_state(void **state)
{
    (void)state;
    for (int step = QUOTE_GIVE; step <= QUOTE_DECLINE; step++)
        for (size_t q = 0; q < sizeof quotes / sizeof *quotes; q++)
            for (size_t n = 0; n < sizeof needs / sizeof *needs; n++)
                for (int late = 0; late < 2; late++)
                    if (quote_may((enum quote_step)step, quotes[q], needs[n], late) !=
                        expected(step, quotes[q], needs[n], late))
                        fail_msg("%s of '%s' at a need '%s'%s", steps[step], quotes[q], needs[n],
                                 late ? ", late" : "");
}

static void a_need_ends_while_it_is_open(void **state)
{
    (void)state;
    for (size_t n = 0; n < sizeof needs / sizeof *needs; n++)
        assert_int_equal(quote_may_end_need(needs[n]), n == 3 || n == 4);
}

static void every_state_has_words(void **state)
{
    (void)state;
    for (size_t q = 1; q < sizeof quotes / sizeof *quotes; q++) {
        assert_string_not_equal(quote_state_word(quotes[q]), "");
        assert_string_not_equal(quote_state_kind(quotes[q]), "");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_in_every_state),
        cmocka_unit_test(a_need_ends_while_it_is_open),
        cmocka_unit_test(every_state_has_words),
    };
    return cmocka_run_group_tests_name("need_quote", tests, NULL, NULL);
}
