#include "model/permission.h"

#include "lib/core/str.h"

static const char *const codes[FN_COUNT] = {
    [FN_ENTERPRISE] = "enterprise", [FN_PERSON] = "person", [FN_PROVIDER] = "provider",
    [FN_EXPERT] = "expert", [FN_SUPPLIER] = "supplier", [FN_OPERATOR] = "operator",
    [FN_RIGHTS_VIEW] = "rights.view",
    [FN_ENTERPRISE_OWNER] = "enterprise.owner", [FN_SUPPLIER_OWNER] = "supplier.owner",
    [FN_CONTENT_EDIT] = "content.edit", [FN_CONTENT_PUBLISH] = "content.publish",
    [FN_COLUMN_MANAGE] = "column.manage", [FN_PAGE_VIEW] = "page.view",
    [FN_MEMBER_VIEW] = "member.view", [FN_MEMBER_MANAGE] = "member.manage",
    [FN_APPEAL_REVIEW] = "appeal.review", [FN_NEED_REVIEW] = "need.review",
    [FN_QUALIFICATION_REVIEW] = "qualification.review",
    [FN_SERVICE_REVIEW] = "service.review", [FN_PRODUCT_TAKEDOWN] = "product.takedown",
    [FN_ACTIVITY_MANAGE] = "activity.manage", [FN_ORDER_MEDIATE] = "order.mediate",
    [FN_TICKET_HANDLE] = "ticket.handle", [FN_STATISTICS_VIEW] = "statistics.view",
    [FN_WINDOW_MANAGE] = "window.manage", [FN_CORE_REVIEW] = "core.review",
    [FN_FILING_REVIEW] = "filing.review", [FN_AWARD_REVIEW] = "award.review",
    [FN_COMPLAINT_HANDLE] = "complaint.handle",
    [FN_ROUND_MANAGE] = "round.manage", [FN_WORKFLOW_DEFINE] = "workflow.define",
    [FN_SITE_DESIGN] = "site.design", [FN_SYSTEM_RUN] = "system.run",
    [FN_RIGHTS_GRANT] = "rights.grant", [FN_AUDIT_READ] = "audit.read",
};
_Static_assert(FN_COUNT <= 64, "struct actor holds functions as 64 bits");

#define BIT(function) (UINT64_C(1) << (function))

static const uint64_t of_kind[QF_ACCOUNT_KIND_COUNT] = {
    [QF_ENTERPRISE] = BIT(FN_ENTERPRISE), [QF_PERSON] = BIT(FN_PERSON),
    [QF_PROVIDER] = BIT(FN_PROVIDER) | BIT(FN_SUPPLIER),
    [QF_EXPERT] = BIT(FN_EXPERT) | BIT(FN_SUPPLIER), [QF_OPERATOR] = BIT(FN_OPERATOR),
};

static const uint64_t of_owner[QF_ACCOUNT_KIND_COUNT] = {
    [QF_ENTERPRISE] = BIT(FN_ENTERPRISE_OWNER), [QF_PROVIDER] = BIT(FN_SUPPLIER_OWNER),
    [QF_EXPERT] = BIT(FN_SUPPLIER_OWNER),
};

bool permission_may(const struct actor *who, int function)
{
    if (function == 0) return true;
    if (who->account == 0 || function < 0 || function >= FN_COUNT) return false;
    if (function == 1) return true;
    return who->functions >> function & 1;
}

const char *permission_code(int function)
{
    return function >= 0 && function < FN_COUNT ? codes[function] : NULL;
}

int permission_of_code(const char *code)
{
    for (int i = 0; i < FN_COUNT; i++)
        if (codes[i] && qf_eq(codes[i], code)) return i;
    return 0;
}

/* Only codes that are granted: nobody becomes an enterprise by a grant. */
static uint64_t bit_of(const char *code, size_t len)
{
    for (int i = FN_OPERATOR + 1; i < FN_COUNT; i++)
        if (strlen(codes[i]) == len && memcmp(codes[i], code, len) == 0)
            return BIT(i);
    return 0;
}

uint64_t permission_bits(enum qf_account_kind kind, const char *list)
{
    uint64_t bits = of_kind[kind];
    while (list && *list) {
        size_t len = strcspn(list, ",");
        bits |= bit_of(list, len);
        list += len + (list[len] == ',');
    }
    if (bits & (BIT(FN_MEMBER_VIEW) | BIT(FN_RIGHTS_GRANT) | BIT(FN_AUDIT_READ)))
        bits |= BIT(FN_RIGHTS_VIEW);
    return bits;
}

uint64_t permission_owner_bits(enum qf_account_kind kind)
{
    return of_owner[kind];
}

QF_STATEMENT(IN_WINDOW,
    "SELECT EXISTS (SELECT 1 FROM permission_grant g"
    " JOIN window_tree t ON t.ancestor_id = g.window_id AND t.descendant_id = ?"
    " WHERE g.account_id = ? AND g.function_code = ?)")

qf_err *permission_in_window(struct qf_db *db, const struct actor *who, int function,
                             uint64_t window, bool *may)
{
    int64_t found = 0;
    *may = false;
    if (!permission_may(who, function)) return NULL;
    QF_TRY(qf_number(db, IN_WINDOW, &found, QF_U(window), QF_U(who->account),
                     QF_S(permission_code(function))));
    *may = found != 0;
    return NULL;
}
