/* The configuration is read strictly: what is not known, or not of its type, refuses the
 * start. */
#include "unit.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/core/banned.h"
#include "lib/core/conf.h"

/* A disk that fails. */
static bool read_fails, stat_fails;
ssize_t __real_read(int fd, void *into, size_t n);
ssize_t __wrap_read(int fd, void *into, size_t n);
int __real_fstat(int fd, struct stat *st);
int __wrap_fstat(int fd, struct stat *st);

ssize_t __wrap_read(int fd, void *into, size_t n)
{
    errno = EIO;
    return read_fails ? -1 : __real_read(fd, into, n);
}

int __wrap_fstat(int fd, struct stat *st) { return stat_fails ? -1 : __real_fstat(fd, st); }

#define NEEDED                                                                           \
    "Paths {\n templates = /t\n files = /f\n sql = /s\n}\nDb.socket = /sock\n"           \
    "Secrets.key_file = /k\n"

static struct qf_conf *conf;

static void refused(const char *text, const char *words)
{
    qf_err *e = qf_conf_parse(text, "qifu.hdf", &conf);
    if (!e) fail_msg("was accepted: %s", text);
    if (!strstr(e->words, words)) fail_msg("\"%s\" does not say \"%s\"", e->words, words);
    qf_err_forget();
}

static void nested_and_dotted_names_are_the_same(void **state)
{
    (void)state;
    assert_good(qf_conf_parse("# comment\r\n" NEEDED
                              "Db {\n  users {\n portal {\n name=p1\n }\n"
                              " }\n}\nDb.users.portal.password_file = /a=b # c\n"
                              "Site.developer=1\nUpload.max_mb = 7",
                              "qifu.hdf", &conf));
    assert_string_equal(qf_conf_str(conf, "Paths.templates"), "/t");
    assert_string_equal(qf_conf_user(conf, "portal", "name"), "p1");
    assert_string_equal(qf_conf_user(conf, "portal", "password_file"), "/a=b # c");
    assert_null(qf_conf_user(conf, "portal", "nonsense"));
    assert_null(qf_conf_user(conf, "window", "name"));
    assert_int_equal(qf_conf_int(conf, "Site.developer"), 1);
    assert_int_equal(qf_conf_int(conf, "Upload.max_mb"), 7);
}

static void what_is_not_given_has_its_default(void **state)
{
    (void)state;
    assert_good(qf_conf_parse(NEEDED, "qifu.hdf", &conf));
    assert_string_equal(qf_conf_str(conf, "Site.profile"), "hunan");
    assert_int_equal(qf_conf_int(conf, "Worker.max_requests"), 20000);
    assert_int_equal(qf_conf_int(conf, "Session.absolute_hours"), 12);
    assert_string_equal(qf_conf_str(conf, "Db.name"), "qifu");
}

static void mistakes_are_refused_with_their_place(void **state)
{
    (void)state;
    refused("Site.name = x\n" NEEDED, "qifu.hdf:1: unknown key Site.name");
    refused("\nSite {\n naem = x\n}\n" NEEDED, "qifu.hdf:3: unknown key Site.naem");
    refused("Db.users.portal.key = x\n" NEEDED, "unknown key Db.users.portal.key");
    refused("Db.users.portal = x\n" NEEDED, "unknown key");
    refused("Upload.max_mb = many\n" NEEDED, "qifu.hdf:1: Upload.max_mb: \"many\"");
    refused("Upload.max_mb = 0\n" NEEDED, "not a number within its limits");
    refused("Site.profile = mars\n" NEEDED, "\"mars\"");
    refused("Site.profile = hunan|meizhou\n" NEEDED, "not a choice");
    refused("Site.profile =\n" NEEDED, "not a choice");
    refused("Site.developer = yes\n" NEEDED, "\"yes\"");
    refused("Log.level = info\nLog.level = warn\n" NEEDED,
            "qifu.hdf:2: Log.level is given twice");
    refused("Db.users.a.name = x\nDb.users.a.name = x\n" NEEDED, "given twice");
    refused("Site {\n" NEEDED, "unknown key Site.Paths");
    refused(NEEDED "Site {\n", "never closed");
    refused("}\n" NEEDED, "} without {");
    refused("nonsense\n" NEEDED, "\"name = value\" is expected");
    refused("Site.profile : Other\n" NEEDED, "expected");
    refused("Site.profile << EOM\nhunan\nEOM\n" NEEDED, "expected");
    refused(" = x\n" NEEDED, "expected");
    refused("Db.socket = /x\n", "is missing");
    refused("Db.users..name = x\n" NEEDED, "unknown key Db.users..name");
    refused("Db.users.12345678901234567890123456789012345678901.name = x\n" NEEDED, "unknown key");
    refused("Db.users.portal.name.more = x\n" NEEDED, "unknown key");
    refused(".Site.profile = hunan\n" NEEDED, "expected");
    refused("Site.profile. = hunan\n" NEEDED, "expected");
    refused("Site profile = hunan\n" NEEDED, "expected");
    refused("Si-te {\n}\n" NEEDED, "a name is expected before {");
    refused("{\n}\n" NEEDED, "a name is expected before {");
}

static void names_are_nested_so_deep_and_so_long(void **state)
{
    (void)state;
    char name[140];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    refused("a{\nb{\nc{\nd{\ne{\nf{\ng{\nh{\ni{\n" NEEDED, "nested too deep");
    refused(qf_fmt(arena, "%s {\n" NEEDED, name), "nested too deep");
    refused("a{\nb{\nc{\nd{\ne{\nf{\ng{\nh{\nx = 1\n", "unknown key a.b.c.d.e.f.g.h.x");
}

static void sixteen_programs_have_a_user(void **state)
{
    (void)state;
    char text[4096] = NEEDED "\tLog.level = warn\n", *p = text + strlen(text);
    for (int i = 0; i < 16; i++)
        p += snprintf(p, 60, "Db.users.app%d.name = u%d\n", i, i);
    assert_good(qf_conf_parse(text, "qifu.hdf", &conf));
    assert_string_equal(qf_conf_user(conf, "app15", "name"), "u15");
    qf_conf_free(conf);
    conf = NULL;
    snprintf(p, 60, "Db.users.app16.name = u16\n");
    refused(text, "more than 16 users");
}

static int forget(void **state)
{
    (void)state;
    qf_conf_free(conf);
    conf = NULL;
    qf_err_forget();
    return 0;
}

static char folder[] = "/tmp/qifu-conf.XXXXXX", path[64];

static void write_secret(const char *text, mode_t mode)
{
    unlink(path);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    chmod(path, mode);
}

static void a_secret_is_one_line_that_nobody_else_reads(void **state)
{
    (void)state;
    char out[16] = "before";
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/secret", folder);
    write_secret("hunter2\nmore\n", 0600);
    assert_good(qf_secret_read(path, out, sizeof out));
    assert_string_equal(out, "hunter2");
    write_secret("changed", 0640);
    assert_non_null(
        strstr(qf_secret_read(path, out, sizeof out)->words, "may be read by others"));
    write_secret("0123456789abcdef", 0600);
    assert_non_null(strstr(qf_secret_read(path, out, sizeof out)->words, "too long"));
    write_secret("\n", 0600);
    assert_non_null(strstr(qf_secret_read(path, out, sizeof out)->words, "empty"));
    assert_string_equal(out, "hunter2");
    unlink(path);
    assert_non_null(qf_secret_read(path, out, sizeof out));
    assert_non_null(qf_secret_read(folder, out, sizeof out));
    rmdir(folder);
    qf_err_forget();
}

/* What systemd hands over goes before the file of the configuration. */
static void a_secret_may_be_handed_over(void **state)
{
    (void)state;
    char out[1100], given[64], line[1100];
    snprintf(folder, sizeof folder, "/tmp/qifu-conf.XXXXXX");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/secret", folder);
    snprintf(given, sizeof given, "%s/given", folder);
    write_secret("file\n", 0600);
    assert_int_equal(mkdir(given, 0700), 0);
    setenv("CREDENTIALS_DIRECTORY", given, 1);
    assert_good(qf_secret_read(path, out, sizeof out));
    assert_string_equal(out, "file");
    setenv("CREDENTIALS_DIRECTORY", folder, 1);
    assert_good(qf_secret_read("/nonexistent/secret", out, sizeof out));
    assert_string_equal(out, "file");
    assert_non_null(qf_secret_read("nothing-without-a-slash", out, sizeof out));
    memset(line, 'x', sizeof line - 1);
    line[0] = '/';
    line[1099] = '\0';
    setenv("CREDENTIALS_DIRECTORY", line, 1);
    assert_good(qf_secret_read(path, out, sizeof out));
    unsetenv("CREDENTIALS_DIRECTORY");
    write_secret(line, 0600);
    assert_non_null(strstr(qf_secret_read(path, out, sizeof out)->words, "too long"));
    write_secret("file", 0600);
    stat_fails = true;
    assert_non_null(strstr(qf_secret_read(path, out, sizeof out)->words, "not a plain file"));
    stat_fails = false;
    read_fails = true;
    assert_non_null(strstr(qf_secret_read(path, out, sizeof out)->words, strerror(EIO)));
    read_fails = false;
    unlink(path);
    rmdir(given);
    rmdir(folder);
}

static void a_configuration_is_a_text_of_some_length(void **state)
{
    (void)state;
    static char much[70000];
    static const char zero[] = NEEDED "\0";
    snprintf(folder, sizeof folder, "/tmp/qifu-conf.XXXXXX");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/qifu.hdf", folder);
    memset(much, '#', sizeof much - 1);
    write_secret(much, 0644);
    assert_non_null(strstr(qf_conf_read(path, &conf)->words, "too long"));
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_int_equal(fwrite(zero, 1, sizeof zero, f), sizeof zero);
    fclose(f);
    assert_non_null(strstr(qf_conf_read(path, &conf)->words, "not a text"));
    write_secret(NEEDED, 0644);
    assert_good(qf_conf_read(path, &conf));
    unlink(path);
    rmdir(folder);
}

static void a_file_that_is_not_there_is_an_error(void **state)
{
    (void)state;
    assert_non_null(qf_conf_read("/nonexistent/qifu.hdf", &conf));
    assert_non_null(qf_conf_read("/", &conf));
    qf_err_forget();
}

static int described;

static void describe(const char *key, const char *kind, const char *fallback,
                     const char *why)
{
    (void)fallback;
    assert_true(*key && *kind && *why);
    described++;
}

static void the_table_describes_itself(void **state)
{
    (void)state;
    qf_conf_describe(describe);
    assert_true(described > 15);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_teardown(f, forget)
    const struct CMUnitTest tests[] = {
        TEST(nested_and_dotted_names_are_the_same),
        TEST(what_is_not_given_has_its_default),
        TEST(mistakes_are_refused_with_their_place),
        TEST(a_secret_is_one_line_that_nobody_else_reads),
        TEST(names_are_nested_so_deep_and_so_long),
        TEST(sixteen_programs_have_a_user),
        TEST(a_secret_may_be_handed_over),
        TEST(a_configuration_is_a_text_of_some_length),
        TEST(a_file_that_is_not_there_is_an_error),
        TEST(the_table_describes_itself),
    };
    return unit_group("core_conf", tests);
}
