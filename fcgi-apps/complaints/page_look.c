/* 处理结果: by phone and captcha, then a code to that phone; or by case number and query code.
 *
 * Whether a phone has complaints shows nowhere but on the phone itself: known or not, the same throttles
 * count, the same rows are written, the same page comes. */
#include "complaints/forms.h"
#include "complaints/pages.h"
#include "keeper/one_time.h"
#include "lib/text/text.h"
#include "model/setting.h"

enum { TOLD = 5 };                      /* complaints that a short message names */

struct complaint_owner owner_of(struct qf_req *r)
{
    struct complaint_owner o = {0};
    qf_owner_hash(r, o.hash);
    return o;
}

/* --- phone and captcha --- */

qf_err *page_look_show(struct qf_req *r)
{
    if (enterprise_of(r)) qf_put_str(r->data, "own", "1");
    qf_crumb(r, "处理结果", "");
    return NULL;
}

qf_err *page_look_check(struct qf_req *r)
{
    const char *phone = qf_str(r, LOOK_PHONE), *words;
    QF_TRY(code_allowed(r->db, r->arena, &throttle_code_phone, phone, r->actor->ip, &words));
    if (words) qf_wrong(r, LOOK_PHONE, "%s", words);
    return NULL;
}

/* "2 件：T2026112114196 待审查；…": the list without content, for the phone itself. */
static const char *list_words(struct qf_req *r, const struct qf_list *list)
{
    struct qf_sb b = qf_sb_in(r->arena);
    qf_sb_addf(&b, "%zu 件：", list->count);
    for (size_t i = 0; i < list->count && i < TOLD; i++) {
        const struct complaint_brief *c = QF_AT(*list, struct complaint_brief, i);
        qf_sb_addf(&b, "%s%s %s", i ? "；" : "", c->number, c->state_word);
    }
    if (list->count > TOLD) qf_sb_add(&b, "…");
    return qf_sb_text(&b);
}

qf_err *page_look_ask(struct qf_req *r)
{
    const char *phone = qf_str(r, LOOK_PHONE);
    struct complaint_owner owner = owner_of(r);
    struct qf_list list;
    QF_TRY(complaint_of_phone(r->db, phone, &list));
    struct code_request c = {.purpose = "complaint", .target = list.count ? phone : "",
                             .template = "code_complaint", .name = list_words(r, &list),
                             .ip = r->actor->ip};
    QF_TRY(setting_value(r->db, "short_name", &c.site));
    QF_TRY(code_send(r->db, r->arena, &c));
    QF_TRY(complaint_access_ask(r->db, &owner, phone));
    return qf_go(r, "", "/complaints/results/code");
}

/* --- the code --- */

qf_err *page_code_show(struct qf_req *r)
{
    struct complaint_owner owner = owner_of(r);
    const char *phone;
    QF_TRY(complaint_access_asked(r->db, &owner, &phone));
    if (qf_empty(phone)) return qf_go(r, "", "/complaints/results");
    qf_put_str(r->data, "phone", qf_mask_phone(r->arena, phone));
    qf_crumb(r, "处理结果", "/complaints/results");
    qf_crumb(r, "短信验证", "");
    return NULL;
}

struct entered { uint64_t code; const char *phone; };

qf_err *page_code_check(struct qf_req *r)
{
    struct complaint_owner owner = owner_of(r);
    struct entered *e = qf_calloc(r->arena, 1, sizeof *e);
    QF_TRY(complaint_access_asked(r->db, &owner, &e->phone));
    qf_set_record(r, e);
    return one_time_enter(r, "complaint", e->phone, CODE_CODE, &e->code);
}

qf_err *page_code_enter(struct qf_req *r)
{
    const struct entered *e = qf_record(r);
    struct complaint_owner owner = owner_of(r);
    QF_TRY(code_use(r->db, e->code));
    QF_TRY(complaint_access_phone(r->db, &owner, e->phone));
    return qf_go(r, "", "/complaints/cases");
}

/* --- case number and query code --- */

qf_err *page_open_show(struct qf_req *r)
{
    qf_crumb(r, "处理结果", "/complaints/results");
    qf_crumb(r, "用编号和查询码查询", "");
    return NULL;
}

static qf_err *is_right(struct qf_req *r, const char *number, bool *right)
{
    struct complaint *c = qf_alloc(r->arena, sizeof *c);
    bool found;
    QF_TRY(complaint_code_is(r->arena, number, qf_str(r, OPEN_CODE), right));
    QF_TRY(complaint_by_number(r->db, number, c, &found));
    *right = *right && found;
    qf_set_record(r, c);
    return NULL;
}

/* Counted by address, and by number: 40 bits are not guessed a few an hour. */
qf_err *page_open_check(struct qf_req *r)
{
    const char *address = throttle_address(r->arena, r->actor->ip);
    const char *number = qf_tidy_code(r->arena, qf_str(r, OPEN_NUMBER));
    int wait;
    bool right;
    if (number[0] == 't') number = qf_fmt(r->arena, "T%s", number + 1);
    QF_TRY(throttle_take(r->db, &throttle_complaint_open, address, &wait));
    if (wait == 0) QF_TRY(throttle_take(r->db, &throttle_complaint_number, number, &wait));
    if (wait) return qf_refuse(429, "查询次数太多，请 %s后再试", throttle_words(r->arena, wait));
    QF_TRY(is_right(r, number, &right));
    if (!right) {
        qf_wrong(r, OPEN_CODE, "编号或查询码不对，请与回执核对");
        return NULL;
    }
    QF_TRY(throttle_return(r->db, &throttle_complaint_open, address));
    return throttle_return(r->db, &throttle_complaint_number, number);
}

qf_err *page_open_enter(struct qf_req *r)
{
    const struct complaint *c = qf_record(r);
    struct complaint_owner owner = owner_of(r);
    QF_TRY(complaint_access_one(r->db, &owner, c->id));
    return qf_go(r, "", "/complaints/cases/%s", c->number);
}

/* --- 结束查询 --- */

qf_err *page_leave_ask(struct qf_req *r)
{
    qf_crumb(r, "处理结果", "/complaints/results");
    qf_crumb(r, "结束查询", "");
    return NULL;
}

qf_err *page_leave(struct qf_req *r)
{
    struct complaint_owner owner = owner_of(r);
    QF_TRY(complaint_access_end(r->db, &owner));
    return qf_go(r, "已结束查询，这个浏览器不再显示投诉内容", "/complaints/results");
}
