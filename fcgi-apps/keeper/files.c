#include "keeper/files.h"

#include "lib/text/text.h"
#include "model/audit.h"

enum { RULES = 32 };
static struct { const char *subject_type; files_rule *may; } rules[RULES];

void files_may_read(const char *subject_type, files_rule *may)
{
    for (int i = 0; i < RULES; i++) {
        if (rules[i].subject_type && !qf_eq(rules[i].subject_type, subject_type)) continue;
        rules[i].subject_type = subject_type;
        rules[i].may = may;
        return;
    }
    abort();                            /* more kinds of records than anybody planned */
}

static qf_err *may_read(struct qf_req *r, const struct attachment *a, bool *may)
{
    *may = false;
    for (int i = 0; i < RULES && rules[i].subject_type; i++)
        if (qf_eq(rules[i].subject_type, a->subject_type)) return rules[i].may(r, a, may);
    return NULL;
}

qf_err *load_record_file(struct qf_req *r)
{
    struct attachment *a = qf_alloc(r->arena, sizeof *a);
    bool found, may;
    QF_TRY(attachment_find(r->db, qf_path_part(r, "name"), a, &found));
    if (!found) return qf_not_found();
    QF_TRY(may_read(r, a, &may));
    if (!may) return qf_not_found();
    qf_set_record(r, a);
    return NULL;
}

qf_err *page_record_file(struct qf_req *r)
{
    const struct attachment *a = qf_record(r);
    const struct audit entry = {.action = "file.view", .subject_type = a->subject_type,
                                .subject_id = a->subject_id, .detail = a->public_id};
    QF_TRY(audit_write(r->db, r->actor, &entry));
    return qf_send_file(r, a->sha256, a->media_type, a->file_name);
}

qf_err *keep_files(struct qf_req *r, int field, const char *subject_type, uint64_t subject_id,
                   const char *name)
{
    const uint64_t *ids;
    size_t n = qf_files(r, field, &ids);
    for (size_t i = 0; i < n; i++)
        QF_TRY(attachment_keep(r->db, ids[i], subject_type, subject_id, name));
    return NULL;
}

/* "/sp/files/": below the first folder of the page that asks. */
static const char *folder(struct qf_req *r)
{
    size_t len = 1 + strcspn(r->path + 1, "/");
    return qf_fmt(r->arena, "%.*s/files/", (int)len, r->path);
}

void put_file(struct qf_req *r, struct qf_data *d, const struct attachment *a)
{
    qf_put_str(d, "id", a->public_id);
    qf_put_str(d, "name", a->file_name);
    qf_put_str(d, "size", qf_show_size(r->arena, a->size));
    qf_put_str(d, "type", a->media_type);
    qf_put_str(d, "field", a->field);
    if (qf_starts(a->media_type, "image/")) qf_put_str(d, "picture", "1");
    qf_putf(d, "url", "%s%s", folder(r), a->public_id);
    qf_put_time(d, "time", a->created_at);
}

qf_err *put_files(struct qf_req *r, struct qf_data *d, const char *name, const char *subject_type,
                  uint64_t subject_id, const char *field)
{
    struct qf_list list;
    size_t n = 0;
    QF_TRY(attachment_list(r->db, subject_type, subject_id, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct attachment *a = QF_AT(list, struct attachment, i);
        if (!field || qf_eq(a->field, field)) put_file(r, qf_data_at(d, name, n++), a);
    }
    return NULL;
}
