/* 立刻咨询, 追问, 评价, 关闭. */
#include "enterprise/forms_consultation.h"
#include "enterprise/pages_consultation.h"
#include "keeper/consult.h"
#include "lib/text/text.h"
#include "model/need_own.h"

/* --- asking --- */

/* 立刻咨询 of a public page leads here: ?service=12, ?provider=3 or ?expert=7. */
qf_err *page_consultation_begin(struct qf_req *r)
{
    static const char *const kinds[] = {"service", "provider", "expert"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const char *typed = qf_query(r, kinds[i]);
        int64_t id;
        if (typed && qf_read_i64(typed, 1, INT64_MAX / 10, &id))
            return qf_go(r, "", "/enterprise/consultations/new/%s/%lld", kinds[i], (long long)id);
    }
    return qf_go(r, "请先选一项服务、一家机构或一位专家，再点“立刻咨询”", "/services");
}

static qf_err *load_target(struct qf_req *r, enum consultation_about about)
{
    struct consultation_target *t = qf_alloc(r->arena, sizeof *t);
    QF_TRY(consultation_target(r->db, about, qf_path_id(r), t));
    qf_set_record(r, t);
    return NULL;
}

qf_err *load_ask_service(struct qf_req *r)
{
    return load_target(r, CONSULT_SERVICE);
}

qf_err *load_ask_provider(struct qf_req *r)
{
    return load_target(r, CONSULT_PROVIDER);
}

qf_err *load_ask_expert(struct qf_req *r)
{
    return load_target(r, CONSULT_EXPERT);
}

/* In working minutes, of which a day has 480. */
static const char *usual_reply(struct qf_req *r, int minutes)
{
    if (minutes <= 0) return "";
    if (minutes < 60) return qf_fmt(r->arena, "%d 分钟内", minutes);
    if (minutes <= 480) return qf_fmt(r->arena, "%d 小时内", (minutes + 59) / 60);
    return qf_fmt(r->arena, "%d 个工作日内", (minutes + 479) / 480);
}

qf_err *page_consultation_new(struct qf_req *r)
{
    const struct consultation_target *t = qf_record(r);
    struct need_asker asker;
    QF_TRY(need_own_asker(r->db, r->actor, &asker));
    qf_prefill(r, &ask_form, ASK_CONTACT, asker.contact);
    qf_prefill(r, &ask_form, ASK_PHONE, asker.phone);
    qf_put_str(r->data, "name", t->name);
    qf_put_str(r->data, "about", t->about);
    qf_put_str(r->data, "usual", usual_reply(r, t->reply_minutes));
    if (t->service_id) qf_put_str(r->data, "is_service", "1");
    qf_crumb(r, "咨询管理", "/enterprise/consultations");
    qf_crumb(r, "立刻咨询", "");
    return NULL;
}

qf_err *page_consultation_add(struct qf_req *r)
{
    const struct consultation_question q = {.words = qf_str(r, ASK_WORDS),
                                            .contact = qf_str(r, ASK_CONTACT),
                                            .phone = qf_str(r, ASK_PHONE)};
    uint64_t id;
    QF_TRY(consultation_ask(r->db, r->arena, r->actor, qf_record(r), &q, &id));
    return qf_go(r, "", "/enterprise/consultations/%llu/receipt", (unsigned long long)id);
}

/* --- what stands: each step on a page of its own, which shows what was written --- */

static qf_err *go_back(struct qf_req *r, const struct consultation *n, const char *words)
{
    return qf_go(r, words, "/enterprise/consultations/%llu", (unsigned long long)n->id);
}

static qf_err *put_step(struct qf_req *r, const char *step)
{
    const struct consultation *n = qf_record(r);
    put_consultation(r, qf_data_in(r->data, "consultation"), n);
    qf_crumb(r, "咨询管理", "/enterprise/consultations");
    qf_crumb(r, n->number, qf_fmt(r->arena, "/enterprise/consultations/%llu",
                                  (unsigned long long)n->id));
    qf_crumb(r, step, "");
    return put_thread(r, n);
}

/* "这次咨询现在是“待回复”，不能评价" */
static qf_err *not_now(struct qf_req *r, const char *words)
{
    const struct consultation *n = qf_record(r);
    return go_back(r, n, qf_fmt(r->arena, "这次咨询现在是“%s”，%s",
                                consultation_state_word(n->state), words));
}

static bool is_in(struct qf_req *r, const char *state)
{
    const struct consultation *n = qf_record(r);
    return qf_eq(n->state, state);
}

qf_err *page_consultation_ask_on_form(struct qf_req *r)
{
    return is_in(r, "answered") ? put_step(r, "追问") : not_now(r, "不能追问");
}

qf_err *page_consultation_ask_on(struct qf_req *r)
{
    const struct consultation *n = qf_record(r);
    QF_TRY(consultation_ask_on(r->db, r->arena, r->actor, n->id, qf_str(r, ASK_ON_WORDS)));
    return go_back(r, n, "追问已提交，等待回复");
}

qf_err *page_consultation_rate_form(struct qf_req *r)
{
    return is_in(r, "answered") ? put_step(r, "评价") : not_now(r, "不能评价");
}

qf_err *page_consultation_rate(struct qf_req *r)
{
    const struct consultation *n = qf_record(r);
    int score = qf_str(r, SCORE_VALUE)[0] - '0';
    QF_TRY(consultation_rate(r->db, r->arena, r->actor, n->id, score, qf_str(r, SCORE_WORDS)));
    return go_back(r, n, "评价成功");
}

qf_err *page_consultation_end_form(struct qf_req *r)
{
    if (is_in(r, "answered") || is_in(r, "waiting")) return put_step(r, "关闭");
    return not_now(r, "不用再关闭");
}

qf_err *page_consultation_end(struct qf_req *r)
{
    const struct consultation *n = qf_record(r);
    QF_TRY(consultation_close(r->db, r->arena, r->actor, n->id));
    return go_back(r, n, "咨询已关闭");
}
