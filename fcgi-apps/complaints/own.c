/* Complaints of enterprises that are signed in, and what is written down of them. */
#include "complaints/pages.h"
#include "keeper/keeper.h"

uint64_t enterprise_of(const struct qf_req *r)
{
    return r->actor->kind == QF_ENTERPRISE ? r->actor->org : 0;
}

bool is_own(const struct qf_req *r, const struct complaint *c)
{
    return c->enterprise_id != 0 && c->enterprise_id == enterprise_of(r);
}

struct actor nobody_of(const struct actor *who)
{
    return (struct actor){.name = "投诉人", .person = "", .ip = who->ip, .request = who->request};
}

static qf_err *audit(struct qf_db *db, const struct actor *who, const char *action,
                     const char *path)
{
    const struct actor somebody = nobody_of(who);
    return platform_keeper.audit(db, &somebody, action, path);
}

const struct qf_keeper *own_keeper(void)
{
    static struct qf_keeper keeper;
    keeper = platform_keeper;
    keeper.audit = audit;
    return &keeper;
}
