/* Fixed texts (关于, 联系我们, 协议 ...) and stored files. */
#include "model/attachment.h"
#include "model/site_page.h"
#include "portal/pages.h"

qf_err *page_text_show(struct qf_req *r)
{
    struct site_page p;
    QF_TRY(site_page_get(r->db, r->path + 1, &p));
    qf_put(r->data, "page", &site_page_type, &p);
    qf_title(r, "%s", p.title);
    qf_crumb(r, p.title, "");
    return NULL;
}

/* Only what is public; what belongs to a record is sent by the page of that record. */
qf_err *page_file_send(struct qf_req *r)
{
    struct attachment a;
    bool found;
    QF_TRY(attachment_find(r->db, qf_path_part(r, "name"), &a, &found));
    if (!found || !qf_eq(a.visibility, "public")) return qf_not_found();
    return qf_send_file(r, a.sha256, a.media_type, a.file_name);
}
