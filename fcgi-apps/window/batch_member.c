/* 批量禁用, 批量恢复 of members. */
#include "model/member.h"
#include "model/permission.h"
#include "window/batch.h"

static qf_err *look(struct qf_req *r, uint64_t id, struct batch_row *row, struct member *m)
{
    QF_TRY(member_get(r->db, r->actor, FN_MEMBER_MANAGE, id, m));
    row->title = qf_empty(m->org_name) ? m->name : m->org_name;
    row->note = qf_fmt(r->arena, "%s%s", m->name, qf_eq(m->role, "staff") ? " · 子账号" : "");
    row->state = member_state_word(m->state);
    row->state_kind = member_state_kind(m->state);
    row->version = qf_fmt(r->arena, "%s %s %s", m->state, m->role ? m->role : "",
                          m->org_state ? m->org_state : "");
    return NULL;
}

static bool is_main(const struct member *m)
{
    return m->org_id && qf_eq(m->role, "owner");
}

qf_err *batch_look_disable(struct qf_req *r, uint64_t id, struct batch_row *row)
{
    struct member m;
    QF_TRY(look(r, id, row, &m));
    if (!qf_eq(m.state, "active")) row->why_not = "不是有效的账号";
    if (is_main(&m)) row->will = "账号禁用，单位不再公开，子账号一并禁用";
    return NULL;
}

qf_err *batch_look_member_restore(struct qf_req *r, uint64_t id, struct batch_row *row)
{
    struct member m;
    QF_TRY(look(r, id, row, &m));
    if (!qf_eq(m.state, "disabled")) row->why_not = "没有被禁用";
    if (is_main(&m)) row->will = "账号恢复，单位重新公开";
    return NULL;
}

static qf_err *set_state(struct qf_req *r, uint64_t id, const char *state)
{
    struct member m;
    QF_TRY(member_get(r->db, r->actor, FN_MEMBER_MANAGE, id, &m));
    return member_set_state(r->db, r->arena, r->actor, &m, state, qf_str(r, BATCH_WHY));
}

qf_err *batch_disable(struct qf_req *r, uint64_t id)
{
    return set_state(r, id, "disabled");
}

qf_err *batch_member_restore(struct qf_req *r, uint64_t id)
{
    return set_state(r, id, "active");
}
