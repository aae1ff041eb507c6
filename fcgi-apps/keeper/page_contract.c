#include "keeper/page_contract.h"

#include "keeper/contract.h"
#include "keeper/order.h"
#include "lib/paper/paper.h"
#include "lib/text/text.h"
#include "model/audit.h"

/* --- as a page --- */

static const char *const kinds[] = {
    [CONTRACT_TITLE] = "title", [CONTRACT_HEADING] = "heading", [CONTRACT_TEXT] = "text",
    [CONTRACT_FORMAT] = "format", [CONTRACT_FACT] = "fact", [CONTRACT_HEAD] = "head",
    [CONTRACT_ROW] = "row", [CONTRACT_SIGN] = "sign", [CONTRACT_PAGE] = "page",
};

static void put_line(struct qf_data *d, const struct contract_line *l)
{
    qf_put_str(d, "kind", kinds[l->kind]);
    qf_put_str(d, "text", l->cells[l->count > 1 ? 1 : 0]);
    if (l->kind == CONTRACT_FACT) qf_put_str(d, "label", l->cells[0]);
    for (int i = 0; i < l->count; i++)
        qf_put_str(qf_data_at(d, "cells", (size_t)i), "text", l->cells[i]);
}

static void put_lines(struct qf_req *r, const char *text)
{
    size_t count;
    const struct contract_line *lines = contract_read(r->arena, text, &count);
    for (size_t i = 0; i < count; i++) {
        struct qf_data *d = qf_data_at(r->data, "lines", i);
        put_line(d, &lines[i]);
        qf_put_bool(d, "first", i == 0 || lines[i - 1].kind != lines[i].kind);
        qf_put_bool(d, "last", i + 1 == count || lines[i + 1].kind != lines[i].kind);
    }
}

static qf_err *shown(struct qf_req *r, const struct order *o, struct contract_shown *s)
{
    bool found;
    QF_TRY(contract_show(r, o, s, &found));
    return found ? NULL : qf_not_found();
}

qf_err *page_contract_standard(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct contract_shown s;
    QF_TRY(shown(r, o, &s));
    put_order(r, qf_data_in(r->data, "order"), o);
    put_lines(r, s.text);
    struct qf_data *d = qf_data_in(r->data, "shown");
    qf_put_str(d, "number", s.contract.number);
    if (s.version) {
        qf_putf(d, "version", "第 %d 版", s.version);
        qf_put_str(d, "hash", qf_hex(r->arena, s.sha256, 32));
        qf_put_time(d, "time", s.as_of);
    }
    if (r->actor->kind == QF_OPERATOR) {
        qf_crumb(r, "标准合同", "");
        return NULL;
    }
    qf_put_str(d, "party", "1");
    order_crumbs(r, o, "标准合同");
    return NULL;
}

/* --- as PDF --- */

/* The places to sign stand together: their lines become one. */
static size_t add_signs(struct qf_req *r, struct qf_paper *p, const struct contract_line *lines,
                        size_t i, size_t count)
{
    struct qf_sb left = qf_sb_in(r->arena), right = qf_sb_in(r->arena);
    for (; i < count && lines[i].kind == CONTRACT_SIGN; i++) {
        qf_sb_addf(&left, "%s%s", left.len ? "\n" : "", lines[i].cells[0]);
        qf_sb_addf(&right, "%s%s", right.len ? "\n" : "",
                   lines[i].cells[1] ? lines[i].cells[1] : "");
    }
    qf_paper_signs(p, qf_sb_text(&left), qf_sb_text(&right));
    return i;
}

static void add_line(struct qf_req *r, struct qf_paper *p, const struct contract_line *l)
{
    static const int shares[] = {5, 13, 26, 12, 13};
    const char *text = l->cells[0];
    switch (l->kind) {
    case CONTRACT_TITLE: qf_paper_title(p, text); break;
    case CONTRACT_HEADING: qf_paper_heading(p, text); break;
    case CONTRACT_TEXT: qf_paper_text(p, text, QF_PAPER_PLAIN); break;
    case CONTRACT_FORMAT: qf_paper_text(p, text, QF_PAPER_STRONG); break;
    case CONTRACT_FACT: qf_paper_fact(p, qf_fmt(r->arena, "%s：", text), l->cells[1]); break;
    case CONTRACT_HEAD: qf_paper_row(p, shares, l->cells, l->count, true); break;
    case CONTRACT_ROW: qf_paper_row(p, shares, l->cells, l->count, false); break;
    case CONTRACT_PAGE: qf_paper_page(p); break;
    case CONTRACT_SIGN: break;
    }
}

static const char *foot_of(struct qf_req *r, const struct contract_shown *s)
{
    if (!s->version) return "草稿：这一稿还没有发给对方，不能用于签章";
    return qf_fmt(r->arena, "第 %d 版　SHA-256 %s\n核对：%s/contracts/verify", s->version,
                  qf_hex(r->arena, s->sha256, 32), qf_conf_str(r->conf, "Site.base_url"));
}

static qf_err *print(struct qf_req *r, const struct contract_shown *s, const char **bytes,
                     size_t *len)
{
    size_t count;
    const struct contract_line *lines = contract_read(r->arena, s->text, &count);
    struct qf_paper *p = qf_paper_new(r->arena, &(struct qf_paper_info){
        .title = qf_fmt(r->arena, "合同 %s", s->contract.number),
        .head = qf_fmt(r->arena, "合同编号 %s", s->contract.number), .foot = foot_of(r, s),
        .made_at = s->as_of});
    for (size_t i = 0; i < count;) {
        if (lines[i].kind == CONTRACT_SIGN) i = add_signs(r, p, lines, i, count);
        else add_line(r, p, &lines[i++]);
    }
    return qf_paper_end(p, bytes, len);
}

qf_err *page_contract_pdf(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct contract_shown s;
    const char *bytes;
    size_t len;
    QF_TRY(shown(r, o, &s));
    QF_TRY(print(r, &s, &bytes, &len));
    QF_TRY(audit_write(r->db, r->actor, &(struct audit){
        .action = "contract.download", .subject_type = "service_order", .subject_id = o->id,
        .detail = qf_fmt(r->arena, "version %d", s.version)}));
    return qf_send_as(r, "application/pdf", qf_fmt(r->arena, "合同-%s.pdf", s.contract.number),
                      bytes, len);
}
