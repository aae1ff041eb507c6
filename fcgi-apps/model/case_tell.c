/* What people are told about a case. */
#include "lib/core/str.h"
#include "model/case_inside.h"
#include "model/message.h"
#include "model/notice.h"

static const char *about(struct qf_arena *a, const struct case_file *c, const char *comment)
{
    return qf_empty(comment) ? qf_fmt(a, "“%s”", c->title)
                             : qf_fmt(a, "“%s”：%s", c->title, comment);
}

/* An organisation, or a person that acts for nobody. */
struct side { const char *kind, *turn; uint64_t org, account; bool counterpart; };

static qf_err *tell_side(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                         const struct side *to, const struct case_news *news)
{
    const struct notice n = {.title = news->title, .words = c->title,
                             .url = case_address(a, c, to->counterpart)};
    const char *words = about(a, c, news->comment);
    bool loud = qf_eq(news->turn, to->turn) || qf_eq(news->turn, "nobody");
    if (to->org) {
        QF_TRY(message_send_org(db, to->kind, to->org, n.title, words, n.url));
        return loud ? notice_org(db, a, to->kind, to->org, &n) : NULL;
    }
    if (!to->account) return NULL;
    QF_TRY(message_send(db, to->account, n.title, words, n.url));
    return loud ? notice_account(db, a, to->account, &n) : NULL;
}

qf_err *case_tell(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                  const struct actor *who, const struct case_news *news)
{
    bool person = qf_eq(c->applicant_kind, "person");
    const struct side applicant = {c->applicant_kind, "applicant", person ? 0 : c->applicant_org,
                                   c->applicant_id, false};
    const struct side counterpart = {c->counterpart_kind, "counterpart", c->counterpart_org, 0,
                                     true};
    if (!who || !case_is_applicant(c, who)) QF_TRY(tell_side(db, a, c, &applicant, news));
    if (!who || !case_is_counterpart(c, who)) QF_TRY(tell_side(db, a, c, &counterpart, news));
    return NULL;
}
