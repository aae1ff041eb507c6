/* What a whole run leaves behind: no log and no file that nginx gives to everybody holds a mobile number or
 * the number of an identity card in full. Runs after everything else, by its name. */
#include "tests/http/person.h"

#include <ctype.h>
#include <fts.h>
#include <sys/stat.h>

static bool is_word(int c)
{
    return isalnum(c) || c == '_';
}

static size_t digits_at(const char *text)
{
    size_t n = 0;
    while (isdigit((unsigned char)text[n])) n++;
    return n;
}

/* 13800138000, alone. */
static bool is_mobile(const char *text, size_t digits)
{
    return digits == 11 && text[0] == '1' && text[1] >= '3' && !is_word((unsigned char)text[11]);
}

/* Seventeen digits with a birthday in them, and a digit or X. */
static bool is_identity(const char *text, size_t digits)
{
    int year = 0, month = 0, day = 0;
    if (digits != 18 && !(digits == 17 && (text[17] == 'X' || text[17] == 'x'))) return false;
    if (is_word((unsigned char)text[18]) || sscanf(text + 6, "%4d%2d%2d", &year, &month, &day) != 3) return false;
    return year >= 1920 && year <= 2026 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static bool gives_away(const char *line)
{
    for (const char *p = line; *p;) {
        size_t digits = digits_at(p);
        bool alone = p == line || !is_word((unsigned char)p[-1]);
        if (digits && alone && (is_mobile(p, digits) || is_identity(p, digits))) return true;
        p += digits ? digits : 1;
    }
    return false;
}

static int bad, files;

static void look_into(const char *path)
{
    char *line = NULL;
    size_t room = 0;
    FILE *f = fopen(path, "r");
    if (!f) fail_msg("%s", path);
    files++;
    for (long n = 1; getline(&line, &room, f) > 0; n++)
        if (gives_away(line) && bad++ < 20) print_error("%s:%ld: %.300s\n", path, n, line);
    free(line);
    fclose(f);
}

static void look_through(char *folder)
{
    char *const folders[] = {folder, NULL};
    FTS *walk = fts_open(folders, FTS_LOGICAL | FTS_NOCHDIR, NULL);
    for (FTSENT *e; (e = fts_read(walk));)
        if (e->fts_info == FTS_F && !strstr(e->fts_path, "/up-")) look_into(e->fts_path);
    fts_close(walk);
}

static void nothing_in(const char *variable, const char *folder, int least)
{
    char path[400];
    snprintf(path, sizeof path, "%s/%s", getenv(variable), folder);
    bad = files = 0;
    look_through(path);
    if (files < least) fail_msg("only %d files in %s", files, path);
    if (bad) fail_msg("%d lines in %s give somebody away", bad, path);
}

static void the_pattern_finds_what_it_should(void **state)
{
    (void)state;
    assert_true(gives_away("{\"phone\":\"13800138000\"}"));
    assert_true(gives_away("/x/19912345678"));
    assert_true(gives_away("id 43010219900101123X."));
    assert_true(gives_away("430102199001011234\n"));
    assert_false(gives_away("\"138****8000\" 2026-11-21T10:11:12 a13800138000b 138001380001"));
    assert_false(gives_away("91430100123456789X"));
}

static void no_log_gives_anybody_away(void **state)
{
    (void)state;
    nothing_in("QIFU_STATE", "log", 5);
}

static void nothing_public_gives_anybody_away(void **state)
{
    (void)state;
    nothing_in("QIFU_ROOT", "cs-templates/static", 20);
}

/* Nothing in the folder of static files but what belongs there. */
static void nothing_public_is_a_copy_or_a_secret(void **state)
{
    static const char *const never[] = {".sql", ".hdf", ".bak", ".orig", ".rej", "~", ".swp", ".key", ".pem",
                                        ".c", ".h", ".sh", ".cs", ".tar", ".log", ".env"};
    char path[400], *const folders[] = {path, NULL};
    (void)state;
    snprintf(path, sizeof path, "%s/cs-templates/static", getenv("QIFU_ROOT"));
    FTS *walk = fts_open(folders, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    for (FTSENT *e; (e = fts_read(walk));) {
        if (e->fts_info == FTS_SL) fail_msg("%s is a link", e->fts_path);
        if (e->fts_level > 0 && e->fts_name[0] == '.') fail_msg("%s is hidden", e->fts_path);
        for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
            size_t len = strlen(never[i]);
            if (e->fts_info == FTS_F && e->fts_namelen > len &&
                strcmp(e->fts_name + e->fts_namelen - len, never[i]) == 0)
                fail_msg("%s", e->fts_path);
        }
    }
    fts_close(walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_pattern_finds_what_it_should),
        cmocka_unit_test(no_log_gives_anybody_away),
        cmocka_unit_test(nothing_public_gives_anybody_away),
        cmocka_unit_test(nothing_public_is_a_copy_or_a_secret),
    };
    return cmocka_run_group_tests_name("traces", tests, NULL, NULL);
}
