#include "keeper/page_staff.h"

#include "keeper/staff_inside.h"
#include "lib/text/text.h"
#include "model/staff.h"

/* "/enterprise/staff": the path of the row, up to what names one of them or what is done. */
static const char *list_path(struct qf_req *r)
{
    const char *path = r->route->path, *end = strstr(path, "/staff");
    return qf_dupn(r->arena, path, (size_t)(end - path) + strlen("/staff"));
}

/* "李样 · 女 · 分配人 周例明" */
static const char *note_of(struct qf_req *r, const struct staff *s)
{
    const char *gender = qf_eq(s->gender, "m") ? " · 男" : qf_eq(s->gender, "f") ? " · 女" : "";
    return qf_fmt(r->arena, "%s%s%s%s", s->person_name, gender,
                  *s->added_by ? " · 分配人 " : "", s->added_by);
}

static void put_staff(struct qf_req *r, struct qf_data *d, const struct staff *s)
{
    qf_put(d, "own", &staff_type, s);
    qf_put_str(d, "note", note_of(r, s));
    qf_put_str(d, "state_word", staff_state_word(s->state));
    qf_put_str(d, "state_kind", staff_state_kind(s->state));
    qf_putf(d, "url", "%s/%llu", list_path(r), (unsigned long long)s->id);
    qf_put_bool(d, "active", qf_eq(s->state, "active"));
    qf_put_bool(d, "disabled", qf_eq(s->state, "disabled"));
}

qf_err *page_staff_list(struct qf_req *r)
{
    const struct staff_filter f = {.words = qf_str(r, STAFFS_Q), .state = qf_str(r, STAFFS_STATE)};
    struct qf_list list;
    int64_t total;
    QF_TRY(staff_list(r->db, r->actor, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_staff(r, qf_data_at(r->data, "staff", i), QF_AT(list, struct staff, i));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_put_str(r->data, "list_url", list_path(r));
    if (*f.words || *f.state) qf_put_str(r->data, "filtered", "1");
    qf_crumb(r, "子账号", "");
    return NULL;
}

static void say_where(struct qf_req *r, const char *what)
{
    qf_put_str(r->data, "list_url", list_path(r));
    qf_crumb(r, "子账号", list_path(r));
    qf_crumb(r, what, "");
}

static struct staff_entry entry_of(struct qf_req *r)
{
    return (struct staff_entry){
        .person_name = qf_str(r, STAFF_PERSON), .gender = qf_str(r, STAFF_GENDER),
        .office_phone = qf_str(r, STAFF_OFFICE), .phone = qf_str(r, STAFF_PHONE),
        .email = qf_str(r, STAFF_EMAIL)};
}

/* --- a new one --- */

qf_err *page_staff_new(struct qf_req *r)
{
    say_where(r, "新增子账号");
    return NULL;
}

/* What .before made for the transaction: hashing takes 25 ms. */
struct secret { const char *hash; };

static qf_err *hash_of(struct qf_req *r, int field)
{
    struct secret *s = qf_alloc(r->arena, sizeof *s);
    qf_set_record(r, s);
    return password_hash(r->arena, qf_str(r, field), &s->hash);
}

static const char *hash_made(struct qf_req *r)
{
    const struct secret *s = qf_record(r);
    return s->hash;
}

qf_err *page_staff_check_new(struct qf_req *r)
{
    return hash_of(r, STAFF_PASSWORD);
}

qf_err *page_staff_add(struct qf_req *r)
{
    struct staff_entry entry = entry_of(r);
    uint64_t id;
    entry.name = qf_str(r, STAFF_NAME);
    entry.password_hash = hash_made(r);
    QF_TRY(staff_add(r->db, r->arena, r->actor, &entry, &id));
    return qf_go(r, qf_fmt(r->arena, "子账号 %s 已建立，请把初始密码当面告诉本人", entry.name), "%s",
                 list_path(r));
}

/* --- one of them --- */

qf_err *load_staff(struct qf_req *r)
{
    struct staff *s = qf_alloc(r->arena, sizeof *s);
    QF_TRY(staff_get(r->db, r->actor, qf_path_id(r), s));
    qf_set_record(r, s);
    return NULL;
}

static bool is_deleted(const struct staff *s)
{
    return qf_eq(s->state, "closed");
}

static qf_err *go_back(struct qf_req *r)
{
    return qf_go(r, "这个子账号已经删除，不能再改", "%s", list_path(r));
}

qf_err *page_staff_edit(struct qf_req *r)
{
    const struct staff *s = qf_record(r);
    if (is_deleted(s)) return go_back(r);
    qf_prefill(r, &staff_form, STAFF_PERSON, s->person_name);
    qf_prefill(r, &staff_form, STAFF_GENDER, s->gender);
    qf_prefill(r, &staff_form, STAFF_OFFICE, s->office_phone);
    qf_prefill(r, &staff_form, STAFF_PHONE, s->phone);
    qf_prefill(r, &staff_form, STAFF_EMAIL, s->email);
    put_staff(r, qf_data_in(r->data, "staff"), s);
    say_where(r, s->name);
    return NULL;
}

qf_err *page_staff_save(struct qf_req *r)
{
    const struct staff *s = qf_record(r);
    const struct staff_entry entry = entry_of(r);
    QF_TRY(staff_save(r->db, r->actor, s->id, &entry));
    return qf_go(r, qf_fmt(r->arena, "子账号 %s 已修改", s->name), "%s", list_path(r));
}

/* --- disabling, restoring, deleting: each asks first --- */

qf_err *page_staff_ask(struct qf_req *r)
{
    const struct staff *s = qf_record(r);
    if (is_deleted(s)) return go_back(r);
    put_staff(r, qf_data_in(r->data, "staff"), s);
    say_where(r, s->name);
    return NULL;
}

static qf_err *set_state(struct qf_req *r, const char *state, const char *words)
{
    const struct staff *s = qf_record(r);
    QF_TRY(staff_set_state(r->db, r->actor, s->id, state));
    return qf_go(r, qf_fmt(r->arena, "子账号 %s %s", s->name, words), "%s", list_path(r));
}

qf_err *page_staff_disable(struct qf_req *r)
{
    return set_state(r, "disabled", "已禁用，已登录的立即退出");
}

qf_err *page_staff_restore(struct qf_req *r)
{
    return set_state(r, "active", "已恢复，可以登录");
}

qf_err *page_staff_delete(struct qf_req *r)
{
    return set_state(r, "closed", "已删除");
}

/* --- a new password --- */

qf_err *page_staff_ask_password(struct qf_req *r)
{
    return page_staff_ask(r);
}

/* The row of the POST has no loader: the record is what .before made. */
qf_err *page_staff_check_password(struct qf_req *r)
{
    return hash_of(r, RESET_PASSWORD);
}

qf_err *page_staff_set_password(struct qf_req *r)
{
    struct staff s;
    QF_TRY(staff_get(r->db, r->actor, qf_path_id(r), &s));
    QF_TRY(staff_set_password(r->db, r->actor, s.id, hash_made(r)));
    return qf_go(r, qf_fmt(r->arena, "子账号 %s 的密码已重置，已登录的立即退出", s.name), "%s",
                 list_path(r));
}
