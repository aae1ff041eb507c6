/* 首页: how much waits, and the most urgent of it. */
#include "window/pages.h"

enum { SHOWN = 5 };

qf_err *page_home(struct qf_req *r)
{
    const struct case_filter all = {.workflow = ""};
    struct qf_list list;
    int64_t total;
    QF_TRY(put_load(r));
    QF_TRY(case_inbox(r->db, r->actor, &all, SHOWN, 0, &list, &total));
    qf_put_int(r->data, "total", total);
    return put_cases(r, "cases", &list);
}
