#include "model/arrears.h"

#include "lib/core/str.h"

/* owed * rate / parts, half up, where the product may be larger than 64 bits. */
static int64_t share(int64_t owed_fen, __int128 rate, int64_t parts)
{
    return (int64_t)(((__int128)owed_fen * rate * 2 + parts) / ((__int128)parts * 2));
}

int64_t arrears_interest(int64_t owed_fen, int days, int64_t yearly_rate)
{
    if (days <= 0 || owed_fen <= 0) return 0;
    if (yearly_rate <= 0) return share(owed_fen, (__int128)ARREARS_DAILY * days, 10000);
    return share(owed_fen, (__int128)yearly_rate * days, (int64_t)10000 * ARREARS_YEAR);
}

static int days_between(qf_time from, qf_time to)
{
    return (int)((qf_day(to) - qf_day(from)) / ((qf_time)24 * 3600));
}

/* What was agreed holds; a public body cannot have agreed on more than 60 days. */
static void settle(struct qf_arena *a, const struct calendar *c, const struct arrears_question *q,
                   struct arrears *out)
{
    struct calendar_due most = calendar_due_days(a, c, q->delivered_on, ARREARS_MOST_DAYS);
    out->pay_by = out->due.day;
    if (q->agreed_on == QF_NO_TIME) return;
    out->agreed = true;
    out->pay_by = qf_day(q->agreed_on);
    if (out->pay_by <= most.day) return;
    if (q->debtor == ARREARS_LARGE) {
        out->long_term = true;
        return;
    }
    out->agreed = false;
    out->cut = true;
    out->due = most;
    out->pay_by = most.day;
}

struct arrears arrears_answer(struct qf_arena *a, const struct calendar *c,
                              const struct arrears_question *q)
{
    struct arrears out = {0};
    int days = q->debtor == ARREARS_PUBLIC ? ARREARS_PUBLIC_DAYS : ARREARS_LARGE_DAYS;
    out.due = calendar_due_days(a, c, q->delivered_on, days);
    settle(a, c, q, &out);
    out.days = days_between(out.pay_by, q->until);
    if (out.days < 0) out.days = 0;
    out.interest_fen = arrears_interest(q->owed_fen, out.days, q->yearly_rate);
    out.total_fen = q->owed_fen + out.interest_fen;
    return out;
}

enum arrears_scope arrears_scope(const struct scope_question *q)
{
    if (qf_eq(q->about, "service")) return SCOPE_SERVICE;
    if (qf_eq(q->about, "office")) return SCOPE_APPEAL;
    if (qf_eq(q->debtor, "other")) return SCOPE_PRIVATE;
    if (!qf_eq(q->contract, "yes")) return SCOPE_NO_CONTRACT;
    if (qf_eq(q->size, "large")) return SCOPE_TOO_LARGE;
    if (qf_eq(q->court, "yes")) return SCOPE_COURT;
    return SCOPE_ARREARS;
}
