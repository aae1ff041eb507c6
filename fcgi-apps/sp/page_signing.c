/* 上传合同及其它文件, 提交合同. */
#include "keeper/contract.h"
#include "keeper/order.h"
#include "lib/text/text.h"
#include "lib/web/upload.h"
#include "sp/forms_contract.h"
#include "sp/pages_contract.h"

static qf_err *put_page(struct qf_req *r, const struct order *o, const char *what)
{
    put_order(r, qf_data_in(r->data, "order"), o);
    put_contract_steps(r, o, true);
    qf_put_bool(r->data, "may_add", contract_may_add(o->state));
    order_crumbs(r, o, what);
    return put_contract(r, o);
}

qf_err *page_signing(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct contract c;
    bool found;
    QF_TRY(contract_get(r->db, o->id, &c, &found));
    if (!found || c.confirmed_at == QF_NO_TIME || contract_buyer_may_write(o->state))
        return order_back(r, o, "还不能上传签章的合同");
    return put_page(r, o, "上传合同");
}

/* A signed contract is a picture or a PDF, not an archive or a text that anybody may change. */
static void refuse_others(struct qf_req *r)
{
    const uint64_t *ids;
    for (size_t i = qf_files(r, SIGNING_SCAN, &ids); i-- > 0;) {
        const char *type = qf_file(r, SIGNING_SCAN, i)->type;
        if (!qf_eq(type, "application/pdf") && !qf_eq(type, "image/jpeg") &&
            !qf_eq(type, "image/png"))
            qf_file_wrong(r, SIGNING_SCAN, i, "不是 PDF、JPG 或者 PNG");
    }
}

qf_err *page_signing_upload(struct qf_req *r)
{
    static const char *const fields[] = {CONTRACT_SCAN, CONTRACT_SUPPLEMENT, CONTRACT_INVOICE};
    const struct order *o = qf_record(r);
    const uint64_t *ids;
    size_t all = 0;
    refuse_others(r);
    for (int i = 0; i < 3; i++) all += qf_files(r, i, &ids);
    if (!qf_any_wrong(r) && all == 0) qf_wrong(r, -1, "请选择要上传的文件");
    if (qf_any_wrong(r)) return qf_refused(r);
    QF_TRY(contract_add_files(r->db, r->arena, r->actor, o->id,
                              qf_files(r, SIGNING_SCAN, &ids) > 0));
    for (int i = 0; i < 3; i++) QF_TRY(keep_files(r, i, "service_order", o->id, fields[i]));
    return qf_go(r, "文件已上传", "%s/signing", order_address(r, o->id));
}

/* --- 提交合同 --- */

qf_err *page_signing_ask_submit(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    if (!qf_eq(o->state, "signing")) return order_back(r, o, "不能提交合同");
    return put_page(r, o, "提交合同");
}

qf_err *page_signing_submit(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(contract_submit(r->db, r->arena, r->actor, o->id));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}

/* --- 删除文件 --- */

struct filed { struct order order; struct attachment file; };

qf_err *load_contract_file(struct qf_req *r)
{
    struct filed *f = qf_alloc(r->arena, sizeof *f);
    bool found;
    QF_TRY(attachment_find(r->db, qf_path_part(r, "name"), &f->file, &found));
    if (!found || !qf_eq(f->file.subject_type, "service_order") ||
        !qf_starts(f->file.field, "contract_"))
        return qf_not_found();
    qf_set_record(r, f);
    return order_of_provider(r->db, r->actor->org, f->file.subject_id, &f->order);
}

qf_err *page_file_ask_drop(struct qf_req *r)
{
    const struct filed *f = qf_record(r);
    if (!qf_eq(f->order.state, "signing")) return order_back(r, &f->order, "文件不能再删除");
    qf_put_str(r->data, "file", f->file.file_name);
    put_order(r, qf_data_in(r->data, "order"), &f->order);
    order_crumbs(r, &f->order, "删除文件");
    return NULL;
}

qf_err *page_file_drop(struct qf_req *r)
{
    const struct filed *f = qf_record(r);
    QF_TRY(contract_drop_file(r->db, r->actor, f->order.id, f->file.public_id));
    return qf_go(r, "文件已删除", "%s/signing", order_address(r, f->order.id));
}
