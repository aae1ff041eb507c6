/* The configuration file: what is not a configuration is refused with the file's name,
 * and what is one has every value within its limits. */
#include "fuzz.h"

#include "lib/core/conf.h"

static void check_line(const char *key, const char *kind, const char *fallback,
                       const char *why)
{
    HOLDS(key && kind && why);
    (void)fallback;
}

static void check_values(const struct qf_conf *c)
{
    HOLDS(*qf_conf_str(c, "Site.profile") && qf_conf_str(c, "Paths.files"));
    HOLDS(qf_conf_int(c, "Upload.max_mb") >= 1 &&
          qf_conf_int(c, "Upload.max_mb") <= 1024);
    HOLDS(qf_conf_int(c, "Session.idle_minutes") >= 1);
    HOLDS(qf_conf_int(c, "Worker.max_memory_mb") >= 32);
    HOLDS((qf_conf_int(c, "Site.developer") | 1) == 1);
    HOLDS(!qf_conf_user(c, "portal", "password"));
}

static void fuzz(const char *text, size_t len)
{
    struct qf_conf *c = NULL;
    if (strlen(text) != len) return; /* qf_conf_read has refused it */
    qf_err *e = qf_conf_parse(text, "fuzz.hdf", &c);
    HOLDS(!e == (c != NULL));
    if (e) HOLDS(qf_err_is(e, QF_ERR_SYSTEM) && qf_starts(e->words, "fuzz.hdf:"));
    if (c) check_values(c);
    qf_conf_describe(check_line);
    qf_conf_free(c);
}
