#include "model/qualification.h"

#include "lib/core/str.h"
#include "model/attachment.h"
#include "model/case.h"
#include "model/expert_form.h"
#include "model/provider_form.h"
#include "model/search.h"
#include "model/version.h"

/* Providers and experts stand in tables alike: a statement is written once, for both. */
#define BOTH(statement)                                                                  \
    QF_STATEMENT(statement##_OF_PROVIDER, statement("provider", "p.kind", "logo"))       \
    QF_STATEMENT(statement##_OF_EXPERT, statement("expert", "''", "photo"))
#define OF(type, statement)                                                              \
    (*(qf_eq(type, "provider") ? &statement##_OF_PROVIDER : &statement##_OF_EXPERT))

/* --- how it stands --- */

const struct qf_type qualification_type = QF_TYPE(qualification,
    QF_U64(qualification, id), QF_U64(qualification, window_id), QF_STR(qualification, type),
    QF_STR(qualification, kind), QF_STR(qualification, name), QF_STR(qualification, state),
    QF_STR(qualification, revision), QF_STR(qualification, opinion),
    QF_STR(qualification, dropped), QF_STR(qualification, window_name),
    QF_STR(qualification, window_code), QF_STR(qualification, window_phone),
    QF_TIME(qualification, approved_at), QF_TIME(qualification, saved_at),
    QF_TIME(qualification, submitted_at));

#define STANDING(table, kind, picture)                                                   \
    "SELECT p.id, p.window_id, '" table "' AS type, " kind " AS kind,"                   \
    " COALESCE(v.name, p.name) AS name, p.qualification_state AS state,"                 \
    " COALESCE(CONCAT(v.state), '') AS revision, COALESCE(v.opinion, '') AS opinion,"    \
    " COALESCE(v.dropped, '') AS dropped, w.name AS window_name, w.code AS window_code," \
    " w.phone AS window_phone, p.approved_at, v.saved_at, v.submitted_at FROM " table " p" \
    " JOIN platform_window w ON w.id = p.window_id"                                      \
    " LEFT JOIN " table "_revision v ON v.id = p.id WHERE p.id = ?"
BOTH(STANDING)

qf_err *qualification_get(struct qf_db *db, const char *type, uint64_t id,
                          struct qualification *q)
{
    return qf_get(db, OF(type, STANDING), &qualification_type, q, QF_U(id));
}

bool qualification_is_open(const struct qualification *q)
{
    return *q->revision && !qf_eq(q->revision, "approved");
}

bool qualification_is_approved(const struct qualification *q)
{
    return qf_eq(q->state, "approved");
}

static const struct { const char *state, *word, *change, *kind; } words[] = {
    {"none", "待填资质", "", "wait"},
    {"draft", "草稿", "通过，变更未提交", "idle"},
    {"reviewing", "审核中", "变更审核中", ""},
    {"approved", "通过", "通过", "good"},
    {"returned", "退回补正", "变更被退回", "urgent"},
    {"refused", "不予通过", "变更未通过", "urgent"},
};

static size_t place_of(const struct qualification *q)
{
    const char *state = qualification_is_open(q) ? q->revision : q->state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (qf_eq(words[i].state, state)) return i;
    return 0;
}

const char *qualification_word(const struct qualification *q)
{
    size_t i = place_of(q);
    return qualification_is_approved(q) ? words[i].change : words[i].word;
}

const char *qualification_kind(const struct qualification *q)
{
    return words[place_of(q)].kind;
}

/* --- writing and handing in --- */

QF_STATEMENT(LOCK_CASE,
    "SELECT id FROM case_file WHERE subject_type = ? AND subject_id = ?"
    " AND workflow_code = 'qualification' FOR UPDATE")
#define LOCK(table, kind, picture) "SELECT id FROM " table " WHERE id = ? FOR UPDATE"
BOTH(LOCK)

/* The case first, as a window does that moves it. */
qf_err *qualification_lock(struct qf_db *db, const char *type, uint64_t id,
                           struct qualification *q)
{
    int64_t locked;
    QF_TRY(qf_number(db, LOCK_CASE, &locked, QF_S(type), QF_U(id)));
    QF_TRY(qf_number(db, OF(type, LOCK), &locked, QF_U(id)));
    QF_TRY(qualification_get(db, type, id, q));
    if (qf_eq(q->revision, "reviewing"))
        return qf_state_error("资质正在审核，现在不能修改，请等审核结果");
    return NULL;
}

/* A draft of somebody who was never reviewed. */
#define BEGUN(table, kind, picture)                                                      \
    "UPDATE " table " SET qualification_state = 'draft' WHERE id = ?"                    \
    " AND qualification_state = 'none'"
BOTH(BEGUN)
#define SENT(table, kind, picture)                                                       \
    "UPDATE " table "_revision SET state = 'reviewing', opinion = '',"                   \
    " submitted_at = NOW() WHERE id = ?"
BOTH(SENT)
#define DECIDED(table, kind, picture)                                                    \
    "UPDATE " table "_revision SET state = ?, opinion = ? WHERE id = ?"
BOTH(DECIDED)
/* Whom the public sees stays approved. */
#define MARKED(table, kind, picture)                                                     \
    "UPDATE " table " SET qualification_state = ?, updated_at = NOW() WHERE id = ?"      \
    " AND qualification_state <> 'approved'"
BOTH(MARKED)

qf_err *qualification_begun(struct qf_db *db, const struct qualification *q)
{
    return qf_exec(db, OF(q->type, BEGUN), NULL, QF_U(q->id));
}

static qf_err *sent(struct qf_db *db, const char *type, uint64_t id)
{
    QF_TRY(qf_exec(db, OF(type, SENT), NULL, QF_U(id)));
    return qf_exec(db, OF(type, MARKED), NULL, QF_S("reviewing"), QF_U(id));
}

qf_err *qualification_submit(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                             const struct qualification *q)
{
    bool provider = qf_eq(q->type, "provider");
    struct qualification now;
    struct case_file c;
    uint64_t id;
    bool found;
    QF_TRY(provider ? provider_form_send(db, q->id) : expert_form_send(db, q->id));
    QF_TRY(qualification_get(db, q->type, q->id, &now));
    QF_TRY(case_of(db, "qualification", q->type, q->id, &c, &found));
    if (found) {
        QF_TRY(case_rename(db, c.id, now.name));
        return case_fire(db, a, c.id, "submit", who, "");
    }
    const struct case_opening opening = {
        .workflow = "qualification", .subject_type = q->type, .title = now.name,
        .subject_id = q->id, .window_id = q->window_id, .applicant_kind = q->type,
        .applicant_org = q->id};
    QF_TRY(case_open(db, a, who, &opening, &id));
    return sent(db, q->type, q->id);
}

qf_err *qualification_settle(struct qf_db *db, const struct qualification *q)
{
    bool provider = qf_eq(q->type, "provider");
    QF_TRY(provider ? provider_form_send(db, q->id) : expert_form_send(db, q->id));
    return qf_exec(db, OF(q->type, DECIDED), NULL, QF_S("approved"), QF_S(""), QF_U(q->id));
}

/* --- files --- */

#define FILE "SELECT a.id, a.public_id, a.sha256, a.size, a.media_type, a.file_name,"    \
    " a.subject_type, a.subject_id, a.field, a.visibility, a.state, a.created_at"        \
    " FROM attachment a WHERE "
#define FILES(table, kind, picture) FILE                                                 \
    "a.subject_type IN ('" table "', '" table "_revision') AND a.subject_id = ?"         \
    " AND a.state = 'kept' AND FIND_IN_SET(CONCAT(a.public_id), ?) = 0"                  \
    " ORDER BY a.field, a.id LIMIT 100"
BOTH(FILES)
#define GOING(table, kind, picture) FILE                                                 \
    "a.subject_type = '" table "' AND a.subject_id = ? AND a.state = 'kept'"             \
    " AND FIND_IN_SET(CONCAT(a.public_id), ?) > 0 ORDER BY a.field, a.id LIMIT 100"
BOTH(GOING)

/* A revision that is the record, or that there never was, drops nothing. */
static const char *dropped(const struct qualification *q)
{
    return qualification_is_open(q) ? q->dropped : "";
}

qf_err *qualification_files(struct qf_db *db, const struct qualification *q, struct qf_list *list)
{
    return qf_list(db, OF(q->type, FILES), &attachment_type, list, QF_U(q->id),
                   QF_S(dropped(q)));
}

qf_err *qualification_dropped(struct qf_db *db, const struct qualification *q,
                              struct qf_list *list)
{
    return qf_list(db, OF(q->type, GOING), &attachment_type, list, QF_U(q->id),
                   QF_S(dropped(q)));
}

const char *qualification_files_of(const struct qualification *q)
{
    return qf_eq(q->type, "provider") ? "provider_revision" : "expert_revision";
}

#define DELETE_OWN(table, kind, picture)                                                 \
    "UPDATE attachment SET state = 'deleted' WHERE subject_type = '" table "_revision'"  \
    " AND subject_id = ? AND public_id = ? AND state = 'kept'"
BOTH(DELETE_OWN)
#define DROP(table, kind, picture)                                                       \
    "UPDATE " table "_revision v JOIN attachment a ON a.subject_type = '" table "'"      \
    " AND a.subject_id = v.id AND a.state = 'kept' AND a.public_id = ?"                  \
    " SET v.dropped = CONCAT_WS(',', NULLIF(v.dropped, ''), a.public_id) WHERE v.id = ?"
BOTH(DROP)

qf_err *qualification_drop(struct qf_db *db, const struct qualification *q, const char *public_id)
{
    uint64_t own;
    QF_TRY(qf_exec(db, OF(q->type, DELETE_OWN), &own, QF_U(q->id), QF_S(public_id)));
    if (own) return NULL;
    return qf_exec(db, OF(q->type, DROP), NULL, QF_S(public_id), QF_U(q->id));
}

/* On approval: what was dropped is deleted, what came is the record's, and its last
 * picture is public. */
#define FILES_GO(table, kind, picture)                                                   \
    "UPDATE attachment a JOIN " table "_revision v ON v.id = a.subject_id"               \
    " SET a.state = 'deleted', a.visibility = 'private'"                                 \
    " WHERE a.subject_type = '" table "' AND a.subject_id = ?"                           \
    " AND FIND_IN_SET(CONCAT(a.public_id), v.dropped) > 0"
BOTH(FILES_GO)
#define FILES_COME(table, kind, picture)                                                 \
    "UPDATE attachment SET subject_type = '" table "'"                                   \
    " WHERE subject_type = '" table "_revision' AND subject_id = ? AND state = 'kept'"
BOTH(FILES_COME)
#define PICTURE(table, kind, picture)                                                    \
    "UPDATE " table " SET " picture "_id = (SELECT MAX(a.id) FROM attachment a"          \
    " WHERE a.subject_type = '" table "' AND a.subject_id = ? AND a.field = '" picture "'" \
    " AND a.state = 'kept') WHERE id = ?"
BOTH(PICTURE)
#define PICTURE_SHOWN(table, kind, picture)                                              \
    "UPDATE attachment a JOIN " table " t ON t.id = a.subject_id"                        \
    " SET a.visibility = IF(a.id = t." picture "_id, 'public', 'private')"               \
    " WHERE a.subject_type = '" table "' AND a.subject_id = ? AND a.field = '" picture "'"
BOTH(PICTURE_SHOWN)

static qf_err *take_files(struct qf_db *db, const char *type, uint64_t id)
{
    QF_TRY(qf_exec(db, OF(type, FILES_GO), NULL, QF_U(id)));
    QF_TRY(qf_exec(db, OF(type, FILES_COME), NULL, QF_U(id)));
    QF_TRY(qf_exec(db, OF(type, PICTURE), NULL, QF_U(id), QF_U(id)));
    return qf_exec(db, OF(type, PICTURE_SHOWN), NULL, QF_U(id));
}

/* --- the record follows the case --- */

static qf_err *approve(struct qf_db *db, const char *type, uint64_t id)
{
    bool provider = qf_eq(type, "provider");
    QF_TRY(provider ? provider_form_take(db, id) : expert_form_take(db, id));
    QF_TRY(take_files(db, type, id));
    QF_TRY(qf_exec(db, OF(type, DECIDED), NULL, QF_S("approved"), QF_S(""), QF_U(id)));
    QF_TRY(search_ask(db, provider ? SEARCH_PROVIDER : SEARCH_EXPERT, id));
    return version_raise(db, "content");
}

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    struct qualification q;
    (void)a;
    (void)who;
    QF_TRY(qualification_get(db, c->subject_type, c->subject_id, &q));
    if (!*q.revision) return qf_state_error("申请人还没有填写资质表");
    if (qf_eq(to, "approved")) return approve(db, q.type, q.id);
    if (qf_eq(to, "reviewing")) return sent(db, q.type, q.id);
    QF_TRY(qf_exec(db, OF(q.type, DECIDED), NULL, QF_S(to), QF_S(comment ? comment : ""),
                   QF_U(q.id)));
    return qf_exec(db, OF(q.type, MARKED), NULL, QF_S(to), QF_U(q.id));
}

void qualification_follow(void)
{
    case_on_move("provider", follow, "/sp/qualification?of=", NULL);
    case_on_move("expert", follow, "/sp/expert?of=", NULL);
}
