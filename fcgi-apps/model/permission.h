/* Functions: what somebody may do. The route tables name them, grants give them.
 *
 * Those up to FN_OPERATOR come from the kind of account and, the two of owners, from its membership:
 * the main account of an organisation (role 'owner') has them, its sub-accounts (子账号) do not. All
 * others come from permission_grant, each
 * within a window and everything below it. Whether an account may use a function at all
 * is a bit of struct actor; whether it may use it on this record is permission_in_window,
 * and a grant of one function never widens another's. The codes are those of
 * sql/seed/common/070_rights.sql; a test compares the two.
 */
#ifndef MODEL_PERMISSION_H
#define MODEL_PERMISSION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* 0 and 1 are QF_ANYONE and QF_SIGNED_IN of lib/web/route.h. */
enum permission {
    FN_ENTERPRISE = 2, FN_PERSON, FN_PROVIDER, FN_EXPERT,
    FN_SUPPLIER,                        /* a provider or an expert */
    /* The main account: what stands on the licence, certification or qualification, sub-accounts. */
    FN_ENTERPRISE_OWNER, FN_SUPPLIER_OWNER,
    FN_RIGHTS_VIEW,                     /* an operator with member.view, rights.grant or audit.read */
    FN_OPERATOR,
    FN_CONTENT_EDIT, FN_CONTENT_PUBLISH, FN_COLUMN_MANAGE, FN_PAGE_VIEW,
    FN_MEMBER_VIEW, FN_MEMBER_MANAGE, FN_APPEAL_REVIEW,
    FN_NEED_REVIEW, FN_QUALIFICATION_REVIEW, FN_SERVICE_REVIEW, FN_PRODUCT_TAKEDOWN,
    FN_ACTIVITY_MANAGE, FN_ORDER_MEDIATE, FN_TICKET_HANDLE, FN_STATISTICS_VIEW,
    FN_WINDOW_MANAGE, FN_CORE_REVIEW, FN_FILING_REVIEW, FN_AWARD_REVIEW,
    FN_COMPLAINT_HANDLE, FN_ROUND_MANAGE, FN_WORKFLOW_DEFINE, FN_SITE_DESIGN,
    FN_SYSTEM_RUN, FN_RIGHTS_GRANT, FN_AUDIT_READ,
    FN_COUNT
};

/* May the actor use this function anywhere? Also answers QF_ANYONE and QF_SIGNED_IN. */
bool permission_may(const struct actor *, int function);

/* "need.review"; NULL when it is not a function. And back: 0 when it is not a code. */
const char *permission_code(int function);
int permission_of_code(const char *code);

/* The bit set for struct actor: what the kind of account brings, and codes separated by
 * commas (NULL for none). Unknown codes are left out: they belong to a newer program. */
uint64_t permission_bits(enum qf_account_kind, const char *codes);
/* What being the main account of an organisation adds. */
uint64_t permission_owner_bits(enum qf_account_kind);

/* May the actor use this function on records of this window? */
qf_err *permission_in_window(struct qf_db *, const struct actor *, int function,
                             uint64_t window, bool *may);

#endif
