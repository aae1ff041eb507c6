/* qifuctl jobs: does what stands in the outbox, once or for ever. */
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <time.h>

#include "lib/core/log.h"
#include "lib/core/str.h"
#include "model/audit.h"
#include "model/case_watch.h"
#include "model/follow.h"
#include "model/notice.h"
#include "model/outbox.h"
#include "model/phone_appeal.h"
#include "model/saved_search.h"
#include "model/schema.h"
#include "model/tally.h"
#include "model/upkeep.h"
#include "qifuctl/commands.h"
#include "qifuctl/janitor.h"
#include "qifuctl/jobs.h"
#include "qifuctl/options.h"
#include "qifuctl/table.h"

enum { TOGETHER = 10, LEASE = 300, PAUSE = 1, SEAL_TOGETHER = 5000 };

struct jobs {
    struct ctl *ctl;
    struct qf_arena *arena;             /* of one round */
    struct qf_db *db;
    struct transport *transport;
    const char *worker;
    bool forget; /* the message that was just sent left this house */
    uint64_t done, failed;
};

/* --- the kinds of work --- */

static qf_err *do_message(struct jobs *w, const struct job *j)
{
    const char *subject, *text;
    bool kept;
    QF_TRY(outbox_message(w->arena, j->template, j->payload, &subject, &text));
    QF_TRY(transport_send(w->transport, w->arena, j, subject, text, &kept));
    w->forget = !kept;
    return NULL;
}

static qf_err *do_index(struct jobs *w, const struct job *j)
{
    enum search_kind kind;
    uint64_t id;
    if (!job_record(w->arena, j->target, &kind, &id))
        return qf_state_error("\"%s\" is not a record that can be found", j->target);
    return search_refresh(w->db, w->arena, kind, id);
}

static qf_err *do_purge(struct jobs *w, const struct job *j)
{
    struct upkeep_limits limits = {
        (int)qf_conf_int(w->ctl->conf, "Session.idle_minutes")};
    uint64_t removed;
    (void)j;
    QF_TRY(upkeep_purge(w->db, &limits, &removed));
    if (removed > 0)
        qf_log(QF_LOG_INFO, "purged", "rows", qf_fmt(w->arena, "%" PRIu64, removed),
               NULL);
    return NULL;
}

static qf_err *do_publish(struct jobs *w, const struct job *j)
{
    uint64_t changed;
    (void)j;
    return upkeep_publish(w->db, &changed);
}

static qf_err *do_expire(struct jobs *w, const struct job *j)
{
    uint64_t changed;
    (void)j;
    return upkeep_expire(w->db, &changed);
}

static qf_err *do_figures(struct jobs *w, const struct job *j)
{
    (void)j;
    return upkeep_figures(w->db);
}

static qf_err *do_tally(struct jobs *w, const struct job *j)
{
    (void)j;
    return tally_take(w->db);
}

static qf_err *do_alerts(struct jobs *w, const struct job *j)
{
    uint64_t told;
    (void)j;
    return saved_search_tell(w->db, w->arena, &told);
}

static qf_err *do_files(struct jobs *w, const struct job *j)
{
    uint64_t removed;
    (void)j;
    QF_TRY(janitor_files(w->db, w->arena, ctl_conf(w->ctl, "Paths.files"), &removed));
    if (removed > 0)
        qf_log(QF_LOG_INFO, "files_removed", "files",
               qf_fmt(w->arena, "%" PRIu64, removed), NULL);
    return NULL;
}

static qf_err *do_seal(struct jobs *w, const struct job *j)
{
    uint64_t sealed;
    (void)j;
    do {
        QF_TRY(audit_seal(w->db, SEAL_TOGETHER, &sealed));
    } while (sealed == SEAL_TOGETHER);
    return NULL;
}

/* Reminders, escalation, and what closes by itself. */
static qf_err *do_clocks(struct jobs *w, const struct job *j)
{
    uint64_t reminded, escalated, closed;
    (void)j;
    QF_TRY(case_close_due(w->db, w->arena, &closed));
    QF_TRY(case_escalate(w->db, w->arena, &escalated));
    QF_TRY(case_remind(w->db, w->arena, &reminded));
    if (reminded + escalated + closed > 0)
        qf_log(QF_LOG_INFO, "clocks", "reminded", qf_fmt(w->arena, "%" PRIu64, reminded),
               "escalated", qf_fmt(w->arena, "%" PRIu64, escalated), "closed",
               qf_fmt(w->arena, "%" PRIu64, closed), NULL);
    return NULL;
}

/* Phones whose 72 hours are over. */
static qf_err *do_appeals(struct jobs *w, const struct job *j)
{
    uint64_t bound;
    (void)j;
    QF_TRY(phone_appeal_bind_due(w->db, w->arena, &bound));
    if (bound > 0)
        qf_log(QF_LOG_INFO, "phones_bound", "appeals", qf_fmt(w->arena, "%" PRIu64, bound), NULL);
    return NULL;
}

/* What comes round by itself has a period in seconds. */
static const struct {
    const char *kind;
    qf_err *(*run)(struct jobs *, const struct job *);
    int period;
} works[] = {
    {"sms", do_message, 0},
    {"mail", do_message, 0},
    {"index", do_index, 0},
    {"publish", do_publish, 60},
    {"expire", do_expire, 3600},
    {"purge", do_purge, 300},
    {"figures", do_figures, 900},
    {"tally", do_tally, 60},
    {"alerts", do_alerts, 300},
    {"files", do_files, 24 * 3600},
    {"seal", do_seal, 600},
    {"clocks", do_clocks, 600},
    {"appeals", do_appeals, 300},
};
enum { WORKS = sizeof works / sizeof *works };

static qf_err *do_job(struct jobs *w, const struct job *j)
{
    for (int i = 0; i < WORKS; i++)
        if (qf_eq(works[i].kind, j->kind)) return works[i].run(w, j);
    return qf_state_error("no work of the kind \"%s\"", j->kind);
}

/* --- rounds --- */

static qf_err *do_one(struct jobs *w, const struct job *j)
{
    const char *id = qf_fmt(w->arena, "%" PRIu64, j->id);
    w->forget = false;
    qf_err *err = do_job(w, j);
    if (!err) {
        w->done++;
        return job_done(w->db, j, w->worker, w->forget);
    }
    w->failed++;
    qf_log_err("job_failed", err, id);
    return job_fail(w->db, j, w->worker, err->words);
}

/* Once a minute, which also tells a new connection that roll-ups may take their time. */
static qf_err *ask_recurring(struct jobs *w)
{
    QF_TRY(schema_no_hurry(w->db));
    for (int i = 0; i < WORKS; i++)
        if (works[i].period > 0)
            QF_TRY(upkeep_ask(w->db, works[i].kind, works[i].period));
    return NULL;
}

/* Take and do until nothing is due, or until told to stop. */
static qf_err *do_due(struct jobs *w, const volatile sig_atomic_t *stop)
{
    struct qf_list list;
    do {
        qf_arena_reset(w->arena);
        QF_TRY(job_take(w->db, w->worker, NULL, TOGETHER, LEASE, &list));
        for (size_t i = 0; i < list.count; i++) {
            if (*stop) return job_release(w->db, w->worker);
            QF_TRY(do_one(w, QF_AT(list, struct job, i)));
        }
    } while (list.count > 0 && !*stop);
    return NULL;
}

static volatile sig_atomic_t stopped;

static void stop(int signal)
{
    (void)signal;
    stopped = 1;
}

static void watch_signals(void)
{
    static const int signals[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2};
    struct sigaction action = {.sa_handler = stop};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaction(signals[i], &action, NULL);
    signal(SIGPIPE, SIG_IGN);
}

/* A database that is away is no reason to leave: it comes back. */
static void do_for_ever(struct jobs *w)
{
    int64_t asked = -1;
    qf_log(QF_LOG_INFO, "jobs_begin", "worker", w->worker, NULL);
    while (!stopped) {
        int64_t minute = qf_now() / 60;
        qf_err *err = minute == asked ? NULL : ask_recurring(w);
        if (!err) {
            asked = minute;
            err = do_due(w, &stopped);
        }
        if (err) qf_log_err("jobs_round", err, NULL);
        qf_err_forget();
        if (!stopped) nanosleep(&(struct timespec){.tv_sec = PAUSE}, NULL);
    }
    qf_log(QF_LOG_INFO, "jobs_end", "worker", w->worker, NULL);
}

static qf_err *run(struct ctl *c, bool loop)
{
    struct jobs w = {.ctl = c, .worker = ctl_worker(c), .arena = ctl_arena(c)};
    QF_TRY(ctl_configure(c));
    qf_log_open("jobs", qf_log_level_of(ctl_conf(c, "Log.level")));
    QF_TRY(transport_open(c->arena, c->conf, &w.transport));
    QF_TRY(ctl_open_lazy(c, "jobs", &w.db));
    qf_db_arena(w.db, w.arena);
    follow_cases();
    notice_configure(ctl_conf(c, "Site.base_url"));
    watch_signals();
    if (loop) {
        do_for_ever(&w);
        return NULL;
    }
    QF_TRY(ask_recurring(&w));
    QF_TRY(do_due(&w, &stopped));
    printf("%" PRIu64 " done, %" PRIu64 " failed\n", w.done, w.failed);
    return w.failed
               ? qf_state_error("%" PRIu64 " tasks failed; see qifuctl outbox", w.failed)
               : NULL;
}

static qf_err *list(struct ctl *c)
{
    struct ctl_table t = ctl_table_new(c->arena, "kind", "state", "rows", "oldest", NULL);
    struct qf_list sums;
    struct qf_db *db;
    QF_TRY(ctl_open(c, "jobs", &db));
    QF_TRY(job_sums(db, &sums));
    for (size_t i = 0; i < sums.count; i++) {
        const struct job_sum *s = QF_AT(sums, struct job_sum, i);
        ctl_table_row(&t, s->kind, s->state, qf_fmt(c->arena, "%" PRId64, s->rows),
                      qf_time_sql(c->arena, s->oldest), NULL);
    }
    ctl_table_print(&t, stdout);
    return NULL;
}

int ctl_jobs(struct ctl *c, int argc, char **argv)
{
    bool once = false, loop = false, show = false;
    const struct ctl_option options[] = {
        {"once", CTL_FLAG, &once, NULL, "do what is due, then leave (the default)"},
        {"loop", CTL_FLAG, &loop, NULL, "look each second until a signal says stop"},
        {"list", CTL_FLAG, &show, NULL, "only count what stands in the outbox"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (argc > 0) return ctl_misuse(c, "%s: not expected", argv[0]);
    if (once + loop + show > 1) return ctl_misuse(c, "one of --once, --loop and --list");
    return ctl_end(c, show ? list(c) : run(c, loop));
}
