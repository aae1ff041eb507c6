#include "keeper/contract.h"

#include "keeper/files.h"
#include "keeper/order.h"
#include "lib/text/text.h"

/* --- what is shown --- */

static bool is_written(const char *state)
{
    return contract_buyer_may_write(state);
}

static void take_version(struct contract_shown *s, const struct contract_version *v)
{
    s->text = v->body;
    s->version = v->version;
    s->as_of = v->made_at;
    memcpy(s->sha256, v->sha256, sizeof s->sha256);
}

qf_err *contract_show(struct qf_req *r, const struct order *o, struct contract_shown *s,
                      bool *found)
{
    struct contract_version last;
    struct qf_list stages;
    bool kept;
    *s = (struct contract_shown){.text = ""};
    QF_TRY(contract_get(r->db, o->id, &s->contract, found));
    if (!*found) return NULL;
    QF_TRY(contract_last_version(r->db, o->id, &last, &kept));
    if (kept && !is_written(o->state)) {
        take_version(s, &last);
        return NULL;
    }
    QF_TRY(contract_stages(r->db, o->id, &stages));
    s->text = contract_write(r->arena, &s->contract, &stages);
    s->as_of = s->contract.updated_at;
    if (kept && qf_eq(s->text, last.body)) take_version(s, &last);
    return NULL;
}

/* --- the part of an order's page --- */

static qf_err *put_versions(struct qf_req *r, struct qf_data *d, uint64_t order)
{
    struct qf_list list;
    QF_TRY(contract_versions(r->db, order, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct contract_version *v = QF_AT(list, struct contract_version, i);
        struct qf_data *at = qf_data_at(d, "versions", i);
        qf_putf(at, "name", "第 %d 版", v->version);
        qf_put_str(at, "reason", contract_reason_word(v->reason));
        qf_put_str(at, "maker", v->maker);
        qf_put_str(at, "hash", qf_hex(r->arena, v->sha256, 32));
        qf_put_time(at, "time", v->made_at);
    }
    return NULL;
}

qf_err *put_contract_files(struct qf_req *r, struct qf_data *d, uint64_t order)
{
    QF_TRY(put_versions(r, d, order));
    QF_TRY(put_files(r, d, "scans", "service_order", order, CONTRACT_SCAN));
    QF_TRY(put_files(r, d, "supplements", "service_order", order, CONTRACT_SUPPLEMENT));
    return put_files(r, d, "invoices", "service_order", order, CONTRACT_INVOICE);
}

static const char *span(struct qf_req *r, const struct contract *c)
{
    if (c->valid_from == QF_NO_TIME || c->valid_to == QF_NO_TIME) return "";
    return qf_fmt(r->arena, "%s 至 %s", qf_show_date(r->arena, c->valid_from),
                  qf_show_date(r->arena, c->valid_to));
}

qf_err *put_contract(struct qf_req *r, const struct order *o)
{
    struct contract c;
    bool found;
    QF_TRY(contract_get(r->db, o->id, &c, &found));
    if (!found) return NULL;
    struct qf_data *d = qf_data_in(r->data, "contract");
    qf_put_str(d, "number", c.number);
    qf_put_str(d, "project", c.project);
    qf_putf(d, "total", "%s 元", qf_show_money(r->arena, c.total_fen));
    qf_put_str(d, "valid", span(r, &c));
    qf_put_bool(d, "kept", c.version > 0);
    qf_put_bool(d, "written", is_written(o->state));
    if (c.submitted_at != QF_NO_TIME) qf_put_time(d, "submitted_at", c.submitted_at);
    bool seller = r->actor->kind == QF_PROVIDER;
    qf_put_bool(d, "seller", seller);
    qf_put_str(d, "order_url", order_address(r, o->id));
    qf_put_bool(d, "may_sign", seller && qf_eq(o->state, "signing"));
    return put_contract_files(r, d, o->id);
}

/* --- what is missing --- */

static int field_of(const struct qf_form *form, const char *name)
{
    for (int i = 0; i < QF_FORM_FIELDS && form->fields[i].kind; i++)
        if (qf_eq(form->fields[i].name, name)) return i;
    return -1;
}

bool contract_complain(struct qf_req *r, const struct qf_list *gaps, const char *part)
{
    bool any = false;
    for (size_t i = 0; i < gaps->count; i++) {
        const struct contract_gap *g = QF_AT(*gaps, struct contract_gap, i);
        if (!qf_eq(g->part, part)) continue;
        qf_wrong(r, field_of(r->route->form, g->field), "%s", g->words);
        any = true;
    }
    return any;
}

void put_gaps(struct qf_req *r, const char *name, const struct qf_list *gaps, const char *part)
{
    size_t n = 0;
    for (size_t i = 0; i < gaps->count; i++) {
        const struct contract_gap *g = QF_AT(*gaps, struct contract_gap, i);
        if (!*part || qf_eq(g->part, part))
            qf_put_str(qf_data_at(r->data, name, n++), "words", g->words);
    }
}

/* --- steps --- */

void put_contract_steps(struct qf_req *r, const struct order *o, bool begun)
{
    static const char *const names[] = {"制作合同", "填写合同内容", "企业确认", "签章并上传扫描件", "提交合同"};
    int now = 5;
    if (qf_eq(o->state, "drafting")) now = begun ? 1 : 0;
    else if (qf_eq(o->state, "confirming")) now = 2;
    else if (qf_eq(o->state, "signing")) now = 3;
    for (int i = 0; i < 5; i++) {
        struct qf_data *d = qf_data_at(r->data, "steps", (size_t)i);
        qf_put_str(d, "name", names[i]);
        qf_put_str(d, "state", i < now ? "past" : i == now ? "now" : "");
    }
}
