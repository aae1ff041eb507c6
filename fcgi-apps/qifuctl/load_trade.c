/* Services, orders, ratings and articles of the synthetic province. */
#include <inttypes.h>

#include "lib/core/str.h"
#include "qifuctl/load.h"

enum { HOUR = 3600, DAY = 24 * HOUR, YEAR = 365 * DAY, YUAN = 100 };

#define PICK(dice, list) ((list)[dice_roll(dice, sizeof(list) / sizeof *(list))])

static qf_time time_of(const struct load *l, int64_t n, int64_t of, int64_t years)
{
    return l->now - years * YEAR + n * (years * YEAR - DAY) / (of > 0 ? of : 1);
}

/* --- services --- */

struct load_service load_service_of(const struct load *l, int64_t n)
{
    struct load_service s = {.id = l->base.service + (uint64_t)n};
    struct dice d = dice_of("service-price", s.id);
    s.provider = (uint64_t)dice_roll(&d, (uint32_t)l->providers);
    s.listed = dice_chance(&d, 85);
    s.price = dice_chance(&d, 20) ? 0 : (int64_t)(5 + dice_skew(&d, 400)) * 100 * YUAN;
    return s;
}

static qf_err *put_stages(struct load *l, const struct load_service *s)
{
    static const struct {
        const char *name, *deliverable;
        int days, percent;
    } stages[] = {
        {"需求诊断", "需求诊断单", 3, 30},
        {"方案与实施", "实施方案及过程记录", 15, 40},
        {"验收与回访", "验收报告", 5, 30},
    };
    for (int i = 0; i < 3; i++)
        QF_TRY(synthetic_put(l->out, SYNTHETIC_STAGE, (struct qf_param[]){
            QF_U(s->id), QF_I(i + 1), QF_S(stages[i].name), QF_S(stages[i].deliverable),
            QF_I(stages[i].days), QF_I(stages[i].percent),
            QF_I(s->price * stages[i].percent / 100)}));
    return NULL;
}

qf_err *load_service(struct load *l, int64_t n)
{
    static const char *const kinds[] = {"诊断", "辅导", "代办", "培训", "方案设计", "检测", "对接", "托管"};
    static const char *const hidden[] = {"new", "shelf_review", "off_shelf", "deleted"};
    static const char *const waiting[] = {"on_shelf", "on_shelf",     "on_shelf",
                                          "on_shelf", "on_shelf",     "on_shelf",
                                          "on_shelf", "change_review"};
    struct qf_arena *a = l->arena;
    struct load_service s = load_service_of(l, n);
    struct load_provider p = load_provider_of(l, (int64_t)s.provider);
    struct dice d = dice_of("service", s.id);
    const struct synthetic_code *c = QF_AT(l->categories, struct synthetic_code,
                                           dice_skew(&d, (uint32_t)l->categories.count));
    struct words w = word_article(a, &d, p.place->city, qf_civil_of(l->now).year);
    qf_time born = time_of(l, n, l->services, 4);
    const char *mode = s.price == 0 ? (dice_chance(&d, 50) ? "free" : "negotiable")
                                    : (dice_chance(&d, 60) ? "from" : "fixed");
    const char *state = s.listed ? PICK(&d, waiting) : PICK(&d, hidden);
    QF_TRY(put_stages(l, &s));
    return synthetic_put(
        l->out, SYNTHETIC_SERVICE,
        (struct qf_param[]){QF_U(s.id),
                            QF_S(qf_fmt(a, "LD%010" PRIu64, s.id)),
                            QF_U(p.id),
                            QF_S(p.kind),
                            QF_S(c->code),
                            QF_S(p.place->region),
                            QF_U(p.place->window),
                            QF_S(qf_fmt(a, "%s%s%s（%s）", w.topic, c->name,
                                        PICK(&d, kinds), word_brand(a, s.id))),
                            QF_S(qf_fmt(a, "为%s中小企业提供%s%s，按阶段交付。",
                                        p.place->city, w.topic, c->name)),
                            QF_S(w.html),
                            QF_U(7),
                            QF_U(1U << dice_roll(&d, 6)),
                            QF_S(mode),
                            QF_I(s.price),
                            QF_S(word_person(a, &d)),
                            QF_S(qf_fmt(a, "0731-8%07u", dice_roll(&d, 10000000))),
                            QF_S(state),
                            QF_T(s.listed ? born + 3 * DAY : QF_NO_TIME),
                            QF_T(born),
                            QF_T(born + 3 * DAY)});
}

/* --- orders --- */

struct fate { const char *state; int weight; bool ended; };

static const struct fate fates[] = {
    {"finished", 68, true},   {"withdrawn", 5, true}, {"refused", 4, true},
    {"terminated", 1, true},  {"waiting", 4, false},  {"drafting", 2, false},
    {"confirming", 2, false}, {"signing", 1, false},  {"effective", 2, false},
    {"performing", 6, false}, {"paying", 2, false},   {"rating", 2, false},
    {"disputed", 1, false},
};

static const struct fate *fate_of(struct dice *d)
{
    int x = (int)dice_roll(d, 100);
    for (size_t i = 0; i < sizeof fates / sizeof *fates; i++)
        if ((x -= fates[i].weight) < 0) return &fates[i];
    return &fates[0];
}

/* Four of five are content. */
static int score_of(struct dice *d)
{
    static const int scores[] = {5, 5, 5, 5, 5, 4, 4, 4, 3, 2};
    return dice_chance(d, 2) ? 1 : PICK(d, scores);
}

static qf_err *put_rating(struct load *l, struct dice *d, uint64_t order,
                          const struct load_service *s, uint64_t enterprise, qf_time t)
{
    int score = score_of(d);
    return synthetic_put(l->out, SYNTHETIC_RATING, (struct qf_param[]){
        QF_U(order), QF_U(s->id), QF_U(l->base.provider + s->provider), QF_U(enterprise),
        QF_I(score), QF_S(word_comment(d, score)), QF_T(t)});
}

qf_err *load_order(struct load *l, int64_t n)
{
    uint64_t id = l->base.order + (uint64_t)n;
    struct dice d = dice_of("order", id);
    struct load_service s = load_service_of(l, dice_skew(&d, (uint32_t)l->services));
    uint64_t enterprise = l->base.enterprise + dice_skew(&d, (uint32_t)l->enterprises);
    const struct fate *fate = fate_of(&d);
    qf_time born = time_of(l, n, l->orders, 3),
            end = born + (2 + dice_roll(&d, 40)) * DAY;
    bool finished = qf_eq(fate->state, "finished");
    if (end > l->now) end = l->now;
    QF_TRY(synthetic_put(
        l->out, SYNTHETIC_ORDER,
        (struct qf_param[]){QF_U(id), QF_S(qf_fmt(l->arena, "L%012" PRIu64, id)),
                            QF_U(s.id), QF_U(l->base.provider + s.provider),
                            QF_U(enterprise), QF_I(s.price), QF_S(fate->state),
                            finished ? QF_I(dice_chance(&d, 93)) : QF_NULL, QF_T(born),
                            QF_T(fate->ended ? end : QF_NO_TIME)}));
    if (!finished || !dice_chance(&d, 60)) return NULL;
    return put_rating(l, &d, id, &s, enterprise, end);
}

/* --- articles --- */

qf_err *load_article(struct load *l, int64_t n)
{
    struct qf_arena *a = l->arena;
    uint64_t id = l->base.article + (uint64_t)n;
    struct dice d = dice_of("article", id);
    const struct synthetic_code *column = QF_AT(
        l->columns, struct synthetic_code, dice_skew(&d, (uint32_t)l->columns.count));
    const struct synthetic_place *p = QF_AT(l->places, struct synthetic_place,
                                            dice_skew(&d, (uint32_t)l->places.count));
    qf_time t = time_of(l, n, l->articles, 8);
    struct words w = word_article(a, &d, p->name, qf_civil_of(t).year);
    bool policy = qf_eq(column->parent, "policy");
    const char *unit = qf_fmt(a, "%s综合服务窗口", p->name);
    const char *state = dice_chance(&d, 97) ? "published" : PICK(&d, ((const char *[]){
        "draft", "reviewing", "withdrawn"}));
    return synthetic_put(
        l->out, SYNTHETIC_ARTICLE,
        (struct qf_param[]){
            QF_U(id), QF_S(column->code), QF_U(p->window), QF_S(p->region), QF_S(w.title),
            QF_S(w.summary), QF_S(w.plain), QF_S(unit),
            QF_S(policy ? qf_fmt(a, "合成〔%d〕%" PRIu64 "号", qf_civil_of(t).year, id)
                        : ""),
            QF_S(unit), QF_S(w.html), QF_S(state), QF_I(0), QF_T(t),
            QF_U(dice_skew(&d, 5000)), QF_T(t), QF_T(t)});
}
