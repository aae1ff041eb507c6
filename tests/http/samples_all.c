/* Every page that needs a record has one in the demo, which somebody finds. Where QIFU_SAMPLES names a
 * file, path and address of each that is not its own address are written there, for the tests with a browser; where it is set and
 * empty, what was put into the database for it is taken away. */
#include "tests/http/db.h"
#include "tests/http/samples.h"

static const char *const accounts[] = {
    "", "demo-enterprise", "demo-provider", "demo-expert", "demo-city", "demo-county",
    "demo-province", "demo-secadmin", "demo-auditor", "demo-sysadmin"};

static void write_down(const struct route *all, size_t count)
{
    const char *name = getenv("QIFU_SAMPLES");
    FILE *file = name && *name ? fopen(name, "w") : NULL;
    if (!file) return;
    for (const struct route *r = all; r < all + count; r++)
        if (route_is(r, "GET") && r->sample && strcmp(r->path, r->sample))
            fprintf(file, "%s\t%s\n", r->path, r->sample);
    fclose(file);
}

static void every_record_has_a_sample(void **state)
{
    (void)state;
    size_t count;
    int missing = 0;
    struct route *all = routes_all(&count);
    db_forgive();
    for (size_t i = 0; i < sizeof accounts / sizeof *accounts; i++)
        samples_find(*accounts[i] ? person_login(accounts[i]) : person_guest(), all, count);
    for (const struct route *r = all; r < all + count; r++) {
        if (r->sample) continue;
        print_error("%s: nobody found an address of it\n", r->name);
        missing++;
    }
    write_down(all, count);
    if (!getenv("QIFU_SAMPLES") || !*getenv("QIFU_SAMPLES")) samples_remove();
    assert_int_equal(missing, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {person_test(every_record_has_a_sample)};
    return cmocka_run_group_tests_name("samples", tests, NULL, NULL);
}
