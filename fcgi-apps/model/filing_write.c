#include "model/filing_write.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/attachment.h"
#include "model/case.h"
#include "model/filing_inside.h"
#include "model/round.h"

/* --- may it be filed? --- */

static bool is_open(const struct qf_list *rounds, int year)
{
    for (size_t i = 0; i < rounds->count; i++) {
        const struct round *r = QF_AT(*rounds, struct round, i);
        if (r->year == year && round_is_open(r, qf_day(qf_now()))) return true;
    }
    return false;
}

qf_err *filing_round_open(struct qf_db *db, struct qf_arena *a, int year)
{
    struct qf_list list;
    const struct round *last = NULL;
    QF_TRY(round_of_kind(db, "filing", &list));
    if (is_open(&list, year)) return NULL;
    for (size_t i = 0; i < list.count; i++) {
        const struct round *r = QF_AT(list, struct round, i);
        if (r->year == year && !last) last = r;
    }
    if (!last) return qf_state_error("%d 年度的调度数据填报没有开放，请留意通知公告", year);
    return qf_state_error("%s", round_closed_words(a, last, qf_day(qf_now())));
}

struct home {
    uint64_t window_id;
    const char *name, *city_code;
    bool is_core;
    qf_time core_from, core_to;
};
static const struct qf_type home_type = QF_TYPE(home,
    QF_U64(home, window_id), QF_STR(home, name), QF_STR(home, city_code), QF_BOOL(home, is_core),
    QF_DATE(home, core_from), QF_DATE(home, core_to));

QF_STATEMENT(HOME,
    "SELECT COALESCE((SELECT w.id FROM platform_window w WHERE w.region_code = p.city_code"
    "  AND w.type IN ('city', 'province') ORDER BY w.id LIMIT 1), p.window_id) AS window_id,"
    " p.name, p.city_code, p.is_core, p.core_from, p.core_to FROM provider p WHERE p.id = ?")

static const char *refused(struct qf_arena *a, const struct home *h, int year, int month)
{
    qf_time from = filing_month_begins(year, month), to = filing_month_ends(year, month);
    if (to > qf_day(qf_now()))
        return qf_fmt(a, "%d 年 %d 月还没有结束，%s起可以填报", year, month, qf_show_long(a, to));
    if (!h->is_core || h->core_from == QF_NO_TIME || h->core_from >= to ||
        (h->core_to != QF_NO_TIME && h->core_to < from))
        return qf_fmt(a, "%d 年 %d 月贵机构不是有效的核心服务机构，不用填报", year, month);
    return NULL;
}

qf_err *filing_month_refused(struct qf_db *db, struct qf_arena *a, uint64_t provider, int year,
                             int month, const char **words)
{
    struct home h;
    QF_TRY(qf_get(db, HOME, &home_type, &h, QF_U(provider)));
    *words = refused(a, &h, year, month);
    return NULL;
}

/* --- what is missing --- */

struct month { int at; };
static const struct qf_type month_type = QF_TYPE(month, QF_INT(month, at));

QF_STATEMENT(MONTHS,
    "SELECT year * 12 + month - 1 AS at FROM filing WHERE provider_id = ?"
    " AND year * 12 + month - 1 BETWEEN ? AND ? LIMIT 12")

static bool is_filed(const struct qf_list *months, int at)
{
    for (size_t i = 0; i < months->count; i++)
        if (QF_AT(*months, struct month, i)->at == at) return true;
    return false;
}

qf_err *filing_gaps(struct qf_db *db, struct qf_arena *a, uint64_t provider,
                    struct filing_gap *gaps, size_t *n)
{
    struct qf_civil now = qf_civil_of(qf_now());
    int last = filing_month_of(now.year, now.month) - 1;
    struct filing_calendar calendar;
    struct qf_list rounds, months;
    struct home h;
    *n = 0;
    QF_TRY(qf_get(db, HOME, &home_type, &h, QF_U(provider)));
    QF_TRY(round_of_kind(db, "filing", &rounds));
    QF_TRY(qf_list(db, MONTHS, &month_type, &months, QF_U(provider), QF_I(last - 11), QF_I(last)));
    QF_TRY(filing_calendar_load(db, &calendar));
    for (int at = last; at > last - 12 && *n < FILING_GAPS; at--) {
        struct filing_gap gap = {.year = at / 12, .month = at % 12 + 1};
        if (is_filed(&months, at) || !is_open(&rounds, gap.year)) continue;
        if (refused(a, &h, gap.year, gap.month)) continue;
        gap.due = filing_calendar_due(&calendar, gap.year, gap.month);
        gaps[(*n)++] = gap;
    }
    return NULL;
}

/* --- the rows below it --- */

QF_STATEMENT(CLEAR_DOMAINS, "DELETE FROM filing_domain WHERE filing_id = ?")
QF_STATEMENT(ADD_DOMAIN,
    "INSERT INTO filing_domain (filing_id, domain_code, activities, attendees, served)"
    " VALUES (?, ?, ?, ?, ?)")
QF_STATEMENT(CLEAR_NOTES, "DELETE FROM filing_note WHERE filing_id = ?")
QF_STATEMENT(ADD_NOTE,
    "INSERT INTO filing_note (filing_id, seq, cell, words) VALUES (?, ?, ?, ?)")

static qf_err *write_domains(struct qf_db *db, uint64_t id, const struct filing_text *t)
{
    QF_TRY(qf_exec(db, CLEAR_DOMAINS, NULL, QF_U(id)));
    for (int i = 0; i < t->domain_count; i++) {
        const struct filing_domain *d = &t->domains[i];
        if (d->activities == 0 && d->attendees == 0 && d->served == 0) continue;
        QF_TRY(qf_exec(db, ADD_DOMAIN, NULL, QF_U(id), QF_S(d->code), QF_I(d->activities),
                       QF_I(d->attendees), QF_I(d->served)));
    }
    return NULL;
}

static qf_err *write_below(struct qf_db *db, struct qf_arena *a, uint64_t id,
                           const struct filing_text *t, const struct filing_doubt *doubts,
                           int count)
{
    QF_TRY(write_domains(db, id, t));
    QF_TRY(qf_exec(db, CLEAR_NOTES, NULL, QF_U(id)));
    for (int i = 0; i < count; i++)
        QF_TRY(qf_exec(db, ADD_NOTE, NULL, QF_U(id), QF_I(i + 1),
                       QF_S(qf_shorten(a, doubts[i].label, 40)),
                       QF_S(qf_shorten(a, doubts[i].words, 200))));
    return NULL;
}

static int64_t sum(const struct filing_text *t, enum filing_of_domain which)
{
    int64_t n = 0;
    for (int i = 0; i < t->domain_count; i++) n += filing_domain_figure(&t->domains[i], which);
    return n;
}

/* --- a new one --- */

QF_STATEMENT(ADD,
    "INSERT INTO filing (provider_id, year, month, type_code, city_code, window_id, place_kind,"
    " place_area, assets_fen, staff, bachelors, titles, revenue_fen, expense_fen, profit_fen,"
    " activities, attendees, served, note, doubts, state, due_on, created_by, created_at,"
    " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?,"
    " ?, NOW(), NOW())")

static qf_err *insert(struct qf_db *db, const struct actor *who, const struct home *h,
                      const struct filing_text *t, int doubts, uint64_t *id)
{
    const int64_t *c = t->cells;
    qf_time due;
    QF_TRY(filing_due_on(db, t->year, t->month, &due));
    return qf_insert(db, ADD, id, QF_U(who->org), QF_I(t->year), QF_I(t->month),
                     QF_S(t->type_code), QF_S(h->city_code), QF_U(h->window_id),
                     QF_S(t->place_kind), QF_I(c[FILING_AREA]), QF_I(c[FILING_ASSETS]),
                     QF_I(c[FILING_STAFF]), QF_I(c[FILING_BACHELORS]), QF_I(c[FILING_TITLES]),
                     QF_I(c[FILING_REVENUE]), QF_I(c[FILING_EXPENSE]), QF_I(c[FILING_PROFIT]),
                     QF_I(sum(t, FILING_ACTIVITIES)), QF_I(sum(t, FILING_ATTENDEES)),
                     QF_I(sum(t, FILING_SERVED)), QF_S(t->note), QF_I(doubts), QF_D(due),
                     QF_ID(who->account));
}

static qf_err *lead_to_first(struct qf_db *db, const struct actor *who,
                             const struct filing_text *t, uint64_t *id)
{
    struct filing f;
    bool found;
    QF_TRY(filing_of_month(db, who->org, t->year, t->month, &f, &found));
    if (!found) return qf_state_error("这个月的填报刚刚被删除，请再提交一次");
    *id = f.id;
    return NULL;
}

qf_err *filing_add(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                   const struct filing_text *t, const struct filing_doubt *doubts, int count,
                   uint64_t *id, bool *existed)
{
    struct home h;
    QF_TRY(filing_round_open(db, a, t->year));
    QF_TRY(qf_get(db, HOME, &home_type, &h, QF_U(who->org)));
    const char *words = refused(a, &h, t->year, t->month);
    if (words) return qf_user_error("month", "%s", words);
    qf_err *err = insert(db, who, &h, t, count, id);
    *existed = qf_db_is_duplicate(err);
    if (*existed) return lead_to_first(db, who, t, id);
    QF_TRY(err);
    return write_below(db, a, *id, t, doubts, count);
}

/* --- later --- */

struct standing { const char *state, *note; int doubts; };
static const struct qf_type standing_type = QF_TYPE(standing,
    QF_STR(standing, state), QF_STR(standing, note), QF_INT(standing, doubts));

QF_STATEMENT(LOCK_CASE,
    "SELECT id FROM case_file WHERE subject_type = 'filing' AND subject_id = ?"
    " AND workflow_code = 'filing' FOR UPDATE")
QF_STATEMENT(LOCK,
    "SELECT state, note, doubts FROM filing WHERE id = ? AND provider_id = ? FOR UPDATE")
QF_STATEMENT(CHANGE,
    "UPDATE filing SET type_code = ?, place_kind = ?, place_area = ?, assets_fen = ?, staff = ?,"
    " bachelors = ?, titles = ?, revenue_fen = ?, expense_fen = ?, profit_fen = ?,"
    " activities = ?, attendees = ?, served = ?, note = ?, doubts = ?, updated_at = NOW()"
    " WHERE id = ?")
QF_STATEMENT(TOUCH, "UPDATE filing SET updated_at = NOW() WHERE id = ?")
QF_STATEMENT(DROP, "DELETE FROM filing WHERE id = ?")

/* The case first, as a window does that moves it. */
static qf_err *lock(struct qf_db *db, const struct actor *who, uint64_t id,
                    struct standing *now, int64_t *case_id)
{
    QF_TRY(qf_number(db, LOCK_CASE, case_id, QF_U(id)));
    return qf_get(db, LOCK, &standing_type, now, QF_U(id), QF_U(who->org));
}

static qf_err *lock_to_write(struct qf_db *db, const struct actor *who, uint64_t id,
                             struct standing *now, int64_t *case_id)
{
    QF_TRY(lock(db, who, id, now, case_id));
    if (filing_may_write(now->state)) return NULL;
    return qf_state_error("这份填报已经审核并锁定，不能再修改；确需更正请联系审核窗口退回");
}

static qf_err *update(struct qf_db *db, uint64_t id, const struct filing_text *t, int doubts)
{
    const int64_t *c = t->cells;
    return qf_exec(db, CHANGE, NULL, QF_S(t->type_code), QF_S(t->place_kind),
                   QF_I(c[FILING_AREA]), QF_I(c[FILING_ASSETS]), QF_I(c[FILING_STAFF]),
                   QF_I(c[FILING_BACHELORS]), QF_I(c[FILING_TITLES]), QF_I(c[FILING_REVENUE]),
                   QF_I(c[FILING_EXPENSE]), QF_I(c[FILING_PROFIT]),
                   QF_I(sum(t, FILING_ACTIVITIES)), QF_I(sum(t, FILING_ATTENDEES)),
                   QF_I(sum(t, FILING_SERVED)), QF_S(t->note), QF_I(doubts), QF_U(id));
}

qf_err *filing_change(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                      const struct filing_text *t, const struct filing_doubt *doubts, int count)
{
    struct standing now;
    int64_t case_id = 0;
    QF_TRY(lock_to_write(db, who, id, &now, &case_id));
    if (qf_eq(now.state, "draft")) QF_TRY(filing_round_open(db, a, t->year));
    QF_TRY(update(db, id, t, count));
    QF_TRY(write_below(db, a, id, t, doubts, count));
    if (!qf_eq(now.state, "reviewing")) return NULL;
    return case_fire(db, a, (uint64_t)case_id, "submit", who, "");
}

qf_err *filing_touch(struct qf_db *db, const struct actor *who, uint64_t id)
{
    struct standing now;
    int64_t case_id = 0;
    QF_TRY(lock_to_write(db, who, id, &now, &case_id));
    return qf_exec(db, TOUCH, NULL, QF_U(id));
}

/* --- handing in --- */

static qf_err *check_whole(struct qf_db *db, uint64_t id, const struct standing *now)
{
    struct qf_list files;
    if (!filing_may_submit(now->state)) return qf_state_error("这份填报已经提交过了");
    if (now->doubts > 0 && qf_empty(now->note))
        return qf_state_error("有 %d 处数字需要说明，请回到基本信息，在“异常数字说明”里写明原因",
                              now->doubts);
    QF_TRY(attachment_list(db, "filing", id, &files));
    if (files.count == 0) return qf_state_error("请先上传工作总结，再提交");
    return NULL;
}

static qf_err *open_case(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         const struct filing *f)
{
    uint64_t case_id;
    const char *title = qf_fmt(a, "%d 年 %d 月 %s", f->year, f->month, f->provider_name);
    const struct case_opening opening = {
        .workflow = "filing", .subject_type = "filing", .title = qf_shorten(a, title, 60),
        .subject_id = f->id, .window_id = f->window_id, .applicant_kind = "provider",
        .applicant_org = f->provider_id};
    QF_TRY(case_open(db, a, who, &opening, &case_id));
    return filing_handed_in(db, f->id);
}

qf_err *filing_submit(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id)
{
    struct standing now;
    struct filing f;
    int64_t case_id = 0;
    QF_TRY(lock(db, who, id, &now, &case_id));
    QF_TRY(check_whole(db, id, &now));
    QF_TRY(filing_own(db, who->org, id, &f));
    if (qf_eq(now.state, "draft")) QF_TRY(filing_round_open(db, a, f.year));
    if (case_id) return case_fire(db, a, (uint64_t)case_id, "submit", who, "");
    return open_case(db, a, who, &f);
}

static qf_err *drop_files(struct qf_db *db, uint64_t id)
{
    struct qf_list files;
    QF_TRY(attachment_list(db, "filing", id, &files));
    for (size_t i = 0; i < files.count; i++)
        QF_TRY(attachment_delete(db, "filing", id,
                                 QF_AT(files, struct attachment, i)->public_id));
    return NULL;
}

qf_err *filing_delete(struct qf_db *db, const struct actor *who, uint64_t id)
{
    struct standing now;
    int64_t case_id = 0;
    QF_TRY(lock(db, who, id, &now, &case_id));
    if (!qf_eq(now.state, "draft") || case_id)
        return qf_state_error("已经提交过的填报不能删除；数字有误请用“编辑”更正");
    QF_TRY(drop_files(db, id));
    QF_TRY(qf_exec(db, CLEAR_DOMAINS, NULL, QF_U(id)));
    QF_TRY(qf_exec(db, CLEAR_NOTES, NULL, QF_U(id)));
    return qf_exec(db, DROP, NULL, QF_U(id));
}
