#include "keeper/page_message.h"

#include "model/message.h"

const struct qf_form read_all_form = {.name = "read_all", .button = "全部标为已读"};

/* "/sp/messages": the path of the row, without what names one message. */
static const char *list_path(struct qf_req *r)
{
    const char *path = r->route->path;
    size_t len = strcspn(path, "{");
    if (path[len] && len > 0) len--;
    return qf_dupn(r->arena, path, len);
}

qf_err *page_message_list(struct qf_req *r)
{
    struct qf_list list;
    int64_t total, unread;
    QF_TRY(message_list(r->db, r->actor->account, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                        &total));
    QF_TRY(message_unread(r->db, r->actor->account, &unread));
    qf_put_list(r->data, "messages", &list);
    qf_put_int(r->data, "unread", unread);
    qf_put_str(r->data, "list_url", list_path(r));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_crumb(r, "消息", "");
    return NULL;
}

qf_err *page_message_read_all(struct qf_req *r)
{
    QF_TRY(message_read_all(r->db, r->actor->account));
    return qf_go(r, "已全部标为已读", "%s", list_path(r));
}

qf_err *load_message(struct qf_req *r)
{
    struct message *m = qf_alloc(r->arena, sizeof *m);
    QF_TRY(message_open(r->db, r->actor->account, qf_path_id(r), m));
    qf_set_record(r, m);
    return NULL;
}

qf_err *page_message_show(struct qf_req *r)
{
    const struct message *m = qf_record(r);
    qf_put(r->data, "message", &message_type, m);
    qf_put_str(r->data, "list_url", list_path(r));
    qf_title(r, "%s", m->title);
    qf_crumb(r, "消息", list_path(r));
    qf_crumb(r, m->title, "");
    return NULL;
}
