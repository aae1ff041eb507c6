/* A service beside its case: put on the shelf, changed, or taken off it. */
#include "keeper/service.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/service_own.h"
#include "window/record.h"

static void put_text(struct qf_req *r, struct qf_data *d, const struct service_text *t)
{
    qf_put_str(d, "name", t->name);
    qf_put_str(d, "category", codes_category_name(t->category_code));
    qf_put_str(d, "summary", t->summary);
    qf_put_str(d, "description_html", t->description_html);
    qf_put_str(d, "prepare_html", t->prepare_html);
    qf_put_str(d, "targets", service_bits_words(r->arena, t->targets, 10, service_target_word));
    qf_put_str(d, "ways", service_bits_words(r->arena, t->ways, 7, service_way_word));
    qf_put_str(d, "price", service_price_words(r->arena, t));
    qf_put_str(d, "invoice", service_invoice_word(t->invoice));
    qf_put_str(d, "contact", t->contact);
    qf_put_str(d, "phone", t->phone);
    qf_put_str(d, "email", t->email);
    show_stages(d, t);
}

static qf_err *put_change(struct qf_req *r, struct qf_data *d, const struct service_own *s,
                          const struct service_text *before)
{
    struct service_text after;
    struct service_diff diff;
    bool found;
    QF_TRY(service_text_get(r->db, SERVICE_REVISION, s->id, &after, &found));
    if (!found) return NULL;
    service_diff(r->arena, before, &after, &diff);
    show_service_diff(r, &diff);
    qf_put_str(d, "change", "1");
    return NULL;
}

static qf_err *put_orders(struct qf_req *r, struct qf_data *d, const struct service_own *s)
{
    int64_t orders;
    QF_TRY(service_own_open_orders(r->db, s->id, &orders));
    qf_put_str(d, "unshelf", "1");
    qf_put_str(d, "unshelf_reason", s->unshelf_reason);
    qf_put_int(d, "orders", orders);
    return NULL;
}

qf_err *record_service(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct service_own s;
    struct service_text t;
    struct provider p;
    bool found;
    QF_TRY(service_own_for_window(r->db, c->subject_id, &s));
    QF_TRY(service_text_get(r->db, SERVICE_ITSELF, s.id, &t, &found));
    put_text(r, d, &t);
    qf_put_str(d, "code", s.code);
    qf_put_str(d, "state_word", service_state_word(s.state));
    if (s.listed && s.provider_listed)
        qf_putf(d, "public_url", "/services/%llu", (unsigned long long)s.id);
    QF_TRY(provider_for_office(r->db, s.provider_id, &p));
    show_provider(r, &p);
    if (s.provider_listed) qf_put_str(d, "provider_public", "1");
    if (qf_eq(c->workflow_code, "service_change")) QF_TRY(put_change(r, d, &s, &t));
    if (qf_eq(c->workflow_code, "service_unshelf")) QF_TRY(put_orders(r, d, &s));
    return NULL;
}
