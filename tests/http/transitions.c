#include "tests/http/transitions.h"

#include "tests/http/crowd.h"
#include "tests/http/db.h"

#define SAID "这是写明的理由"

/* One step that is being tried. */
struct trial {
    const struct transition_subject *s;
    const struct transition *t;
    const struct transition_way *way;   /* NULL: in the window's page of the case */
    long event, message, sms;           /* the newest before */
    long changes;                       /* of the case after it, 0 before */
};

static bool same(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

__attribute__((format(printf, 2, 3)))
static void wrong(const struct trial *x, const char *format, ...)
{
    char words[600];
    va_list args;
    va_start(args, format);
    vsnprintf(words, sizeof words, format, args);
    va_end(args);
    fail_msg("%s: %s of %s: %s", x->s->workflow, x->t->code, x->t->from, words);
}

/* --- what the data has --- */

#define STEP                                                                             \
    " FROM case_file f JOIN workflow_transition t ON t.workflow_code = f.workflow_code"  \
    "  AND t.workflow_version = f.workflow_version"                                      \
    " JOIN workflow_activity a ON a.workflow_code = t.workflow_code"                     \
    "  AND a.workflow_version = t.workflow_version AND a.code = t.to_code"               \
    " JOIN workflow w ON w.code = t.workflow_code AND w.version = t.workflow_version"    \
    " WHERE f.id = %ld AND t.from_code = '%s' AND t.code = '%s'"

static bool is_so(const struct trial *x, const char *condition)
{
    char sql[2400];
    snprintf(sql, sizeof sql, "SELECT COALESCE((SELECT %s" STEP "), 0)", condition, x->s->file,
             x->t->from, x->t->code);
    return db_number("%s", sql) == 1;
}

static void all_are_named(const struct transition_subject *s, const struct transition *t, size_t n)
{
    char *list = db_words("SELECT GROUP_CONCAT(CONCAT(t.from_code, '.', t.code) SEPARATOR ' ') FROM"
                          " workflow_transition t JOIN case_file f ON f.id = %ld AND t.workflow_code ="
                          " f.workflow_code AND t.workflow_version = f.workflow_version", s->file);
    size_t there = 0;
    for (char *save = NULL, *step = strtok_r(list, " ", &save); step;
         step = strtok_r(NULL, " ", &save), there++) {
        bool named = false;
        for (size_t i = 0; i < n && !named; i++) {
            char own[80];
            snprintf(own, sizeof own, "%s.%s", t[i].from, t[i].code);
            named = same(own, step);
        }
        if (!named) fail_msg("%s has %s, which no row of the table tries", s->workflow, step);
    }
    free(list);
    if (there != n) fail_msg("%s: %zu steps in the data, %zu in the table", s->workflow, there, n);
}

/* --- the world before a step --- */

void transitions_put(const struct transition_subject *s, const char *state)
{
    db_do("DELETE FROM case_event WHERE case_id = %ld AND code <> 'open'", s->file);
    db_do("UPDATE case_file f JOIN workflow_activity a ON a.workflow_code = f.workflow_code AND"
          " a.workflow_version = f.workflow_version AND a.code = '%s' SET f.activity_code = a.code,"
          " f.turn = a.turn, f.function_code = a.function_code, f.holder_id = NULL, f.entered_at ="
          " NOW() - INTERVAL 3 DAY, f.due_on = IF(a.turn = 'nobody', NULL, CURDATE()), f.due_days = 77,"
          " f.due_provisional = 0, f.closed_at = IF(a.turn = 'nobody', NOW(), NULL), f.changes = 0"
          " WHERE f.id = %ld", state, s->file);
    db_do("UPDATE %s SET state = '%s' WHERE id = %ld", s->table, state, s->id);
}

void transitions_happened(const struct transition_subject *s, const char *code, const char *from,
                          const char *to, const char *account, int days_ago)
{
    db_do("INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)"
          " SELECT %ld, NOW() - INTERVAL %d DAY, id, person_name, '%s', '%s', '%s', '%s' FROM account"
          " WHERE name = '%s'", s->file, days_ago, code, code, from, to, account);
}

static void begin(struct trial *x)
{
    db_forgive();
    transitions_put(x->s, x->t->from);
    if (x->s->prepare) x->s->prepare(x->s, x->t);
    if (!x->way) /* What waits is taken by who decides it. */
        db_do("UPDATE case_file SET holder_id = (SELECT id FROM account WHERE name = '%s') WHERE id ="
              " %ld", x->t->may, x->s->file);
    x->event = db_number("SELECT MAX(id) FROM case_event");
    x->message = db_number("SELECT COALESCE(MAX(id), 0) FROM message");
    x->sms = db_number("SELECT COALESCE(MAX(id), 0) FROM outbox");
}

static void nothing_moved(const struct trial *x, const char *who)
{
    if (db_number("SELECT COUNT(*) FROM case_file f JOIN %s r ON r.id = f.subject_id WHERE f.id = %ld"
                  " AND f.activity_code = '%s' AND r.state = f.activity_code AND f.changes = 0",
                  x->s->table, x->s->file, x->t->from) != 1 ||
        db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND id > %ld", x->s->file,
                  x->event))
        wrong(x, "%s has moved it", who);
}

/* --- doing it --- */

enum { KNOWN = 24 };
static struct { const char *name; struct person *p; bool again; } known[KNOWN];

static struct person *who(const struct transition_subject *s, const char *name, bool again)
{
    if (same(name, BY_WRITER)) return again ? s->writer_again : s->writer;
    if (same(name, BY_STRANGER)) return s->stranger;
    for (int i = 0; i < KNOWN; i++) {
        if (known[i].name && same(known[i].name, name) && known[i].again == again) return known[i].p;
        if (known[i].name) continue;
        db_forgive();
        known[i].name = name;
        known[i].again = again;
        known[i].p = person_login(name);
        return known[i].p;
    }
    fail_msg("more accounts than anybody planned");
    return NULL;
}

/* The caller's to free. */
static char *page_of(const struct trial *x)
{
    const char *front = x->way ? x->way->page : "", *star = strchr(front, '*');
    char *out = NULL;
    int n = x->way ? asprintf(&out, "%.*s%s%s", (int)(star - front), front, x->s->name, star + 1)
                   : asprintf(&out, "/window/cases/%ld", x->s->file);
    assert_true(n > 0);
    return out;
}

/* The page with everything filled in, before the button. */
static void fill_in(const struct trial *x, struct person *p)
{
    char *page = page_of(x);
    person_open(p, "%s", page);
    if (p->status != 200) wrong(x, "%s gets %ld for %s", p->name, p->status, page);
    free(page);
    if (!x->way) person_fill(p, "结论", x->t->code);
    if (!x->way || x->way->field) person_fill(p, x->way ? x->way->field : "意见", SAID);
}

static void press(const struct trial *x, struct person *p)
{
    person_press(p, x->way ? x->way->button : "提交");
}

/* By a request of one's own, for no page offers it. */
static void refused(const struct trial *x, struct person *p, const char *name)
{
    char *page = page_of(x), body[500];
    bool guest = same(name, BY_STRANGER);
    person_open(p, guest ? "/complaints/open" : "/password");
    char *secrets = crowd_secrets(p);
    snprintf(body, sizeof body, "_form=decide&%s&move=%s&comment=reason", secrets, x->t->code);
    person_send(p, &(struct ask){.path = page, .body = body});
    free(secrets);
    free(page);
    const char *to = person_header(p, "Location");
    bool led_away = p->status == 303 && guest && to && strstr(to, "/complaints/results");
    bool no_such_step = same(x->t->may, BY_JOBS) && (p->status == 409 || p->status == 422);
    if (p->status != 403 && p->status != 404 && !led_away && !no_such_step)
        wrong(x, "%s is answered %ld", name, p->status);
    nothing_moved(x, name);
}

/* --- what is so afterwards --- */

static void state_holds(const struct trial *x)
{
    static const struct { const char *what, *so; } all[] = {
        {"state, turn and function", "f.activity_code = a.code AND f.turn = a.turn AND"
                                     " f.function_code <=> a.function_code"},
        {"since when", "f.entered_at >= NOW() - INTERVAL 2 MINUTE"},
        {"closed or not", "(f.closed_at IS NOT NULL) = (a.turn = 'nobody')"},
        {"the kind of days", "f.due_days = a.term_days AND f.due_kind = a.term_kind"},
        {"a clock or none", "(f.due_on IS NOT NULL) = (a.term_days > 0)"},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (!is_so(x, all[i].so)) wrong(x, "%s", all[i].what);
    if (!x->way && !same(x->t->may, BY_JOBS) &&
        !is_so(x, "(f.holder_id IS NULL) = (t.from_code <> t.to_code)"))
        wrong(x, "who has it");
    if (db_number("SELECT COUNT(*) FROM %s r JOIN case_file f ON f.id = %ld AND r.id = f.subject_id"
                  " WHERE r.state = f.activity_code", x->s->table, x->s->file) != 1)
        wrong(x, "the record's own state");
}

/* The last day, from the table of holidays and by nothing that the platform counts with. */
static void clock_holds(const struct trial *x)
{
    static const char days[] =
        "SELECT x.day, (y.year IS NULL OR (DATE_FORMAT(x.day, '%%m-%%d') >= '12-29' AND z.year IS NULL))"
        "  AS open, COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = x.day),"
        "  WEEKDAY(x.day) < 5 AND (y.year IS NOT NULL OR DATE_FORMAT(x.day, '%%m-%%d') NOT IN ('01-01',"
        "  '05-01', '05-02', '10-01', '10-02', '10-03'))) AS works FROM (SELECT CAST('%s' AS DATE) +"
        "  INTERVAL s.seq DAY AS day FROM seq_1_to_250 s) x"
        " LEFT JOIN calendar_year y ON y.year = YEAR(x.day) AND y.confirmed = 1"
        " LEFT JOIN calendar_year z ON z.year = YEAR(x.day) + 1 AND z.confirmed = 1";
    char table[1200], sql[2000], *due;
    if (!is_so(x, "a.term_days > 0")) return;
    char *begin = db_words("SELECT DATE(COALESCE((SELECT MIN(e.at) FROM case_event e WHERE e.case_id ="
                           " f.id AND e.to_code = a.term_from), NOW()))" STEP, x->s->file, x->t->from,
                           x->t->code);
    long n = db_number("SELECT a.term_days" STEP, x->s->file, x->t->from, x->t->code);
    snprintf(table, sizeof table, days, begin);
    if (is_so(x, "a.term_kind = 'working'"))
        snprintf(sql, sizeof sql, "SELECT day FROM (%s) v WHERE works ORDER BY day LIMIT %ld, 1", table,
                 n - 1);
    else
        snprintf(sql, sizeof sql, "SELECT MIN(day) FROM (%s) v WHERE works AND day >= CAST('%s' AS DATE)"
                 " + INTERVAL %ld DAY", table, begin, n);
    due = db_words("%s", sql);
    char *own = db_words("SELECT due_on FROM case_file WHERE id = %ld", x->s->file);
    if (!same(own, due)) wrong(x, "%ld days from %s end on %s, not %s", n, begin, due, own);
    snprintf(sql, sizeof sql, "SELECT MAX(open) FROM (%s) v WHERE day <= '%s'", table, due);
    if (db_number("%s", sql) != db_number("SELECT due_provisional FROM case_file WHERE id = %ld",
                                          x->s->file))
        wrong(x, "%s is provisional or not", due);
    free(begin);
    free(own);
    free(due);
}

static void history_holds(const struct trial *x)
{
    bool silent = same(x->t->may, BY_JOBS) || (x->way && (!x->way->field || x->way->silent));
    bool nobody = same(x->t->may, BY_JOBS) || same(x->t->may, BY_WRITER);
    char so[900];
    if (db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND id > %ld", x->s->file,
                  x->event) != 1)
        wrong(x, "one line of history");
    snprintf(so, sizeof so, "EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = f.id AND e.id > %ld AND"
             " e.code = t.code AND e.words = t.button AND e.from_code = t.from_code AND e.to_code ="
             " t.to_code AND e.is_public = t.comment_public AND e.comment = '%s' AND e.actor_id <=>"
             " (SELECT id FROM account WHERE name = '%s'))", x->event, silent ? "" : SAID,
             nobody ? "" : x->t->may);
    if (!is_so(x, so)) wrong(x, "the line of history");
}

/* Everybody of the organisation, in the platform, and who opened the case; its owner by phone when it is its turn or all is over. Who
 * has done it is not told. */
static void news_hold(const struct trial *x, bool own)
{
    const struct transition_subject *s = x->s;
    char so[900];
    long people = db_number("SELECT COUNT(*) FROM membership m JOIN account a ON a.id = m.account_id WHERE"
                            " m.org_kind = '%s' AND m.org_id = %ld AND a.state = 'active'", s->org_kind,
                            s->org);
    assert_true(people > 0);
    if (db_number("SELECT COUNT(*) FROM message g JOIN case_file f ON f.id = %ld WHERE g.id > %ld AND"
                  " g.account_id <> COALESCE(f.applicant_id, 0) AND g.account_id NOT IN (SELECT"
                  " account_id FROM membership WHERE org_kind = '%s' AND org_id = %ld)", s->file,
                  x->message, s->org_kind, s->org))
        wrong(x, "a message to somebody else");
    snprintf(so, sizeof so, "(SELECT COUNT(*) FROM message m JOIN membership b ON b.account_id ="
             " m.account_id AND b.org_kind = '%s' AND b.org_id = %ld WHERE m.id > %ld AND m.title ="
             " CONCAT(w.name, '：', a.public_words) AND (m.body LIKE '%%" SAID "%%') = t.comment_public"
             " AND m.url <> '') = %ld", s->org_kind, s->org, x->message, own ? 0 : people);
    if (!is_so(x, so)) wrong(x, "the message to the party");
    snprintf(so, sizeof so, "EXISTS (SELECT 1 FROM outbox o WHERE o.id > %ld AND o.kind = 'sms' AND"
             " o.template = 'notice') = (%d AND a.turn IN ('%s', 'nobody'))", x->sms, !own, s->side);
    if (!is_so(x, so)) wrong(x, "the short message to the party");
}

static void phone_is_told(const struct trial *x, bool own)
{
    char so[600];
    snprintf(so, sizeof so, "(SELECT COUNT(*) FROM outbox o WHERE o.id > %ld AND o.target = '%s' AND"
             " o.template = 'complaint_moved') = (%d AND t.from_code <> t.to_code)", x->sms, x->s->phone,
             !own);
    if (!is_so(x, so)) wrong(x, "the message to the phone");
}

/* A move, and that it was passed to another window with it; none once it is done. */
static void moved_once(struct trial *x)
{
    long changes = db_number("SELECT changes FROM case_file WHERE id = %ld", x->s->file);
    if (changes < 1 || changes > 2 || (x->changes && x->changes != changes))
        wrong(x, "%ld changes of the case", changes);
    x->changes = changes;
}

static void all_holds(struct trial *x)
{
    bool own = x->way != NULL;
    moved_once(x);
    state_holds(x);
    clock_holds(x);
    history_holds(x);
    if (x->s->org_kind) news_hold(x, own);
    if (x->s->phone) phone_is_told(x, own);
}

/* --- one step --- */

static void run_jobs(const struct trial *x)
{
    char command[400];
    db_do("UPDATE case_file SET due_on = CURDATE() - INTERVAL 2 DAY WHERE id = %ld AND changes = 0",
          x->s->file);
    db_do("DELETE FROM outbox WHERE kind = 'clocks'");
    snprintf(command, sizeof command,
             "PATH=$QIFU_BIN:$PATH qifuctl --config %s/qifu.hdf jobs --once > /dev/null",
             getenv("QIFU_STATE"));
    assert_int_equal(system(command), 0);
}

static void done_by_jobs(struct trial *x)
{
    run_jobs(x);
    all_holds(x);
    run_jobs(x);
    all_holds(x);
}

/* Once, though the form is sent again, and once more by somebody who opened it before. */
static void done_by_hand(struct trial *x)
{
    struct person *p = who(x->s, x->t->may, false), *late = who(x->s, x->t->may, true);
    fill_in(x, late);
    fill_in(x, p);
    press(x, p);
    if (p->status != 200) wrong(x, "%s is answered %ld", x->t->may, p->status);
    all_holds(x);
    person_repeat(p);
    all_holds(x);
    if (is_so(x, "t.from_code = t.to_code")) return;
    press(x, late);
    if (late->status < 400) wrong(x, "who comes late is answered %ld", late->status);
    all_holds(x);
}

static void try_one(struct trial *x)
{
    const struct transition_way *w = x->s->ways;
    for (x->way = NULL; w && w->code && !x->way; w++)
        if (same(w->code, x->t->code) && (!w->from || same(w->from, x->t->from))) x->way = w;
    begin(x);
    refused(x, who(x->s, x->t->may_not, false), x->t->may_not);
    if (same(x->t->may, BY_JOBS)) done_by_jobs(x);
    else done_by_hand(x);
}

void transitions_hold(const struct transition_subject *s, const struct transition *t, size_t count)
{
    all_are_named(s, t, count);
    memset(known, 0, sizeof known); /* People leave with the test function they came in. */
    for (size_t i = 0; i < count; i++) try_one(&(struct trial){.s = s, .t = &t[i]});
}
