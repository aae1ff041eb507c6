#include "model/completeness.h"

#include "lib/core/str.h"

enum { WEIGHT_NEEDED = 3 };

/* One row a thing that is asked for, in the order of the page. */
struct part { const char *field, *label; bool needed, given; };

static void count(struct completeness *c, const struct part *p, int *all, int *got)
{
    int weight = p->needed ? WEIGHT_NEEDED : 1;
    *all += weight;
    if (p->given) {
        *got += weight;
        return;
    }
    struct completeness_gap gap = {p->field, p->label};
    if (p->needed) c->needed[c->needed_count++] = gap;
    else c->useful[c->useful_count++] = gap;
}

struct completeness completeness_of(const struct enterprise_own *e,
                                    const struct completeness_facts *facts)
{
    const bool division = !qf_empty(e->division_code);
    const struct part parts[] = {
        {"legal_person", "法定代表人", true, !qf_empty(e->legal_person)},
        {"licence", "营业执照", false, facts->licence},
        {"short_name", "企业简称", false, !qf_empty(e->short_name)},
        {"founded", "成立日期", true, e->founded_on != QF_NO_TIME},
        {"capital", "注册资本", false, e->capital_fen > 0},
        {"scope", "经营范围", false, !qf_empty(e->business_scope)},
        {"address", "地址", true, !qf_empty(e->address)},
        {"division", "所属行业", true, division},
        {"staff", "员工人数和年营业额", true, facts->scale},
        {"main_business", "主要产品或业务", true, !qf_empty(e->main_business)},
        {"mode", "经营模式", false, e->mode != 0},
        {"intro", "企业简介", true, !qf_empty(e->intro)},
        {"logo", "LOGO", false, e->logo_id != 0},
        {"website", "网址", false, !qf_empty(e->website)},
        {"phone", "电话", true, !qf_empty(e->phone)},
        {"email", "邮箱", false, !qf_empty(e->email)},
        {"contact", "联系人", true, !qf_empty(e->contact)},
        {"contact_phone", "联系人手机", true, !qf_empty(e->contact_phone)},
        {"manager", "总经理", false, !qf_empty(e->manager)},
        {"interests", "关注的服务领域", false, facts->interests > 0},
    };
    struct completeness c = {0};
    int all = 0, got = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) count(&c, &parts[i], &all, &got);
    c.percent = 100 * got / all;
    c.complete = c.needed_count == 0;
    c.certifiable = facts->licence && !qf_empty(e->legal_person);
    c.sizeable = division && facts->scale;
    return c;
}
