/* 活动: written as a draft, handed in, published by another, called off. */
#include "lib/text/text.h"
#include "model/activity_own.h"
#include "model/codes.h"
#include "model/permission.h"
#include "model/window.h"
#include "window/forms_content.h"
#include "window/pages_content.h"
#include "window/when.h"

qf_err *page_activity_list(struct qf_req *r)
{
    const struct content_filter f = {.words = qf_str(r, ACTIVITIES_Q), .column = "",
                                     .state = qf_str(r, ACTIVITIES_STATE)};
    return put_contents(r, CONTENT_ACTIVITY, &f);
}

qf_err *load_activity_own(struct qf_req *r)
{
    struct activity_own *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(activity_own_get(r->db, r->actor, qf_path_id(r), a));
    qf_set_record(r, a);
    return NULL;
}

/* --- writing --- */

static struct activity_own typed(struct qf_req *r)
{
    return (struct activity_own){
        .title = qf_str(r, ACTIVITY_TITLE), .category_code = qf_str(r, ACTIVITY_CATEGORY),
        .summary = qf_str(r, ACTIVITY_SUMMARY), .body_html = qf_str(r, ACTIVITY_BODY),
        .organizer = qf_str(r, ACTIVITY_ORGANIZER), .undertaker = qf_str(r, ACTIVITY_UNDERTAKER),
        .co_organizer = qf_str(r, ACTIVITY_CO_ORGANIZER), .place = qf_str(r, ACTIVITY_PLACE),
        .region_code = qf_str(r, ACTIVITY_REGION), .contact = qf_str(r, ACTIVITY_CONTACT),
        .phone = qf_str(r, ACTIVITY_PHONE),
        .starts_at = when_read(r, ACTIVITY_FROM_DAY, ACTIVITY_FROM_TIME),
        .ends_at = when_read(r, ACTIVITY_TO_DAY, ACTIVITY_TO_TIME),
        .signup_until = when_read(r, ACTIVITY_UNTIL_DAY, ACTIVITY_UNTIL_TIME),
        .capacity = (int)qf_int(r, ACTIVITY_CAPACITY), .fee_fen = qf_int(r, ACTIVITY_FEE)};
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &activity_form, field, value);
}

qf_err *page_activity_new(struct qf_req *r)
{
    struct window w;
    bool found;
    QF_TRY(window_find(r->db, r->actor->window, &w, &found));
    if (found) {
        fill(r, ACTIVITY_ORGANIZER, w.name);
        fill(r, ACTIVITY_REGION, w.region_code);
        fill(r, ACTIVITY_PHONE, w.phone);
    }
    qf_put_str(r->data, "title", "发布活动");
    qf_crumb(r, "活动", "/window/activities");
    qf_crumb(r, "发布活动", "");
    return NULL;
}

static qf_err *go_to(struct qf_req *r, uint64_t id, const char *words)
{
    return qf_go(r, words, "/window/activities/%llu", (unsigned long long)id);
}

qf_err *page_activity_add(struct qf_req *r)
{
    const struct activity_own a = typed(r);
    uint64_t id;
    QF_TRY(activity_own_add(r->db, r->actor, &a, &id));
    return go_to(r, id, "草稿已保存");
}

static void fill_when(struct qf_req *r, int day, int time, qf_time t)
{
    if (t == QF_NO_TIME) return;
    fill(r, day, qf_show_date(r->arena, t));
    fill(r, time, when_time(r, t));
}

static void fill_activity(struct qf_req *r, const struct activity_own *a)
{
    fill(r, ACTIVITY_TITLE, a->title);
    fill(r, ACTIVITY_CATEGORY, a->category_code ? a->category_code : "");
    fill(r, ACTIVITY_SUMMARY, a->summary);
    fill(r, ACTIVITY_BODY, a->body_html);
    fill(r, ACTIVITY_ORGANIZER, a->organizer);
    fill(r, ACTIVITY_UNDERTAKER, a->undertaker);
    fill(r, ACTIVITY_CO_ORGANIZER, a->co_organizer);
    fill(r, ACTIVITY_PLACE, a->place);
    fill(r, ACTIVITY_REGION, a->region_code);
    fill(r, ACTIVITY_CONTACT, a->contact);
    fill(r, ACTIVITY_PHONE, a->phone);
    fill_when(r, ACTIVITY_FROM_DAY, ACTIVITY_FROM_TIME, a->starts_at);
    fill_when(r, ACTIVITY_TO_DAY, ACTIVITY_TO_TIME, a->ends_at);
    fill_when(r, ACTIVITY_UNTIL_DAY, ACTIVITY_UNTIL_TIME, a->signup_until);
    if (a->capacity) fill(r, ACTIVITY_CAPACITY, qf_fmt(r->arena, "%d", a->capacity));
    if (a->fee_fen) fill(r, ACTIVITY_FEE, qf_show_decimal(r->arena, a->fee_fen, 2));
}

qf_err *page_activity_edit(struct qf_req *r)
{
    const struct activity_own *a = qf_record(r);
    if (!qf_eq(a->state, "draft")) return go_to(r, a->id, "这项活动现在不能修改");
    fill_activity(r, a);
    qf_put_str(r->data, "title", "修改活动");
    qf_crumb(r, "活动", "/window/activities");
    qf_crumb(r, qf_shorten(r->arena, a->title, 20),
             qf_fmt(r->arena, "/window/activities/%llu", (unsigned long long)a->id));
    qf_crumb(r, "修改", "");
    return NULL;
}

qf_err *page_activity_change(struct qf_req *r)
{
    const struct activity_own *old = qf_record(r), a = typed(r);
    QF_TRY(activity_own_change(r->db, old->id, &a));
    return go_to(r, old->id, "修改已保存");
}

/* --- looking --- */

qf_err *page_activity_show(struct qf_req *r)
{
    const struct activity_own *a = qf_record(r);
    const struct content c = {.state = a->state, .shown_at = a->starts_at};
    qf_put(r->data, "activity", &activity_own_type, a);
    qf_put_str(r->data, "activity.state_word", content_state_word(&c, r->now));
    qf_put_str(r->data, "activity.state_kind", content_state_kind(&c, r->now));
    qf_put_str(r->data, "activity.region", codes_region_name(a->region_code));
    if (a->capacity) qf_putf(r->data, "activity.places", "%d 人", a->capacity);
    qf_put_str(r->data, "activity.price",
               a->fee_fen ? qf_fmt(r->arena, "%s 元", qf_show_money(r->arena, a->fee_fen)) : "免费");
    if (qf_eq(a->state, "published"))
        qf_putf(r->data, "activity.public_url", "/activities/%llu", (unsigned long long)a->id);
    qf_title(r, "%s", a->title);
    qf_crumb(r, "活动", "/window/activities");
    qf_crumb(r, qf_shorten(r->arena, a->title, 20), "");
    return put_content_state(r, CONTENT_ACTIVITY, a->id, a->window_id, a->state);
}

/* --- handing in, calling off --- */

qf_err *page_activity_ask_submit(struct qf_req *r)
{
    const struct activity_own *a = qf_record(r);
    bool alone;
    QF_TRY(content_is_alone(r->db, r->actor, a->window_id, &alone));
    return put_content_question(r, CONTENT_ACTIVITY, a->id, a->title,
        alone ? "发布活动" : "提交审核",
        alone ? "本窗口没有别的发布人，提交后直接发布，办理记录里会写明。"
              : "由本窗口或上级窗口的另一位发布人审核，2 个工作日内办理；通过后公开。");
}

qf_err *page_activity_submit(struct qf_req *r)
{
    const struct activity_own *a = qf_record(r);
    bool published;
    QF_TRY(content_submit(r->db, r->arena, r->actor, CONTENT_ACTIVITY, a->id, &published));
    return go_to(r, a->id, published ? "活动已发布" : "已提交，等待另一位发布人审核");
}

qf_err *page_activity_ask_end(struct qf_req *r)
{
    const struct activity_own *a = qf_record(r);
    return put_content_question(r, CONTENT_ACTIVITY, a->id, a->title, "取消活动",
                                "公开页面会写明活动已取消，不能再报名；取消后不能恢复。");
}

qf_err *page_activity_end(struct qf_req *r)
{
    const struct activity_own *a = qf_record(r);
    bool may;
    QF_TRY(permission_in_window(r->db, r->actor, FN_CONTENT_PUBLISH, a->window_id, &may));
    if (!may) return qf_refuse(403, "您的账号不能取消这项活动");
    QF_TRY(content_end(r->db, r->arena, r->actor, CONTENT_ACTIVITY, a->id, qf_str(r, END_REASON)));
    return go_to(r, a->id, "活动已取消");
}
