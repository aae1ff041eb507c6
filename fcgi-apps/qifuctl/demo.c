/* qifuctl demo: the small believable province, and its accounts. */
#include <inttypes.h>

#include "lib/core/str.h"
#include "model/account.h"
#include "model/contract.h"
#include "model/password.h"
#include "model/roster.h"
#include "model/schema.h"
#include "model/seal.h"
#include "model/search.h"
#include "model/second_factor.h"
#include "model/tally.h"
#include "model/upkeep.h"
#include "model/version.h"
#include "qifuctl/commands.h"
#include "qifuctl/demo_pictures.h"
#include "qifuctl/files.h"
#include "qifuctl/options.h"
#include "qifuctl/passwords.h"
#include "qifuctl/table.h"

struct demo {
    struct ctl *ctl;
    struct qf_db *db;
    const char *folder;                 /* "demo/hunan", below Paths.sql */
    struct names files;
    char **texts;
    bool was_loaded;
};

static qf_err *read_files(struct demo *d)
{
    struct qf_arena *a = d->ctl->arena;
    const char *sql = ctl_conf(d->ctl, "Paths.sql");
    size_t len;
    d->folder = qf_fmt(a, "demo/%s", ctl_conf(d->ctl, "Site.profile"));
    QF_TRY(folder_names(a, qf_fmt(a, "%s/%s", sql, d->folder), ".sql", &d->files));
    if (d->files.count == 0) return qf_state_error("no file in %s/%s", sql, d->folder);
    d->texts = qf_calloc(a, d->files.count, sizeof *d->texts);
    for (size_t i = 0; i < d->files.count; i++)
        QF_TRY(file_read(a, qf_fmt(a, "%s/%s/%s", sql, d->folder, d->files.items[i]),
                         &d->texts[i], &len));
    return NULL;
}

/* All files and the note that they were loaded are one transaction: an interrupted run
 * leaves nothing behind, and the next one begins anew. */
static qf_err *load_work(void *arg)
{
    struct demo *d = arg;
    uint64_t contracts;
    for (size_t i = 0; i < d->files.count; i++)
        QF_TRY(qf_db_script(d->db, d->texts[i], d->files.items[i]));
    QF_TRY(contract_make_up(d->db, d->ctl->arena, &contracts));
    QF_TRY(version_raise(d->db, "site"));
    QF_TRY(version_raise(d->db, "content"));
    QF_TRY(schema_file_begin(d->db, d->folder, ""));
    return schema_file_done(d->db, d->folder, "", 0);
}

static qf_err *load(struct demo *d)
{
    struct schema_file book;
    QF_TRY(schema_file_find(d->db, d->folder, &book, &d->was_loaded));
    if (d->was_loaded) return NULL;
    QF_TRY(read_files(d));
    QF_TRY(qf_tx(d->db, load_work, NULL, d));
    QF_TRY(upkeep_figures(d->db));
    return tally_take(d->db);
}

/* Made up for when the run before was interrupted in between. */
static qf_err *index_anew(struct demo *d)
{
    struct schema_file book;
    bool known;
    QF_TRY(schema_file_find(d->db, "demo-index", &book, &known));
    if (known) return NULL;
    QF_TRY(search_rebuild(d->db, d->ctl->arena, NULL, NULL));
    return schema_file_begin(d->db, "demo-index", "");
}

static qf_err *print_accounts(struct demo *d, const char *password)
{
    struct qf_list rows;
    struct qf_arena *a = d->ctl->arena;
    struct ctl_table t = ctl_table_new(a, "帐户名称", "账号类型", "姓名", "代表", "角色", NULL);
    QF_TRY(roster_demo(d->db, &rows));
    for (size_t i = 0; i < rows.count; i++) {
        const struct roster_row *r = QF_AT(rows, struct roster_row, i);
        ctl_table_row(&t, r->name, account_kind_label(account_kind_of(r->kind)),
                      r->person_name, r->org_name ? r->org_name : "",
                      r->roles ? r->roles : "", NULL);
    }
    ctl_table_print(&t, stdout);
    if (password) printf("\n密码（全部账号相同）: %s\n", password);
    return NULL;
}

static qf_err *set_password(struct demo *d, const char *file, const char **said)
{
    struct qf_arena *a = d->ctl->arena;
    char *password;
    const char *hash;
    uint64_t changed;
    QF_TRY(password_choose(a, file, &password));
    const char *weak = password_weakness(a, password, "");
    if (weak) return qf_state_error("%s", weak);
    QF_TRY(password_hash(a, password, &hash));
    QF_TRY(roster_demo_password(d->db, hash, &changed));
    /* Those that have one already keep it: a password that was not set must not be told.
     */
    *said = changed > 0 || file ? password : NULL;
    return NULL;
}

/* The secret of the test vectors of RFC 6238: everybody who looks at a demo may know it. */
static const unsigned char demo_secret[] = "12345678901234567890";

static qf_err *give_second_factor(struct demo *d)
{
    struct qf_arena *a = d->ctl->arena;
    struct account who = {0};
    struct second_factor factor;
    bool found;
    QF_TRY(account_by_name(d->db, a, "demo-second", &who, &found));
    if (!found) return NULL;
    QF_TRY(second_factor_get(d->db, who.id, &factor));
    QF_TRY(seal_load(d->ctl->conf));
    if (!factor.on) QF_TRY(second_factor_keep(d->db, a, who.id, demo_secret, 0));
    printf("动态验证码: %s 的密钥 %s\n", who.name, totp_words(a, demo_secret, 4));
    return NULL;
}

static qf_err *run(struct ctl *c, const char *file)
{
    struct demo d = {.ctl = c};
    const char *password = NULL;
    QF_TRY(ctl_open(c, "ddl", &d.db));
    d.folder = qf_fmt(c->arena, "demo/%s", ctl_conf(c, "Site.profile"));
    QF_TRY(load(&d));
    QF_TRY(demo_pictures(c, d.db));
    QF_TRY(set_password(&d, file, &password));
    QF_TRY(index_anew(&d));
    QF_TRY(print_accounts(&d, password));
    QF_TRY(give_second_factor(&d));
    if (d.was_loaded)
        fprintf(stderr, "The demo province was loaded before: nothing added.\n");
    return NULL;
}

int ctl_demo(struct ctl *c, int argc, char **argv)
{
    const char *file = NULL;
    const struct ctl_option options[] = {
        {"password-file", CTL_TEXT, &file, "FILE",
         "their password, mode 0600; else a random one"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (argc > 0) return ctl_misuse(c, "%s: not expected", argv[0]);
    return ctl_end(c, run(c, file));
}
