#include "keeper/service.h"

#include "lib/text/text.h"
#include "model/catalogue.h"
#include "model/codes.h"

void show_score(struct qf_data *d, int score_avg)
{
    if (score_avg <= 0) return;
    qf_putf(d, "score", "%d.%d", (score_avg + 5) / 100, (score_avg + 5) / 10 % 10);
    /* Stars in halves: 4.5 is four and a half, not five. */
    int halves = (score_avg + 25) / 50;
    qf_putf(d, "score_whole", "%d%s", halves / 2, halves % 2 ? ".5" : "");
}

const char *show_reply(struct qf_req *r, int minutes)
{
    if (minutes <= 0) return "";
    if (minutes < 60) return qf_fmt(r->arena, "平均 %d 分钟内答复", minutes);
    if (minutes < 8 * 60) return qf_fmt(r->arena, "平均 %d 小时内答复", (minutes + 59) / 60);
    return qf_fmt(r->arena, "平均 %d 个工作日内答复", (minutes + 479) / 480);
}

void show_price(struct qf_data *d, const char *mode, int64_t fen, const char *unit)
{
    if (qf_eq(mode, "negotiable") || qf_eq(mode, "free")) {
        qf_put_str(d, "price.words", qf_eq(mode, "free") ? "免费" : "面议");
        return;
    }
    qf_put_money(d, "price.amount", fen);
    qf_putf(d, "price.unit", "%s/ %s", qf_eq(mode, "from") ? "起 " : "", unit);
}

void show_bits(struct qf_req *r, struct qf_data *d, const char *list, int bits, int count,
               const char *(*word)(int))
{
    size_t n = 0;
    for (int b = 1; b <= count; b++)
        if (bits >> (b - 1) & 1)
            qf_put_str(d, qf_fmt(r->arena, "%s.%zu", list, n++), word(b));
}

void show_provider(struct qf_req *r, const struct provider *p)
{
    struct qf_data *d = qf_data_in(r->data, "provider");
    qf_put(r->data, "provider", &provider_type, p);
    if (!qf_empty(p->logo)) qf_putf(d, "logo_url", "/files/%s", p->logo);
    show_score(d, p->score_avg);
    qf_put_str(d, "kind_word", service_kind_word(p->kind));
    qf_put_str(d, "region", codes_region_name(p->region_code));
    qf_put_str(d, "reply", show_reply(r, p->reply_minutes));
    if (qf_is_url(p->website)) qf_put_str(d, "website_url", p->website);
    if (p->order_count > 0)
        qf_putf(d, "on_time", "%s%%（%d 单）",
                qf_show_decimal(r->arena, p->on_time_count * 1000LL / p->order_count, 1),
                p->order_count);
}

void show_service(struct qf_req *r, const struct service *s)
{
    struct qf_data *d = qf_data_in(r->data, "service");
    qf_put(r->data, "service", &service_type, s);
    if (s->picture) qf_putf(d, "picture_url", "/files/%s", s->picture);
    show_price(d, s->price_mode, s->price_fen, s->price_unit);
    show_score(d, s->score_avg);
    qf_put_str(d, "region", codes_region_name(s->region_code));
    qf_put_str(d, "category", codes_category_name(s->category_code));
    qf_put_str(d, "kind_word", service_kind_word(s->provider_kind));
    qf_put_str(d, "invoice_word", service_invoice_word(s->invoice));
    show_bits(r, d, "way_words", s->ways, CATALOGUE_WAYS, service_way_word);
    show_bits(r, d, "target_words", s->targets, 10, service_target_word);
}

void show_stages(struct qf_data *d, const struct service_text *t)
{
    struct service_stage stages[SERVICE_STAGES];
    struct qf_list list = {(size_t)t->stage_count, stages, &service_stage_type};
    for (int i = 0; i < t->stage_count; i++) {
        stages[i] = t->stages[i];
        stages[i].seq = i + 1;
    }
    qf_put_list(d, "stages", &list);
}

/* --- what a change changes --- */

static void put_difference(struct qf_data *row, const struct service_difference *x)
{
    qf_put_str(row, "label", x->label);
    qf_put_str(row, x->rich ? "before_html" : "before", x->before);
    qf_put_str(row, x->rich ? "after_html" : "after", x->after);
    if (x->rich) qf_put_str(row, "rich", "1");
}

/* What is the same stands apart: Data.diff.same.N. */
void show_service_diff(struct qf_req *r, const struct service_diff *diff)
{
    struct qf_data *d = qf_data_in(r->data, "diff");
    size_t changed = 0, same = 0;
    qf_put_str(d, "labels", diff->labels);
    if (diff->picture_before) qf_putf(d, "before_url", "/files/%s", diff->picture_before);
    if (diff->picture_after) qf_putf(d, "after_url", "/files/%s", diff->picture_after);
    for (int i = 0; i < SERVICE_FIELDS; i++) {
        const struct service_difference *x = &diff->fields[i];
        if (x->changed) put_difference(qf_data_at(d, "changed", changed++), x);
        else if (!qf_empty(x->before)) put_difference(qf_data_at(d, "same", same++), x);
    }
    for (int i = 0; i < diff->stage_count; i++) {
        struct qf_data *row = qf_data_at(d, "stages", (size_t)i);
        put_difference(row, &diff->stages[i]);
        if (diff->stages[i].changed) qf_put_str(row, "changed", "1");
    }
}
