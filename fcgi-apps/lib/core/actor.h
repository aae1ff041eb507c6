/* Who acts: the account behind a request, as a plain value that lib/web passes on and model
 * decides by. It holds no secret and nothing that a visitor typed. */
#ifndef QF_CORE_ACTOR_H
#define QF_CORE_ACTOR_H

#include <stdbool.h>
#include <stdint.h>

enum qf_account_kind {
    QF_GUEST,                           /* not signed in: every id is 0 */
    QF_ENTERPRISE, QF_PERSON, QF_PROVIDER, QF_EXPERT, QF_OPERATOR,
    QF_ACCOUNT_KIND_COUNT
};

struct actor {
    uint64_t account;                   /* 0 for a guest */
    enum qf_account_kind kind;
    uint64_t org;                       /* the enterprise, provider or expert it acts for, or 0 */
    uint64_t window;                    /* an operator's own window; for others the one they belong to */
    const char *name;                   /* account name as typed at registration */
    const char *person;                 /* name of the person */
    const char *ip;                     /* textual address of the connection, for audit and throttles */
    const char *request;                /* request id, for audit */
    /* The case of which a visitor without an account has shown to be the applicant (by a code that was
     * sent to the phone in the record); 0 for everybody else. */
    uint64_t proven_case;
    uint64_t functions;                 /* bit set of the functions granted to it anywhere */
};

#endif
