/* 中小企业规模类型自测: two or three numbers, and the size by the standard that was in force on the day
 * (of the contract, Decree 802 Art. 3); with the indicator that decided. */
#include "lib/text/text.h"
#include "model/size.h"
#include "portal/forms.h"
#include "portal/pages.h"

/* Industries that the standard does not list: it says so rather than guess (domain facts 4). */
static const struct qf_choice silent[] = {
    {"rail", "铁路运输业"}, {"finance", "金融业"}, {"education", "教育"}, {"health", "卫生"},
    {"estate", "自有房地产经营活动"}, {"organisation", "公共管理、社会保障和社会组织"},
    {"international", "国际组织"}, {0},
};

static qf_time day_of(struct qf_req *r)
{
    const char *typed = qf_query(r, "day");
    qf_time day;
    return typed && strlen(typed) == 10 && qf_time_read(typed, &day) ? day : qf_day(r->now);
}

/* The industry groups of the standard in force, then the ones it does not list. */
const struct qf_choice *size_industries(struct qf_req *r)
{
    struct size_standard standard;
    struct qf_list rows = {0};
    bool found = false;
    size_t n = 0;
    if (size_standard_on(r->db, day_of(r), &standard, &found) || !found ||
        size_thresholds(r->db, standard.id, &rows))
        rows.count = 0;
    struct qf_choice *out = qf_calloc(r->arena, rows.count + 9, sizeof *out);
    for (size_t i = 0; i < rows.count; i++) {
        const struct size_threshold *t = QF_AT(rows, struct size_threshold, i);
        out[n++] = (struct qf_choice){.value = qf_fmt(r->arena, "%d", t->seq),
                                      .label = t->industry, .group = "标准列明的行业"};
    }
    for (const struct qf_choice *c = silent; c->value; c++) {
        out[n] = *c;
        out[n++].group = "标准未列明的行业";
    }
    return out;
}

static bool is_silent(const char *industry)
{
    for (const struct qf_choice *c = silent; c->value; c++)
        if (qf_eq(c->value, industry)) return true;
    return false;
}

static void put_indicator(struct qf_req *r, size_t i, const struct size_indicator *x)
{
    struct qf_data *d = qf_data_at(r->data, "indicators", i);
    qf_put_str(d, "name", x->name);
    qf_put_str(d, "value", size_amount(r->arena, x, x->value));
    qf_put_str(d, "type", size_name(x->type));
    qf_put_bool(d, "decides", x->decides);
    qf_put_str(d, "small", size_amount(r->arena, x, x->bound[SIZE_SMALL]));
    qf_put_str(d, "medium", size_amount(r->arena, x, x->bound[SIZE_MEDIUM]));
    qf_put_str(d, "large", size_amount(r->arena, x, x->bound[SIZE_LARGE]));
}

static void put_result(struct qf_req *r, const struct size_standard *standard,
                       const struct size_threshold *t, const struct size_result *result)
{
    qf_put_str(r->data, "result", size_name(result->type));
    qf_put_str(r->data, "industry", t->industry);
    qf_put_str(r->data, "decided", size_decided_words(r->arena, result));
    qf_put_str(r->data, "next", size_next_words(r->arena, result));
    qf_put(r->data, "standard", &size_standard_type, standard);
    for (int i = 0; i < result->count; i++)
        put_indicator(r, (size_t)i, &result->indicators[i]);
}

/* Which numbers are asked for depends on the industry: name the one that is missing. */
static bool is_missing(struct qf_req *r, const struct size_result *result)
{
    for (int i = 0; i < result->count; i++) {
        const struct size_indicator *x = &result->indicators[i];
        int field = x->letter == 'X' ? SIZE_STAFF : x->letter == 'Y' ? SIZE_REVENUE : SIZE_ASSETS;
        if (x->value == SIZE_NOT_GIVEN) qf_wrong(r, field, "这个行业要看%s，请填写", x->name);
    }
    return qf_any_wrong(r);
}

static int64_t amount(struct qf_req *r, int field)
{
    return qf_given(r, field) ? qf_int(r, field) : SIZE_NOT_GIVEN;
}

static qf_err *compute(struct qf_req *r)
{
    struct size_input in = {.staff = amount(r, SIZE_STAFF),
                            .revenue_fen = amount(r, SIZE_REVENUE),
                            .assets_fen = amount(r, SIZE_ASSETS)};
    struct size_standard standard;
    struct size_threshold threshold;
    struct size_result result;
    int64_t seq = 0;

    /* The page asks for 万元 with two decimals: a hundredth of that is 100 元. */
    if (in.revenue_fen > 0) in.revenue_fen *= SIZE_FEN_PER_WAN / 100;
    if (in.assets_fen > 0) in.assets_fen *= SIZE_FEN_PER_WAN / 100;
    qf_read_i64(qf_str(r, SIZE_INDUSTRY), 1, 1000, &seq);
    qf_time day = qf_given(r, SIZE_DAY) ? qf_date(r, SIZE_DAY) : qf_day(r->now);
    qf_err *e = size_of(r->db, day, (int)seq, &in, &standard, &threshold, &result);
    if (e && e->class == QF_ERR_USER) {
        qf_wrong(r, SIZE_DAY, "%s", e->words);
        return NULL;
    }
    if (e) return e;
    if (!is_missing(r, &result)) put_result(r, &standard, &threshold, &result);
    return NULL;
}

qf_err *page_size_test(struct qf_req *r)
{
    qf_crumb(r, "规模类型自测", "");
    if (!qf_query(r, "industry")) return NULL;
    if (!qf_given(r, SIZE_INDUSTRY)) qf_wrong(r, SIZE_INDUSTRY, "请选择所属行业");
    if (qf_any_wrong(r)) return NULL;
    if (is_silent(qf_str(r, SIZE_INDUSTRY))) {
        qf_put_str(r->data, "silent", size_silent_words);
        return NULL;
    }
    return compute(r);
}
