/* What an institution writes into its application. */
#include "lib/core/str.h"
#include "model/application.h"
#include "model/case.h"
#include "model/number.h"

/* --- begin and delete --- */

QF_STATEMENT(BEGIN,
    "INSERT INTO core_application (number, round_id, provider_id, capital_fen, created_at,"
    " updated_at) SELECT ?, ?, id, NULLIF(capital_fen, 0), NOW(), NOW() FROM provider WHERE id = ?")

static qf_err *changed_one(uint64_t changed)
{
    return changed ? NULL : qf_state_error("申报刚刚有了变化，请刷新后再看");
}

static qf_err *twice(void)
{
    return qf_state_error("贵机构在这个批次已有申报，请在申报列表里编辑");
}

qf_err *application_begin(struct qf_db *db, struct qf_arena *a, uint64_t provider,
                          const struct round *round, uint64_t *id)
{
    struct application own;
    qf_err *err = NULL;
    bool found;
    qf_time day = qf_day(qf_now());
    if (!round_is_open(round, day))
        return qf_state_error("%s", round_closed_words(a, round, day));
    QF_TRY(application_of_round(db, provider, round->id, &own, &found));
    if (found) return twice();
    for (int i = 0; i < NUMBER_TRIES; i++) {
        err = qf_insert(db, BEGIN, id, QF_S(number_new(a, 'H')), QF_U(round->id),
                        QF_U(provider));
        if (!qf_db_is_duplicate(err)) return err;
        /* By the number, or by the round: somebody of the institution was quicker. */
        QF_TRY(application_of_round(db, provider, round->id, &own, &found));
        if (found) return twice();
    }
    return err;
}

QF_STATEMENT(DELETE_YEARS, "DELETE FROM core_application_year WHERE application_id = ?")
QF_STATEMENT(DELETE, "DELETE FROM core_application WHERE id = ? AND state = 'draft'")
QF_STATEMENT(DELETE_FILES,
    "UPDATE attachment SET state = 'deleted' WHERE subject_type = 'core_application'"
    " AND subject_id = ? AND state = 'kept'")

qf_err *application_delete(struct qf_db *db, const struct application *a)
{
    uint64_t changed;
    if (!application_is_draft(a)) return qf_state_error("提交过的申报不能删除，可以撤回");
    QF_TRY(qf_exec(db, DELETE_YEARS, NULL, QF_U(a->id)));
    QF_TRY(qf_exec(db, DELETE_FILES, NULL, QF_U(a->id)));
    /* Handed in meanwhile: all of it stays. */
    QF_TRY(qf_exec(db, DELETE, &changed, QF_U(a->id)));
    return changed_one(changed);
}

/* --- the steps --- */

/* Whoever decides about it has taken its case: it stays as it was read. The case is locked first, as by a
 * window that takes it. */
QF_STATEMENT(HELD,
    "SELECT turn = 'window' AND holder_id IS NOT NULL FROM case_file"
    " WHERE subject_type = 'core_application' AND subject_id = ?"
    " AND workflow_code = 'core_application' FOR UPDATE")

static qf_err *check_free(struct qf_db *db, const struct application *a)
{
    int64_t held = 0;
    QF_TRY(qf_number(db, HELD, &held, QF_U(a->id)));
    return held ? qf_state_error("窗口正在审核这份申报，现在不能修改；需要修改请联系窗口退回") : NULL;
}

static struct qf_param figure(int64_t value)
{
    return value == APPLICATION_NONE ? QF_NULL : QF_I(value);
}

#define MAY_CHANGE " AND state IN ('draft', 'city', 'returned', 'withdrawn')"
QF_STATEMENT(BASIC,
    "UPDATE core_application SET capital_fen = ?, assets_fen = ?, facility_fen = ?,"
    " equipment = ?, area = ?, equipment_share = ?, own_share = ?, place = ?, intro = ?,"
    " steps = IF(?, steps | 1, steps & ~1), updated_at = NOW() WHERE id = ?" MAY_CHANGE)

qf_err *application_keep_basic(struct qf_db *db, const struct application *a, bool done)
{
    uint64_t changed;
    QF_TRY(check_free(db, a));
    QF_TRY(qf_exec(db, BASIC, &changed, figure(a->capital_fen), figure(a->assets_fen),
                   figure(a->facility_fen), figure(a->equipment), figure(a->area),
                   figure(a->equipment_share), figure(a->own_share), QF_S(a->place),
                   QF_S(a->intro), QF_I(done), QF_U(a->id)));
    return changed_one(changed);
}

QF_STATEMENT(YEAR,
    "INSERT INTO core_application_year (application_id, year, enterprises, activities)"
    " VALUES (?, ?, ?, ?)")
QF_STATEMENT(SERVICE,
    "UPDATE core_application SET steps = IF(?, steps | 2, steps & ~2), updated_at = NOW()"
    " WHERE id = ?" MAY_CHANGE)

qf_err *application_keep_years(struct qf_db *db, const struct application *a,
                               const struct application_year *years, size_t n, bool done)
{
    uint64_t changed;
    QF_TRY(check_free(db, a));
    QF_TRY(qf_exec(db, DELETE_YEARS, NULL, QF_U(a->id)));
    for (size_t i = 0; i < n; i++)
        QF_TRY(qf_exec(db, YEAR, NULL, QF_U(a->id), QF_I(years[i].year),
                       figure(years[i].enterprises), figure(years[i].activities)));
    QF_TRY(qf_exec(db, SERVICE, &changed, QF_I(done), QF_U(a->id)));
    return changed_one(changed);
}

QF_STATEMENT(PROOFS,
    "UPDATE core_application SET steps = IF(EXISTS (SELECT 1 FROM attachment f"
    "  WHERE f.subject_type = 'core_application' AND f.subject_id = core_application.id"
    "  AND f.state = 'kept'), steps | 4, steps & ~4), updated_at = NOW() WHERE id = ?" MAY_CHANGE)

qf_err *application_keep_proofs(struct qf_db *db, const struct application *a)
{
    uint64_t changed;
    QF_TRY(check_free(db, a));
    QF_TRY(qf_exec(db, PROOFS, &changed, QF_U(a->id)));
    return changed_one(changed);
}

qf_err *application_note(struct qf_db *db, struct qf_arena *arena, const struct application *a,
                         const struct actor *who, const char *step)
{
    struct case_file c;
    bool found;
    if (!qf_eq(a->state, "city")) return NULL;
    QF_TRY(case_of(db, "core_application", "core_application", a->id, &c, &found));
    if (!found) return NULL;
    return case_note(db, arena, &c, who, "change", qf_fmt(arena, "修改了“%s”", step), "");
}

/* --- the years --- */

const struct qf_type application_year_type = QF_TYPE(application_year,
    QF_INT(application_year, year), QF_I64(application_year, enterprises),
    QF_I64(application_year, activities));

QF_STATEMENT(YEARS,
    "SELECT year, COALESCE(CAST(enterprises AS SIGNED), -1) AS enterprises,"
    " COALESCE(CAST(activities AS SIGNED), -1) AS activities"
    " FROM core_application_year WHERE application_id = ? ORDER BY year LIMIT 10")

static const struct application_year *year_in(const struct qf_list *list, int year)
{
    for (size_t i = 0; i < list->count; i++)
        if (QF_AT(*list, struct application_year, i)->year == year)
            return QF_AT(*list, struct application_year, i);
    return NULL;
}

qf_err *application_years(struct qf_db *db, struct qf_arena *arena, const struct application *a,
                          struct application_year out[ROUND_YEARS], size_t *n)
{
    const struct round round = application_round(a);
    struct qf_list list;
    (void)arena;
    QF_TRY(qf_list(db, YEARS, &application_year_type, &list, QF_U(a->id)));
    *n = (size_t)round_years(&round);
    for (size_t i = 0; i < *n; i++) {
        int year = a->first_year + (int)i;
        const struct application_year *kept = year_in(&list, year);
        out[i] = kept ? *kept : (struct application_year){year, APPLICATION_NONE, APPLICATION_NONE};
    }
    return NULL;
}

/* --- handing in --- */

QF_STATEMENT(SUBMITTED,
    "UPDATE core_application SET state = 'city', submitted_at = COALESCE(submitted_at, NOW()),"
    " updated_at = NOW() WHERE id = ?")

static qf_err *open_case(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                         const struct application *a)
{
    uint64_t id;
    const struct case_opening opening = {
        .workflow = "core_application", .subject_type = "core_application",
        .title = a->name, .subject_id = a->id, .window_id = a->window_id,
        .applicant_kind = "provider", .applicant_org = a->provider_id};
    QF_TRY(case_open(db, arena, who, &opening, &id));
    return qf_exec(db, SUBMITTED, NULL, QF_U(a->id));
}

qf_err *application_submit(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                           const struct application *a)
{
    const char *words;
    struct case_file c;
    bool found;
    if (!application_may_change(arena, a, qf_day(qf_now()), &words))
        return qf_state_error("%s", words);
    if (qf_eq(a->state, "city")) return qf_state_error("申报已经提交，等待市州窗口推荐");
    QF_TRY(case_of(db, "core_application", "core_application", a->id, &c, &found));
    if (!found) return open_case(db, arena, who, a);
    return case_fire(db, arena, c.id, "submit", who, "");
}
