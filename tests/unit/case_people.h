/* People around a case, in a fresh database: an enterprise, a provider, and operators of a county, of the
 * city above it, of the city beside, and of the province with another function. */
#ifndef QF_TESTS_UNIT_CASE_PEOPLE_H
#define QF_TESTS_UNIT_CASE_PEOPLE_H

#include "migrated.h"

#include "lib/core/str.h"
#include "model/case.h"
#include "model/permission.h"

/* 430100 Changsha city, 430104 Yuelu county below it, 430200 Zhuzhou city beside it. */
enum { CITY = 430100, COUNTY = 430104, SIBLING = 430200 };

static struct actor enterprise, provider, county, city, sibling, province;
static uint64_t org = 77, subject;

static void run(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void run(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    assert_good(qf_db_script(db, qf_vfmt(arena, format, args), "test"));
    va_end(args);
}

static struct actor account(uint64_t id, const char *kind, enum qf_account_kind as)
{
    run("INSERT INTO account (id, name, name_key, kind, person_name, phone, email, password_hash,"
        " state, created_at) VALUES (%llu, 'a%llu', 'a%llu', '%s', '样例', '13800000000', '', 'x',"
        " 'active', NOW());",
        (unsigned long long)id, (unsigned long long)id, (unsigned long long)id, kind);
    return (struct actor){.account = id, .kind = as, .name = "a", .person = "样例", .ip = "",
                          .request = ""};
}

/* An operator with one function, by a role that has it. */
static struct actor operator_of(uint64_t id, unsigned window, const char *function)
{
    struct actor a = account(id, "operator", QF_OPERATOR);
    run("INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)"
        " SELECT %llu, role_code, function_code, %u, NOW() FROM role_function"
        " WHERE function_code = '%s' ORDER BY role_code = 'window_operator' DESC, role_code LIMIT 1;",
        (unsigned long long)id, window, function);
    a.functions = permission_bits(QF_OPERATOR, function);
    return a;
}

static int case_people_open(void **state)
{
    migrated_open_seeded(state);
    enterprise = account(901, "enterprise", QF_ENTERPRISE);
    enterprise.org = org;
    run("INSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
        " VALUES (901, 'enterprise', 77, 'owner', NOW());");
    provider = account(906, "provider", QF_PROVIDER);
    provider.org = 78;
    run("INSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
        " VALUES (906, 'provider', 78, 'owner', NOW());");
    county = operator_of(902, COUNTY, "need.review");
    city = operator_of(903, CITY, "need.review");
    sibling = operator_of(904, SIBLING, "need.review");
    province = operator_of(905, 430000, "service.review");
    return 0;
}

#endif
