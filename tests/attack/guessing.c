/* Known or unknown: what cannot be told by the answer must not be told by the work either. The clock of a
 * busy machine says nothing, so that what is compared is the number of questions to the database, which the
 * app writes down with each request; that an unknown name costs a hash too is tested in tests/unit. */
#include "tests/http/account.h"
#include "tests/http/db.h"

static char *portal_log(void)
{
    char path[400], *text = NULL, piece[65536];
    size_t len, n;
    snprintf(path, sizeof path, "%s/log/portal.log", getenv("QIFU_STATE"));
    FILE *in = fopen(path, "r"), *out = open_memstream(&text, &len);
    if (!in) fail_msg("%s", path);
    fseek(in, 0, SEEK_END);
    if (ftell(in) > 300000) fseek(in, -300000, SEEK_END);
    else rewind(in);
    while ((n = fread(piece, 1, sizeof piece, in)) > 0) fwrite(piece, 1, n, out);
    fclose(in);
    fclose(out);
    return text;
}

/* Of the last answer. */
static long queries_of(struct person *p)
{
    const char *id = person_header(p, "X-Request-Id");
    long queries = -1;
    if (!id) person_fails(p, "has no X-Request-Id");
    for (int tries = 0; queries < 0 && tries < 50; tries++) {
        char *log = portal_log(), *line = strstr(log, id);
        char *served = line ? strstr(line, "\"queries\":\"") : NULL;
        if (served) queries = strtol(served + strlen("\"queries\":\""), NULL, 10);
        free(log);
        if (queries < 0) usleep(100000);
    }
    if (queries < 0) person_fails(p, "is not in the log");
    return queries;
}

static void send(struct person *p, const char *page, const char *fields)
{
    char *body = NULL;
    person_open(p, "%s", page);
    if (asprintf(&body, "_token=%s&_key=%s&%s",
                 person_find(p, "//main//form[@method='post']//input[@name='_token']/@value"),
                 person_find(p, "//main//form[@method='post']//input[@name='_key']/@value"), fields) < 0)
        abort();
    person_send(p, &(struct ask){.path = page, .body = body});
    free(body);
}

struct question { const char *page, *known, *unknown; long status; };

/* Both twice: the first of a worker's life reads what is kept. */
static void the_same_work(const struct question *q)
{
    for (int i = 0; i < 4; i++) {
        struct person *known = person_guest(), *unknown = person_guest();
        db_forgive();
        send(known, q->page, q->known);
        db_forgive();
        send(unknown, q->page, q->unknown);
        person_gets(known, q->status);
        person_gets(unknown, q->status);
        long a = queries_of(known), b = queries_of(unknown);
        if (a == b) return;
        if (i == 3) fail_msg("%s: %ld queries for somebody known, %ld for somebody unknown", q->page, a, b);
    }
}

static void known_and_unknown_cost_the_same(void **state)
{
    static const struct question all[] = {
        {"/login", "kind=enterprise&name=demo-enterprise&password=not-this-one-1",
         "kind=enterprise&name=nobody-of-this-name&password=not-this-one-1", 422},
        {"/login", "kind=enterprise&name=demo-county&password=not-this-one-1",
         "kind=enterprise&name=nobody-of-this-name&password=not-this-one-1", 422},
        {"/password/forgot", "_side=code&who=demo-person", "_side=code&who=nobody-of-this-name", 200},
        {"/password/forgot", "who=demo-person&code=000000&password=Kt8-mountain-42&again=Kt8-mountain-42",
         "who=nobody-of-this-name&code=000000&password=Kt8-mountain-42&again=Kt8-mountain-42", 422},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) the_same_work(&all[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {account_test(known_and_unknown_cost_the_same)};
    return cmocka_run_group_tests_name("guessing", tests, NULL, NULL);
}
