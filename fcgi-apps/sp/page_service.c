/* 服务产品: the list, one service with its history and its change, the preview, the receipt. */
#include "keeper/export.h"
#include "keeper/service.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/provider_own.h"
#include "sp/forms_service.h"
#include "sp/pages_service.h"

static const char *price_of(struct qf_arena *a, const struct service_own *s)
{
    return service_price_of(a, s->price_mode, s->price_fen, s->price_unit);
}

static void put_moves(struct qf_data *d, const struct service_own *s)
{
    if (service_own_may_write(s->state))
        qf_put_str(d, "write", qf_eq(s->state, "on_shelf") ? "变更" : "修改");
    qf_put_bool(d, "may_unshelf", service_own_may_unshelf(s->state));
    qf_put_bool(d, "may_withdraw", service_own_may_withdraw(s->state));
    qf_put_bool(d, "may_delete", service_own_may_delete(s->state));
    qf_put_bool(d, "may_discard", qf_eq(s->state, "on_shelf") && *s->revision);
}

void put_service(struct qf_req *r, struct qf_data *d, const struct service_own *s)
{
    qf_put_int(d, "id", (int64_t)s->id);
    qf_put_str(d, "code", s->code);
    qf_put_str(d, "name", s->name);
    qf_put_str(d, "state", s->state);
    qf_put_str(d, "state_word", service_state_word(s->state));
    qf_put_str(d, "state_kind", service_state_kind(s->state));
    qf_put_str(d, "reason", s->return_reason);
    qf_put_str(d, "unshelf_reason", s->unshelf_reason);
    qf_put_str(d, "revision", s->revision);
    qf_put_str(d, "category", codes_category_name(s->category_code));
    qf_put_str(d, "price", price_of(r->arena, s));
    qf_put_int(d, "orders", s->order_count);
    show_score(d, s->score_avg);
    qf_put_str(d, "window_name", s->window_name);
    qf_put_str(d, "window_phone", s->window_phone);
    qf_putf(d, "window_url", "/windows/%s", s->window_code);
    if (s->listed && s->provider_listed) qf_put_str(d, "public", "1");
    if (s->submitted_at != QF_NO_TIME) qf_put_time(d, "submitted_at", s->submitted_at);
    if (s->published_at != QF_NO_TIME) qf_put_time(d, "published_at", s->published_at);
    put_moves(d, s);
}

/* --- the list --- */

static const char *const tabs[] = {"", "new", "shelf_review", "on_shelf", "change_review",
                                   "unshelf_review", "off_shelf"};

static int64_t count_of(const struct qf_list *counts, const char *state)
{
    int64_t n = 0;
    for (size_t i = 0; i < counts->count; i++) {
        const struct service_own_count *c = QF_AT(*counts, struct service_own_count, i);
        if (!*state || qf_eq(c->state, state)) n += c->count;
    }
    return n;
}

static qf_err *put_tabs(struct qf_req *r, const char *now)
{
    struct qf_list counts;
    QF_TRY(service_own_counts(r->db, r->actor->org, &counts));
    for (size_t i = 0; i < sizeof tabs / sizeof *tabs; i++)
        qf_tab(r, "state", tabs[i], *tabs[i] ? service_state_word(tabs[i]) : "全部",
               count_of(&counts, tabs[i]), now);
    return NULL;
}

static struct service_own_filter filter_of(struct qf_req *r)
{
    return (struct service_own_filter){.words = qf_str(r, SERVICES_Q),
                                       .state = qf_str(r, SERVICES_STATE)};
}

qf_err *page_service_list(struct qf_req *r)
{
    const struct service_own_filter f = filter_of(r);
    struct qf_list list;
    int64_t total;
    bool approved;
    QF_TRY(service_own_list(r->db, r->actor->org, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                            &total));
    for (size_t i = 0; i < list.count; i++)
        put_service(r, qf_data_at(r->data, "services", i), QF_AT(list, struct service_own, i));
    QF_TRY(put_tabs(r, f.state));
    QF_TRY(provider_is_approved(r->db, r->actor->org, &approved));
    if (!approved) qf_put_str(r->data, "unapproved", "1");
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f.words || *f.state) qf_put_str(r->data, "filtered", "1");
    export_link(r, "/sp/services/export");
    qf_crumb(r, "服务产品", "");
    return NULL;
}

/* --- the list as a file --- */

static const char *state_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return service_state_word(((const struct service_own *)row)->state);
}

static const char *category_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return codes_category_name(((const struct service_own *)row)->category_code);
}

static const char *price_cell(struct qf_arena *a, const void *row)
{
    return price_of(a, row);
}

static const struct export_column columns[] = {
    {"服务编码", "code", .width = 16}, {"服务名称", "name", .width = 40},
    {"服务类别", .width = 18, .words = category_cell}, {"状态", .words = state_cell},
    {"收费", .width = 22, .words = price_cell}, {"服务次数", "order_count"},
    {"首次上架", "published_at", .width = 18}, {"窗口意见", "return_reason", .width = 40},
    {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    const struct service_own_filter f = filter_of(r);
    return service_own_each(r->db, r->actor->org, &f, limit, take, arg);
}

qf_err *page_service_export(struct qf_req *r)
{
    const struct export_list list = {.name = "服务产品", .subject = "service",
                                     .type = &service_own_type, .columns = columns, .rows = rows};
    return export_send(r, &list);
}

/* --- one service --- */

qf_err *load_service(struct qf_req *r)
{
    struct service_own *s = qf_alloc(r->arena, sizeof *s);
    QF_TRY(service_own_get(r->db, r->actor->org, qf_path_id(r), s));
    qf_set_record(r, s);
    return NULL;
}

/* A service may have been through all three; the case that moved last tells how it stands. */
static qf_err *put_case(struct qf_req *r, const struct service_own *s,
                        qf_err *(*put)(struct qf_req *, const struct case_file *))
{
    static const char *const workflows[] = {"service", "service_change", "service_unshelf"};
    struct case_file c, last = {.entered_at = QF_NO_TIME};
    bool found, any = false;
    for (size_t i = 0; i < 3; i++) {
        QF_TRY(case_of(r->db, workflows[i], "service", s->id, &c, &found));
        if (!found || (any && c.entered_at < last.entered_at)) continue;
        last = c;
        any = true;
    }
    return any ? put(r, &last) : NULL;
}

static qf_err *put_diff(struct qf_req *r, const struct service_own *s, struct service_text *t)
{
    struct service_text change;
    struct service_diff diff;
    bool found;
    QF_TRY(service_text_get(r->db, SERVICE_REVISION, s->id, &change, &found));
    if (!found) return NULL;
    service_diff(r->arena, t, &change, &diff);
    show_service_diff(r, &diff);
    return NULL;
}

static void put_text(struct qf_req *r, const struct service_text *t)
{
    struct qf_data *d = qf_data_in(r->data, "text");
    qf_put_str(d, "summary", t->summary);
    qf_put_str(d, "description_html", t->description_html);
    qf_put_str(d, "prepare_html", t->prepare_html);
    qf_put_str(d, "targets", service_bits_words(r->arena, t->targets, 10, service_target_word));
    qf_put_str(d, "ways", service_bits_words(r->arena, t->ways, 7, service_way_word));
    qf_put_str(d, "invoice", service_invoice_word(t->invoice));
    qf_put_str(d, "contact", t->contact);
    qf_put_str(d, "phone", t->phone);
    qf_put_str(d, "email", t->email);
}

qf_err *page_service_show(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    struct service_text t;
    bool found;
    put_service(r, qf_data_in(r->data, "service"), s);
    QF_TRY(service_text_get(r->db, SERVICE_ITSELF, s->id, &t, &found));
    put_text(r, &t);
    show_stages(r->data, &t);
    if (*s->revision) QF_TRY(put_diff(r, s, &t));
    QF_TRY(put_case(r, s, put_timeline));
    qf_title(r, "%s", s->name);
    qf_crumb(r, "服务产品", "/sp/services");
    qf_crumb(r, s->code, "");
    return NULL;
}

/* --- as the public would see it --- */

static struct service as_public(const struct service_own *s, const struct service_text *t)
{
    return (struct service){
        .id = s->id, .provider_id = s->provider_id, .window_id = s->window_id, .code = s->code,
        .name = t->name, .summary = t->summary, .description_html = t->description_html,
        .prepare_html = t->prepare_html, .category_code = t->category_code,
        .region_code = s->region_code, .provider_kind = s->provider_kind,
        .price_mode = t->price_mode, .price_unit = t->price_unit, .price_fen = t->price_fen,
        .contact = t->contact, .phone = t->phone, .picture = t->picture_name,
        .targets = t->targets, .ways = t->ways, .invoice = t->invoice, .score_avg = s->score_avg, .score_count = s->score_count,
        .order_count = s->order_count, .published_at = s->published_at,
        .updated_at = s->updated_at};
}

qf_err *page_service_preview(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    struct service_text t;
    struct provider p;
    bool found = false;
    if (*s->revision) QF_TRY(service_text_get(r->db, SERVICE_REVISION, s->id, &t, &found));
    if (!found) QF_TRY(service_text_get(r->db, SERVICE_ITSELF, s->id, &t, &found));
    const struct service shown = as_public(s, &t);
    show_service(r, &shown);
    show_stages(r->data, &t);
    QF_TRY(provider_for_office(r->db, s->provider_id, &p));
    show_provider(r, &p);
    qf_put_str(r->data, "preview", "1");
    qf_put_bool(r->data, "may_write", service_own_may_write(s->state));
    qf_title(r, "预览：%s", t.name);
    qf_crumb(r, "服务产品", "/sp/services");
    qf_crumb(r, s->code, qf_fmt(r->arena, "/sp/services/%llu", (unsigned long long)s->id));
    qf_crumb(r, "预览", "");
    return NULL;
}

/* As long as a window has it, a receipt counts the days; later it says how it ended. */
qf_err *page_service_receipt(struct qf_req *r)
{
    const struct service_own *s = qf_record(r);
    put_service(r, qf_data_in(r->data, "service"), s);
    qf_crumb(r, "服务产品", "/sp/services");
    qf_crumb(r, "回执", "");
    return service_own_may_withdraw(s->state) ? put_case(r, s, put_receipt) : NULL;
}
