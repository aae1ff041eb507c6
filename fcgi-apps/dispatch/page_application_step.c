/* 机构申报 in its three steps: 基本信息, 服务经营情况, 申报证明材料上传; then the check page. */
#include "dispatch/forms_application.h"
#include "dispatch/pages_application.h"
#include "lib/text/text.h"

static qf_err *go_step(struct qf_req *r, uint64_t id, const char *step, const char *words)
{
    return qf_go(r, words, "/dispatch/applications/%llu/%s", (unsigned long long)id, step);
}

static bool is_draft(struct qf_req *r)
{
    return *qf_draft(r) != 0;
}

/* --- 基本信息 --- */

static int64_t given(struct qf_req *r, int field)
{
    return qf_given(r, field) ? qf_int(r, field) : APPLICATION_NONE;
}

static int64_t fen(struct qf_req *r, int field)
{
    return qf_given(r, field) ? qf_int(r, field) * FEN_OF_HUNDREDTH : APPLICATION_NONE;
}

static struct application basic_of(struct qf_req *r, uint64_t id, const char *state)
{
    return (struct application){
        .id = id, .state = state, .capital_fen = fen(r, BASIC_CAPITAL),
        .assets_fen = fen(r, BASIC_ASSETS), .facility_fen = fen(r, BASIC_FACILITY),
        .equipment = given(r, BASIC_EQUIPMENT), .area = given(r, BASIC_AREA),
        .equipment_share = given(r, BASIC_EQUIPMENT_SHARE),
        .own_share = given(r, BASIC_OWN_SHARE), .place = qf_str(r, BASIC_PLACE),
        .intro = qf_str(r, BASIC_INTRO)};
}

/* A draft may have been saved with everything in it: then the step is done, whatever the button. */
static bool all_given(struct qf_req *r)
{
    for (int i = BASIC_CAPITAL; i <= BASIC_INTRO; i++)
        if (!qf_given(r, i)) return false;
    return true;
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &application_basic_form, field, value);
}

static void fill_wan(struct qf_req *r, int field, int64_t value)
{
    if (value != APPLICATION_NONE) fill(r, field, qf_show_wan(r->arena, value));
}

static void fill_number(struct qf_req *r, int field, int64_t value, int places)
{
    if (value != APPLICATION_NONE) fill(r, field, qf_show_decimal(r->arena, value, places));
}

static void fill_basic(struct qf_req *r, const struct application *a)
{
    fill_wan(r, BASIC_CAPITAL, a->capital_fen);
    fill_wan(r, BASIC_ASSETS, a->assets_fen);
    fill_wan(r, BASIC_FACILITY, a->facility_fen);
    fill_number(r, BASIC_EQUIPMENT, a->equipment, 0);
    fill_number(r, BASIC_AREA, a->area, 2);
    fill_number(r, BASIC_EQUIPMENT_SHARE, a->equipment_share, 2);
    fill_number(r, BASIC_OWN_SHARE, a->own_share, 2);
    fill(r, BASIC_PLACE, a->place);
    fill(r, BASIC_INTRO, a->intro);
}

/* The first round that is open, and whether this institution has an application in it already. */
static qf_err *open_round(struct qf_req *r, struct round *round, bool *open,
                          struct application *own, bool *found)
{
    *found = false;
    QF_TRY(round_current(r->db, "core", round, open));
    if (!*open) return NULL;
    return application_of_round(r->db, r->actor->org, round->id, own, found);
}

static qf_err *say_closed(struct qf_req *r)
{
    struct round round;
    bool found;
    QF_TRY(round_nearest(r->db, "core", &round, &found));
    if (found) put_round(r, "round", &round);
    qf_view(r, "dispatch/round-closed");
    return NULL;
}

qf_err *page_application_new(struct qf_req *r)
{
    struct application own;
    struct round round;
    bool open, found;
    qf_crumb(r, "核心服务机构申报管理", "/dispatch/applications");
    qf_crumb(r, "机构申报", "");
    QF_TRY(open_round(r, &round, &open, &own, &found));
    if (!open) return say_closed(r);
    if (found) {
        bool change = application_may_change(r->arena, &own, qf_day(r->now), NULL);
        return change ? go_step(r, own.id, "basic", "贵机构在这个批次已有申报，请接着填写")
                      : application_back(r, &own, "贵机构在这个批次已经申报");
    }
    put_round(r, "round", &round);
    return NULL;
}

static const char *closed_words(struct qf_req *r)
{
    struct round round;
    bool found;
    if (round_nearest(r->db, "core", &round, &found) || !found) return "现在没有开放的申报批次";
    return round_closed_words(r->arena, &round, qf_day(r->now));
}

qf_err *page_application_begin(struct qf_req *r)
{
    struct application own;
    struct round round;
    bool open, found;
    uint64_t id;
    QF_TRY(open_round(r, &round, &open, &own, &found));
    if (!open) return qf_state_error("%s", closed_words(r));
    if (found) return qf_state_error("贵机构在这个批次已有申报，请在申报列表里编辑");
    QF_TRY(application_begin(r->db, r->arena, r->actor->org, &round, &id));
    const struct application basic = basic_of(r, id, "draft");
    QF_TRY(application_keep_basic(r->db, &basic, all_given(r)));
    return is_draft(r) ? go_step(r, id, "basic", "草稿已保存") : go_step(r, id, "service", "");
}

/* The application, when it may be changed; else *gone is where the visitor was sent. */
static bool is_locked(struct qf_req *r, const struct application *a, qf_err **gone)
{
    const char *words;
    if (application_may_change(r->arena, a, qf_day(r->now), &words)) return false;
    *gone = application_back(r, a, words);
    return true;
}

static qf_err *refuse_locked(struct qf_req *r, const struct application *a)
{
    const char *words;
    if (application_may_change(r->arena, a, qf_day(r->now), &words)) return NULL;
    return qf_state_error("%s", words);
}

qf_err *page_application_basic(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    qf_err *gone;
    if (is_locked(r, a, &gone)) return gone;
    fill_basic(r, a);
    put_application_steps(r, a, "basic");
    return NULL;
}

qf_err *page_application_keep_basic(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    const struct application basic = basic_of(r, a->id, a->state);
    QF_TRY(refuse_locked(r, a));
    QF_TRY(application_keep_basic(r->db, &basic, all_given(r)));
    QF_TRY(application_note(r->db, r->arena, a, r->actor, "基本信息"));
    return is_draft(r) ? go_step(r, a->id, "basic", "草稿已保存")
                       : go_step(r, a->id, "service", "");
}

/* --- 服务经营情况 --- */

static void fill_year(struct qf_req *r, int field, int64_t value)
{
    if (value != APPLICATION_NONE)
        qf_prefill(r, &application_service_form, field, qf_fmt(r->arena, "%lld", (long long)value));
}

qf_err *page_application_service(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    struct application_year years[ROUND_YEARS];
    qf_err *gone;
    size_t n;
    if (is_locked(r, a, &gone)) return gone;
    QF_TRY(application_years(r->db, r->arena, a, years, &n));
    for (size_t i = 0; i < n; i++) {
        fill_year(r, (int)i * 2, years[i].enterprises);
        fill_year(r, (int)i * 2 + 1, years[i].activities);
    }
    put_application_steps(r, a, "service");
    return NULL;
}

qf_err *page_application_keep_service(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    struct application_year years[ROUND_YEARS];
    bool done = true;
    size_t n;
    QF_TRY(refuse_locked(r, a));
    QF_TRY(application_years(r->db, r->arena, a, years, &n));
    for (size_t i = 0; i < n; i++) {
        years[i].enterprises = given(r, (int)i * 2);
        years[i].activities = given(r, (int)i * 2 + 1);
        done = done && qf_given(r, (int)i * 2) && qf_given(r, (int)i * 2 + 1);
    }
    QF_TRY(application_keep_years(r->db, a, years, n, done));
    QF_TRY(application_note(r->db, r->arena, a, r->actor, "服务经营情况"));
    return is_draft(r) ? go_step(r, a->id, "service", "草稿已保存")
                       : go_step(r, a->id, "proofs", "");
}

/* --- the check page, and handing in --- */

static void gap(struct qf_req *r, size_t *n, const struct application *a, const char *words,
                const char *step)
{
    struct qf_data *d = qf_data_at(r->data, "gaps", (*n)++);
    qf_put_str(d, "words", words);
    qf_putf(d, "url", "/dispatch/applications/%llu/%s", (unsigned long long)a->id, step);
}

/* What is missing, at Data.gaps.N: words, url; returns how much. */
static size_t put_gaps(struct qf_req *r, const struct application *a)
{
    size_t n = 0;
    if (!(a->steps & STEP_BASIC)) gap(r, &n, a, "“基本信息”还没有填完", "basic");
    const struct round round = application_round(a);
    if (round_years(&round) && !(a->steps & STEP_SERVICE))
        gap(r, &n, a, "“服务经营情况”还没有填完", "service");
    if (!(a->steps & STEP_PROOFS)) gap(r, &n, a, "还没有上传申报证明材料", "proofs");
    return n;
}

qf_err *page_application_check(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "application");
    qf_err *gone;
    if (is_locked(r, a, &gone)) return gone;
    if (qf_eq(a->state, "city")) return application_back(r, a, "申报已经提交，等待市州窗口推荐");
    put_application(r, d, a);
    QF_TRY(put_application_years(r, d, a));
    QF_TRY(put_application_files(r, d, a));
    put_gaps(r, a);
    qf_crumb(r, "核心服务机构申报管理", "/dispatch/applications");
    qf_crumb(r, "核对并提交", "");
    return NULL;
}

qf_err *page_application_submit(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    QF_TRY(refuse_locked(r, a));
    if (put_gaps(r, a)) return qf_user_error(NULL, "还有没填完的内容，请先补齐");
    QF_TRY(application_submit(r->db, r->arena, r->actor, a));
    return go_step(r, a->id, "receipt", "");
}
