/* 活动: what is coming, what is over, and one activity. */
#include "lib/text/text.h"
#include "model/activity.h"
#include "model/codes.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

static void put_words(struct qf_req *r, struct qf_data *d, const struct activity *a)
{
    enum activity_phase phase = activity_phase(a, r->now);
    struct qf_civil begin = qf_civil_of(a->starts_at);
    qf_put_str(d, "phase_word", activity_phase_word(phase));
    qf_put_str(d, "phase_kind", activity_phase_kind(phase));
    qf_put_bool(d, "signing_up", phase == PHASE_SIGNUP);
    qf_put_str(d, "region", codes_region_short(a->region_code));
    qf_putf(d, "first.day", "%02d", begin.day);
    qf_putf(d, "first.month", "%d 月", begin.month);
    qf_put_str(d, "fee", a->fee_fen > 0 ? qf_fmt(r->arena, "%s 元",
                                                 qf_show_money(r->arena, a->fee_fen)) : "免费");
    if (a->capacity > 0)
        qf_putf(d, "places", "共 %d 个名额，已报 %d 人", a->capacity, a->signup_count);
    qf_put_str(d, "starts_words", qf_show_weekday(r->arena, a->starts_at));
}

qf_err *page_activity_list(struct qf_req *r)
{
    struct activity_filter f = {.region = qf_str(r, ACTIVITIES_REGION),
                                .over = qf_eq(qf_str(r, ACTIVITIES_WHEN), "over")};
    struct qf_list list;
    int64_t total;

    QF_TRY(activity_list(r->db, r->arena, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                         &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_put_list(r->data, "activities", &list);
    for (size_t i = 0; i < list.count; i++)
        put_words(r, qf_data_at(r->data, "activities", i), QF_AT(list, struct activity, i));
    qf_tab(r, "when", "", "近期活动", -1, f.over ? "over" : "");
    qf_tab(r, "when", "over", "往期活动", -1, f.over ? "over" : "");
    if (!qf_empty(f.region)) listing_chip(r, codes_region_name(f.region), "region");
    qf_put_str(r->data, "total", qf_show_number(r->arena, total));
    qf_crumb(r, "活动", "");
    return NULL;
}

qf_err *load_activity(struct qf_req *r)
{
    struct activity *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(activity_public(r->db, qf_path_id(r), a));
    qf_set_record(r, a);
    return NULL;
}

qf_err *page_activity_show(struct qf_req *r)
{
    const struct activity *a = qf_record(r);
    qf_put(r->data, "activity", &activity_type, a);
    put_words(r, qf_data_in(r->data, "activity"), a);
    qf_title(r, "%s", a->title);
    qf_describe(r, a->summary);
    qf_crumb(r, "活动", "/activities");
    qf_crumb(r, a->title, "");
    return NULL;
}
