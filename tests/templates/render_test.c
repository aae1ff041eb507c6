/* Renders every cases/NAME.cs with the data of cases/NAME.hdf and compares.
 *
 * NAME.html holds what must come out, byte for byte; NAME.fail holds words that the error must contain, for
 * templates that must not work. Every case also sees Hostile.* (cases/hostile.hdf), and no output may
 * carry one of its marks raw: that is what escaping means here.
 *
 *     render_test [--write] [SRCDIR]     SRCDIR defaults to $srcdir, then to "."
 *
 * --write stores what came out as the new expectation; read the difference before committing it.
 * The same templates must be renderable again with other data (the portal keeps parses), so each
 * case is rendered twice from one parse.
 */
#include "lib/web/template.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ClearSilver forgets a few bytes of a template that it could not parse; those are not ours. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_options(void);
const char *__lsan_default_options(void) { return "print_suppressions=0"; }
const char *__lsan_default_suppressions(void) { return "leak:cs_parse_string\nleak:cs_init\n"; }

#define CASES "tests/templates/cases"

/* Begin of every hostile value, as it would stand in a page that forgot to escape. */
static const char *const raw_marks[] = {"<xss", "\" onxss=", "' onxss=", NULL};

struct run {
    const char *srcdir;
    bool write;
    int passed, failed;
};

static void path_of(char *path, size_t size, const struct run *run, const char *name,
                    const char *ending)
{
    if (snprintf(path, size, "%s/" CASES "/%s%s", run->srcdir, name, ending) >= (int)size) {
        fprintf(stderr, "path too long: %s\n", name);
        exit(2);
    }
}

/* The whole file, to be freed; NULL when it is not there. */
static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t len = 0;

    if (file == NULL) return NULL;
    for (;;) {
        text = realloc(text, len + 65536 + 1);
        if (text == NULL) exit(2);
        size_t got = fread(text + len, 1, 65536, file);
        len += got;
        if (got == 0) break;
    }
    text[len] = '\0';
    fclose(file);
    return text;
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0) {
        perror(path);
        exit(2);
    }
}

static NEOERR *collect(void *arg, char *text)
{
    return nerr_pass(string_append(arg, text));
}

/* The data of a case: load paths, escaping, hostile values, then its own. */
static NEOERR *open_data(const struct run *run, const char *name, HDF **data)
{
    char path[1024];
    char *own;
    NEOERR *err = hdf_init(data);

    if (err != STATUS_OK) return nerr_pass(err);
    snprintf(path, sizeof path, "%s/cs-templates", run->srcdir);
    err = hdf_set_value(*data, "hdf.loadpaths.0", path);
    if (err != STATUS_OK) return nerr_pass(err);
    snprintf(path, sizeof path, "%s/" CASES, run->srcdir);
    err = hdf_set_value(*data, "hdf.loadpaths.1", path);
    if (err != STATUS_OK) return nerr_pass(err);
    err = hdf_set_value(*data, "Config.VarEscapeMode", "html");
    if (err != STATUS_OK) return nerr_pass(err);
    path_of(path, sizeof path, run, "hostile", ".hdf");
    err = hdf_read_file(*data, path);
    if (err != STATUS_OK) return nerr_pass(err);
    path_of(path, sizeof path, run, name, ".hdf");
    own = read_file(path);
    if (own == NULL) return STATUS_OK;
    free(own);
    return nerr_pass(hdf_read_file(*data, path));
}

/* Render the case twice from one parse; the second result goes to `out`. */
static NEOERR *render(HDF *data, const char *name, STRING *out)
{
    char file[512];
    CSPARSE *parse = NULL;
    NEOERR *err = cs_init(&parse, data);

    if (err != STATUS_OK) return nerr_pass(err);
    qf_template_use(parse);
    snprintf(file, sizeof file, "%s.cs", name);
    err = cs_parse_file(parse, file);
    for (int i = 0; err == STATUS_OK && i < 2; i++) {
        string_clear(out);
        err = string_append(out, "");
        if (err == STATUS_OK) err = cs_render(parse, out, collect);
    }
    cs_destroy(&parse);
    return nerr_pass(err);
}

static const char *raw_mark(const char *text)
{
    for (size_t i = 0; raw_marks[i] != NULL; i++)
        if (strstr(text, raw_marks[i]) != NULL) return raw_marks[i];
    return NULL;
}

static void tell(struct run *run, const char *name, const char *wrong)
{
    if (wrong == NULL) {
        run->passed++;
        return;
    }
    run->failed++;
    printf("FAILED %s: %s\n", name, wrong);
}

/* Show the first place where two texts differ. */
static void show_difference(const char *want, const char *got)
{
    size_t at = 0;

    while (want[at] != '\0' && want[at] == got[at]) at++;
    size_t from = at > 60 ? at - 60 : 0;
    printf("  expected: ...%.160s\n  came out: ...%.160s\n", want + from, got + from);
}

static void check_output(struct run *run, const char *name, const char *got)
{
    char path[1024];
    char *want;
    const char *mark = raw_mark(got);

    path_of(path, sizeof path, run, name, ".html");
    if (run->write && mark == NULL) write_file(path, got);
    want = read_file(path);
    if (mark != NULL) {
        printf("  raw: %s\n", mark);
        tell(run, name, "a hostile value came out as it was");
    } else if (want == NULL) {
        tell(run, name, "no .html to compare with (--write makes one)");
    } else if (strcmp(want, got) != 0) {
        show_difference(want, got);
        tell(run, name, "differs");
    } else {
        tell(run, name, NULL);
    }
    free(want);
}

/* A template that must not work: it must raise, with the words that .fail holds. */
static void check_failure(struct run *run, const char *name, char *words, NEOERR *err)
{
    STRING trace;

    words[strcspn(words, "\r\n")] = '\0';
    string_init(&trace);
    if (err != STATUS_OK) nerr_error_traceback(err, &trace);
    if (err == STATUS_OK)
        tell(run, name, "works, but must not");
    else if (strstr(trace.buf, words) == NULL)
        tell(run, name, trace.buf);
    else
        tell(run, name, NULL);
    string_clear(&trace);
}

static void check_case(struct run *run, const char *name)
{
    char path[1024];
    HDF *data = NULL;
    STRING out;

    string_init(&out);
    path_of(path, sizeof path, run, name, ".fail");
    char *words = read_file(path);
    NEOERR *err = open_data(run, name, &data);
    if (err == STATUS_OK) err = render(data, name, &out);
    if (words != NULL) {
        check_failure(run, name, words, err);
    } else if (err != STATUS_OK) {
        nerr_log_error(err);
        tell(run, name, "raised an error");
    } else {
        check_output(run, name, out.buf);
    }
    if (err != STATUS_OK) nerr_ignore(&err);
    free(words);
    string_clear(&out);
    hdf_destroy(&data);
}

static int is_case(const struct dirent *entry)
{
    const char *dot = strrchr(entry->d_name, '.');

    return dot != NULL && strcmp(dot, ".cs") == 0 && entry->d_name[0] != '_';
}

static int run_all(struct run *run)
{
    char folder[1024];
    struct dirent **entries;

    snprintf(folder, sizeof folder, "%s/" CASES, run->srcdir);
    int count = scandir(folder, &entries, is_case, alphasort);
    if (count <= 0) {
        fprintf(stderr, "no cases in %s\n", folder);
        return 2;
    }
    for (int i = 0; i < count; i++) {
        entries[i]->d_name[strlen(entries[i]->d_name) - 3] = '\0';
        check_case(run, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    printf("%d passed, %d failed\n", run->passed, run->failed);
    return run->failed == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    struct run run = {.srcdir = getenv("srcdir")};

    if (run.srcdir == NULL) run.srcdir = ".";
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--write") == 0) run.write = true;
        else run.srcdir = argv[i];
    }
    return run_all(&run);
}
