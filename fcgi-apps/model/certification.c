#include "model/certification.h"

#include "lib/core/str.h"
#include "model/case.h"
#include "model/enterprise_own.h"

const struct qf_type certification_type = QF_TYPE(certification,
    QF_STR(certification, name), QF_STR(certification, uscc),
    QF_STR(certification, legal_person), QF_STR(certification, state),
    QF_STR(certification, opinion), QF_INT(certification, nature),
    QF_TIME(certification, submitted_at), QF_TIME(certification, decided_at),
    QF_TIME(certification, certified_at));

QF_STATEMENT(GET,
    "SELECT name, uscc, legal_person, state, opinion, nature, submitted_at, decided_at,"
    " certified_at FROM certification WHERE enterprise_id = ?")

qf_err *certification_get(struct qf_db *db, uint64_t enterprise, struct certification *c,
                          bool *found)
{
    return qf_one(db, GET, &certification_type, c, found, QF_U(enterprise));
}

static const struct { const char *state, *word, *kind; } states[] = {
    {"reviewing", "审核中", "wait"}, {"returned", "已退回", "urgent"},
    {"approved", "已认证", "good"}, {"refused", "未通过", "urgent"},
};

const char *certification_state_word(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].word;
    return "未认证";
}

const char *certification_state_kind(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].kind;
    return "idle";
}

/* --- the record follows the case --- */

QF_STATEMENT(SUBMITTED,
    "UPDATE certification SET state = 'reviewing', opinion = '', submitted_at = NOW()"
    " WHERE enterprise_id = ?")
QF_STATEMENT(DECIDED,
    "UPDATE certification SET state = ?, opinion = ?, decided_at = NOW(),"
    " certified_at = IF(state = 'approved', NOW(), certified_at) WHERE enterprise_id = ?")
QF_STATEMENT(CERTIFY,
    "UPDATE enterprise e JOIN certification c ON c.enterprise_id = e.id SET e.certified = 1,"
    " e.name = c.name, e.uscc = c.uscc, e.nature = c.nature, e.legal_person = c.legal_person,"
    " e.updated_at = NOW() WHERE e.id = ?")

static qf_err *certify(struct qf_db *db, uint64_t enterprise)
{
    qf_err *err = qf_exec(db, CERTIFY, NULL, QF_U(enterprise));
    if (qf_db_is_duplicate(err))
        return qf_state_error("这个统一社会信用代码已由另一家企业注册，请退回并说明");
    QF_TRY(err);
    return enterprise_own_show(db, enterprise);
}

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)a;
    (void)who;
    if (!qf_eq(c->workflow_code, "certification")) return NULL;
    if (qf_eq(to, "reviewing")) return qf_exec(db, SUBMITTED, NULL, QF_U(c->subject_id));
    QF_TRY(qf_exec(db, DECIDED, NULL, QF_S(to), QF_S(comment ? comment : ""),
                   QF_U(c->subject_id)));
    return qf_eq(to, "approved") ? certify(db, c->subject_id) : NULL;
}

void certification_follow(void)
{
    case_on_move("enterprise", follow, "/enterprise/certification/", NULL);
}

/* --- asking for it --- */

QF_STATEMENT(LOCK_CASE,
    "SELECT id FROM case_file WHERE subject_type = 'enterprise' AND subject_id = ?"
    " AND workflow_code = 'certification' FOR UPDATE")
QF_STATEMENT(LOCK, "SELECT id FROM enterprise WHERE id = ? AND state = 'active' FOR UPDATE")

/* The case first, as a window does that moves it; *c is empty before the first request. */
static qf_err *lock(struct qf_db *db, uint64_t enterprise, struct case_file *c,
                    struct enterprise_own *e)
{
    int64_t case_id = 0, found = 0;
    *c = (struct case_file){0};
    QF_TRY(qf_number(db, LOCK_CASE, &case_id, QF_U(enterprise)));
    QF_TRY(qf_number(db, LOCK, &found, QF_U(enterprise)));
    if (!found) return qf_not_found();
    if (case_id == 0) QF_TRY(qf_number(db, LOCK_CASE, &case_id, QF_U(enterprise)));
    if (case_id) QF_TRY(case_get(db, (uint64_t)case_id, c));
    if (c->id && qf_eq(c->turn, "window"))
        return qf_state_error("企业认证正在审核，有结果后才能修改");
    return enterprise_own_get(db, enterprise, e);
}

QF_STATEMENT(KEEP,
    "INSERT INTO certification (enterprise_id, name, uscc, nature, legal_person, state,"
    " submitted_at) VALUES (?, ?, ?, ?, ?, 'reviewing', NOW()) ON DUPLICATE KEY UPDATE"
    " name = VALUES(name), uscc = VALUES(uscc), nature = VALUES(nature),"
    " legal_person = VALUES(legal_person)")

/* Keep what is to be certified, and open its case or move it on. */
static qf_err *hand_in(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                       const struct enterprise_own *e, const struct case_file *c,
                       const struct licence *l)
{
    uint64_t id;
    QF_TRY(qf_exec(db, KEEP, NULL, QF_U(e->id), QF_S(l->name), QF_S(l->uscc),
                   QF_I(l->nature), QF_S(l->legal_person)));
    if (c->id) {
        QF_TRY(case_rename(db, c->id, l->name));
        return case_fire(db, a, c->id, "submit", who, "");
    }
    const struct case_opening opening = {
        .workflow = "certification", .subject_type = "enterprise", .title = l->name,
        .subject_id = e->id, .window_id = e->window_id, .applicant_kind = "enterprise",
        .applicant_org = e->id};
    return case_open(db, a, who, &opening, &id);
}

QF_STATEMENT(LICENCES,
    "SELECT COUNT(*) FROM attachment WHERE subject_type = 'enterprise' AND subject_id = ?"
    " AND field = 'licence' AND state = 'kept'")

qf_err *certification_licences(struct qf_db *db, uint64_t enterprise, int64_t *count)
{
    return qf_number(db, LICENCES, count, QF_U(enterprise));
}

static qf_err *check_licence(struct qf_db *db, const struct enterprise_own *e,
                             const struct licence *l)
{
    int64_t files;
    QF_TRY(certification_licences(db, e->id, &files));
    if (files == 0) return qf_user_error("licence", "请先上传营业执照");
    if (qf_empty(l->legal_person)) return qf_user_error("legal_person", "请填写法定代表人");
    return NULL;
}

/* After a refusal or a return, what was asked for last; else what the record says. */
static qf_err *asked_for(struct qf_db *db, const struct enterprise_own *e, struct licence *l)
{
    struct certification now;
    bool found;
    *l = (struct licence){e->name, e->uscc, e->legal_person, e->nature};
    QF_TRY(certification_get(db, e->id, &now, &found));
    if (found && e->certified)
        *l = (struct licence){now.name, now.uscc, now.legal_person, now.nature};
    return NULL;
}

qf_err *certification_submit(struct qf_db *db, struct qf_arena *a, const struct actor *who)
{
    struct enterprise_own e;
    struct case_file c;
    struct licence l;
    QF_TRY(lock(db, who->org, &c, &e));
    QF_TRY(asked_for(db, &e, &l));
    QF_TRY(check_licence(db, &e, &l));
    return hand_in(db, a, who, &e, &c, &l);
}

QF_STATEMENT(TAKEN, "SELECT COUNT(*) FROM enterprise WHERE uscc = ? AND id <> ?")
QF_STATEMENT(CORRECT,
    "UPDATE enterprise SET name = ?, uscc = ?, nature = ?, legal_person = ?, updated_at = NOW()"
    " WHERE id = ?")

qf_err *certification_correct(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                              const struct licence *l, bool *submitted)
{
    struct enterprise_own e;
    struct case_file c;
    int64_t taken = 0;
    *submitted = false;
    QF_TRY(lock(db, who->org, &c, &e));
    QF_TRY(qf_number(db, TAKEN, &taken, QF_S(l->uscc), QF_U(e.id)));
    if (taken) return qf_user_error("uscc", "这个统一社会信用代码已由另一家企业注册");
    if (!e.certified) {
        QF_TRY(qf_exec(db, CORRECT, NULL, QF_S(l->name), QF_S(l->uscc), QF_I(l->nature),
                       QF_S(l->legal_person), QF_U(e.id)));
        return enterprise_own_show(db, e.id);
    }
    if (qf_eq(l->name, e.name) && qf_eq(l->uscc, e.uscc) && l->nature == e.nature &&
        qf_eq(l->legal_person, e.legal_person))
        return NULL;
    QF_TRY(check_licence(db, &e, l));
    *submitted = true;
    return hand_in(db, a, who, &e, &c, l);
}

QF_STATEMENT(IN_REVIEW,
    "SELECT COUNT(*) FROM case_file WHERE subject_type = 'enterprise' AND subject_id = ?"
    " AND workflow_code = 'certification' AND turn = 'window'")

qf_err *certification_in_review(struct qf_db *db, uint64_t enterprise, bool *reviewing)
{
    int64_t found = 0;
    QF_TRY(qf_number(db, IN_REVIEW, &found, QF_U(enterprise)));
    *reviewing = found != 0;
    return NULL;
}
