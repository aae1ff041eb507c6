#include "dispatch/filing.h"

#include "dispatch/forms_filing.h"
#include "lib/core/log.h"
#include "lib/text/text.h"

enum { HUNDREDTH = 10000 };             /* a hundredth of 万元 in 分 */

/* Errors leave it as a new one: the loader, which comes later, tells of them. */
static struct filing_page *begin(struct qf_req *r)
{
    struct filing_page *page = qf_calloc(r->arena, 1, sizeof *page);
    uint64_t id = qf_path_id(r);
    page->stored = id && !filing_own(r->db, r->actor->org, id, &page->filing);
    qf_set_record(r, page);
    return page;
}

const struct filing_page *filing_page_of(struct qf_req *r)
{
    struct filing_page *page = qf_record(r);
    if (!page) page = begin(r);
    if (page->domains.type) return page;
    qf_err *e = page->stored ? filing_domains_of(r->db, page->filing.id, &page->domains)
                             : filing_domains(r->db, &page->domains);
    if (e) qf_log_err("domains of service could not be read", e, NULL);
    page->domains.type = &filing_domain_type;
    if (page->domains.count > FILING_DOMAINS) page->domains.count = FILING_DOMAINS;
    return page;
}

/* --- from the form --- */

static int64_t stored_of(struct qf_req *r, enum filing_cell cell)
{
    int64_t typed = qf_int(r, filing_field(cell));
    return filing_cells[cell].measure == FILING_OF_MONEY ? typed * HUNDREDTH : typed;
}

static struct filing_domain domain_of(struct qf_req *r, int i)
{
    struct filing_domain d = *QF_AT(filing_page_of(r)->domains, struct filing_domain, i);
    d.activities = qf_int(r, filing_domain_field(i, FILING_ACTIVITIES));
    d.attendees = qf_int(r, filing_domain_field(i, FILING_ATTENDEES));
    d.served = qf_int(r, filing_domain_field(i, FILING_SERVED));
    return d;
}

struct filing_text filing_of_form(struct qf_req *r, int year, int month)
{
    struct filing_text t = {.year = year, .month = month, .type_code = qf_str(r, FILE_TYPE),
                            .place_kind = qf_str(r, FILE_PLACE), .note = qf_str(r, FILE_NOTE)};
    for (enum filing_cell i = 0; i < FILING_CELLS; i++) t.cells[i] = stored_of(r, i);
    t.domain_count = (int)filing_page_of(r)->domains.count;
    for (int i = 0; i < t.domain_count; i++) t.domains[i] = domain_of(r, i);
    return t;
}

/* --- into the form --- */

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &filing_form, field, value);
}

void filing_fill(struct qf_req *r, const struct filing_text *t)
{
    fill(r, FILE_TYPE, t->type_code);
    fill(r, FILE_PLACE, t->place_kind);
    fill(r, FILE_NOTE, t->note);
    for (enum filing_cell i = 0; i < FILING_CELLS; i++)
        fill(r, filing_field(i), filing_cell_show(r->arena, i, t->cells[i]));
    for (int i = 0; i < t->domain_count; i++)
        for (enum filing_of_domain n = 0; n < FILING_TRIPLE; n++)
            fill(r, filing_domain_field(i, n),
                 qf_fmt(r->arena, "%lld",
                        (long long)filing_domain_figure(&t->domains[i], n)));
}

/* --- beside the cells --- */

static struct qf_data *beside(struct qf_req *r, int field)
{
    return qf_data_in(qf_data_in(r->data, "beside"), filing_form.fields[field].name);
}

static void put_cells(struct qf_req *r, const struct filing_text *last)
{
    for (enum filing_cell i = 0; i < FILING_CELLS; i++) {
        struct qf_data *d = beside(r, filing_field(i));
        qf_put_str(d, "definition", filing_cells[i].definition);
        if (last) qf_put_str(d, "last", filing_cell_show(r->arena, i, last->cells[i]));
    }
}

static const struct filing_domain *same(const struct filing_text *t, const char *code)
{
    for (int i = 0; t && i < t->domain_count; i++)
        if (qf_eq(t->domains[i].code, code)) return &t->domains[i];
    return NULL;
}

static void put_figure(struct qf_req *r, int domain, enum filing_of_domain n,
                       const struct filing_domain *last, const struct filing_domain *known)
{
    struct qf_data *d = beside(r, filing_domain_field(domain, n));
    qf_put_str(d, "short", filing_triple_words[n]);
    if (last) qf_put_str(d, "last", qf_show_number(r->arena, filing_domain_figure(last, n)));
    if (known && filing_domain_figure(known, n) > 0)
        qf_put_str(d, "known", qf_show_number(r->arena, filing_domain_figure(known, n)));
}

void put_filing_beside(struct qf_req *r, const struct filing_beside *b, int year, int month)
{
    const struct qf_list *domains = &filing_page_of(r)->domains;
    bool any = false;
    put_cells(r, filing_last(b));
    for (size_t i = 0; i < domains->count; i++) {
        const struct filing_domain *d = QF_AT(*domains, struct filing_domain, i);
        const struct filing_domain *known = same(&b->known, d->code);
        struct qf_data *first = beside(r, filing_domain_field((int)i, FILING_ACTIVITIES));
        qf_put_str(first, "legend", d->name);
        qf_put_str(first, "domain_words", d->definition);
        qf_putf(first, "records_url", "/dispatch/filings/records?year=%d&month=%d&domain=%s",
                year, month, d->code);
        for (enum filing_of_domain n = 0; n < FILING_TRIPLE; n++) {
            put_figure(r, (int)i, n, same(filing_last(b), d->code), known);
            any = any || (known && filing_domain_figure(known, n) > 0);
        }
        if (known && (known->activities || known->served)) qf_put_str(first, "has_records", "1");
    }
    qf_put_bool(r->data, "known", any);
    qf_put_bool(r->data, "has_last", b->has_last);
    qf_putf(r->data, "records_url", "/dispatch/filings/records?year=%d&month=%d", year, month);
}

void put_filing_doubts(struct qf_req *r, const struct filing_doubt *doubts, int count)
{
    for (int i = 0; i < count; i++) {
        int field = doubts[i].cell >= 0 ? filing_field(doubts[i].cell)
                                        : filing_domain_field(doubts[i].domain, doubts[i].figure);
        qf_put_str(beside(r, field), "warning", doubts[i].words);
    }
    if (count) qf_put_int(r->data, "doubts", count);
}

void take_filing_known(struct qf_req *r, const struct filing_beside *b)
{
    const struct qf_list *domains = &filing_page_of(r)->domains;
    for (size_t i = 0; i < domains->count; i++) {
        const char *code = QF_AT(*domains, struct filing_domain, i)->code;
        const struct filing_domain *known = same(&b->known, code);
        for (enum filing_of_domain n = 0; known && n < FILING_TRIPLE; n++) {
            int64_t figure = filing_domain_figure(known, n);
            if (figure > 0)
                qf_offer(r, &filing_form, filing_domain_field((int)i, n),
                         qf_fmt(r->arena, "%lld", (long long)figure));
        }
    }
}

/* --- on every page of one --- */

const char *filing_month_words(struct qf_req *r, int year, int month)
{
    return qf_fmt(r->arena, "%d 年 %d 月", year, month);
}

void put_filing(struct qf_req *r, struct qf_data *d, const struct filing *f)
{
    qf_put_int(d, "id", (int64_t)f->id);
    qf_put_str(d, "month_words", filing_month_words(r, f->year, f->month));
    qf_put_str(d, "type", f->type_name);
    qf_put_str(d, "state", f->state);
    qf_put_str(d, "state_word", filing_state_word(f));
    qf_put_str(d, "state_kind", filing_state_kind(f));
    qf_put_str(d, "reason", f->reason);
    qf_put_str(d, "activities", qf_show_number(r->arena, f->activities));
    qf_put_str(d, "attendees", qf_show_number(r->arena, f->attendees));
    qf_put_str(d, "served", qf_show_number(r->arena, f->served));
    qf_put_str(d, "due", qf_show_weekday(r->arena, f->due_on));
    qf_put_bool(d, "late", f->late);
    if (f->submitted_at != QF_NO_TIME) qf_put_time(d, "submitted_at", f->submitted_at);
    qf_put_bool(d, "may_write", filing_may_write(f->state));
    qf_put_bool(d, "may_submit", filing_may_submit(f->state));
    qf_put_bool(d, "may_delete", qf_eq(f->state, "draft"));
    qf_putf(d, "url", "/dispatch/filings/%llu", (unsigned long long)f->id);
}

void filing_crumbs(struct qf_req *r, const struct filing *f, const char *what)
{
    const char *url = qf_fmt(r->arena, "/dispatch/filings/%llu", (unsigned long long)f->id);
    qf_crumb(r, "核心服务机构调度数据", "/dispatch/filings");
    qf_crumb(r, filing_month_words(r, f->year, f->month), *what ? url : "");
    if (*what) qf_crumb(r, what, "");
}

void put_filing_steps(struct qf_req *r, const struct filing *f, int now)
{
    static const char *const names[] = {"基本信息", "附件材料上传"};
    for (int i = 0; i < 2; i++) {
        struct qf_data *d = qf_data_at(r->data, "steps", (size_t)i);
        qf_put_str(d, "name", names[i]);
        if (i == now) qf_put_str(d, "current", "1");
        if (i <= now) qf_put_str(d, "state", i < now ? "past" : "now");
        if (f && i == 0) qf_putf(d, "url", "/dispatch/filings/%llu/edit", (unsigned long long)f->id);
        if (f && i == 1) qf_putf(d, "url", "/dispatch/filings/%llu/files", (unsigned long long)f->id);
    }
}

qf_err *filing_not_core(struct qf_req *r)
{
    return qf_go(r, "贵机构不是核心服务机构，不用填报调度数据", "/dispatch/filings");
}
