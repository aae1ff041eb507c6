#include "keeper/page_captcha.h"

#include "lib/core/str.h"
#include "lib/paper/captcha_picture.h"
#include "lib/web/captcha.h"

/* For the browser that the form was shown to, and as long as it may be answered; else it is blank. */
qf_err *page_captcha_show(struct qf_req *r)
{
    const char *form = qf_query(r, "form"), *name = qf_query(r, "name"), *png;
    const char *text = form ? qf_captcha_text(r, form, name) : NULL;
    size_t len;
    QF_TRY(qf_captcha_picture(r->arena, text ? text : "", &png, &len));
    return qf_send(r, "image/png", png, len);
}
