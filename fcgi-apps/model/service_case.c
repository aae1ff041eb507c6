/* How a service comes into being and follows its cases: onto the shelf, changed, off the shelf. */
#include "lib/core/str.h"
#include "model/case.h"
#include "model/picture.h"
#include "model/provider_own.h"
#include "model/search.h"
#include "model/secret.h"
#include "model/service_diff.h"
#include "model/service_own.h"
#include "model/version.h"

#define MOVED_ON "这项服务刚刚有了变化，现在不能这样办，请刷新后再看"

/* --- the public follows --- */

QF_STATEMENT(COUNT_LISTED,
    "UPDATE provider SET service_count = (SELECT COUNT(*) FROM service s"
    " WHERE s.provider_id = provider.id AND s.listed = 1)"
    " WHERE id = (SELECT x.provider_id FROM service x WHERE x.id = ?)")

static qf_err *tell_public(struct qf_db *db, uint64_t id)
{
    QF_TRY(qf_exec(db, COUNT_LISTED, NULL, QF_U(id)));
    QF_TRY(search_ask(db, SEARCH_SERVICE, id));
    return version_raise(db, "content");
}

/* --- the state follows the case --- */

QF_STATEMENT(REVIEW,
    "UPDATE service SET previous_state = state, state = ?, return_reason = '',"
    " submitted_at = NOW() WHERE id = ?")
QF_STATEMENT(BACK,
    "UPDATE service SET state = COALESCE(previous_state, state), previous_state = NULL,"
    " return_reason = ? WHERE id = ?")
QF_STATEMENT(SHELVED,
    "UPDATE service SET state = 'on_shelf', previous_state = NULL,"
    " published_at = COALESCE(published_at, NOW()), updated_at = NOW() WHERE id = ?")
QF_STATEMENT(UNSHELVED,
    "UPDATE service SET state = 'off_shelf', previous_state = NULL, updated_at = NOW()"
    " WHERE id = ?")
QF_STATEMENT(REVISION_STATE, "UPDATE service_revision SET state = ? WHERE service_id = ?")

static const char *review_of(const char *workflow)
{
    if (qf_eq(workflow, "service_change")) return "change_review";
    return qf_eq(workflow, "service_unshelf") ? "unshelf_review" : "shelf_review";
}

static qf_err *enter_review(struct qf_db *db, const char *workflow, uint64_t id)
{
    if (qf_eq(workflow, "service_change"))
        QF_TRY(qf_exec(db, REVISION_STATE, NULL, QF_S("reviewing"), QF_U(id)));
    return qf_exec(db, REVIEW, NULL, QF_S(review_of(workflow)), QF_U(id));
}

QF_STATEMENT(RETURNED,
    "SELECT id FROM case_file WHERE subject_type = 'service' AND subject_id = ?"
    " AND workflow_code = ? AND activity_code = 'returned'")

/* A review that came back and that nobody will hand in again ends: by its applicant, or by the
 * platform (who NULL). */
static qf_err *close_returned(struct qf_db *db, struct qf_arena *a, uint64_t id,
                              const char *workflow, const struct actor *who)
{
    int64_t open = 0;
    QF_TRY(qf_number(db, RETURNED, &open, QF_U(id), QF_S(workflow)));
    return open ? case_fire(db, a, (uint64_t)open, who ? "withdraw" : "close", who, "") : NULL;
}

/* What was written for a change stays when the service leaves the shelf: nobody sees it now. */
static qf_err *take_off(struct qf_db *db, struct qf_arena *a, uint64_t id)
{
    QF_TRY(close_returned(db, a, id, "service_change", NULL));
    QF_TRY(service_text_accept(db, id));
    return qf_exec(db, UNSHELVED, NULL, QF_U(id));
}

static qf_err *agree(struct qf_db *db, struct qf_arena *a, const struct case_file *c)
{
    if (qf_eq(c->workflow_code, "service_change"))
        QF_TRY(service_text_accept(db, c->subject_id));
    bool off = qf_eq(c->workflow_code, "service_unshelf");
    if (off) QF_TRY(take_off(db, a, c->subject_id));
    else QF_TRY(qf_exec(db, SHELVED, NULL, QF_U(c->subject_id)));
    QF_TRY(picture_show(db, "service", c->subject_id, !off));
    return tell_public(db, c->subject_id);
}

/* Returned, refused or withdrawn: as it was before. */
static qf_err *lead_back(struct qf_db *db, const struct case_file *c, const char *to,
                         const char *comment)
{
    const char *reason = comment && !qf_eq(to, "withdrawn") ? comment : "";
    if (qf_eq(c->workflow_code, "service_change"))
        QF_TRY(qf_exec(db, REVISION_STATE, NULL,
                       QF_S(qf_eq(to, "returned") ? "returned" : "draft"), QF_U(c->subject_id)));
    return qf_exec(db, BACK, NULL, QF_S(reason), QF_U(c->subject_id));
}

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)who;
    if (qf_eq(to, "reviewing")) return enter_review(db, c->workflow_code, c->subject_id);
    if (qf_eq(to, "approved")) return agree(db, a, c);
    return lead_back(db, c, to, comment);
}

void service_own_follow(void)
{
    case_on_move("service", follow, "/sp/services/", NULL);
}

/* --- locking --- */

struct standing { uint64_t provider_id, window_id; const char *state, *revision; };
static const struct qf_type standing_type = QF_TYPE(standing,
    QF_U64(standing, provider_id), QF_U64(standing, window_id), QF_STR(standing, state),
    QF_STR(standing, revision));

QF_STATEMENT(LOCK_CASES,
    "SELECT id FROM case_file WHERE subject_type = 'service' AND subject_id = ? FOR UPDATE")
QF_STATEMENT(LOCK, "SELECT provider_id, window_id, state FROM service"
             " WHERE id = ? AND provider_id = ? AND state <> 'deleted' FOR UPDATE")
QF_STATEMENT(STANDING,
    "SELECT s.provider_id, p.window_id, s.state, COALESCE(v.state, '') AS revision"
    " FROM service s JOIN provider p ON p.id = s.provider_id"
    " LEFT JOIN service_revision v ON v.service_id = s.id WHERE s.id = ?")

/* The cases first, as a window does that moves one of them: two hands at once wait, and neither is
 * turned away by a deadlock. */
static qf_err *lock(struct qf_db *db, const struct actor *who, uint64_t id, struct standing *now)
{
    int64_t some;
    QF_TRY(qf_number(db, LOCK_CASES, &some, QF_U(id)));
    QF_TRY(qf_get(db, LOCK, &standing_type, now, QF_U(id), QF_U(who->org)));
    return qf_get(db, STANDING, &standing_type, now, QF_U(id));
}

/* --- handing in --- */

static qf_err *hand_in(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                       const struct standing *now, const char *workflow, const char *name,
                       const char *comment)
{
    struct case_file c;
    uint64_t case_id;
    bool found, approved;
    QF_TRY(provider_is_approved(db, now->provider_id, &approved));
    if (!approved) return qf_refuse(403, "机构资质审核通过后才能提交服务产品；已填的内容可以先保存草稿");
    QF_TRY(case_of(db, workflow, "service", id, &c, &found));
    if (found) {
        QF_TRY(case_rename(db, c.id, name));
        return case_fire(db, a, c.id, "submit", who, comment);
    }
    const struct case_opening opening = {
        .workflow = workflow, .subject_type = "service", .title = name, .subject_id = id,
        .window_id = now->window_id, .applicant_kind = "provider",
        .applicant_org = now->provider_id};
    QF_TRY(case_open(db, a, who, &opening, &case_id));
    QF_TRY(enter_review(db, workflow, id));
    if (qf_empty(comment)) return NULL;
    QF_TRY(case_get(db, case_id, &c));
    return case_note(db, a, &c, who, "content", "说明", comment);
}

/* --- a new one --- */

QF_STATEMENT(ADD,
    "INSERT INTO service (code, provider_id, provider_kind, origin, category_code, region_code,"
    " window_id, name, summary, description_html, price_mode, state, created_at, updated_at)"
    " SELECT CONCAT('SV', LEFT(p.region_code, 4), ?), p.id, p.kind, 1, ?, p.region_code,"
    " p.window_id, ?, '', '', 'negotiable', 'new', NOW(), NOW() FROM provider p WHERE p.id = ?")

/* The code is SV, the city of the provider and six random digits. */
static qf_err *insert(struct qf_db *db, const struct actor *who, const struct service_text *t,
                      uint64_t *id)
{
    qf_err *err = NULL;
    char digits[7];
    for (int tries = 0; tries < 5; tries++) {
        secret_digits(digits);
        err = qf_insert(db, ADD, id, QF_S(digits), QF_S(t->category_code), QF_S(t->name),
                        QF_U(who->org));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

qf_err *service_own_add(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        const struct service_text *t, bool submit, uint64_t *id)
{
    struct standing now;
    QF_TRY(insert(db, who, t, id));
    QF_TRY(service_text_put(db, a, who, SERVICE_ITSELF, *id, t));
    if (!submit) return NULL;
    QF_TRY(qf_get(db, STANDING, &standing_type, &now, QF_U(*id)));
    return hand_in(db, a, who, *id, &now, "service", t->name, "");
}

/* --- later --- */

QF_STATEMENT(ADD_REVISION,
    "INSERT INTO service_revision (service_id, category_code, name, description_html, state,"
    " created_at, changed_at) VALUES (?, ?, ?, '', 'draft', NOW(), NOW())")

/* The change of one on the shelf; without any difference there is nothing to keep. */
static qf_err *write_change(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t id, const struct standing *now, const struct service_text *t,
                            bool submit)
{
    struct service_diff diff;
    struct service_text before;
    bool found;
    QF_TRY(service_text_get(db, SERVICE_ITSELF, id, &before, &found));
    service_diff(a, &before, t, &diff);
    if (!diff.changed) return qf_user_error(NULL, "没有改动：内容和在架的一样");
    if (!*now->revision)
        QF_TRY(qf_exec(db, ADD_REVISION, NULL, QF_U(id), QF_S(t->category_code), QF_S(t->name)));
    QF_TRY(service_text_put(db, a, who, SERVICE_REVISION, id, t));
    if (!submit) return NULL;
    return hand_in(db, a, who, id, now, "service_change", before.name,
                   qf_fmt(a, "改动：%s", diff.labels));
}

qf_err *service_own_write(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          uint64_t id, const struct service_text *t, bool submit)
{
    struct standing now;
    QF_TRY(lock(db, who, id, &now));
    if (!service_own_may_write(now.state)) return qf_state_error(MOVED_ON);
    if (qf_eq(now.state, "on_shelf")) return write_change(db, a, who, id, &now, t, submit);
    QF_TRY(service_text_put(db, a, who, SERVICE_ITSELF, id, t));
    return submit ? hand_in(db, a, who, id, &now, "service", t->name, "") : NULL;
}

QF_STATEMENT(WHY_OFF, "UPDATE service SET unshelf_reason = ? WHERE id = ?")
QF_STATEMENT(NAME, "SELECT name FROM service WHERE id = ?")

struct called { const char *name; };
static const struct qf_type called_type = QF_TYPE(called, QF_STR(called, name));

qf_err *service_own_unshelf(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t id, const char *reason)
{
    struct standing now;
    struct called called;
    QF_TRY(lock(db, who, id, &now));
    if (!service_own_may_unshelf(now.state)) return qf_state_error(MOVED_ON);
    QF_TRY(qf_exec(db, WHY_OFF, NULL, QF_S(reason), QF_U(id)));
    QF_TRY(qf_get(db, NAME, &called_type, &called, QF_U(id)));
    return hand_in(db, a, who, id, &now, "service_unshelf", called.name, reason);
}

qf_err *service_own_withdraw(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                             uint64_t id)
{
    struct standing now;
    struct case_file c;
    bool found;
    QF_TRY(lock(db, who, id, &now));
    if (!service_own_may_withdraw(now.state)) return qf_state_error(MOVED_ON);
    QF_TRY(case_of(db, service_own_workflow(now.state), "service", id, &c, &found));
    if (!found) return qf_state_error(MOVED_ON);
    return case_fire(db, a, c.id, "withdraw", who, "");
}

qf_err *service_own_discard(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t id)
{
    struct standing now;
    QF_TRY(lock(db, who, id, &now));
    if (!qf_eq(now.state, "on_shelf") || !*now.revision) return qf_state_error(MOVED_ON);
    QF_TRY(close_returned(db, a, id, "service_change", who));
    return service_text_forget(db, id);
}

QF_STATEMENT(DELETE,
    "UPDATE service SET previous_state = state, state = 'deleted', return_reason = ''"
    " WHERE id = ?")

qf_err *service_own_delete(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           uint64_t id)
{
    struct standing now;
    QF_TRY(lock(db, who, id, &now));
    if (!service_own_may_delete(now.state)) return qf_state_error(MOVED_ON);
    QF_TRY(close_returned(db, a, id, "service", who));
    QF_TRY(picture_release(db, "service", id));
    return qf_exec(db, DELETE, NULL, QF_U(id));
}
