/* 窗口设置: what an operator's own window has decided for itself. */
#include "model/need_own.h"
#include "model/permission.h"
#include "model/window.h"
#include "window/forms.h"
#include "window/pages.h"

static qf_err *own_window(struct qf_req *r, struct window *w)
{
    bool found, may;
    QF_TRY(window_find(r->db, r->actor->window, w, &found));
    if (!found) return qf_refuse(403, "您的账号没有对应的窗口");
    QF_TRY(permission_in_window(r->db, r->actor, FN_NEED_REVIEW, w->id, &may));
    return may ? NULL : qf_refuse(403, "您的账号不能改本窗口的设置");
}

static qf_err *fill_contact(struct qf_req *r, uint64_t window)
{
    struct window_contact c;
    QF_TRY(window_contact_get(r->db, window, &c));
    qf_prefill(r, &settings_form, SETTINGS_ADDRESS, c.address);
    qf_prefill(r, &settings_form, SETTINGS_POSTCODE, c.postcode);
    qf_prefill(r, &settings_form, SETTINGS_CONTACT, c.contact);
    qf_prefill(r, &settings_form, SETTINGS_PHONE, c.phone);
    qf_prefill(r, &settings_form, SETTINGS_EMAIL, c.email);
    qf_prefill(r, &settings_form, SETTINGS_HOURS, c.hours);
    qf_prefill(r, &settings_form, SETTINGS_INTRO, c.intro);
    return NULL;
}

qf_err *page_settings_show(struct qf_req *r)
{
    struct window w;
    bool reviewed;
    QF_TRY(own_window(r, &w));
    QF_TRY(need_own_reviewed(r->db, w.id, &reviewed));
    QF_TRY(fill_contact(r, w.id));
    qf_prefill(r, &settings_form, SETTINGS_REVIEW, reviewed ? "1" : "");
    qf_putf(r->data, "public_url", "/windows/%s", w.code);
    qf_put_str(r->data, "window_name", w.name);
    qf_crumb(r, "窗口设置", "");
    return NULL;
}

qf_err *page_settings_save(struct qf_req *r)
{
    struct window w;
    QF_TRY(own_window(r, &w));
    const struct window_contact contact = {
        .address = qf_str(r, SETTINGS_ADDRESS), .postcode = qf_str(r, SETTINGS_POSTCODE),
        .contact = qf_str(r, SETTINGS_CONTACT), .phone = qf_str(r, SETTINGS_PHONE),
        .email = qf_str(r, SETTINGS_EMAIL), .hours = qf_str(r, SETTINGS_HOURS),
        .intro = qf_str(r, SETTINGS_INTRO)};
    QF_TRY(window_contact_set(r->db, w.id, &contact));
    QF_TRY(need_own_set_reviewed(r->db, w.id, qf_int(r, SETTINGS_REVIEW) != 0));
    return qf_go(r, "设置已保存", "/window/settings");
}
