/* doctor: no database user may do more than sql/grants.sql says. */
#include "lib/core/str.h"
#include "model/schema.h"
#include "qifuctl/doctor.h"
#include "qifuctl/files.h"
#include "qifuctl/rights.h"

/* What the server says of the connected user and its role, as GRANT statements. */
static qf_err *granted(struct doctor *d, const char *user, char **text)
{
    struct qf_list lines;
    struct qf_db *db;
    struct qf_sb b = qf_sb_in(d->arena);
    QF_TRY(ctl_open(d->ctl, user, &db));
    QF_TRY(schema_grants(db, d->arena, &lines));
    for (size_t i = 0; i < lines.count; i++)
        qf_sb_addf(&b, "%s;\n", QF_AT(lines, struct schema_grant, i)->line);
    *text = qf_dup(d->arena, qf_sb_text(&b));
    return NULL;
}

static qf_err *look_user(struct doctor *d, const char *file, const char *user, int *good)
{
    const char *account = qf_conf_user(d->ctl->conf, user, "name");
    int before = d->failures;
    char *text = NULL;
    if (!account) return NULL;
    QF_TRY(granted(d, user, &text));
    struct rights wanted = rights_read(d->arena, file, account);
    struct rights held = rights_read(d->arena, text, account);
    for (size_t i = 0; i < held.count; i++)
        if (!rights_hold(d->arena, &wanted, held.items[i]))
            doctor_fail(d, "REVOKE it; sql/grants.sql is what the programs need",
                        "%s may %s, which sql/grants.sql does not give", account,
                        held.items[i]);
    for (size_t i = 0; i < wanted.count; i++)
        if (!rights_hold(d->arena, &held, wanted.items[i]))
            doctor_fail(d, "run sql/grants.sql as the database's administrator",
                        "%s lacks %s", account, wanted.items[i]);
    if (d->failures == before) (*good)++;
    return NULL;
}

/* ddl and backup are used by the administrator's hand; scripts may give them the whole
 * database. */
qf_err *doctor_grants(struct doctor *d)
{
    static const char *const users[] = {"portal",   "enterprise", "sp",  "window",
                                        "dispatch", "complaints", "jobs"};
    char *file;
    size_t len;
    int good = 0;
    QF_TRY(file_read(d->arena,
                     qf_fmt(d->arena, "%s/grants.sql", ctl_conf(d->ctl, "Paths.sql")),
                     &file, &len));
    for (size_t i = 0; i < sizeof users / sizeof *users; i++)
        QF_TRY(look_user(d, file, users[i], &good));
    if (good > 0)
        doctor_ok(d, "%d users may do what sql/grants.sql says, and no more", good);
    return NULL;
}
