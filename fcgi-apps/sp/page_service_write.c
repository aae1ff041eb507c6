/* 新增产品, and changing one: new or off the shelf itself, on the shelf by a change. */
#include "keeper/page_picture.h"
#include "lib/text/text.h"
#include "model/provider_own.h"
#include "sp/forms_service.h"
#include "sp/pages_service.h"

/* --- from the form --- */

static int bits_of(const struct qf_req *r, int field)
{
    const char *const *values;
    int bits = 0;
    size_t n = qf_many(r, field, &values);
    for (size_t i = 0; i < n; i++) {
        int64_t bit;
        if (qf_read_i64(values[i], 1, 16, &bit)) bits |= 1 << (bit - 1);
    }
    return bits;
}

/* Stages that were left empty close up. */
static void read_stages(const struct qf_req *r, struct service_text *t)
{
    for (int i = 0; i < SERVICE_STAGES; i++) {
        int first = SERVICE_FIRST_STAGE + i * STAGE_FIELDS;
        if (!qf_given(r, first + STAGE_NAME) && !qf_given(r, first + STAGE_DELIVERABLE)) continue;
        t->stages[t->stage_count++] = (struct service_stage){
            .name = qf_str(r, first + STAGE_NAME),
            .deliverable = qf_str(r, first + STAGE_DELIVERABLE),
            .days = (int)qf_int(r, first + STAGE_DAYS),
            .percent = (int)qf_int(r, first + STAGE_PERCENT)};
    }
}

static struct service_text text_of(const struct qf_req *r)
{
    const char *mode = qf_str(r, SERVICE_PRICE_MODE), *unit = qf_str(r, SERVICE_UNIT);
    int64_t invoice = 0;
    qf_read_i64(qf_str(r, SERVICE_INVOICE), 0, 2, &invoice);
    struct service_text t = {
        .name = qf_str(r, SERVICE_NAME), .category_code = qf_str(r, SERVICE_CATEGORY),
        .summary = qf_str(r, SERVICE_SUMMARY), .description_html = qf_str(r, SERVICE_TEXT),
        .prepare_html = qf_str(r, SERVICE_PREPARE),
        .price_mode = *mode ? mode : "negotiable", .price_fen = qf_int(r, SERVICE_PRICE),
        .price_unit = *unit ? unit : "次", .invoice = (int)invoice,
        .targets = bits_of(r, SERVICE_TARGETS), .ways = bits_of(r, SERVICE_WAYS),
        .contact = qf_str(r, SERVICE_CONTACT), .phone = qf_str(r, SERVICE_PHONE),
        .email = qf_str(r, SERVICE_EMAIL), .picture = (uint64_t)qf_int(r, SERVICE_PICTURE)};
    read_stages(r, &t);
    service_text_share(&t);
    return t;
}

/* --- into the form --- */

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &service_form, field, value);
}

static void fill_bits(struct qf_req *r, int field, int bits)
{
    const char **values = qf_calloc(r->arena, 16, sizeof *values);
    size_t n = 0;
    for (int i = 1; i <= 16; i++)
        if (bits >> (i - 1) & 1) values[n++] = qf_fmt(r->arena, "%d", i);
    qf_prefill_many(r, &service_form, field, values, n);
}

static void fill_number(struct qf_req *r, int field, int64_t n)
{
    if (n > 0) fill(r, field, qf_fmt(r->arena, "%lld", (long long)n));
}

static void fill_stages(struct qf_req *r, const struct service_text *t)
{
    for (int i = 0; i < t->stage_count; i++) {
        int first = SERVICE_FIRST_STAGE + i * STAGE_FIELDS;
        fill(r, first + STAGE_NAME, t->stages[i].name);
        fill(r, first + STAGE_DELIVERABLE, t->stages[i].deliverable);
        fill_number(r, first + STAGE_DAYS, t->stages[i].days);
        fill_number(r, first + STAGE_PERCENT, t->stages[i].percent);
    }
}

static void fill_text(struct qf_req *r, const struct service_text *t)
{
    fill(r, SERVICE_NAME, t->name);
    fill(r, SERVICE_CATEGORY, t->category_code);
    fill(r, SERVICE_SUMMARY, t->summary);
    fill(r, SERVICE_TEXT, t->description_html);
    fill(r, SERVICE_PREPARE, t->prepare_html);
    fill(r, SERVICE_PRICE_MODE, t->price_mode);
    if (t->price_fen > 0) fill(r, SERVICE_PRICE, qf_show_money(r->arena, t->price_fen));
    fill(r, SERVICE_UNIT, t->price_unit);
    fill(r, SERVICE_INVOICE, qf_fmt(r->arena, "%d", t->invoice));
    fill(r, SERVICE_CONTACT, t->contact);
    fill(r, SERVICE_PHONE, t->phone);
    fill(r, SERVICE_EMAIL, t->email);
    fill_bits(r, SERVICE_TARGETS, t->targets);
    fill_bits(r, SERVICE_WAYS, t->ways);
    fill_number(r, SERVICE_PICTURE, (int64_t)t->picture);
    fill_stages(r, t);
}

/* --- pages --- */

/* What the list of pictures offers without script; the picker of a browser looks further. */
enum { LIBRARY = 60 };

static qf_err *put_library(struct qf_req *r)
{
    const struct picture_owner owner = picture_owner_of(r->actor);
    struct qf_list list;
    int64_t total;
    QF_TRY(picture_list(r->db, &owner, "", LIBRARY, 0, &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_picture(r, qf_data_at(r->data, "library", i), QF_AT(list, struct picture, i));
    return NULL;
}

/* Who is not approved yet may write drafts, and reads why that is all. */
static qf_err *put_approval(struct qf_req *r)
{
    bool approved;
    QF_TRY(provider_is_approved(r->db, r->actor->org, &approved));
    if (!approved) qf_put_str(r->data, "unapproved", "1");
    return put_library(r);
}

qf_err *page_service_new(struct qf_req *r)
{
    struct service_offerer o;
    QF_TRY(service_own_offerer(r->db, r->actor->org, &o));
    fill(r, SERVICE_CONTACT, o.contact);
    fill(r, SERVICE_PHONE, o.phone);
    fill(r, SERVICE_EMAIL, o.email);
    qf_put_str(r->data, "title", "新增产品");
    qf_put_str(r->data, "lead", "填一次，窗口审核通过后在平台公开。可以先保存草稿。");
    qf_crumb(r, "服务产品", "/sp/services");
    qf_crumb(r, "新增产品", "");
    return put_approval(r);
}

/* A draft is looked at or goes on; what was handed in has a receipt. */
static qf_err *go_on(struct qf_req *r, uint64_t id)
{
    const char *draft = qf_draft(r);
    unsigned long long n = (unsigned long long)id;
    if (qf_eq(draft, "look")) return qf_go(r, "草稿已保存", "/sp/services/%llu/preview", n);
    if (*draft) return qf_go(r, "草稿已保存，还没有提交", "/sp/services/%llu", n);
    return qf_go(r, "", "/sp/services/%llu/receipt", n);
}

qf_err *page_service_add(struct qf_req *r)
{
    const struct service_text t = text_of(r);
    uint64_t id;
    QF_TRY(service_own_add(r->db, r->arena, r->actor, &t, !*qf_draft(r), &id));
    return go_on(r, id);
}

static qf_err *text_to_edit(struct qf_req *r, const struct service_own *s, struct service_text *t)
{
    bool found = false;
    if (*s->revision) QF_TRY(service_text_get(r->db, SERVICE_REVISION, s->id, t, &found));
    if (!found) QF_TRY(service_text_get(r->db, SERVICE_ITSELF, s->id, t, &found));
    return found ? NULL : qf_not_found();
}

qf_err *page_service_edit(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    bool on = qf_eq(s->state, "on_shelf");
    struct service_text t;
    if (!service_own_may_write(s->state))
        return qf_go(r, qf_fmt(r->arena, "这项服务“%s”，现在不能修改", service_state_word(s->state)),
                     "/sp/services/%llu", (unsigned long long)s->id);
    QF_TRY(text_to_edit(r, s, &t));
    fill_text(r, &t);
    QF_TRY(put_gallery(r, r->data, "chosen", *s->revision ? "service_revision" : "service", s->id));
    qf_put_str(r->data, "title", on ? "变更服务产品" : "修改服务产品");
    qf_put_str(r->data, "lead", on ? "窗口同意变更之前，公开页面一直显示原来的内容。"
                                   : "提交后由所在窗口审核，通过后在平台公开。");
    qf_put_str(r->data, "reason", s->return_reason);
    qf_put_str(r->data, "window_name", s->window_name);
    qf_crumb(r, "服务产品", "/sp/services");
    qf_crumb(r, s->code, qf_fmt(r->arena, "/sp/services/%llu", (unsigned long long)s->id));
    qf_crumb(r, on ? "变更" : "修改", "");
    return put_approval(r);
}

qf_err *page_service_change(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    struct service_text t = text_of(r);
    QF_TRY(service_own_write(r->db, r->arena, r->actor, s->id, &t, !*qf_draft(r)));
    return go_on(r, s->id);
}
