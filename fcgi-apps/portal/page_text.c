/* Fixed texts (关于, 联系我们, 协议 ...) and stored files. */
#include "model/attachment.h"
#include "model/picture.h"
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

/* Only what is public; what belongs to a record is sent by the page of that record. A picture that no public record uses yet is seen by its owner, in the library and in the editor; an
 * original by nobody here. */
static qf_err *may_see(struct qf_req *r, const struct attachment *a, bool *may)
{
    *may = qf_eq(a->visibility, "public");
    if (*may) qf_keep(r);
    if (*may || !qf_eq(a->subject_type, "picture") || qf_eq(a->field, "original")) return NULL;
    return picture_may_see(r->db, r->actor, a->subject_id, may);
}

qf_err *page_file_send(struct qf_req *r)
{
    struct attachment a;
    bool found, may = false;
    QF_TRY(attachment_find(r->db, qf_path_part(r, "name"), &a, &found));
    if (found) QF_TRY(may_see(r, &a, &may));
    if (!may) return qf_not_found();
    return qf_send_file(r, a.sha256, a.media_type, a.file_name);
}
