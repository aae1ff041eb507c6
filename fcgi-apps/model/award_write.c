/* What an entrant writes into its entry. */
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/award.h"
#include "model/case.h"
#include "model/number.h"

#define ENTRY "award_entry"             /* workflow, subject of its case, subject of its files */

/* --- begin and delete --- */

QF_STATEMENT(BEGIN,
    "INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id,"
    " entrant_kind, entrant_id, title, org_name, region_code, window_id, created_at, updated_at)"
    " SELECT ?, c.id, c.round_id, c.sheet_code, r.year, ?, t.entrant, ?, ?, ?, ?, ?, NOW(), NOW()"
    " FROM award_category c JOIN application_round r ON r.id = c.round_id"
    " JOIN award_sheet t ON t.code = c.sheet_code WHERE c.id = ?")

static qf_err *changed_one(uint64_t changed)
{
    return changed ? NULL : qf_state_error("填报刚刚有了变化，请刷新后再看");
}

static qf_err *twice(const struct award_subject *s)
{
    return qf_state_error("“%s”在这个批次已有填报，请在列表里编辑", s->title);
}

static qf_err *insert(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                      const struct award_category *c, const struct award_subject *s,
                      uint64_t *id)
{
    struct award_entry own;
    qf_err *err = NULL;
    bool found;
    for (int i = 0; i < NUMBER_TRIES; i++) {
        err = qf_insert(db, BEGIN, id, QF_S(number_new(a, 'P')), QF_U(s->id), QF_U(who->org),
                        QF_S(s->title), QF_S(s->org_name), QF_S(s->region_code),
                        QF_U(s->window_id), QF_U(c->id));
        if (!qf_db_is_duplicate(err)) return err;
        /* By the number, or by the subject: somebody of the organisation was quicker. */
        QF_TRY(award_of_round(db, c, s->id, &own, &found));
        if (found) return twice(s);
    }
    return err;
}

qf_err *award_begin(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                    const struct award_category *c, uint64_t subject, uint64_t *id)
{
    const struct round round = award_category_round(c);
    qf_time day = qf_day(qf_now());
    struct award_sheet sheet;
    struct award_subject s;
    struct award_entry own;
    bool found;
    QF_TRY(award_sheet_get(db, c->sheet_code, &sheet));
    if (!award_sheet_is_for(&sheet, who)) return qf_refuse(403, "%s可以填报", sheet.who);
    QF_TRY(award_subject_get(db, &sheet, who->org, subject, &s));
    if (!s.listed) return qf_refuse(403, "%s才能填报", sheet.who);
    if (!round_is_open(&round, day)) return qf_state_error("%s", round_closed_words(a, &round, day));
    QF_TRY(award_of_round(db, c, subject, &own, &found));
    return found ? twice(&s) : insert(db, a, who, c, &s, id);
}

QF_STATEMENT(DELETE_VALUES, "DELETE FROM award_value WHERE entry_id = ?")
QF_STATEMENT(DELETE, "DELETE FROM award_entry WHERE id = ? AND state = 'draft'")
QF_STATEMENT(DELETE_FILES,
    "UPDATE attachment SET state = 'deleted' WHERE subject_type = '" ENTRY "'"
    " AND subject_id = ? AND state = 'kept'")

qf_err *award_delete(struct qf_db *db, const struct award_entry *e)
{
    uint64_t changed;
    if (!award_is_draft(e)) return qf_state_error("提交过的填报不能删除，可以撤回");
    QF_TRY(qf_exec(db, DELETE_VALUES, NULL, QF_U(e->id)));
    QF_TRY(qf_exec(db, DELETE_FILES, NULL, QF_U(e->id)));
    /* Handed in meanwhile: all of it stays. */
    QF_TRY(qf_exec(db, DELETE, &changed, QF_U(e->id)));
    return changed_one(changed);
}

/* --- the steps --- */

/* Whoever decides about it has taken its case: it stays as it was read. The case is locked first, as by a
 * window that takes it. */
QF_STATEMENT(HELD,
    "SELECT turn = 'window' AND holder_id IS NOT NULL FROM case_file"
    " WHERE subject_type = '" ENTRY "' AND subject_id = ? AND workflow_code = '" ENTRY "'"
    " FOR UPDATE")

static qf_err *check_free(struct qf_db *db, const struct award_entry *e)
{
    int64_t held = 0;
    QF_TRY(qf_number(db, HELD, &held, QF_U(e->id)));
    return held ? qf_state_error("窗口正在审核这份填报，现在不能修改；需要修改请联系窗口退回") : NULL;
}

#define MAY_CHANGE " AND state IN ('draft', 'city', 'returned', 'withdrawn')"
QF_STATEMENT(VALUE, "INSERT INTO award_value (entry_id, code, value) VALUES (?, ?, ?)")
QF_STATEMENT(BASIC,
    "UPDATE award_entry SET steps = IF(?, steps | 1, steps & ~1), updated_at = NOW()"
    " WHERE id = ?" MAY_CHANGE)

qf_err *award_keep(struct qf_db *db, const struct award_entry *e,
                   const struct award_value *values, size_t n, bool done)
{
    uint64_t changed;
    QF_TRY(check_free(db, e));
    QF_TRY(qf_exec(db, BASIC, &changed, QF_I(done), QF_U(e->id)));
    QF_TRY(changed_one(changed));
    QF_TRY(qf_exec(db, DELETE_VALUES, NULL, QF_U(e->id)));
    for (size_t i = 0; i < n; i++)
        if (*values[i].value)
            QF_TRY(qf_exec(db, VALUE, NULL, QF_U(e->id), QF_S(values[i].code),
                           QF_S(values[i].value)));
    return NULL;
}

QF_STATEMENT(PROOFS,
    "UPDATE award_entry SET steps = IF(EXISTS (SELECT 1 FROM attachment f"
    "  WHERE f.subject_type = '" ENTRY "' AND f.subject_id = award_entry.id"
    "  AND f.state = 'kept'), steps | 2, steps & ~2), updated_at = NOW() WHERE id = ?" MAY_CHANGE)

qf_err *award_keep_proofs(struct qf_db *db, const struct award_entry *e)
{
    uint64_t changed;
    QF_TRY(check_free(db, e));
    QF_TRY(qf_exec(db, PROOFS, &changed, QF_U(e->id)));
    return changed_one(changed);
}

qf_err *award_note(struct qf_db *db, struct qf_arena *a, const struct award_entry *e,
                   const struct actor *who, const char *step)
{
    struct case_file c;
    bool found;
    if (!qf_eq(e->state, "city")) return NULL;
    QF_TRY(case_of(db, ENTRY, ENTRY, e->id, &c, &found));
    if (!found) return NULL;
    return case_note(db, a, &c, who, "change", qf_fmt(a, "修改了“%s”", step), "");
}

/* --- handing in --- */

/* What is judged is the subject as it is now. */
QF_STATEMENT(SUBMITTED,
    "UPDATE award_entry SET state = 'city', title = ?, org_name = ?, region_code = ?,"
    " window_id = ?, submitted_at = COALESCE(submitted_at, NOW()), updated_at = NOW()"
    " WHERE id = ?")

static qf_err *open_case(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         const struct award_entry *e, const struct award_subject *s)
{
    uint64_t id;
    const struct case_opening opening = {
        .workflow = ENTRY, .subject_type = ENTRY, .subject_id = e->id,
        .title = qf_shorten(a, qf_fmt(a, "%s（%s）", s->title, e->category_name), 100),
        .window_id = s->window_id,
        .applicant_kind = e->entrant_kind, .applicant_org = e->entrant_id};
    QF_TRY(case_open(db, a, who, &opening, &id));
    return qf_exec(db, SUBMITTED, NULL, QF_S(s->title), QF_S(s->org_name),
                   QF_S(s->region_code), QF_U(s->window_id), QF_U(e->id));
}

qf_err *award_submit(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                     const struct award_entry *e)
{
    struct award_sheet sheet;
    struct award_subject s;
    struct case_file c;
    const char *words;
    bool found;
    if (!award_may_change(a, e, qf_day(qf_now()), &words)) return qf_state_error("%s", words);
    if (qf_eq(e->state, "city")) return qf_state_error("填报已经提交，等待市州窗口推荐");
    QF_TRY(award_sheet_get(db, e->sheet_code, &sheet));
    QF_TRY(award_subject_get(db, &sheet, e->entrant_id, e->subject_id, &s));
    if (!s.listed) return qf_refuse(403, "%s才能填报", sheet.who);
    QF_TRY(case_of(db, ENTRY, ENTRY, e->id, &c, &found));
    if (!found) return open_case(db, a, who, e, &s);
    return case_fire(db, a, c.id, "submit", who, "");
}
