#include "portal/pages.h"

#include "lib/text/text.h"
#include "lib/web/parse.h"
#include "model/account.h"
#include "model/audit.h"
#include "model/password.h"
#include "model/registration.h"
#include "model/site_page.h"
#include "portal/forms.h"
#include "keeper/one_time.h"

enum { NONE = -1 };

/* One kind of registration: its words, and where its form holds what. */
struct kind {
    const char *path, *title, *type, *note, *center;
    enum qf_account_kind kind;
    const char *provider;
    int org, uscc, nature, region, window, person, phone, code, post, job_title, field;
};

#define PROVIDER(word, title_, type_, note_)                                             \
    {.path = "/register/provider/" word, .title = title_, .type = type_, .note = note_,  \
     .center = "接下来请填写资质表，由所选窗口每日审核", .kind = QF_PROVIDER,            \
     .provider = word, .org = PRO_ORG, .uscc = PRO_USCC, .nature = PRO_NATURE,           \
     .region = PRO_REGION, .window = PRO_WINDOW, .person = PRO_PERSON,                   \
     .phone = PRO_PHONE, .code = PRO_CODE, .post = NONE, .job_title = NONE, .field = NONE}

static const struct kind kinds[] = {
    {.path = "/register/enterprise", .title = "企业注册", .center = "可以找服务、提需求了",
     .note = "注册完成后，请完善企业资料；资料完整的企业可以发布产品。",
     .kind = QF_ENTERPRISE, .org = ENT_ORG, .uscc = ENT_USCC, .nature = NONE,
     .region = ENT_REGION, .window = ENT_WINDOW, .person = ENT_PERSON, .phone = ENT_PHONE,
     .code = ENT_CODE, .post = NONE, .job_title = NONE, .field = NONE},
    PROVIDER("social", "社会服务帐户注册", "社会性服务类（C）",
             "本平台所指“社会服务”，是指由社会机构（企事业单位）提供的、为中小企业解决各种个性需求的"
             "服务资源，例如法律咨询、融资担保、创业辅导、管理咨询、IT 服务等。"),
    PROVIDER("government", "政府服务帐户注册", "政府服务类",
             "本平台所指“政府服务”，是指由政府部门和公共服务机构为中小企业提供的政策、办事和公益服务。"),
    PROVIDER("saas", "SAAS服务帐户注册", "SAAS 服务类",
             "本平台所指“SAAS服务”，是指通过互联网向中小企业提供、按使用付费的软件服务。"),
    {.path = "/register/provider/expert", .title = "专家注册", .type = "专家",
     .note = "专家以个人名义注册，资质由所选窗口审核，通过后在专家栏目公开。",
     .center = "接下来请填写资质表，由所选窗口每日审核", .kind = QF_EXPERT, .org = EXP_ORG,
     .uscc = NONE, .nature = NONE, .region = EXP_REGION, .window = EXP_WINDOW,
     .person = EXP_PERSON, .phone = EXP_PHONE, .code = EXP_CODE, .post = EXP_POST,
     .job_title = EXP_TITLE, .field = EXP_FIELD},
    {.path = "/register/person", .title = "个人注册", .center = "可以咨询和报名活动了",
     .note = "个人账号可以咨询、报名活动和提出投诉；以企业名义办理请选择企业注册。",
     .kind = QF_PERSON, .org = NONE, .uscc = NONE, .nature = NONE, .region = PER_REGION,
     .window = NONE, .person = PER_PERSON, .phone = PER_PHONE, .code = PER_CODE,
     .post = NONE, .job_title = NONE, .field = NONE},
};

/* Every route of registration has a row above; a test opens them all. */
static const struct kind *kind_of(const struct qf_req *r)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (qf_eq(kinds[i].path, r->path)) return &kinds[i];
    return &kinds[0];
}

/* --- where one wanted to go --- */

const char *with_back(struct qf_req *r, const char *path, const char *back)
{
    const char *safe = qf_empty(back) ? "/" : qf_safe_path(r, back);
    return qf_eq(safe, "/") ? path
                            : qf_fmt(r->arena, "%s?back=%s", path, qf_url_encode(r->arena, safe));
}

const char *way_back(struct qf_req *r, int field)
{
    const char *back = qf_query(r, "back");
    return back ? back : qf_brought(r, r->route->form, field);
}

/* Links of the way to a form, at Data.<name>_url. */
struct way { const char *name, *path; };

static void put_ways(struct qf_req *r, struct qf_data *d, const struct way *all, const char *back)
{
    for (; all->name; all++)
        qf_put_str(d, qf_fmt(r->arena, "%s_url", all->name), with_back(r, all->path, back));
}

/* Pages that only some kinds of accounts may open; the rest is for all. */
static bool may_go(enum qf_account_kind kind, const char *path)
{
    static const struct { const char *front; enum qf_account_kind kind; } all[] = {
        {"/enterprise/", QF_ENTERPRISE}, {"/dispatch/applications", QF_PROVIDER},
        {"/dispatch/filings", QF_PROVIDER}, {"/dispatch/reviews", QF_EXPERT},
        {"/window/", QF_OPERATOR}};
    if (qf_starts(path, "/sp/")) return kind == QF_PROVIDER || kind == QF_EXPERT;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (qf_starts(path, all[i].front)) return all[i].kind == kind;
    return !qf_eq(path, "/") && !qf_starts(path, "/login") && !qf_starts(path, "/register");
}

static const char *goal(struct qf_req *r, const struct kind *k)
{
    const char *back = qf_safe_path(r, qf_str(r, REG_BACK));
    return may_go(k->kind, back) ? back : account_centre_url(k->kind);
}

/* --- choosing --- */

qf_err *page_register_choose(struct qf_req *r)
{
    static const struct way ways[] = {{"enterprise", "/register/enterprise"},
                                      {"provider", "/register/provider"},
                                      {"person", "/register/person"}, {"login", "/login"}, {0}};
    put_ways(r, r->data, ways, qf_query(r, "back"));
    qf_crumb(r, "免费注册", "");
    qf_describe(r, "选择要注册的帐号类型：企业注册、服务机构注册、个人注册");
    return NULL;
}

qf_err *page_register_provider(struct qf_req *r)
{
    static const struct way ways[] = {
        {"social", "/register/provider/social"}, {"government", "/register/provider/government"},
        {"saas", "/register/provider/saas"}, {"expert", "/register/provider/expert"},
        {"choose", "/register"}, {"login", "/login"}, {0}};
    put_ways(r, r->data, ways, qf_query(r, "back"));
    qf_crumb(r, "免费注册", "/register");
    qf_crumb(r, "服务机构注册", "");
    return NULL;
}

qf_err *page_register_old_address(struct qf_req *r)
{
    return qf_go(r, "", "/register");
}

/* --- the form --- */

qf_err *page_register_form(struct qf_req *r)
{
    static const struct way ways[] = {{"provider", "/register/provider"}, {"login", "/login"}, {0}};
    const char *back = way_back(r, REG_BACK);
    const struct kind *k = kind_of(r);
    bool provider = k->kind == QF_PROVIDER || k->kind == QF_EXPERT;
    qf_crumb(r, "免费注册", with_back(r, "/register", back));
    if (provider) qf_crumb(r, "服务机构注册", with_back(r, "/register/provider", back));
    qf_crumb(r, k->title, "");
    if (!qf_empty(back)) qf_prefill(r, r->route->form, REG_BACK, qf_safe_path(r, back));
    put_ways(r, qf_data_in(r->data, "register"), ways, back);
    qf_put_str(r->data, "register.title", k->title);
    qf_put_str(r->data, "register.type", k->type);
    qf_put_str(r->data, "register.note", k->note);
    qf_put_bool(r->data, "register.provider", provider);
    qf_put_bool(r->data, "register.again", qf_side(r, "code"));
    one_time_notice(r);
    return NULL;
}

/* What .before found good, for the transaction. */
struct entry { uint64_t code; const char *hash; };

static qf_err *send_code(struct qf_req *r, const struct kind *k)
{
    const char *phone = qf_str(r, k->phone), *words;
    struct code_request c = {.purpose = "register", .target = phone, .name = "",
                             .template = "code_register"};
    QF_TRY(
        code_allowed(r->db, r->arena, &throttle_code_phone, phone, r->actor->ip, &words));
    if (words) {
        qf_wrong(r, k->code, "%s", words);
        return NULL;
    }
    return one_time_send(r, &c,
                         qf_fmt(r->arena, "验证码已发送到 %s，10 分钟内有效。",
                                qf_mask_phone(r->arena, phone)));
}

qf_err *page_register_check(struct qf_req *r)
{
    const struct kind *k = kind_of(r);
    struct entry *e = qf_alloc(r->arena, sizeof *e);
    int wait;
    if (qf_side(r, "code")) return send_code(r, k);
    QF_TRY(throttle_take(r->db, &throttle_register,
                         throttle_address(r->arena, r->actor->ip), &wait));
    if (wait) return qf_refuse(429, "提交次数太多，请 %s后再试", throttle_words(r->arena, wait));
    QF_TRY(one_time_enter(r, "register", qf_str(r, k->phone), k->code, &e->code));
    if (e->code == 0) return NULL;
    qf_set_record(r, e);
    return password_hash(r->arena, qf_str(r, REG_PASSWORD), &e->hash);
}

static uint64_t number_of(const char *text)
{
    uint64_t n = 0;
    return qf_read_u64(text, INT64_MAX, &n) ? n : 0;
}

static struct registration registration_of(struct qf_req *r, const struct kind *k,
                                           const struct entry *e)
{
    return (struct registration){
        .kind = k->kind, .provider_kind = k->provider, .name = qf_str(r, REG_NAME),
        .password_hash = e->hash, .org_name = qf_str(r, k->org),
        .uscc = qf_str(r, k->uscc),
        .nature = k->nature == NONE ? 1 : (int)number_of(qf_str(r, k->nature)),
        .region_code = qf_str(r, k->region), .window_id = number_of(qf_str(r, k->window)),
        .person_name = qf_str(r, k->person), .phone = qf_str(r, k->phone),
        .post = qf_str(r, k->post), .title = qf_str(r, k->job_title),
        .field = qf_str(r, k->field)};
}

/* The gate's own entry does not know yet who this is. */
static qf_err *note_registration(struct qf_req *r, uint64_t account)
{
    struct actor who = *r->actor;
    const struct audit entry = {.action = "account.register", .subject_type = "account",
                                .subject_id = account};
    who.account = account;
    who.name = qf_str(r, REG_NAME);
    return audit_write(r->db, &who, &entry);
}

qf_err *page_register_add(struct qf_req *r)
{
    const struct kind *k = kind_of(r);
    const struct entry *e = qf_record(r);
    struct registration new = registration_of(r, k, e);
    struct site_page terms = {0};
    uint64_t account;
    QF_TRY(code_use(r->db, e->code));
    QF_TRY(site_page_get(r->db, "terms", &terms));
    new.terms_version = terms.version;
    QF_TRY(registration_add(r->db, r->arena, &new, &account));
    QF_TRY(note_registration(r, account));
    QF_TRY(qf_sign_in(r, account));
    return qf_go(r, qf_fmt(r->arena, "注册成功，已为您登录。%s。", k->center), "%s", goal(r, k));
}
