#include "model/core_check.h"

#include "lib/core/str.h"
#include "model/case.h"
#include "model/search.h"
#include "model/version.h"
#include "model/window.h"

const struct qf_type core_check_type = QF_TYPE(core_check,
    QF_U64(core_check, id), QF_U64(core_check, provider_id), QF_STR(core_check, result),
    QF_STR(core_check, opinion), QF_STR(core_check, state), QF_STR(core_check, name),
    QF_STR(core_check, maker_name), QF_INT(core_check, year),
    QF_TIME(core_check, created_at), QF_TIME(core_check, ended_at));

#define COLUMNS                                                                          \
    "SELECT k.id, k.provider_id, k.result, k.opinion, k.state, p.name,"                  \
    " a.person_name AS maker_name, k.year, k.created_at, k.ended_at FROM core_check k"   \
    " JOIN provider p ON p.id = k.provider_id JOIN account a ON a.id = k.created_by"

QF_STATEMENT(GET, COLUMNS " WHERE k.id = ?")
QF_STATEMENT(OWN, COLUMNS " WHERE k.id = ? AND k.provider_id = ? AND k.state = 'confirmed'")
QF_STATEMENT(LIST, COLUMNS
    " WHERE k.provider_id = ? AND (? = 0 OR k.state = 'confirmed')"
    " ORDER BY k.year DESC, k.id DESC LIMIT 50")

const char *core_check_result_word(const char *result)
{
    if (qf_eq(result, "pass")) return "合格";
    return qf_eq(result, "rectify") ? "限期整改" : "撤销认定";
}

const char *core_check_state_word(const char *state)
{
    if (qf_eq(state, "proposed")) return "待复核";
    return qf_eq(state, "confirmed") ? "已生效" : "未通过复核";
}

qf_err *core_check_get(struct qf_db *db, uint64_t id, struct core_check *k)
{
    return qf_get(db, GET, &core_check_type, k, QF_U(id));
}

qf_err *core_check_own(struct qf_db *db, uint64_t provider, uint64_t id, struct core_check *k)
{
    return qf_get(db, OWN, &core_check_type, k, QF_U(id), QF_U(provider));
}

qf_err *core_check_list(struct qf_db *db, uint64_t provider, bool confirmed, struct qf_list *list)
{
    return qf_list(db, LIST, &core_check_type, list, QF_U(provider), QF_I(confirmed));
}

/* --- proposing --- */

/* Of two who judge at once the second sees what the first has written. */
QF_STATEMENT(LOCK, "SELECT id FROM provider WHERE id = ? FOR UPDATE")
QF_STATEMENT(JUDGED,
    "SELECT COUNT(*) FROM core_check WHERE provider_id = ? AND year = ? AND (state = 'proposed'"
    " OR (state = 'confirmed' AND result <> 'rectify'))")
QF_STATEMENT(PROPOSE,
    "INSERT INTO core_check (provider_id, year, result, opinion, created_by, created_at)"
    " VALUES (?, ?, ?, ?, ?, NOW())")

qf_err *core_check_propose(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           const struct core_check *k, uint64_t *case_id)
{
    int64_t judged, locked;
    uint64_t id, top;
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(k->provider_id)));
    QF_TRY(qf_number(db, JUDGED, &judged, QF_U(k->provider_id), QF_I(k->year)));
    if (judged) return qf_state_error("%d 年度已经考核过，或正等待复核", k->year);
    QF_TRY(qf_insert(db, PROPOSE, &id, QF_U(k->provider_id), QF_I(k->year), QF_S(k->result),
                     QF_S(k->opinion), QF_U(who->account)));
    QF_TRY(window_top(db, &top));
    const struct case_opening opening = {
        .workflow = "core_check", .subject_type = "core_check", .subject_id = id,
        .title = qf_fmt(a, "%s %d 年度考核：%s", k->name, k->year,
                        core_check_result_word(k->result)),
        .window_id = top, .counterpart_kind = "provider",
        .counterpart_org = k->provider_id};
    return case_open(db, a, who, &opening, case_id);
}

/* --- the record follows its case --- */

QF_STATEMENT(STATE, "UPDATE core_check SET state = ?, ended_at = NOW() WHERE id = ?")
QF_STATEMENT(REVOKE,
    "UPDATE provider SET is_core = 0, core_to = CURDATE(), updated_at = NOW() WHERE id = ?")

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    struct core_check k;
    (void)a;
    (void)who;
    (void)comment;
    QF_TRY(core_check_get(db, c->subject_id, &k));
    QF_TRY(qf_exec(db, STATE, NULL, QF_S(to), QF_U(k.id)));
    if (!qf_eq(to, "confirmed") || !qf_eq(k.result, "revoke")) return NULL;
    QF_TRY(qf_exec(db, REVOKE, NULL, QF_U(k.provider_id)));
    QF_TRY(search_ask(db, SEARCH_PROVIDER, k.provider_id));
    return version_raise(db, "content");
}

void core_check_follow(void)
{
    case_on_move("core_check", follow, "/window/checks/", "/dispatch/checks/");
}
