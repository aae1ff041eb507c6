/* Tests that are made from a table: one for each row and each question. Include after
 * person.h, in one file of a program.
 *
 *     for each row r: generated_add(r->name, "not there", not_there, NULL, r);
 *     return generated_run("access", begin, end);
 */
#ifndef QF_TESTS_GENERATED_H
#define QF_TESTS_GENERATED_H

enum { GENERATED_MAX = 8000 };
static struct CMUnitTest generated[GENERATED_MAX];
static size_t generated_count;

/* The test finds its row in *state. */
static void generated_add(const char *row, const char *question, CMUnitTestFunction f,
                          CMFixtureFunction teardown, const void *state)
{
    union {
        const void *in;
        void *out;
    } row_of = {.in = state};
    char *name = NULL;
    if (asprintf(&name, "%s: %s", row, question) < 0) abort();
    if (generated_count == GENERATED_MAX) abort();
    generated[generated_count++] = (struct CMUnitTest){.name = name,
                                                       .test_func = f,
                                                       .teardown_func = teardown,
                                                       .initial_state = row_of.out};
}

static int generated_run(const char *name, CMFixtureFunction setup,
                         CMFixtureFunction teardown)
{
    return _cmocka_run_group_tests(name, generated, generated_count, setup, teardown);
}

#endif
