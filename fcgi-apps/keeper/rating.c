#include "keeper/rating.h"

#include "lib/text/text.h"
#include "model/consultation.h"

static void put_score(struct qf_data *d, int score, const char *comment)
{
    qf_put_int(d, "score", score);
    qf_put_str(d, "score_word", score_word(score));
    qf_put_str(d, "comment", comment);
}

const char *rating_after(struct qf_arena *a, qf_time rated, qf_time followed)
{
    long days = (long)((qf_day(followed) - qf_day(rated)) / 86400);
    return days > 0 ? qf_fmt(a, "%ld 天后", days) : "当天";
}

static void put_followup(struct qf_req *r, struct qf_data *d, const struct order_rating *rating)
{
    if (order_rating_may_follow(rating, r->now)) qf_put_str(d, "may_follow", "1");
    if (rating->followed_at == QF_NO_TIME) return;
    qf_put_str(d, "followup", rating->followup);
    qf_put_str(d, "followup_after",
               rating_after(r->arena, rating->created_at, rating->followed_at));
    qf_put_str(d, "followup_reply", rating->followup_reply);
    if (order_rating_may_reply(rating, RATING_FOLLOWUP, r->now))
        qf_put_str(d, "may_reply_followup", "1");
}

void put_rating_head(struct qf_req *r, struct qf_data *d, const struct order_rating *rating)
{
    qf_put_int(d, "id", (int64_t)rating->id);
    qf_put_int(d, "order_id", (int64_t)rating->order_id);
    qf_put_str(d, "order_number", rating->order_number);
    qf_put_str(d, "service", rating->service_name);
    qf_put_str(d, "enterprise", rating->enterprise_name);
    qf_put_str(d, "reply", rating->reply);
    qf_put_time(d, "created_at", rating->created_at);
    put_score(d, rating->score, rating->comment);
    qf_put_str(d, "short", qf_shorten(r->arena, rating->comment, 40));
    if (rating->replied_at != QF_NO_TIME) qf_put_time(d, "replied_at", rating->replied_at);
    if (order_rating_may_reply(rating, RATING_FIRST, r->now)) qf_put_str(d, "may_reply", "1");
    put_followup(r, d, rating);
}

qf_err *put_rating(struct qf_req *r, struct qf_data *d, const struct order_rating *rating)
{
    struct qf_list stages;
    put_rating_head(r, d, rating);
    QF_TRY(order_rating_stage_list(r->db, rating->id, &stages));
    for (size_t i = 0; i < stages.count; i++) {
        const struct rating_stage *s = QF_AT(stages, struct rating_stage, i);
        struct qf_data *row = qf_data_at(d, "stages", i);
        qf_put_str(row, "name", s->name);
        put_score(row, s->score, s->comment);
    }
    return NULL;
}
