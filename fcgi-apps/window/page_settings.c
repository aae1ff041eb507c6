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

qf_err *page_settings_show(struct qf_req *r)
{
    struct window w;
    bool reviewed;
    QF_TRY(own_window(r, &w));
    QF_TRY(need_own_reviewed(r->db, w.id, &reviewed));
    qf_prefill(r, &settings_form, SETTINGS_REVIEW, reviewed ? "1" : "");
    qf_put_str(r->data, "window_name", w.name);
    qf_crumb(r, "窗口设置", "");
    return NULL;
}

qf_err *page_settings_save(struct qf_req *r)
{
    struct window w;
    QF_TRY(own_window(r, &w));
    QF_TRY(need_own_set_reviewed(r->db, w.id, qf_int(r, SETTINGS_REVIEW) != 0));
    return qf_go(r, "设置已保存", "/window/settings");
}
