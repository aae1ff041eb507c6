/* 活动: what is coming, what is over, and one activity. */
#include "lib/text/text.h"
#include "model/activity.h"
#include "model/codes.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

enum { PAGE_SIZE = 20 };

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

static void put_tab(struct qf_req *r, size_t i, const char *name, const char *value, bool current)
{
    struct qf_data *d = qf_data_at(r->data, "tabs", i);
    qf_put_str(d, "name", name);
    qf_put_str(d, "url", qf_url_with(r, "when", value));
    qf_put_bool(d, "current", current);
}

qf_err *page_activity_list(struct qf_req *r)
{
    struct activity_filter f = {.region = qf_str(r, ACTIVITIES_REGION),
                                .over = qf_eq(qf_str(r, ACTIVITIES_WHEN), "over")};
    struct qf_list list;
    int64_t total;

    QF_TRY(activity_list(r->db, r->arena, &f, PAGE_SIZE, (qf_page(r) - 1) * PAGE_SIZE, &list,
                         &total));
    QF_TRY(listing_page(r, PAGE_SIZE, total));
    qf_put_list(r->data, "activities", &list);
    for (size_t i = 0; i < list.count; i++)
        put_words(r, qf_data_at(r->data, "activities", i), QF_AT(list, struct activity, i));
    put_tab(r, 0, "近期活动", "", !f.over);
    put_tab(r, 1, "往期活动", "over", f.over);
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
