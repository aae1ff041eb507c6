/* An appeal for another phone beside its case: what was said, what the account says, the proofs. */
#include "keeper/files.h"
#include "lib/text/text.h"
#include "model/account.h"
#include "model/phone_appeal.h"
#include "window/record.h"

static qf_err *put_account(struct qf_req *r, struct qf_data *d, const struct phone_appeal *p)
{
    struct account a = {0};
    struct account_card card = {0};
    bool found = false;
    if (p->account_id) QF_TRY(account_by_id(r->db, p->account_id, &a, &found));
    if (!found) return NULL;
    QF_TRY(account_card_get(r->db, a.id, &card));
    qf_put_str(d, "known", "1");
    qf_put_str(d, "account_kind", account_kind_label(account_kind_of(a.kind)));
    qf_put_str(d, "account_person", a.person_name);
    qf_put_str(d, "account_phone", qf_mask_phone(r->arena, a.phone));
    qf_put_str(d, "account_org", card.org_name);
    qf_put_str(d, "account_uscc", card.uscc);
    if (qf_eq(p->old_phone, a.phone)) qf_put_str(d, "old_agrees", "1");
    if (a.last_login_at != QF_NO_TIME) qf_put_time(d, "last_login_at", a.last_login_at);
    qf_putf(d, "member_url", "/window/members/%llu", (unsigned long long)a.id);
    return NULL;
}

qf_err *record_appeal(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct phone_appeal p;
    QF_TRY(phone_appeal_get(r->db, c->subject_id, &p));
    qf_put_int(d, "id", (int64_t)p.id);
    qf_put_str(d, "number", p.number);
    qf_put_str(d, "state", p.state);
    qf_put_str(d, "account_name", p.account_name);
    qf_put_str(d, "org", p.org_name);
    qf_put_str(d, "person", p.person_name);
    qf_put_str(d, "old_phone", qf_mask_phone(r->arena, p.old_phone));
    qf_put_str(d, "new_phone", qf_mask_phone(r->arena, p.new_phone));
    qf_put_str(d, "reason", p.reason);
    qf_put_str(d, "stop_words", p.stop_words);
    if (p.bind_after != QF_NO_TIME) qf_put_time(d, "bind_after", p.bind_after);
    if (p.ended_at != QF_NO_TIME) qf_put_time(d, "ended_at", p.ended_at);
    QF_TRY(put_account(r, d, &p));
    return put_files(r, d, "files", "phone_appeal", p.id, NULL);
}
