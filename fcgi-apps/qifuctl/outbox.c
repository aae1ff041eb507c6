/* qifuctl outbox: what waits and what failed. Values of messages hold codes and names:
 * masked unless asked for. */
#include <inttypes.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/job.h"
#include "qifuctl/commands.h"
#include "qifuctl/options.h"
#include "qifuctl/table.h"

static const char *mask(struct qf_arena *a, const char *target)
{
    if (qf_is_mobile(target)) return qf_mask_phone(a, target);
    return strchr(target, '@') ? qf_mask_email(a, target) : target;
}

static qf_err *list(struct ctl *c, const char *state, int limit)
{
    struct ctl_table t = ctl_table_new(c->arena, "id", "kind", "target", "state", "tries",
                                       "next", "error", NULL);
    struct qf_list jobs;
    struct qf_db *db;
    QF_TRY(ctl_open(c, "jobs", &db));
    QF_TRY(job_list(db, state, NULL, limit, &jobs));
    for (size_t i = 0; i < jobs.count; i++) {
        const struct job *j = QF_AT(jobs, struct job, i);
        ctl_table_row(
            &t, qf_fmt(c->arena, "%" PRIu64, j->id), j->kind, mask(c->arena, j->target),
            j->state, qf_fmt(c->arena, "%d", j->attempts),
            qf_time_sql(c->arena, j->next_at), qf_shorten(c->arena, j->error, 60), NULL);
    }
    ctl_table_print(&t, stdout);
    return NULL;
}

static const char *time_or(struct qf_arena *a, qf_time t)
{
    return t == QF_NO_TIME ? "-" : qf_time_sql(a, t);
}

static qf_err *show(struct ctl *c, uint64_t id, bool reveal)
{
    struct qf_db *db;
    struct job j;
    QF_TRY(ctl_open(c, "jobs", &db));
    QF_TRY(job_find(db, id, &j));
    struct ctl_table t =
        ctl_table_new(c->arena, "id", qf_fmt(c->arena, "%" PRIu64, j.id), NULL);
    ctl_table_row(&t, "kind", j.kind, NULL);
    ctl_table_row(&t, "target", reveal ? j.target : mask(c->arena, j.target), NULL);
    ctl_table_row(&t, "template", j.template, NULL);
    ctl_table_row(&t, "payload",
                  qf_empty(j.payload) ? "-"
                  : reveal            ? j.payload
                                      : "(--reveal)",
                  NULL);
    ctl_table_row(&t, "state", j.state, NULL);
    ctl_table_row(&t, "tries", qf_fmt(c->arena, "%d of %d", j.attempts, JOB_ATTEMPTS),
                  NULL);
    ctl_table_row(&t, "next", qf_time_sql(c->arena, j.next_at), NULL);
    ctl_table_row(&t, "taken by", j.taken_by, NULL);
    ctl_table_row(&t, "asked", qf_time_sql(c->arena, j.created_at), NULL);
    ctl_table_row(&t, "done", time_or(c->arena, j.sent_at), NULL);
    ctl_table_row(&t, "error", j.error, NULL);
    ctl_table_print(&t, stdout);
    return NULL;
}

static qf_err *again(struct ctl *c, uint64_t id)
{
    struct qf_db *db;
    QF_TRY(ctl_open(c, "jobs", &db));
    return job_again(db, id);
}

int ctl_outbox(struct ctl *c, int argc, char **argv)
{
    const char *state = NULL;
    bool reveal = false;
    int64_t limit = 50;
    uint64_t id = 0;
    const struct ctl_option options[] = {
        {"state", CTL_TEXT, &state, "STATE",
         "waiting, taken, failed or sent (all but sent)"},
        {"limit", CTL_NUMBER, &limit, "N", "how many are listed, newest first (50)"},
        {"reveal", CTL_FLAG, &reveal, NULL,
         "show the address and the values of a message"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    const char *verb = argc > 0 ? argv[0] : "list";
    if (qf_eq(verb, "list") && argc <= 1) return ctl_end(c, list(c, state, (int)limit));
    if (argc != 2 || !qf_read_u64(argv[1], INT64_MAX, &id))
        return ctl_misuse(c, "list, show ID or again ID is expected");
    if (qf_eq(verb, "show")) return ctl_end(c, show(c, id, reveal));
    if (qf_eq(verb, "again")) return ctl_end(c, again(c, id));
    return ctl_misuse(c, "%s: not expected", verb);
}
