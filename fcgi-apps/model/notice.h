/* Notices by phone and mail about what concerns somebody: one text for all of them, with a link to the
 * thing. They go to the main accounts of an organisation, through the outbox, in the transaction of what
 * they are about; whoever may not be reached that way has the message in the platform.
 */
#ifndef MODEL_NOTICE_H
#define MODEL_NOTICE_H

#include "lib/db/db.h"

struct notice {
    const char *title, *words;          /* one line each */
    const char *url;                    /* path of the thing, "" for the site itself */
};

/* The address in front of every path, "https://example.cn"; once, at the start. It must live on. */
void notice_configure(const char *base_url);

qf_err *notice_account(struct qf_db *, struct qf_arena *, uint64_t account, const struct notice *);
/* To every active main account of an organisation (org_kind of membership). */
qf_err *notice_org(struct qf_db *, struct qf_arena *, const char *org_kind, uint64_t org,
                   const struct notice *);

#endif
