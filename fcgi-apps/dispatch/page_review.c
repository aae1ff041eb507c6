/* 专家评审: what an expert was invited to judge; points by the round's criteria, or 回避. */
#include "dispatch/pages_review.h"
#include "keeper/application.h"
#include "keeper/award.h"
#include "lib/text/text.h"

/* --- the form --- */

/* The record of these pages: read once, though every field of the form asks for its criterion. */
struct judged { struct review review; struct qf_list points; };

static const struct review_point *point_of(struct qf_req *r, size_t i)
{
    if (!qf_record(r) && load_review(r)) return NULL;
    const struct judged *j = qf_record(r);
    return i < j->points.count ? QF_AT(j->points, struct review_point, i) : NULL;
}

static const char *point_label(struct qf_req *r, const struct qf_field *f)
{
    const struct review_point *p = point_of(r, (size_t)(f - score_form.fields));
    return p ? qf_fmt(r->arena, "%s（满分 %d 分）", p->name, p->most) : NULL;
}

static void check_points(struct qf_req *r)
{
    for (size_t i = 0; i < SCORE_COMMENT; i++) {
        const struct review_point *p = point_of(r, i);
        if (p && qf_int(r, (int)i) > p->most)
            qf_wrong(r, (int)i, "最多 %d 分，请按 0 到 %d 填写", p->most, p->most);
    }
}

#define POINT(n)                                                                         \
    {"points_" n, "评分", QF_INTEGER, .required = true, .max = 1000, .unit = "分",       \
     .label_of = point_label}

const struct qf_form score_form = {
    .name = "score", .button = "提交评分", .check = check_points,
    .hint = "提交后不能再改。您提交以前看不到其他专家的分数。",
    .fields = {
        POINT("1"), POINT("2"), POINT("3"), POINT("4"), POINT("5"), POINT("6"), POINT("7"),
        POINT("8"), POINT("9"), POINT("10"), POINT("11"), POINT("12"),
        [SCORE_COMMENT] = {"comment", "评审意见", QF_TEXT, .required = true, .max = 1000,
                           .column = "expert_review.comment"},
    },
};

const struct qf_form decline_form = {
    .name = "decline", .button = "确认回避",
    .fields = {
        [DECLINE_REASON] = {"reason", "回避原因", QF_TEXT, .required = true, .max = 500,
                            .hint = "例如：曾在该机构任职、有业务往来。"},
    },
};

/* --- pages --- */

qf_err *load_review(struct qf_req *r)
{
    struct judged *j = qf_alloc(r->arena, sizeof *j);
    QF_TRY(review_own(r->db, r->actor->org, qf_path_id(r), &j->review));
    QF_TRY(review_points(r->db, &j->review, &j->points));
    qf_set_record(r, j);
    return NULL;
}

static void put_review(struct qf_data *d, const struct review *v)
{
    bool done = qf_eq(v->state, "done"), open = qf_eq(v->state, "invited");
    qf_put_str(d, "state_word", done ? "已评分" : open ? "待评分" : "已回避");
    qf_put_str(d, "state_kind", done ? "good" : open ? "wait" : "idle");
    qf_put_bool(d, "open", open);
}

qf_err *page_review_list(struct qf_req *r)
{
    struct qf_list list;
    QF_TRY(review_of_expert(r->db, r->actor->org, &list));
    qf_put_list(r->data, "reviews", &list);
    for (size_t i = 0; i < list.count; i++)
        put_review(qf_data_at(r->data, "reviews", i), QF_AT(list, struct review, i));
    qf_crumb(r, "专家评审", "");
    return NULL;
}

/* What others gave, once the own points are in. */
static qf_err *put_others(struct qf_req *r, const struct review *v)
{
    struct qf_list list;
    if (!review_may_see_others(v)) return NULL;
    QF_TRY(review_of_subject(r->db, v->subject_type, v->subject_id, &list));
    qf_put_list(r->data, "others", &list);
    for (size_t i = 0; i < list.count; i++)
        put_review(qf_data_at(r->data, "others", i), QF_AT(list, struct review, i));
    return NULL;
}

static qf_err *put_entry_judged(struct qf_req *r, const struct review *v)
{
    struct qf_data *d = qf_data_in(r->data, "entry");
    struct award_entry e;
    QF_TRY(award_get(r->db, v->subject_id, &e));
    put_award(r, d, &e);
    QF_TRY(put_award_values(r, d, &e));
    return put_award_files(r, d, &e);
}

static qf_err *put_subject(struct qf_req *r, const struct review *v)
{
    struct qf_data *d = qf_data_in(r->data, "application");
    struct application a;
    if (qf_eq(v->subject_type, AWARD_FILES)) return put_entry_judged(r, v);
    QF_TRY(application_get(r->db, v->subject_id, &a));
    put_application(r, d, &a);
    qf_put_str(d, "phone", qf_mask_phone(r->arena, a.contact_phone));
    QF_TRY(put_application_years(r, d, &a));
    return put_application_files(r, d, &a);
}

static void put_crumbs(struct qf_req *r, const struct review *v, const char *what)
{
    qf_crumb(r, "专家评审", "/dispatch/reviews");
    qf_crumb(r, v->title, *what ? qf_fmt(r->arena, "/dispatch/reviews/%llu",
                                         (unsigned long long)v->id) : "");
    if (*what) qf_crumb(r, what, "");
}

qf_err *page_review_show(struct qf_req *r)
{
    const struct judged *j = qf_record(r);
    const struct review *v = &j->review;
    qf_put(r->data, "review", &review_type, v);
    put_review(qf_data_in(r->data, "review"), v);
    QF_TRY(put_subject(r, v));
    qf_put_list(r->data, "points", &j->points);
    QF_TRY(put_others(r, v));
    qf_title(r, "%s", v->title);
    put_crumbs(r, v, "");
    return NULL;
}

/* Points that come after the decision would change what it was made on. */
static qf_err *check_judged(struct qf_req *r, const struct review *v)
{
    struct application a = {0};
    struct award_entry e = {0};
    bool award = qf_eq(v->subject_type, AWARD_FILES);
    if (award) QF_TRY(award_get(r->db, v->subject_id, &e));
    else QF_TRY(application_get(r->db, v->subject_id, &a));
    return qf_eq(award ? e.state : a.state, "review") ? NULL : qf_state_error("评审已经结束，不能再评分");
}

qf_err *page_review_give(struct qf_req *r)
{
    const struct judged *j = qf_record(r);
    const struct review *v = &j->review;
    int points[SCORE_COMMENT];
    size_t n = j->points.count < SCORE_COMMENT ? j->points.count : SCORE_COMMENT;
    for (size_t i = 0; i < n; i++) points[i] = (int)qf_int(r, (int)i);
    QF_TRY(check_judged(r, v));
    QF_TRY(review_give(r->db, v, &j->points, points, n, qf_str(r, SCORE_COMMENT)));
    return qf_go(r, "评分已提交，谢谢您", "/dispatch/reviews/%llu", (unsigned long long)v->id);
}

qf_err *page_review_ask_decline(struct qf_req *r)
{
    const struct review *v = &((const struct judged *)qf_record(r))->review;
    if (!qf_eq(v->state, "invited"))
        return qf_go(r, "这份评审已经办结", "/dispatch/reviews/%llu", (unsigned long long)v->id);
    qf_put(r->data, "review", &review_type, v);
    put_crumbs(r, v, "回避");
    return NULL;
}

qf_err *page_review_decline(struct qf_req *r)
{
    const struct review *v = &((const struct judged *)qf_record(r))->review;
    QF_TRY(review_decline(r->db, v, qf_str(r, DECLINE_REASON)));
    return qf_go(r, "已回避，这份材料不再显示给您", "/dispatch/reviews");
}
