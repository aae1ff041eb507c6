/* 评价管理: the ratings that a provider got, and its public answers. */
#include "keeper/rating.h"
#include "sp/forms_rating.h"
#include "sp/pages_rating.h"

qf_err *page_rating_list(struct qf_req *r)
{
    const char *score = qf_str(r, RATINGS_SCORE);
    const struct order_rating_filter f = {.words = qf_str(r, RATINGS_Q),
                                          .score = *score ? *score - '0' : 0,
                                          .unanswered = *qf_str(r, RATINGS_REPLY) != 0};
    struct qf_list list;
    int64_t total;
    QF_TRY(order_rating_list(r->db, r->actor->org, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                             &total));
    for (size_t i = 0; i < list.count; i++)
        put_rating_head(r, qf_data_at(r->data, "ratings", i),
                        QF_AT(list, struct order_rating, i));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f.words || f.score || f.unanswered) qf_put_str(r->data, "filtered", "1");
    qf_crumb(r, "评价管理", "");
    return NULL;
}

qf_err *load_rating(struct qf_req *r)
{
    struct order_rating *rating = qf_alloc(r->arena, sizeof *rating);
    QF_TRY(order_rating_for_provider(r->db, r->actor->org, qf_path_id(r), rating));
    qf_set_record(r, rating);
    return NULL;
}

qf_err *page_rating_show(struct qf_req *r)
{
    const struct order_rating *rating = qf_record(r);
    qf_prefill(r, &reply_form, REPLY_WORDS, rating->reply);
    qf_crumb(r, "评价管理", "/sp/ratings");
    qf_crumb(r, rating->order_number, "");
    return put_rating(r, qf_data_in(r->data, "rating"), rating);
}

qf_err *page_rating_reply(struct qf_req *r)
{
    const struct order_rating *rating = qf_record(r);
    QF_TRY(order_rating_reply(r->db, r->arena, r->actor, rating->id, RATING_FIRST,
                              qf_str(r, REPLY_WORDS)));
    return qf_go(r, "回复已公开，企业会收到消息", "/sp/ratings/%llu",
                 (unsigned long long)rating->id);
}

/* --- what was added later --- */

qf_err *page_followup_reply_form(struct qf_req *r)
{
    const struct order_rating *rating = qf_record(r);
    if (!order_rating_may_reply(rating, RATING_FOLLOWUP, r->now))
        return qf_go(r, rating->followed_at == QF_NO_TIME ? "企业没有追评"
                                                          : "回复已满 24 小时，不能再修改",
                     "/sp/ratings/%llu", (unsigned long long)rating->id);
    qf_prefill(r, &followup_reply_form, REPLY_WORDS, rating->followup_reply);
    qf_crumb(r, "评价管理", "/sp/ratings");
    qf_crumb(r, rating->order_number,
             qf_fmt(r->arena, "/sp/ratings/%llu", (unsigned long long)rating->id));
    qf_crumb(r, "回复追评", "");
    return put_rating(r, qf_data_in(r->data, "rating"), rating);
}

qf_err *page_followup_reply(struct qf_req *r)
{
    const struct order_rating *rating = qf_record(r);
    QF_TRY(order_rating_reply(r->db, r->arena, r->actor, rating->id, RATING_FOLLOWUP,
                              qf_str(r, REPLY_WORDS)));
    return qf_go(r, "回复已公开，企业会收到消息", "/sp/ratings/%llu",
                 (unsigned long long)rating->id);
}
