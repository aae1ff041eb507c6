#include "model/service_diff.h"

#include "lib/core/str.h"
#include "model/codes.h"

enum { WAYS = 7, TARGETS = 10 };

const char *service_bits_words(struct qf_arena *a, int bits, int count, const char *(*word)(int))
{
    struct qf_sb b = qf_sb_in(a);
    for (int i = 1; i <= count; i++)
        if (bits >> (i - 1) & 1) qf_sb_addf(&b, "%s%s", b.len ? "、" : "", word(i));
    return qf_sb_text(&b);
}

const char *service_invoice_word(int invoice)
{
    static const char *const words[] = {"不开票", "可开普票", "可开专票"};
    return invoice >= 0 && invoice <= 2 ? words[invoice] : "";
}

struct work {
    struct qf_arena *arena;
    struct service_diff *out;
    struct qf_sb labels;
    int count;
};

static const char *given(const char *text)
{
    return text ? text : "";
}

static void note(struct work *w, const char *label)
{
    w->out->changed = true;
    qf_sb_addf(&w->labels, "%s%s", w->labels.len ? "、" : "", label);
}

static void add(struct work *w, const char *label, bool rich, const char *before,
                const char *after)
{
    struct service_difference *d = &w->out->fields[w->count++];
    *d = (struct service_difference){label, given(before), given(after), rich, false};
    d->changed = !qf_eq(d->before, d->after);
    if (d->changed) note(w, label);
}

static void add_bits(struct work *w, const char *label, int before, int after, int count,
                     const char *(*word)(int))
{
    add(w, label, false, service_bits_words(w->arena, before, count, word),
        service_bits_words(w->arena, after, count, word));
}

/* A code that is not kept any more is still another one. */
static const char *category(const char *code)
{
    const char *name = codes_category_name(code);
    return *name ? name : given(code);
}

static const char *stage_words(struct qf_arena *a, const struct service_text *t, int i)
{
    const struct service_stage *s = &t->stages[i];
    if (i >= t->stage_count) return "";
    return qf_fmt(a, "%s · %s · %d 个工作日 · %d%%", s->name, s->deliverable, s->days, s->percent);
}

static void compare_stages(struct work *w, const struct service_text *b,
                           const struct service_text *n)
{
    int count = b->stage_count > n->stage_count ? b->stage_count : n->stage_count;
    bool changed = false;
    for (int i = 0; i < count; i++) {
        struct service_difference *d = &w->out->stages[i];
        *d = (struct service_difference){qf_fmt(w->arena, "阶段 %d", i + 1),
                                         stage_words(w->arena, b, i),
                                         stage_words(w->arena, n, i), false, false};
        d->changed = !qf_eq(d->before, d->after);
        changed = changed || d->changed;
    }
    w->out->stage_count = count;
    if (changed) note(w, "阶段");
}

static const char *picture_words(const struct service_text *old, const struct service_text *t)
{
    if (!t->picture) return "没有图片";
    return t->picture == old->picture ? "原图片" : "新图片";
}

void service_diff(struct qf_arena *a, const struct service_text *b, const struct service_text *n,
                  struct service_diff *out)
{
    *out = (struct service_diff){0};
    struct work w = {a, out, qf_sb_in(a), 0};
    add(&w, "服务名称", false, b->name, n->name);
    add(&w, "服务类别", false, category(b->category_code), category(n->category_code));
    add_bits(&w, "服务对象", b->targets, n->targets, TARGETS, service_target_word);
    add_bits(&w, "服务方式", b->ways, n->ways, WAYS, service_way_word);
    add(&w, "简介", false, b->summary, n->summary);
    add(&w, "服务和流程描述", true, b->description_html, n->description_html);
    add(&w, "企业需准备的材料", true, b->prepare_html, n->prepare_html);
    add(&w, "收费", false, service_price_words(a, b), service_price_words(a, n));
    add(&w, "发票", false, service_invoice_word(b->invoice), service_invoice_word(n->invoice));
    add(&w, "联系人", false, b->contact, n->contact);
    add(&w, "联系电话", false, b->phone, n->phone);
    add(&w, "邮箱", false, b->email, n->email);
    add(&w, "图片", false, picture_words(b, b), picture_words(b, n));
    if (b->picture != n->picture) {
        out->picture_before = b->picture_name;
        out->picture_after = n->picture_name;
    }
    compare_stages(&w, b, n);
    out->labels = qf_sb_text(&w.labels);
}
