#include "portal/pages.h"

#include "lib/text/text.h"
#include "model/account.h"
#include "model/outbox.h"
#include "model/password.h"
#include "model/setting.h"
#include "portal/forms.h"
#include "portal/sign_in.h"
#include "keeper/one_time.h"

/* --- 忘记密码 --- */

qf_err *page_forgot_show(struct qf_req *r)
{
    qf_crumb(r, "登录", "/login");
    qf_crumb(r, "忘记密码", "");
    one_time_notice(r);
    return NULL;
}

/* Who is meant: by name, else by a phone that only one account has. */
struct who {
    struct account account;             /* id 0: nobody */
    const char *choose;                 /* names, when a phone has several accounts */
};

static const char *join_names(struct qf_req *r, const struct qf_list *list)
{
    struct qf_sb b = qf_sb_in(r->arena);
    for (size_t i = 0; i < list->count; i++) {
        if (i) qf_sb_add(&b, "、");
        qf_sb_add(&b, QF_AT(*list, struct account, i)->name);
    }
    return qf_sb_text(&b);
}

static qf_err *find_who(struct qf_req *r, const char *typed, struct who *who)
{
    struct qf_list list;
    bool found;
    *who = (struct who){0};
    QF_TRY(account_by_name(r->db, r->arena, typed, &who->account, &found));
    if (found && !qf_eq(who->account.state, "active")) who->account = (struct account){0};
    if (who->account.id || !qf_is_mobile(typed)) return NULL;
    QF_TRY(account_by_phone(r->db, typed, &list));
    if (list.count == 1) who->account = *QF_AT(list, struct account, 0);
    if (list.count > 1) who->choose = join_names(r, &list);
    return NULL;
}

/* A code for one account is no code for another with the same phone. */
static const char *purpose_of(struct qf_req *r, const struct who *who)
{
    return qf_fmt(r->arena, "reset:%llu", (unsigned long long)who->account.id);
}

static qf_err *tell_names(struct qf_req *r, const char *phone, const char *names)
{
    const char *site;
    QF_TRY(setting_value(r->db, "short_name", &site));
    const struct outbox_value values[] = {{"site", site}, {"names", names}, {0}};
    return outbox_sms(r->db, r->arena, phone, "reset_choose", values, NULL);
}

/* Known or not: the same throttles, the same writes, the same answer. Only the phone of
 * somebody who is there has a day's limit of its own, and that is not told. */
static qf_err *send_code(struct qf_req *r)
{
    const char *typed = qf_str(r, FORGOT_WHO), *words;
    const char *key = qf_fold_name(r->arena, typed);
    struct who who;
    int wait;
    if (!key) key = "?";
    QF_TRY(code_allowed(r->db, r->arena, &throttle_code_name, key, r->actor->ip, &words));
    if (words) {
        qf_wrong(r, FORGOT_CODE, "%s", words);
        return NULL;
    }
    QF_TRY(find_who(r, typed, &who));
    const char *phone = who.choose ? typed : who.account.phone;
    QF_TRY(throttle_take(r->db, &throttle_code_phone,
                         qf_empty(phone) ? qf_fmt(r->arena, "?%s", key) : phone, &wait));
    if (who.choose && wait == 0) QF_TRY(tell_names(r, typed, who.choose));
    bool send = who.account.id && wait == 0;
    struct code_request c = {.purpose = purpose_of(r, &who),
                             .target = send ? phone : "",
                             .template = "code_reset",
                             .name = send ? who.account.name : "",
                             .account = send ? who.account.id : 0};
    if (qf_empty(c.target)) c.target = "";
    return one_time_send(r, &c, "如果账号存在，验证码已发送到它绑定的手机号，10 分钟内有效。");
}

struct reset { uint64_t code; const char *hash; struct account account; };

qf_err *page_forgot_check(struct qf_req *r)
{
    struct reset *reset = qf_alloc(r->arena, sizeof *reset);
    struct who who;
    if (qf_side(r, "code")) return send_code(r);
    QF_TRY(find_who(r, qf_str(r, FORGOT_WHO), &who));
    const char *phone = who.account.id ? who.account.phone : "";
    QF_TRY(one_time_enter(r, purpose_of(r, &who), phone, FORGOT_CODE, &reset->code));
    if (reset->code == 0) return NULL;
    reset->account = who.account;
    qf_set_record(r, reset);
    return password_hash(r->arena, qf_str(r, FORGOT_PASSWORD), &reset->hash);
}

/* Tells the owner: a change that somebody else made must not stay unseen. */
static qf_err *tell_change(struct qf_req *r, const char *phone, const char *name)
{
    const char *site, *hotline;
    if (qf_empty(phone)) return NULL;
    QF_TRY(setting_value(r->db, "short_name", &site));
    QF_TRY(setting_value(r->db, "hotline", &hotline));
    const struct outbox_value values[] = {{"site", site}, {"name", name},
                                          {"time", qf_show_time(r->arena, r->now)},
                                          {"hotline", hotline}, {0}};
    return outbox_sms(r->db, r->arena, phone, "password_changed", values, NULL);
}

qf_err *page_forgot_reset(struct qf_req *r)
{
    const struct reset *reset = qf_record(r);
    QF_TRY(code_use(r->db, reset->code));
    QF_TRY(account_set_password(r->db, reset->account.id, reset->hash));
    QF_TRY(throttle_login_forget(r->db, r->arena, reset->account.name, r->actor->ip));
    QF_TRY(tell_change(r, reset->account.phone, reset->account.name));
    return qf_go(r, "密码已重置，请用新密码登录", "/login");
}

/* --- 密码修改 --- */

qf_err *page_password_show(struct qf_req *r)
{
    qf_crumb(r, "我的账号", "/account");
    qf_crumb(r, "密码修改", "");
    return NULL;
}

qf_err *page_password_check(struct qf_req *r)
{
    struct reset *reset = qf_alloc(r->arena, sizeof *reset);
    QF_TRY(sign_in_prove(r, PASSWORD_OLD, "原密码不正确", &reset->account));
    if (qf_any_wrong(r)) return NULL;
    qf_set_record(r, reset);
    return password_hash(r->arena, qf_str(r, PASSWORD_NEW), &reset->hash);
}

/* Every session ends, this browser gets a new one. */
qf_err *page_password_change(struct qf_req *r)
{
    const struct reset *reset = qf_record(r);
    QF_TRY(account_set_password(r->db, r->actor->account, reset->hash));
    QF_TRY(tell_change(r, reset->account.phone, reset->account.name));
    QF_TRY(qf_sign_in(r, r->actor->account));
    return qf_go(r, "密码已修改，其他设备上的登录已退出", "/account");
}
