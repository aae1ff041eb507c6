#include "model/notice.h"

#include "lib/core/str.h"
#include "model/outbox.h"
#include "model/setting.h"

static const char *base = "";

void notice_configure(const char *base_url)
{
    base = base_url;
}

struct address { const char *phone, *email; };
static const struct qf_type address_type =
    QF_TYPE(address, QF_STR(address, phone), QF_STR(address, email));

QF_STATEMENT(OF_ACCOUNT, "SELECT phone, email FROM account WHERE id = ? AND state = 'active'")
QF_STATEMENT(OF_ORG,
    "SELECT a.phone, a.email FROM membership m JOIN account a ON a.id = m.account_id"
    " WHERE m.org_kind = ? AND m.org_id = ? AND m.role = 'owner' AND a.state = 'active'"
    " ORDER BY a.id LIMIT 10")

static qf_err *send(struct qf_db *db, struct qf_arena *a, const struct qf_list *to,
                    const struct notice *n)
{
    const char *site;
    QF_TRY(setting_value(db, "name", &site));
    const struct outbox_value values[] = {
        {"site", site}, {"title", n->title}, {"words", n->words},
        {"link", qf_fmt(a, "%s%s", base, n->url)}, {0}};
    for (size_t i = 0; i < to->count; i++) {
        const struct address *who = QF_AT(*to, struct address, i);
        if (!qf_empty(who->phone))
            QF_TRY(outbox_sms(db, a, who->phone, "notice", values, NULL));
        if (!qf_empty(who->email))
            QF_TRY(outbox_mail(db, a, who->email, "notice", values, NULL));
    }
    return NULL;
}

qf_err *notice_account(struct qf_db *db, struct qf_arena *a, uint64_t account,
                       const struct notice *n)
{
    struct qf_list to;
    QF_TRY(qf_list(db, OF_ACCOUNT, &address_type, &to, QF_U(account)));
    return send(db, a, &to, n);
}

qf_err *notice_org(struct qf_db *db, struct qf_arena *a, const char *org_kind, uint64_t org,
                   const struct notice *n)
{
    struct qf_list to;
    QF_TRY(qf_list(db, OF_ORG, &address_type, &to, QF_S(org_kind), QF_U(org)));
    return send(db, a, &to, n);
}
