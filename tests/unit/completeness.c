/* 企业资料: what is missing, what it keeps an enterprise from, and that no field is counted twice. */
#include "unit.h"

#include "lib/core/str.h"
#include "model/completeness.h"

static struct enterprise_own whole(void)
{
    return (struct enterprise_own){
        .id = 1, .window_id = 430104, .logo_id = 7, .name = "样例精密机械有限公司",
        .short_name = "样例精机", .uscc = "91430104MAXMQU385C", .region_code = "430104",
        .address = "样例路 1 号", .postcode = "", .park = "", .section_code = "C",
        .division_code = "34", .legal_person = "夏例红", .legal_phone = "",
        .business_scope = "制造", .main_business = "刀柄", .intro = "一家工厂",
        .website = "https://example.cn", .phone = "0731-55500123", .fax = "",
        .email = "a@example.cn", .contact = "欧阳例明", .contact_phone = "13800000002",
        .contact_email = "", .manager = "石样辉", .manager_phone = "", .manager_email = "",
        .nature = 1, .mode = 1, .capital_fen = 100, .founded_on = 0};
}

static const struct completeness_facts all_facts = {.licence = true, .scale = true, .interests = 1};

static void nothing_is_missing(void **state)
{
    (void)state;
    struct enterprise_own e = whole();
    struct completeness c = completeness_of(&e, &all_facts);
    assert_int_equal(c.percent, 100);
    assert_true(c.complete && c.certifiable && c.sizeable);
    assert_int_equal(c.needed_count + c.useful_count, 0);
}

/* What registration asks for: a name, a code, a region, a contact. */
static void a_new_enterprise_lacks_most(void **state)
{
    (void)state;
    struct enterprise_own e = {.name = "样例", .uscc = "91430104MAXMQU385C", .nature = 1,
                               .contact = "欧阳例明", .contact_phone = "13800000002",
                               .capital_fen = ENTERPRISE_NOT_GIVEN, .founded_on = QF_NO_TIME};
    struct completeness c = completeness_of(&e, &(struct completeness_facts){0});
    assert_false(c.complete || c.certifiable || c.sizeable);
    assert_int_equal(c.needed_count, 8);
    assert_string_equal(c.needed[0].field, "legal_person");
    assert_true(c.percent > 0 && c.percent < 20);
}

static void what_is_needed_keeps_from_publishing(void **state)
{
    (void)state;
    struct enterprise_own e = whole();
    e.address = "";
    struct completeness c = completeness_of(&e, &all_facts);
    assert_false(c.complete);
    assert_int_equal(c.needed_count, 1);
    assert_string_equal(c.needed[0].field, "address");
    assert_true(c.percent < 100);
    assert_true(c.certifiable && c.sizeable);
}

static void what_is_useful_does_not(void **state)
{
    (void)state;
    struct enterprise_own e = whole();
    e.logo_id = 0;
    struct completeness c = completeness_of(&e, &all_facts);
    assert_true(c.complete);
    assert_int_equal(c.useful_count, 1);
    assert_string_equal(c.useful[0].field, "logo");
    assert_true(c.percent < 100);
}

static void a_licence_is_for_certification_only(void **state)
{
    (void)state;
    struct enterprise_own e = whole();
    struct completeness c =
        completeness_of(&e, &(struct completeness_facts){.scale = true, .interests = 1});
    assert_true(c.complete);
    assert_false(c.certifiable);
    c = completeness_of(&e, &(struct completeness_facts){.licence = true, .interests = 1});
    assert_false(c.complete);
    assert_true(c.certifiable);
    assert_false(c.sizeable);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_missing), cmocka_unit_test(a_new_enterprise_lacks_most),
        cmocka_unit_test(what_is_needed_keeps_from_publishing),
        cmocka_unit_test(what_is_useful_does_not),
        cmocka_unit_test(a_licence_is_for_certification_only),
    };
    return unit_group("completeness", tests);
}
