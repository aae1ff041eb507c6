/* People, enterprises and providers of the synthetic province. */
#include <inttypes.h>

#include "lib/core/str.h"
#include "qifuctl/load.h"

enum { DAY = 24 * 3600, YEAR = 365 * DAY, WAN = 1000000 };      /* 万元 in 分 */

#define PICK(dice, list) ((list)[dice_roll(dice, sizeof(list) / sizeof *(list))])

/* Records are spread over the last five years, the later ones at the end. */
static qf_time time_of(const struct load *l, int64_t n, int64_t of)
{
    return l->now - 5 * (int64_t)YEAR + n * (5 * (int64_t)YEAR - DAY) / (of > 0 ? of : 1);
}

static const struct synthetic_place *place_of(const struct load *l, struct dice *d)
{
    return QF_AT(l->places, struct synthetic_place,
                 dice_skew(d, (uint32_t)l->places.count));
}

static qf_err *put_account(struct load *l, uint64_t id, const char *name,
                           const char *kind, const char *person, uint64_t window,
                           qf_time t)
{
    const char *phone = qf_fmt(l->arena, "14%09" PRIu64, id % 1000000000);
    return synthetic_put(l->out, SYNTHETIC_ACCOUNT, (struct qf_param[]){
        QF_U(id), QF_S(name), QF_S(name), QF_S(kind), QF_S(person), QF_S(phone),
        QF_S(l->password_hash), QF_U(window), QF_T(t)});
}

static qf_err *put_member(struct load *l, uint64_t account, const char *org_kind,
                          uint64_t org, qf_time t)
{
    return synthetic_put(
        l->out, SYNTHETIC_MEMBERSHIP,
        (struct qf_param[]){QF_U(account), QF_S(org_kind), QF_U(org), QF_T(t)});
}

/* Accounts: people first, then enterprises, then providers. */
qf_err *load_person(struct load *l, int64_t n)
{
    uint64_t id = l->base.account + (uint64_t)n;
    struct dice d = dice_of("person", id);
    const char *name = qf_fmt(l->arena, "load-p%08" PRIu64, id);
    const struct synthetic_place *p = place_of(l, &d);
    return put_account(l, id, name, "person", word_person(l->arena, &d), p->window,
                       time_of(l, n, l->people));
}

/* --- enterprises --- */

struct scale { const char *level; uint32_t staff; int64_t revenue; };

/* Most firms are small: half micro, a third small. */
static struct scale scale_of(struct dice *d)
{
    uint32_t x = dice_roll(d, 100);
    if (x < 55)
        return (struct scale){"micro", 2 + dice_roll(d, 17), 20 + dice_roll(d, 280)};
    if (x < 90)
        return (struct scale){"small", 20 + dice_roll(d, 270), 300 + dice_roll(d, 1700)};
    if (x < 98)
        return (struct scale){"medium", 300 + dice_roll(d, 690),
                              2000 + dice_roll(d, 38000)};
    return (struct scale){"large", 1000 + dice_roll(d, 4000),
                          40000 + dice_roll(d, 90000)};
}

static qf_err *put_scale(struct load *l, uint64_t id, const struct scale *s)
{
    return synthetic_put(l->out, SYNTHETIC_SCALE,
                         (struct qf_param[]){QF_U(id), QF_I(qf_civil_of(l->now).year - 1),
                                             QF_U(s->staff), QF_I(s->revenue * WAN),
                                             QF_I(s->revenue * WAN / 2 * 3),
                                             QF_T(l->now)});
}

static unsigned tags_of(struct dice *d)
{
    unsigned tags = dice_chance(d, 8) ? 1 : 0;
    if (tags && dice_chance(d, 10)) tags |= 2;
    if (dice_chance(d, 12)) tags |= 4;
    if (dice_chance(d, 18)) tags |= 8;
    return tags | (dice_chance(d, 10) ? 16 : 0) | (dice_chance(d, 7) ? 32 : 0);
}

static qf_err *put_enterprise(struct load *l, uint64_t id, int64_t n, struct dice *d)
{
    static const char *const trades[] = {"机械", "电子", "食品", "纺织", "建材", "化工", "医药", "物流",
                                         "软件", "农业", "陶瓷", "花炮", "竹木", "新材料", "环保", "商贸"};
    struct qf_arena *a = l->arena;
    const struct synthetic_place *p = place_of(l, d);
    const struct synthetic_code *division = QF_AT(
        l->divisions, struct synthetic_code, dice_skew(d, (uint32_t)l->divisions.count));
    const char *brand = word_brand(a, id), *trade = PICK(d, trades);
    const char *person = word_person(a, d);
    struct scale s = scale_of(d);
    qf_time born = time_of(l, n, l->enterprises);
    qf_time founded = born - (qf_time)dice_roll(d, 15 * 365) * DAY;
    bool certified = dice_chance(d, 60);
    QF_TRY(put_account(l, l->base.account + (uint64_t)(l->people + n),
                       qf_fmt(a, "load-e%08" PRIu64, id), "enterprise", person, p->window,
                       born));
    QF_TRY(put_member(l, l->base.account + (uint64_t)(l->people + n), "enterprise", id,
                      born));
    QF_TRY(put_scale(l, id, &s));
    return synthetic_put(
        l->out, SYNTHETIC_ENTERPRISE,
        (struct qf_param[]){
            QF_U(id),
            QF_S(qf_fmt(a, "%s合成%s%s有限公司", p->name, brand, trade)),
            QF_S(qf_fmt(a, "%s%s", brand, trade)),
            QF_S(uscc_make(a, p->region, id)),
            QF_I(certified),
            QF_S(p->region),
            QF_U(p->window),
            QF_S(qf_fmt(a, "%s%s合成路%u号", p->city, p->name, 1 + dice_roll(d, 900))),
            QF_S(division->parent),
            QF_S(division->code),
            QF_I(2),
            QF_S(person),
            QF_D(founded),
            QF_I((int64_t)(10 + dice_roll(d, 5000)) * WAN),
            QF_S(qf_fmt(a, "%s的研发、生产与销售；%s。", trade, division->name)),
            QF_S(qf_fmt(a, "0731-8%07u", dice_roll(d, 10000000))),
            QF_S(person),
            QF_U(tags_of(d)),
            QF_S(s.level),
            QF_D(born),
            QF_U(40 + dice_roll(d, 61)),
            QF_S(dice_chance(d, 97) ? "active" : "disabled"),
            QF_T(born),
            QF_T(born)});
}

qf_err *load_enterprise(struct load *l, int64_t n)
{
    uint64_t id = l->base.enterprise + (uint64_t)n;
    struct dice d = dice_of("enterprise", id);
    return put_enterprise(l, id, n, &d);
}

/* --- providers --- */

struct load_provider load_provider_of(const struct load *l, int64_t n)
{
    struct load_provider p = {.id = l->base.provider + (uint64_t)n};
    struct dice d = dice_of("provider-kind", p.id);
    uint32_t x = dice_roll(&d, 100);
    p.kind = x < 12 ? "government" : x < 88 ? "social" : "saas";
    p.place = place_of(l, &d);
    return p;
}

static qf_err *put_categories(struct load *l, uint64_t id, struct dice *d)
{
    uint32_t count = 1 + dice_roll(d, 4), sides = (uint32_t)l->categories.count;
    uint32_t first = dice_roll(d, sides);
    for (uint32_t i = 0; i < count; i++) {
        const struct synthetic_code *c =
            QF_AT(l->categories, struct synthetic_code, (first + i * 7) % sides);
        QF_TRY(synthetic_put(l->out, SYNTHETIC_PROVIDER_CATEGORY,
                             (struct qf_param[]){QF_U(id), QF_S(c->code)}));
    }
    return NULL;
}

static qf_err *put_provider(struct load *l, const struct load_provider *p, int64_t n,
                            struct dice *d)
{
    static const char *const trades[] = {"咨询", "科技服务", "法律服务", "财税服务", "检验检测", "人才服务",
                                         "知识产权", "信息技术", "融资服务", "创业服务"};
    struct qf_arena *a = l->arena;
    const char *brand = word_brand(a, p->id), *trade = PICK(d, trades);
    const char *person = word_person(a, d);
    qf_time born = time_of(l, n, l->providers), none = QF_NO_TIME;
    bool approved = dice_chance(d, 88), core = approved && dice_chance(d, 6);
    return synthetic_put(
        l->out, SYNTHETIC_PROVIDER,
        (struct qf_param[]){
            QF_U(p->id),
            QF_S(p->kind),
            QF_S(qf_fmt(a, "%s合成%s%s有限公司", p->place->name, brand, trade)),
            QF_S(uscc_make(a, p->place->region, 5000000 + p->id)),
            QF_S(p->place->region),
            QF_U(p->place->window),
            QF_S(qf_fmt(a, "%s%s合成大道%u号", p->place->city, p->place->name,
                        1 + dice_roll(d, 500))),
            QF_S(person),
            QF_S(qf_fmt(a, "0731-8%07u", dice_roll(d, 10000000))),
            QF_U(1 + dice_roll(d, 9)),
            QF_D(born - (qf_time)dice_roll(d, 4000) * DAY),
            QF_U(5 + dice_roll(d, 200)),
            QF_S(qf_fmt(a, "%s%s，面向中小企业提供%s。", p->place->city, brand, trade)),
            QF_S(qf_fmt(a, "%s及配套服务", trade)),
            QF_S(approved ? "approved" : "reviewing"),
            QF_T(approved ? born + 5 * DAY : none),
            QF_I(core),
            QF_D(core ? born + YEAR : none),
            QF_D(core ? l->now + YEAR : none),
            QF_T(born),
            QF_T(born)});
}

qf_err *load_provider(struct load *l, int64_t n)
{
    struct load_provider p = load_provider_of(l, n);
    struct dice d = dice_of("provider", p.id);
    uint64_t account = l->base.account + (uint64_t)(l->people + l->enterprises + n);
    qf_time born = time_of(l, n, l->providers);
    QF_TRY(put_account(l, account, qf_fmt(l->arena, "load-s%08" PRIu64, p.id), "provider",
                       word_person(l->arena, &d), p.place->window, born));
    QF_TRY(put_member(l, account, "provider", p.id, born));
    QF_TRY(put_provider(l, &p, n, &d));
    return put_categories(l, p.id, &d);
}
