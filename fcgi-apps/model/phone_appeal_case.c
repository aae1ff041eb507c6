/* An appeal follows its case: two persons decide, 72 hours pass, then the phone is bound - unless who
 * still has the old one objects (security.md 35). */
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/account.h"
#include "model/audit.h"
#include "model/case.h"
#include "model/message.h"
#include "model/outbox.h"
#include "model/phone_appeal.h"
#include "model/session.h"
#include "model/setting.h"
#include "model/window.h"

QF_STATEMENT(GET,
    "SELECT id, number, account_id, account_name, org_name, person_name, old_phone, new_phone,"
    " reason, state, window_id, created_at, due_on, decided_at, opinion, stop_words, bind_after,"
    " ended_at FROM phone_appeal WHERE id = ?")

qf_err *phone_appeal_get(struct qf_db *db, uint64_t id, struct phone_appeal *p)
{
    return qf_get(db, GET, &phone_appeal_type, p, QF_U(id));
}

qf_err *phone_appeal_open_case(struct qf_db *db, struct qf_arena *a, struct phone_appeal *p)
{
    /* Whoever files it has not shown yet who they are, signed in or not. */
    static const struct actor somebody = {.name = "申请人", .person = ""};
    uint64_t top = 0;
    uint64_t id;
    if (p->window_id == 0) QF_TRY(window_top(db, &top));
    const struct case_opening opening = {
        .workflow = "phone_appeal", .subject_type = "phone_appeal", .subject_id = p->id,
        .title = qf_fmt(a, "账号 %s 申请更换手机号", p->account_name),
        .window_id = p->window_id ? p->window_id : top};
    return case_open(db, a, &somebody, &opening, &id);
}

/* --- telling --- */

static qf_err *sms(struct qf_db *db, struct qf_arena *a, const struct phone_appeal *p,
                   const char *phone, const char *template)
{
    const char *site, *hotline;
    if (qf_empty(phone)) return NULL;
    QF_TRY(setting_value(db, "short_name", &site));
    QF_TRY(setting_value(db, "hotline", &hotline));
    const struct outbox_value values[] = {
        {"site", site}, {"name", p->account_name}, {"number", p->number}, {"hotline", hotline},
        {"time", p->bind_after == QF_NO_TIME ? "" : qf_show_time(a, p->bind_after)}, {0}};
    return outbox_sms(db, a, phone, template, values, NULL);
}

static qf_err *tell_account(struct qf_db *db, struct qf_arena *a, const struct phone_appeal *p,
                            const char *title, const char *words, const char *page)
{
    if (p->account_id == 0) return NULL;
    return message_send(db, p->account_id, title, words,
                        qf_fmt(a, "/phone-appeal/%s%s", p->number, page));
}

static qf_err *owner_of(struct qf_db *db, const struct phone_appeal *p, struct account *owner)
{
    bool found = false;
    *owner = (struct account){0};
    return p->account_id ? account_by_id(db, p->account_id, owner, &found) : NULL;
}

/* --- the steps --- */

struct step {
    struct qf_db *db;
    struct qf_arena *arena;
    struct phone_appeal *appeal;
    struct account owner;
    const struct actor *who;
    const char *comment;
};

QF_STATEMENT(DECIDE,
    "UPDATE phone_appeal SET state = ?, decided_at = ?, decided_by = ?, opinion = ?,"
    " bind_after = ? WHERE id = ?")

static qf_err *check(struct step *s)
{
    if (s->owner.id) return NULL;
    return qf_user_error(NULL, "平台上没有“%s”这个账号，只能驳回", s->appeal->account_name);
}

static qf_err *decide(struct step *s, const char *state, qf_time bind_after)
{
    s->appeal->bind_after = bind_after;
    return qf_exec(s->db, DECIDE, NULL, QF_S(state), QF_T(qf_now()),
                   QF_ID(s->who ? s->who->account : 0), QF_S(s->comment), QF_T(bind_after),
                   QF_U(s->appeal->id));
}

static qf_err *refuse(struct step *s)
{
    QF_TRY(decide(s, "refused", QF_NO_TIME));
    return sms(s->db, s->arena, s->appeal, s->appeal->new_phone, "appeal_refused");
}

static qf_err *approve(struct step *s)
{
    QF_TRY(check(s));
    QF_TRY(decide(s, "approved", qf_now() + PHONE_APPEAL_WAIT));
    QF_TRY(sms(s->db, s->arena, s->appeal, s->owner.phone, "appeal_approved_old"));
    QF_TRY(sms(s->db, s->arena, s->appeal, s->appeal->new_phone, "appeal_approved"));
    const char *words = qf_fmt(s->arena, "%s 之后改绑 %s。不是您本人申请的，请打开后点“中止变更”。",
                               qf_show_time(s->arena, s->appeal->bind_after),
                               qf_mask_phone(s->arena, s->appeal->new_phone));
    return tell_account(s->db, s->arena, s->appeal, "您的账号将改绑手机号", words, "/stop");
}

QF_STATEMENT(STOP,
    "UPDATE phone_appeal SET state = 'stopped', ended_at = NOW(), stop_words = LEFT(?, 200)"
    " WHERE id = ?")

static qf_err *stop(struct step *s)
{
    QF_TRY(qf_exec(s->db, STOP, NULL, QF_S(s->comment), QF_U(s->appeal->id)));
    QF_TRY(sms(s->db, s->arena, s->appeal, s->owner.phone, "appeal_stopped"));
    QF_TRY(sms(s->db, s->arena, s->appeal, s->appeal->new_phone, "appeal_stopped"));
    return tell_account(s->db, s->arena, s->appeal, "手机号变更已中止", "手机号没有更换。", "");
}

QF_STATEMENT(BIND, "UPDATE account SET phone = ?, phone_verified_at = NOW() WHERE id = ?")
QF_STATEMENT(BOUND, "UPDATE phone_appeal SET state = 'bound', ended_at = NOW() WHERE id = ?")

static qf_err *bind(struct step *s)
{
    static const struct actor jobs = {.name = "系统"};
    const struct phone_appeal *p = s->appeal;
    QF_TRY(qf_exec(s->db, BIND, NULL, QF_S(p->new_phone), QF_U(p->account_id)));
    QF_TRY(qf_exec(s->db, BOUND, NULL, QF_U(p->id)));
    QF_TRY(session_end_all(s->db, p->account_id));
    QF_TRY(sms(s->db, s->arena, p, s->owner.phone, "appeal_bound"));
    QF_TRY(sms(s->db, s->arena, p, p->new_phone, "appeal_bound"));
    QF_TRY(tell_account(s->db, s->arena, p, "已改绑新的手机号", "原有登录已全部退出。", ""));
    return audit_write(s->db, &jobs, &(struct audit){
        .action = "phone_appeal.bind", .subject_type = "account", .subject_id = p->account_id,
        .window_id = p->window_id, .detail = p->number});
}

static const struct { const char *to; qf_err *(*run)(struct step *); } steps[] = {
    {"checking", check}, {"refused", refuse}, {"approved", approve}, {"stopped", stop},
    {"bound", bind},
};

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    struct phone_appeal p;
    struct step s = {.db = db, .arena = a, .appeal = &p, .who = who,
                     .comment = comment ? comment : ""};
    QF_TRY(phone_appeal_get(db, c->subject_id, &p));
    QF_TRY(owner_of(db, &p, &s.owner));
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (qf_eq(steps[i].to, to)) return steps[i].run(&s);
    return NULL;
}

void phone_appeal_follow(void)
{
    case_on_move("phone_appeal", follow, NULL, NULL);
}

/* --- objections, and the end --- */

/* The system moves the case: the words say on whose behalf. */
static qf_err *fire(struct qf_db *db, struct qf_arena *a, uint64_t id, const char *transition,
                    const char *words)
{
    struct case_file c;
    bool found;
    QF_TRY(case_of(db, "phone_appeal", "phone_appeal", id, &c, &found));
    if (!found) return qf_not_found();
    return case_fire(db, a, c.id, transition, NULL, words);
}

qf_err *phone_appeal_stop(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          uint64_t id, const char *words)
{
    QF_TRY(fire(db, a, id, "stop", words));
    return audit_write(db, who, &(struct audit){
        .action = "phone_appeal.stop", .subject_type = "phone_appeal", .subject_id = id});
}

struct due { uint64_t id; const char *state; };
static const struct qf_type due_type = QF_TYPE(due, QF_U64(due, id), QF_STR(due, state));

QF_STATEMENT(DUE,
    "SELECT p.id, a.state FROM phone_appeal p JOIN account a ON a.id = p.account_id"
    " WHERE p.state = 'approved' AND p.bind_after <= NOW() ORDER BY p.bind_after LIMIT 200")

struct binding { struct qf_db *db; struct qf_arena *arena; const struct due *due; };

static qf_err *bind_one(void *arg)
{
    struct binding *b = arg;
    if (!qf_eq(b->due->state, "active"))
        return fire(b->db, b->arena, b->due->id, "stop", "账号已停用，手机号不再更换");
    return fire(b->db, b->arena, b->due->id, "bind", "");
}

qf_err *phone_appeal_bind_due(struct qf_db *db, struct qf_arena *a, uint64_t *bound)
{
    struct qf_list list;
    *bound = 0;
    QF_TRY(qf_list(db, DUE, &due_type, &list));
    for (size_t i = 0; i < list.count; i++) {
        struct binding b = {db, a, QF_AT(list, struct due, i)};
        qf_err *e = qf_tx(db, bind_one, NULL, &b);
        if (e && e->status != 409) return qf_err_pass(e, __FILE__, __LINE__, __func__);
        if (!e) ++*bound;
    }
    return NULL;
}
