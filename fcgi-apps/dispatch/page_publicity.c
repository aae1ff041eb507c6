/* 公示: who is to be certified or to win, objections against it, and the results of yearly checks. */
#include "dispatch/pages_review.h"
#include "keeper/application.h"
#include "keeper/award.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/case.h"

static void check_true(struct qf_req *r)
{
    if (qf_utf8_len(qf_str(r, OBJECT_CONTENT)) < 10)
        qf_wrong(r, OBJECT_CONTENT, "请写明事实和理由，至少 10 个字");
}

const struct qf_form objection_form = {
    .name = "objection", .button = "提交异议", .check = check_true,
    .fields = {
        [OBJECT_CONTENT] = {"content", "异议内容", QF_TEXT, .required = true, .max = 2000,
                            .column = "objection.content",
                            .hint = "写明事实、理由和证据线索。只有核查人看得到您的姓名和电话。"},
        [OBJECT_PHONE] = {"phone", "联系电话", QF_PHONE, .required = true,
                          .hint = "核查时可能向您了解情况。"},
        [OBJECT_TRUE] = {"truth", "以上内容真实，我对其负责", QF_TICK, .required = true},
    },
};
const struct qf_form objection_withdraw_form = {.name = "objection_withdraw", .button = "撤回异议"};

qf_err *page_publicity_list(struct qf_req *r)
{
    struct qf_list list;
    QF_TRY(application_in_public(r->db, &list));
    for (size_t i = 0; i < list.count; i++)
        put_application(r, qf_data_at(r->data, "applications", i),
                        QF_AT(list, struct application, i));
    qf_crumb(r, "拟认定公示", "");
    return NULL;
}

qf_err *page_excellent_publicity(struct qf_req *r)
{
    struct qf_list list;
    QF_TRY(award_in_public(r->db, &list));
    for (size_t i = 0; i < list.count; i++)
        put_award(r, qf_data_at(r->data, "entries", i), QF_AT(list, struct award_entry, i));
    qf_crumb(r, "优秀评选公示", "");
    return NULL;
}

/* --- objections --- */

/* What is in 公示 and may be objected to. */
struct publicity {
    const char *type, *name, *what;     /* what: 拟认定, 拟入选优秀服务机构 */
    uint64_t id;
    qf_time public_to;
};

/* Where it is shown, by the kind of record. */
static const struct { const char *type, *name, *url; } lists[] = {
    {APPLICATION_FILES, "拟认定公示", "/dispatch/publicity"},
    {AWARD_FILES, "优秀评选公示", "/dispatch/excellent/publicity"},
};

static void crumb_list(struct qf_req *r, const char *type)
{
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (qf_eq(lists[i].type, type)) qf_crumb(r, lists[i].name, lists[i].url);
}

static void set_publicity(struct qf_req *r, const struct publicity *p)
{
    struct publicity *kept = qf_alloc(r->arena, sizeof *kept);
    *kept = *p;
    qf_set_record(r, kept);
}

qf_err *load_publicity(struct qf_req *r)
{
    struct application a;
    QF_TRY(application_public(r->db, qf_path_id(r), &a));
    set_publicity(r, &(struct publicity){APPLICATION_FILES, a.name, "拟认定", a.id, a.public_to});
    return NULL;
}

qf_err *load_award_publicity(struct qf_req *r)
{
    struct award_entry e;
    QF_TRY(award_public(r->db, qf_path_id(r), &e));
    const char *what = qf_fmt(r->arena, "拟入选%s", e.category_name);
    set_publicity(r, &(struct publicity){AWARD_FILES, e.title, what, e.id, e.public_to});
    return NULL;
}

qf_err *page_objection_new(struct qf_req *r)
{
    const struct publicity *p = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "publicity");
    qf_put_str(d, "name", p->name);
    qf_put_str(d, "what", p->what);
    qf_put_str(d, "public_to", qf_show_date(r->arena, p->public_to));
    crumb_list(r, p->type);
    qf_crumb(r, "提出异议", "");
    return NULL;
}

qf_err *page_objection_raise(struct qf_req *r)
{
    const struct publicity *p = qf_record(r);
    const struct objection o = {
        .subject_type = p->type, .subject_id = p->id,
        .title = qf_shorten(r->arena, qf_fmt(r->arena, "对“%s”%s的异议", p->name, p->what), 100),
        .phone = qf_str(r, OBJECT_PHONE), .content = qf_str(r, OBJECT_CONTENT)};
    uint64_t id;
    QF_TRY(objection_raise(r->db, r->arena, r->actor, &o, &id));
    return qf_go(r, "异议已提交，核查结果会发消息告诉您", "/dispatch/objections/%llu",
                 (unsigned long long)id);
}

qf_err *load_objection(struct qf_req *r)
{
    struct objection *o = qf_alloc(r->arena, sizeof *o);
    QF_TRY(objection_own(r->db, r->actor, qf_path_id(r), o));
    qf_set_record(r, o);
    return NULL;
}

static qf_err *put_objection(struct qf_req *r, const struct objection *o, struct case_file *c)
{
    bool found;
    qf_put(r->data, "objection", &objection_type, o);
    struct qf_data *d = qf_data_in(r->data, "objection");
    qf_put_str(d, "state_word", objection_state_word(o->state));
    qf_put_bool(d, "open", qf_eq(o->state, "open"));
    QF_TRY(case_of(r->db, objection_workflow(o->subject_type), "objection", o->id, c, &found));
    if (found) QF_TRY(put_timeline(r, c));
    crumb_list(r, o->subject_type);
    return NULL;
}

qf_err *page_objection_show(struct qf_req *r)
{
    const struct objection *o = qf_record(r);
    struct case_file c;
    QF_TRY(put_objection(r, o, &c));
    qf_crumb(r, o->number, "");
    return NULL;
}

qf_err *page_objection_ask_withdraw(struct qf_req *r)
{
    const struct objection *o = qf_record(r);
    struct case_file c;
    if (!qf_eq(o->state, "open"))
        return qf_go(r, "异议已经办结，不能撤回", "/dispatch/objections/%llu",
                     (unsigned long long)o->id);
    QF_TRY(put_objection(r, o, &c));
    qf_crumb(r, "撤回异议", "");
    return NULL;
}

qf_err *page_objection_withdraw(struct qf_req *r)
{
    const struct objection *o = qf_record(r);
    struct case_file c;
    bool found;
    QF_TRY(case_of(r->db, objection_workflow(o->subject_type), "objection", o->id, &c, &found));
    if (!found) return qf_not_found();
    QF_TRY(case_fire(r->db, r->arena, c.id, "withdraw", r->actor, ""));
    return qf_go(r, "异议已撤回", "/dispatch/objections/%llu", (unsigned long long)o->id);
}

/* --- 年度考核 of the own institution --- */

qf_err *load_check(struct qf_req *r)
{
    struct core_check *k = qf_alloc(r->arena, sizeof *k);
    QF_TRY(core_check_own(r->db, r->actor->org, qf_path_id(r), k));
    qf_set_record(r, k);
    return NULL;
}

qf_err *page_check_show(struct qf_req *r)
{
    const struct core_check *k = qf_record(r);
    qf_put(r->data, "check", &core_check_type, k);
    qf_put_str(qf_data_in(r->data, "check"), "result_word", core_check_result_word(k->result));
    qf_crumb(r, "年度考核", "");
    return NULL;
}
