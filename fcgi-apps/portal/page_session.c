#include "portal/pages.h"

#include "lib/text/text.h"
#include "lib/text/xml.h"
#include "model/account.h"
#include "model/message.h"
#include "model/phone_appeal.h"
#include "model/secret.h"
#include "model/session.h"
#include "model/site_page.h"

static void json_pair(struct qf_sb *b, const char *name, const char *value)
{
    qf_sb_addc(b, ',');
    qf_json_string(b, name);
    qf_sb_addc(b, ':');
    qf_json_string(b, value);
}

/* A guest gets no cookie by this: it is asked for by every public page. */
qf_err *page_session_show(struct qf_req *r)
{
    struct qf_sb b = qf_sb_in(r->arena);
    int64_t unread;
    if (!r->actor->account) return qf_send_json(r, "{\"signed_in\":false}");
    QF_TRY(message_unread(r->db, r->actor->account, &unread));
    qf_sb_addf(&b, "{\"signed_in\":true,\"unread\":%lld", (long long)unread);
    json_pair(&b, "name", qf_empty(r->actor->person) ? r->actor->name : r->actor->person);
    json_pair(&b, "center_url", account_centre_url(r->actor->kind));
    json_pair(&b, "center_name", account_centre_name(r->actor->kind));
    json_pair(&b, "token", qf_token(r));
    json_pair(&b, "key", secret_key_text(r->arena));
    qf_sb_addc(&b, '}');
    return qf_send_json(r, qf_sb_text(&b));
}

static const char *qualification_label(const char *state)
{
    static const struct { const char *word, *label; } labels[] = {
        {"none", "待填资质"}, {"draft", "草稿"}, {"reviewing", "审核中"},
        {"approved", "通过"}, {"returned", "退回"}};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (qf_eq(labels[i].word, state)) return labels[i].label;
    return "";
}

/* "Edge 128 · Windows" would need a list of browsers; the first words tell people enough.
 */
static const char *browser_of(struct qf_req *r, const char *agent)
{
    static const struct { const char *mark, *name; } known[] = {
        {"MicroMessenger/", "微信"}, {"Edg/", "Edge"}, {"QQBrowser/", "QQ 浏览器"},
        {"Firefox/", "Firefox"}, {"Chrome/", "Chrome 或 360"}, {"Safari/", "Safari"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strstr(agent, known[i].mark)) return known[i].name;
    return qf_shorten(r->arena, qf_empty(agent) ? "未知" : agent, 20);
}

static qf_err *put_sessions(struct qf_req *r)
{
    struct qf_list list;
    QF_TRY(session_list(r->db, r->actor->account, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct session *s = QF_AT(list, struct session, i);
        struct qf_data *row = qf_data_at(r->data, "sessions", i);
        qf_put_time(row, "began", s->created_at);
        qf_put_time(row, "seen", s->seen_at);
        qf_put_str(row, "ip", s->ip);
        qf_put_str(row, "browser", browser_of(r, s->agent));
    }
    return NULL;
}

static qf_err *put_appeals(struct qf_req *r)
{
    struct qf_list list;
    QF_TRY(phone_appeal_list(r->db, r->actor->account, &list));
    qf_put_list(r->data, "appeals", &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct phone_appeal *p = QF_AT(list, struct phone_appeal, i);
        struct qf_data *row = qf_data_at(r->data, "appeals", i);
        qf_put_str(row, "label", phone_appeal_state_label(p->state));
        qf_putf(row, "url", "/phone-appeal/%s", p->number);
    }
    return NULL;
}

qf_err *page_account_show(struct qf_req *r)
{
    struct account a = {0};
    struct account_card card = {0};
    bool found;
    qf_crumb(r, "我的账号", "");
    QF_TRY(account_by_id(r->db, r->actor->account, &a, &found));
    QF_TRY(account_card_get(r->db, r->actor->account, &card));
    qf_put(r->data, "account", &account_view_type, &a);
    qf_put(r->data, "card", &account_card_type, &card);
    qf_put_str(r->data, "account.kind_label", account_kind_label(r->actor->kind));
    qf_put_str(r->data, "account.phone_masked", qf_mask_phone(r->arena, a.phone));
    qf_put_str(r->data, "card.qualification",
               qualification_label(card.qualification_state));
    qf_put_bool(r->data, "operator", r->actor->kind == QF_OPERATOR);
    QF_TRY(put_sessions(r));
    return put_appeals(r);
}

/* A preference, not a change of anything: by link, so that it works without script. */
qf_err *page_elder_switch(struct qf_req *r)
{
    bool on = qf_eq(qf_query(r, "on"), "1");
    const char *back = qf_query(r, "back");
    qf_set_cookie(r, "elder", on ? "1" : "0", on ? 365 * 24 * 3600 : 0);
    return qf_go(r, "", "%s", qf_safe_path(r, back ? back : "/"));
}

static qf_err *show_text(struct qf_req *r, const char *code)
{
    struct site_page page = {0};
    QF_TRY(site_page_get(r->db, code, &page));
    qf_crumb(r, page.title, "");
    qf_title(r, "%s", page.title);
    qf_put(r->data, "page", &site_page_type, &page);
    return NULL;
}

qf_err *page_terms_show(struct qf_req *r)
{
    return show_text(r, "terms");
}

qf_err *page_privacy_show(struct qf_req *r)
{
    return show_text(r, "privacy");
}
