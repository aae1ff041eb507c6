#include "portal/pages.h"

#include "lib/text/text.h"
#include "model/attachment.h"
#include "model/phone_appeal.h"
#include "model/setting.h"
#include "portal/forms.h"
#include "keeper/one_time.h"

qf_err *page_phone_appeal_show(struct qf_req *r)
{
    qf_crumb(r, "登录", "/login");
    qf_crumb(r, "手机号变更申诉", "");
    if (r->actor->account) qf_prefill(r, &phone_appeal_form, APPEAL_NAME, r->actor->name);
    qf_put_int(r->data, "days", PHONE_APPEAL_DAYS);
    one_time_notice(r);
    return NULL;
}

static qf_err *send_code(struct qf_req *r)
{
    const char *phone = qf_str(r, APPEAL_PHONE), *words;
    struct code_request c = {.purpose = "phone", .target = phone, .name = "",
                             .template = "code_phone"};
    QF_TRY(
        code_allowed(r->db, r->arena, &throttle_code_phone, phone, r->actor->ip, &words));
    if (words) {
        qf_wrong(r, APPEAL_CODE, "%s", words);
        return NULL;
    }
    return one_time_send(r, &c, qf_fmt(r->arena, "验证码已发送到 %s，10 分钟内有效。",
                                       qf_mask_phone(r->arena, phone)));
}

qf_err *page_phone_appeal_check(struct qf_req *r)
{
    uint64_t *code = qf_alloc(r->arena, sizeof *code);
    int wait;
    if (qf_side(r, "code")) return send_code(r);
    QF_TRY(throttle_take(r->db, &throttle_appeal,
                         throttle_address(r->arena, r->actor->ip), &wait));
    if (wait) return qf_refuse(429, "提交次数太多，请 %s后再试", throttle_words(r->arena, wait));
    QF_TRY(one_time_enter(r, "phone", qf_str(r, APPEAL_PHONE), APPEAL_CODE, code));
    qf_set_record(r, code);
    return NULL;
}

qf_err *page_phone_appeal_file(struct qf_req *r)
{
    const uint64_t *code = qf_record(r), *files;
    const char *site, *hotline;
    struct phone_appeal p = {
        .account_name = qf_str(r, APPEAL_NAME), .org_name = qf_str(r, APPEAL_ORG),
        .person_name = qf_str(r, APPEAL_PERSON), .old_phone = qf_str(r, APPEAL_OLD),
        .new_phone = qf_str(r, APPEAL_PHONE), .reason = qf_str(r, APPEAL_REASON)};
    QF_TRY(code_use(r->db, *code));
    QF_TRY(setting_value(r->db, "short_name", &site));
    QF_TRY(setting_value(r->db, "hotline", &hotline));
    QF_TRY(phone_appeal_file(r->db, r->arena, site, hotline, r->now, &p));
    size_t n = qf_files(r, APPEAL_FILES, &files);
    for (size_t i = 0; i < n; i++)
        QF_TRY(attachment_keep(r->db, files[i], "phone_appeal", p.id, "proof"));
    return qf_go(r, "", "/phone-appeal/%s", p.number);
}

/* A number has six digits behind its day, to be told on the phone: whoever tries numbers is slowed
 * down, whoever has one is not. */
static qf_err *find_appeal(struct qf_req *r, struct phone_appeal *p)
{
    const char *address = throttle_address(r->arena, r->actor->ip);
    bool found;
    int wait;
    QF_TRY(throttle_take(r->db, &throttle_appeal_look, address, &wait));
    if (wait) return qf_refuse(429, "查询次数太多，请 %s后再试", throttle_words(r->arena, wait));
    QF_TRY(phone_appeal_by_number(r->db, qf_path_part(r, "number"), p, &found));
    if (!found) return qf_not_found();
    return throttle_return(r->db, &throttle_appeal_look, address);
}

/* Who knows the number sees the state; names and phones are not on the page. */
qf_err *page_phone_appeal_receipt(struct qf_req *r)
{
    struct phone_appeal p = {0};
    struct calendar calendar;
    QF_TRY(find_appeal(r, &p));
    QF_TRY(calendar_load(r->db, &calendar));
    struct calendar_due due =
        calendar_due(r->arena, &calendar, p.created_at, PHONE_APPEAL_DAYS);
    qf_crumb(r, "手机号变更申诉", "/phone-appeal");
    qf_crumb(r, p.number, "");
    qf_put_str(r->data, "appeal.number", p.number);
    qf_put_str(r->data, "appeal.state", p.state);
    qf_put_str(r->data, "appeal.label", phone_appeal_state_label(p.state));
    qf_put_str(r->data, "appeal.phone", qf_mask_phone(r->arena, p.new_phone));
    qf_put_str(r->data, "appeal.opinion", p.opinion);
    qf_putf(r->data, "appeal.stop_url", "/phone-appeal/%s/stop", p.number);
    if (p.bind_after != QF_NO_TIME) qf_put_time(r->data, "appeal.bind_after", p.bind_after);
    if (p.ended_at != QF_NO_TIME) qf_put_time(r->data, "appeal.ended_at", p.ended_at);
    qf_put_str(r->data, "appeal.due", qf_show_weekday(r->arena, p.due_on));
    qf_put_time(r->data, "appeal.filed", p.created_at);
    qf_put_int(r->data, "appeal.days", PHONE_APPEAL_DAYS);
    qf_put_str(r->data, "appeal.counted", calendar_words(r->arena, &due));
    for (size_t i = 0; i < due.step_count; i++)
        qf_put(r->data, qf_fmt(r->arena, "days.%zu", i), &calendar_step_type,
               &due.steps[i]);
    return NULL;
}

/* --- 中止变更: for who can still sign in to the account that is meant --- */

qf_err *load_phone_appeal_own(struct qf_req *r)
{
    struct phone_appeal *p = qf_alloc(r->arena, sizeof *p);
    bool found;
    QF_TRY(phone_appeal_by_number(r->db, qf_path_part(r, "number"), p, &found));
    if (!found || p->account_id != r->actor->account) return qf_not_found();
    qf_set_record(r, p);
    return NULL;
}

qf_err *page_phone_appeal_ask_stop(struct qf_req *r)
{
    const struct phone_appeal *p = qf_record(r);
    if (!qf_eq(p->state, "approved")) return qf_go(r, "", "/phone-appeal/%s", p->number);
    qf_put_str(r->data, "appeal.number", p->number);
    qf_put_str(r->data, "appeal.phone", qf_mask_phone(r->arena, p->new_phone));
    qf_put_time(r->data, "appeal.bind_after", p->bind_after);
    qf_putf(r->data, "appeal.page_url", "/phone-appeal/%s", p->number);
    qf_crumb(r, "手机号变更申诉", qf_fmt(r->arena, "/phone-appeal/%s", p->number));
    qf_crumb(r, "中止变更", "");
    return NULL;
}

qf_err *page_phone_appeal_stop(struct qf_req *r)
{
    const struct phone_appeal *p = qf_record(r);
    QF_TRY(phone_appeal_stop(r->db, r->arena, r->actor, p->id, "账号的主人登录后中止"));
    return qf_go(r, "手机号变更已中止，手机号没有更换", "/phone-appeal/%s", p->number);
}
