/* 核心服务机构申报 in the windows: the list, core institutions and their yearly check. */
#include "keeper/application.h"
#include "keeper/export.h"
#include "keeper/service.h"
#include "lib/text/text.h"
#include "model/case.h"
#include "model/codes.h"
#include "model/core_check.h"
#include "model/institution.h"
#include "model/permission.h"
#include "window/pages_round.h"

/* --- applications --- */

static struct application_filter filter_of(struct qf_req *r)
{
    struct application_filter f = {.state = qf_str(r, APPLICATIONS_STATE),
                                   .region = qf_str(r, APPLICATIONS_REGION),
                                   .words = qf_str(r, APPLICATIONS_Q)};
    if (!qf_read_u64(qf_str(r, APPLICATIONS_ROUND), INT64_MAX, &f.round)) f.round = 0;
    return f;
}

qf_err *page_application_list(struct qf_req *r)
{
    const struct application_filter f = filter_of(r);
    struct qf_list list;
    int64_t total;
    QF_TRY(application_list(r->db, r->arena, r->actor, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                            &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    for (size_t i = 0; i < list.count; i++)
        put_application(r, qf_data_at(r->data, "applications", i),
                        QF_AT(list, struct application, i));
    qf_put_bool(r->data, "filtered", f.round || *f.state || *f.region || *f.words);
    export_link(r, "/window/applications/export");
    qf_crumb(r, "核心服务机构申报", "");
    return NULL;
}

static const struct export_column columns[] = {
    {"编号", "number", .width = 18}, {"机构名称", "name", .width = 34}, {"机构代码", "uscc", .width = 22},
    {"批次", "round_name", .width = 24}, {"年度", "year"}, {"状态", "state"},
    {"提交时间", "submitted_at", .width = 18}, {"证书编号", "certificate", .width = 18},
    {"有效期到", "valid_to"}, {0},
};

static qf_err *application_rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    const struct application_filter f = filter_of(r);
    return application_each(r->db, r->arena, r->actor, &f, limit, take, arg);
}

qf_err *page_application_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "核心服务机构申报",
                                                .subject = "core_application",
                                                .type = &application_type, .columns = columns,
                                                .rows = application_rows});
}

qf_err *load_application(struct qf_req *r)
{
    struct application *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(application_for_window(r->db, r->actor, qf_path_id(r), a));
    qf_set_record(r, a);
    return NULL;
}

static qf_err *case_of_application(struct qf_req *r, const struct application *a,
                                   struct case_file *c)
{
    bool found;
    QF_TRY(case_of(r->db, APPLICATION_FILES, APPLICATION_FILES, a->id, c, &found));
    return found ? NULL : qf_not_found();
}

/* Whose turn it is decides in the case; who has recommended it may still read. */
qf_err *page_application_open(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "application");
    struct case_file c;
    bool may;
    QF_TRY(case_of_application(r, a, &c));
    QF_TRY(permission_in_window(r->db, r->actor, FN_CORE_REVIEW, c.window_id, &may));
    if (may) return qf_go(r, "", "/window/cases/%llu", (unsigned long long)c.id);
    put_application(r, d, a);
    QF_TRY(put_application_years(r, d, a));
    qf_title(r, "%s", a->name);
    qf_crumb(r, "核心服务机构申报", "/window/applications");
    qf_crumb(r, a->name, "");
    return put_application_files(r, d, a);
}

qf_err *application_file_may(struct qf_req *r, const struct attachment *file, bool *may)
{
    struct application a;
    qf_err *e = application_for_window(r->db, r->actor, file->subject_id, &a);
    *may = !e;
    return e && e->status != 404 ? e : NULL;
}

/* --- core institutions --- */

static void put_core(struct qf_req *r, struct qf_data *d, const struct institution *i)
{
    qf_put_str(d, "region", codes_region_name(i->region_code));
    qf_put_str(d, "kind_word", service_kind_word(i->kind));
    qf_put_bool(d, "valid", institution_is_valid(i, qf_day(r->now)));
}

qf_err *page_core_list(struct qf_req *r)
{
    const struct institution_filter f = {.words = qf_str(r, CORES_Q),
                                         .region = qf_str(r, CORES_REGION), .kind = "",
                                         .ended = qf_int(r, CORES_ENDED) != 0};
    struct qf_list list;
    int64_t total;
    QF_TRY(institution_list(r->db, r->arena, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_put_list(r->data, "institutions", &list);
    for (size_t i = 0; i < list.count; i++)
        put_core(r, qf_data_at(r->data, "institutions", i), QF_AT(list, struct institution, i));
    qf_crumb(r, "核心服务机构", "");
    return NULL;
}

qf_err *load_core(struct qf_req *r)
{
    struct institution *i = qf_alloc(r->arena, sizeof *i);
    bool found;
    QF_TRY(institution_get(r->db, qf_path_id(r), i, &found));
    if (!found) return qf_not_found();
    qf_set_record(r, i);
    return NULL;
}

static void say_core(struct qf_req *r, const struct institution *i, const char *what)
{
    qf_put(r->data, "institution", &institution_type, i);
    put_core(r, qf_data_in(r->data, "institution"), i);
    qf_crumb(r, "核心服务机构", "/window/institutions");
    qf_crumb(r, i->name, what ? qf_fmt(r->arena, "/window/institutions/%llu",
                                       (unsigned long long)i->id) : "");
    if (what) qf_crumb(r, what, "");
}

qf_err *page_core_show(struct qf_req *r)
{
    const struct institution *i = qf_record(r);
    struct qf_list checks;
    say_core(r, i, NULL);
    QF_TRY(core_check_list(r->db, i->id, false, &checks));
    qf_put_list(r->data, "checks", &checks);
    for (size_t n = 0; n < checks.count; n++) {
        const struct core_check *k = QF_AT(checks, struct core_check, n);
        struct qf_data *d = qf_data_at(r->data, "checks", n);
        qf_put_str(d, "result_word", core_check_result_word(k->result));
        qf_put_str(d, "state_word", core_check_state_word(k->state));
    }
    qf_title(r, "%s", i->name);
    return NULL;
}

/* --- 年度考核 --- */

qf_err *page_core_ask_judge(struct qf_req *r)
{
    qf_prefill(r, &judge_form, JUDGE_YEAR, qf_fmt(r->arena, "%d", qf_civil_of(r->now).year));
    say_core(r, qf_record(r), "年度考核");
    return NULL;
}

qf_err *page_core_judge(struct qf_req *r)
{
    const struct institution *i = qf_record(r);
    const struct core_check k = {.provider_id = i->id, .name = i->name,
                                 .year = (int)qf_int(r, JUDGE_YEAR),
                                 .result = qf_str(r, JUDGE_RESULT),
                                 .opinion = qf_str(r, JUDGE_OPINION)};
    uint64_t id;
    if (!institution_is_valid(i, qf_day(r->now)))
        return qf_state_error("认定已经到期，不再考核");
    QF_TRY(core_check_propose(r->db, r->arena, r->actor, &k, &id));
    return qf_go(r, "已提交，等另一位工作人员复核", "/window/institutions/%llu",
                 (unsigned long long)i->id);
}

/* Where the messages about a check lead: to its case. */
qf_err *load_core_check(struct qf_req *r)
{
    struct case_file *c = qf_alloc(r->arena, sizeof *c);
    bool found;
    QF_TRY(case_of(r->db, "core_check", "core_check", qf_path_id(r), c, &found));
    if (!found) return qf_not_found();
    qf_set_record(r, c);
    return case_for_window(r->db, r->actor, c->id, c);
}

qf_err *page_core_check_open(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    return qf_go(r, "", "/window/cases/%llu", (unsigned long long)c->id);
}
