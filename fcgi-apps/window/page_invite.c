/* 邀请专家: who scores a record, and who else may. The same for applications and entries for awards. */
#include "keeper/application.h"
#include "lib/text/text.h"
#include "model/case.h"
#include "model/codes.h"
#include "model/permission.h"
#include "model/review.h"
#include "model/window.h"
#include "window/pages_award.h"

/* What is judged. */
struct judged {
    struct review_subject subject;
    const char *state, *state_word, *list_name, *list_url, *url;
    int function;                       /* that decides about it */
};

static void set_judged(struct qf_req *r, const struct judged *j)
{
    struct judged *kept = qf_alloc(r->arena, sizeof *kept);
    *kept = *j;
    qf_set_record(r, kept);
}

qf_err *load_application_judged(struct qf_req *r)
{
    struct application a;
    QF_TRY(application_for_window(r->db, r->actor, qf_path_id(r), &a));
    set_judged(r, &(struct judged){
        .subject = {.type = APPLICATION_FILES, .title = a.name, .id = a.id, .round_id = a.round_id,
                    .org = a.name, .region_code = a.region_code},
        .state = a.state, .state_word = application_state_word(a.state),
        .list_name = "核心服务机构申报", .list_url = "/window/applications",
        .url = qf_fmt(r->arena, "/window/applications/%llu/experts", (unsigned long long)a.id),
        .function = FN_CORE_REVIEW});
    return NULL;
}

qf_err *load_award_judged(struct qf_req *r)
{
    struct award_entry e;
    QF_TRY(award_for_window(r->db, r->actor, qf_path_id(r), &e));
    const char *title = qf_fmt(r->arena, "%s（%s）", e.title, e.category_name);
    set_judged(r, &(struct judged){
        .subject = {.type = AWARD_FILES, .title = qf_shorten(r->arena, title, 100), .id = e.id,
                    .round_id = e.round_id, .org = e.org_name, .region_code = e.region_code},
        .state = e.state, .state_word = award_state_word(e.state), .list_name = "优秀评选",
        .list_url = "/window/awards",
        .url = qf_fmt(r->arena, "/window/awards/%llu/experts", (unsigned long long)e.id),
        .function = FN_AWARD_REVIEW});
    return NULL;
}

/* --- the form --- */

static const struct qf_choice *candidates(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (!qf_record(r) && r->route->load(r)) return none;
    const struct judged *j = qf_record(r);
    if (review_candidates(r->db, &j->subject, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct review_candidate *x = QF_AT(list, struct review_candidate, i);
        out[i] = (struct qf_choice){
            .value = qf_fmt(r->arena, "%llu", (unsigned long long)x->id),
            .label = qf_fmt(r->arena, "%s（%s）", x->name, x->employer),
            .group = codes_region_name(x->region_code)};
    }
    return out;
}

const struct qf_form invite_form = {
    .name = "invite", .button = "邀请",
    .fields = {
        [INVITE_EXPERT] = {"expert", "专家", QF_CHOICE, .required = true, .choices_of = candidates,
                           .hint = "同单位、同市州或自己参评的专家需要回避，不在名单里。"},
    },
};

/* --- pages --- */

/* Only the province, and only while it is scored. */
static qf_err *check_scoring(struct qf_req *r, const struct judged *j)
{
    uint64_t top;
    bool may;
    QF_TRY(window_top(r->db, &top));
    QF_TRY(permission_in_window(r->db, r->actor, j->function, top, &may));
    if (!may) return qf_not_found();
    return qf_eq(j->state, "review") ? NULL : qf_state_error("只有在专家评审的时候可以邀请专家，现在是“%s”",
                                                             j->state_word);
}

qf_err *page_invite(struct qf_req *r)
{
    const struct judged *j = qf_record(r);
    struct case_file c;
    struct qf_list list;
    bool found;
    QF_TRY(check_scoring(r, j));
    QF_TRY(case_of(r->db, j->subject.type, j->subject.type, j->subject.id, &c, &found));
    if (!found) return qf_not_found();
    QF_TRY(review_of_subject(r->db, j->subject.type, j->subject.id, &list));
    qf_put_list(r->data, "reviews", &list);
    qf_put_str(r->data, "title", j->subject.title);
    const char *url = qf_fmt(r->arena, "/window/cases/%llu", (unsigned long long)c.id);
    qf_put_str(r->data, "case_url", url);
    qf_crumb(r, j->list_name, j->list_url);
    qf_crumb(r, j->subject.title, url);
    qf_crumb(r, "邀请专家", "");
    return NULL;
}

qf_err *page_invite_send(struct qf_req *r)
{
    const struct judged *j = qf_record(r);
    uint64_t expert;
    QF_TRY(check_scoring(r, j));
    if (!qf_read_u64(qf_str(r, INVITE_EXPERT), INT64_MAX, &expert)) return qf_not_found();
    QF_TRY(review_invite(r->db, r->arena, r->actor, &j->subject, expert));
    return qf_go(r, "已邀请，专家会收到消息", "%s", j->url);
}
