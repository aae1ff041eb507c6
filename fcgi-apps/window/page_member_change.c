/* What a window does with a member: each page says what will happen and asks why. */
#include "lib/text/text.h"
#include "model/permission.h"
#include "model/setting.h"
#include "window/forms_member.h"
#include "window/pages_member.h"

qf_err *load_managed(struct qf_req *r)
{
    struct member *m = qf_alloc(r->arena, sizeof *m);
    QF_TRY(member_get(r->db, r->actor, FN_MEMBER_MANAGE, qf_path_id(r), m));
    qf_set_record(r, m);
    return NULL;
}

static qf_err *ask(struct qf_req *r, const char *what, const char *words)
{
    const struct member *m = qf_record(r);
    const char *url = qf_fmt(r->arena, "/window/members/%llu", (unsigned long long)m->id);
    qf_put_str(r->data, "title", what);
    qf_put_str(r->data, "words", words);
    qf_put_str(r->data, "name", qf_empty(m->org_name) ? m->person_name : m->org_name);
    qf_put_str(r->data, "account", m->name);
    qf_put_str(r->data, "member_url", url);
    qf_crumb(r, "会员管理", qf_fmt(r->arena, "/window/members?kind=%s", m->kind));
    qf_crumb(r, m->name, url);
    qf_crumb(r, what, "");
    return NULL;
}

static qf_err *go_back(struct qf_req *r, const char *words)
{
    const struct member *m = qf_record(r);
    return qf_go(r, words, "/window/members/%llu", (unsigned long long)m->id);
}

/* --- the whole phone --- */

qf_err *page_member_ask_phone(struct qf_req *r)
{
    return ask(r, "查看完整手机号", "手机号是个人信息。请写明为什么需要；谁、何时、为什么查看都会留下记录。");
}

qf_err *page_member_phone(struct qf_req *r)
{
    const struct member *m = qf_record(r);
    QF_TRY(member_phone_seen(r->db, r->arena, r->actor, m, qf_str(r, MEMBER_REASON)));
    if (qf_empty(m->phone)) return go_back(r, "这个账号没有绑定手机号");
    return go_back(r, qf_fmt(r->arena, "完整手机号：%s。本次查看已记录。", m->phone));
}

/* --- 重置密码 --- */

qf_err *page_member_ask_reset(struct qf_req *r)
{
    const struct member *m = qf_record(r);
    return ask(r, "重置密码",
               qf_fmt(r->arena, "原密码立即作废，所有登录退出；验证码发到绑定的手机 %s，由本人在“忘记密码”页"
                      "设置新密码。您和平台都不会知道新密码。手机已经不用的，请本人提交“手机号变更申诉”。",
                      qf_mask_phone(r->arena, m->phone)));
}

qf_err *page_member_reset(struct qf_req *r)
{
    const char *site;
    QF_TRY(setting_value(r->db, "short_name", &site));
    QF_TRY(member_reset(r->db, r->arena, r->actor, qf_record(r), site,
                        qf_str(r, MEMBER_REASON)));
    return go_back(r, "密码已重置，验证码已发到绑定的手机");
}

/* --- the state --- */

static qf_err *set_state(struct qf_req *r, const char *state, const char *words)
{
    QF_TRY(member_set_state(r->db, r->arena, r->actor, qf_record(r), state,
                            qf_str(r, MEMBER_REASON)));
    return go_back(r, words);
}

qf_err *page_member_ask_disable(struct qf_req *r)
{
    return ask(r, "禁用账号", "立即退出登录，不能再登录；单位的主账号被禁用时，单位不再公开显示，子账号一并禁用。"
                              "以后可以恢复。");
}

qf_err *page_member_disable(struct qf_req *r)
{
    return set_state(r, "disabled", "账号已禁用，登录已全部退出");
}

qf_err *page_member_ask_restore(struct qf_req *r)
{
    return ask(r, "恢复账号", "本人可以重新登录，单位重新公开显示。子账号请逐个恢复。");
}

qf_err *page_member_restore(struct qf_req *r)
{
    return set_state(r, "active", "账号已恢复");
}

qf_err *page_member_ask_close(struct qf_req *r)
{
    return ask(r, "注销账号", "用于无效的单位。注销后不能登录、不再公开，也不能恢复；已有的记录和订单保留备查。");
}

qf_err *page_member_close(struct qf_req *r)
{
    return set_state(r, "closed", "账号已注销");
}
