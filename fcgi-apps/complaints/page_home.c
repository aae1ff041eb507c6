/* 首页 and 联系我们. */
#include "complaints/pages.h"
#include "model/window.h"

qf_err *page_home(struct qf_req *r)
{
    qf_title(r, "企业投诉");
    qf_describe(r, "被拖欠账款，对服务机构、订单不满意，对窗口工作有意见，都可以在这里投诉，不用注册");
    return NULL;
}

/* The windows that handle complaints: those of the cities, and the province's. */
qf_err *page_contact(struct qf_req *r)
{
    struct qf_list list;
    size_t n = 0;
    QF_TRY(window_list(r->db, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct window *w = QF_AT(list, struct window, i);
        if (!qf_eq(w->type, "city") && !qf_eq(w->type, "province")) continue;
        qf_put(qf_data_at(r->data, "windows", n++), "window", &window_type, w);
    }
    qf_crumb(r, "联系我们", "");
    return NULL;
}
