/* The configuration is read strictly: what is not known, or not of its type, refuses the
 * start. */
#include "unit.h"

#include <sys/stat.h>
#include <unistd.h>

#include "lib/core/banned.h"
#include "lib/core/conf.h"

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
        TEST(a_file_that_is_not_there_is_an_error),
        TEST(the_table_describes_itself),
    };
    return unit_group("core_conf", tests);
}
