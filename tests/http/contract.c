/* Contracts from 制作合同 to 提交合同: manual 002 §2 step 7 (3) to (7). */
#include "tests/http/db.h"
#include "tests/http/person.h"

static const char pdf[] =
    "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

/* A service on the demo provider's shelf that has stages and a price. */
static long service_of_demo(void)
{
    return db_number("SELECT MIN(s.id) FROM service s JOIN membership m ON m.org_kind = 'provider'"
                     " AND m.org_id = s.provider_id JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = 'demo-provider' AND s.listed = 1 AND s.price_mode = 'fixed'"
                     " AND s.price_fen > 0 AND EXISTS (SELECT 1 FROM service_stage g"
                     " WHERE g.service_id = s.id)");
}

struct sides { struct person *firm, *seller; long order; };

static struct sides ordered(const char *note)
{
    struct sides s = {.firm = person_login("demo-enterprise"),
                      .seller = person_login("demo-provider")};
    person_open(s.firm, "/enterprise/orders/new/%ld", service_of_demo());
    person_gets(s.firm, 200);
    person_fill(s.firm, "需求说明", note);
    if (strstr(s.firm->body, "仍要再申请一笔"))
        person_fill(s.firm, "已有一笔同样的订单在办，仍要再申请一笔", "1");
    person_press(s.firm, "提交订单");
    person_gets(s.firm, 200);
    s.order = db_number("SELECT MAX(id) FROM service_order");
    return s;
}

static void state_is(const struct sides *s, const char *state)
{
    char *now = db_words("SELECT state FROM service_order WHERE id = %ld", s->order);
    assert_string_equal(now, state);
    free(now);
}

static struct sides drafting(void)
{
    struct sides s = ordered("设备联网，先看现场再定方案。");
    person_open(s.seller, "/sp/orders/%ld/accept", s.order);
    person_press(s.seller, "接单");
    person_gets(s.seller, 200);
    state_is(&s, "drafting");
    person_open(s.seller, "/sp/orders/%ld/contract", s.order);
    person_press(s.seller, "制作合同");
    person_gets(s.seller, 200);
    return s;
}

static void fill_account(const struct sides *s)
{
    person_open(s->seller, "/sp/orders/%ld/contract/basis", s->order);
    person_fill(s->seller, "乙方住所", "长沙市岳麓区样例路 1 号");
    person_fill(s->seller, "乙方法定代表人", "样例");
    person_press(s->seller, "保存并继续");
    person_gets(s->seller, 200);
    person_open(s->seller, "/sp/orders/%ld/contract/terms", s->order);
    person_fill(s->seller, "开户银行", "样例银行长沙分行");
    person_fill(s->seller, "账号", "4300001234567890");
    person_press(s->seller, "保存并继续");
    person_gets(s->seller, 200);
}

static struct sides confirming(void)
{
    struct sides s = drafting();
    fill_account(&s);
    person_open(s.seller, "/sp/orders/%ld/contract/send", s.order);
    person_press(s.seller, "发给企业确认");
    person_gets(s.seller, 200);
    state_is(&s, "confirming");
    return s;
}

static void fill_buyer(const struct sides *s)
{
    person_open(s->firm, "/enterprise/orders/%ld/contract", s->order);
    person_gets(s->firm, 200);
    person_fill(s->firm, "甲方住所", "长沙市岳麓区样例路 2 号");
    person_fill(s->firm, "甲方法定代表人", "周样");
    person_fill(s->firm, "甲方协作事项", "提供设备台账，开放车间网络，专人陪同。");
    person_fill(s->firm, "甲方补充要求", "报告另附一页给经理看的摘要。");
    person_press(s->firm, "保存并查看标准合同");
    person_gets(s->firm, 200);
}

static struct sides signing(void)
{
    struct sides s = confirming();
    fill_buyer(&s);
    person_open(s.firm, "/enterprise/orders/%ld/contract/confirm", s.order);
    person_press(s.firm, "确认合同");
    person_gets(s.firm, 200);
    state_is(&s, "signing");
    return s;
}

static long versions(const struct sides *s)
{
    return db_number("SELECT COUNT(*) FROM contract_version WHERE order_id = %ld", s->order);
}

/* --- the way of the manual --- */

static void a_contract_is_made_confirmed_signed_and_submitted(void **state)
{
    (void)state;
    struct sides s = signing();
    person_open(s.firm, "/enterprise/orders/%ld/contract/standard", s.order);
    person_sees(s.firm, "第 2 版");
    person_sees(s.firm, "报告另附一页给经理看的摘要");
    person_open(s.firm, "/enterprise/orders/%ld/contract/pdf", s.order);
    person_gets(s.firm, 200);
    assert_memory_equal(person_header(s.firm, "Content-Type"), "application/pdf", 15);
    assert_memory_equal(s.firm->body, "%PDF-", 5);
    person_open(s.seller, "/sp/orders/%ld/signing", s.order);
    person_attach(s.seller, "合同扫描件", "合同.pdf", pdf, sizeof pdf - 1);
    person_attach(s.seller, "补充合同", "补充.pdf", pdf, sizeof pdf - 1);
    person_press(s.seller, "上传");
    person_gets(s.seller, 200);
    person_sees(s.seller, "补充.pdf");
    person_follow(s.seller, "提交合同");
    person_sees(s.seller, "提交后合同生效");
    person_press(s.seller, "提交合同");
    person_gets(s.seller, 200);
    state_is(&s, "effective");
    assert_int_equal(versions(&s), 3);
    assert_int_equal(db_number("SELECT COUNT(*) FROM service_order o JOIN contract c"
                               " ON c.order_id = o.id WHERE o.id = %ld AND o.effective_at IS NOT"
                               " NULL AND o.amount_fen = c.total_fen AND c.total_fen = (SELECT"
                               " SUM(amount_fen) FROM order_stage WHERE order_id = o.id)",
                               s.order), 1);
    person_open(s.firm, "/enterprise/orders/%ld", s.order);
    person_sees(s.firm, "合同.pdf");
    person_follow(s.firm, "合同.pdf");
    person_gets(s.firm, 200);
    person_open(s.seller, "/sp/orders/%ld/signing", s.order);
    person_sees_no(s.seller, "删除合同.pdf");
}

static void versions_are_chained(void **state)
{
    (void)state;
    struct sides s = signing();
    assert_int_equal(versions(&s), 2);
    assert_int_equal(db_number("SELECT COUNT(*) FROM contract_version v WHERE v.order_id = %ld"
        " AND v.sha256 = UNHEX(SHA2(CONCAT(v.prev_hash, CAST(v.body AS BINARY)), 256))"
        " AND v.prev_hash = COALESCE((SELECT b.sha256 FROM contract_version b WHERE"
        " b.order_id = v.order_id AND b.version = v.version - 1), REPEAT(CHAR(0), 32))",
        s.order), 2);
}

static void the_same_version_is_the_same_file(void **state)
{
    (void)state;
    struct sides s = signing();
    person_open(s.firm, "/enterprise/orders/%ld/contract/pdf", s.order);
    size_t len = s.firm->len;
    char *first = malloc(len);
    memcpy(first, s.firm->body, len);
    person_open(s.seller, "/sp/orders/%ld/contract/pdf", s.order);
    assert_int_equal(s.seller->len, len);
    assert_memory_equal(s.seller->body, first, len);
    assert_true(len < 200 * 1024);
    free(first);
}

/* --- what is missing --- */

static void an_incomplete_contract_is_not_sent(void **state)
{
    (void)state;
    struct sides s = drafting();
    person_open(s.seller, "/sp/orders/%ld/contract/send", s.order);
    person_sees(s.seller, "请填写开户银行");
    person_press(s.seller, "发给企业确认");
    person_gets(s.seller, 422);
    person_sees(s.seller, "没有填好");
    state_is(&s, "drafting");
    assert_int_equal(versions(&s), 0);
}

static void a_part_with_gaps_is_kept_as_a_draft_only(void **state)
{
    (void)state;
    struct sides s = drafting();
    person_open(s.seller, "/sp/orders/%ld/contract/terms", s.order);
    person_fill(s.seller, "开户银行", "");
    person_press(s.seller, "保存并继续");
    person_gets(s.seller, 422);
    assert_string_equal(person_error(s.seller, "开户银行"), "请填写开户银行");
    person_fill(s.seller, "其他约定", "草稿里的一句话");
    person_press(s.seller, "保存草稿");
    person_gets(s.seller, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM contract WHERE order_id = %ld"
                               " AND other = '草稿里的一句话'", s.order), 1);
}

static void amounts_must_make_the_total(void **state)
{
    (void)state;
    struct sides s = drafting();
    long total = db_number("SELECT total_fen FROM contract WHERE order_id = %ld", s.order);
    person_open(s.seller, "/sp/orders/%ld/contract/work", s.order);
    person_fill(s.seller, "报酬总额", "1.23");
    person_press(s.seller, "保存并继续");
    person_gets(s.seller, 422);
    assert_non_null(strstr(person_error(s.seller, "报酬总额"), "各阶段金额合计"));
    assert_int_equal(db_number("SELECT total_fen FROM contract WHERE order_id = %ld", s.order),
                     total);
}

static void days_of_stages_go_forward_and_stay_inside(void **state)
{
    (void)state;
    struct sides s = drafting();
    person_open(s.seller, "/sp/orders/%ld/contract/work", s.order);
    person_fill(s.seller, "阶段 1 完成日期", "2099-01-01");
    person_press(s.seller, "保存并继续");
    person_gets(s.seller, 422);
    assert_non_null(strstr(person_error(s.seller, "阶段 1 完成日期"), "有效期限"));
    person_fill(s.seller, "阶段 1 完成日期", "2020-01-01");
    person_press(s.seller, "保存并继续");
    person_gets(s.seller, 422);
    assert_non_null(strstr(person_error(s.seller, "阶段 1 完成日期"), "有效期限"));
}

static void one_stage_for_all_may_be_enough(void **state)
{
    (void)state;
    struct sides s = drafting();
    person_open(s.seller, "/sp/orders/%ld/contract/work", s.order);
    for (int i = 2; i <= 8; i++) {
        static const char *const fields[] = {"名称", "交付物", "完成日期", "金额"};
        for (int n = 0; n < 4; n++) {
            char label[60];
            snprintf(label, sizeof label, "阶段 %d %s", i, fields[n]);
            person_fill(s.seller, label, "");
        }
    }
    person_fill(s.seller, "报酬总额", "1,234.56");
    person_fill(s.seller, "阶段 1 金额", "1234.56");
    person_press(s.seller, "保存并继续");
    person_gets(s.seller, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM order_stage WHERE order_id = %ld", s.order), 1);
    assert_int_equal(db_number("SELECT SUM(amount_fen) FROM order_stage WHERE order_id = %ld",
                               s.order), 123456);
}

static void the_enterprise_fills_in_its_part_first(void **state)
{
    (void)state;
    struct sides s = confirming();
    person_open(s.firm, "/enterprise/orders/%ld/contract/confirm", s.order);
    person_sees(s.firm, "请填写甲方协作事项");
    person_press(s.firm, "确认合同");
    person_gets(s.firm, 422);
    state_is(&s, "confirming");
}

/* --- back and again --- */

static void a_returned_contract_says_why_and_comes_again(void **state)
{
    (void)state;
    struct sides s = confirming();
    person_open(s.firm, "/enterprise/orders/%ld/contract/return", s.order);
    person_press(s.firm, "退回修改");
    person_gets(s.firm, 422);
    person_fill(s.firm, "意见", "第二阶段请晚一周");
    person_press(s.firm, "退回修改");
    person_gets(s.firm, 200);
    state_is(&s, "drafting");
    person_open(s.seller, "/sp/orders/%ld", s.order);
    person_sees(s.seller, "第二阶段请晚一周");
    person_open(s.seller, "/sp/orders/%ld/contract/send", s.order);
    person_press(s.seller, "发给企业确认");
    person_gets(s.seller, 200);
    assert_int_equal(versions(&s), 2);
}

static void a_confirmed_contract_is_written_again(void **state)
{
    (void)state;
    struct sides s = signing();
    person_open(s.seller, "/sp/orders/%ld/contract/reopen", s.order);
    person_fill(s.seller, "理由", "账号写错了");
    person_press(s.seller, "重新起草");
    person_gets(s.seller, 200);
    state_is(&s, "drafting");
    person_open(s.seller, "/sp/orders/%ld/contract/terms", s.order);
    assert_string_equal(person_value(s.seller, "开户银行"), "样例银行长沙分行");
}

static void what_is_confirmed_is_not_changed(void **state)
{
    (void)state;
    struct sides s = confirming();
    person_open(s.seller, "/sp/orders/%ld/contract", s.order);
    struct person *late = person_login("demo-provider");
    person_open(late, "/sp/orders/%ld/contract/terms", s.order);
    person_sees(late, "合同不能再改");
    fill_buyer(&s);
    person_open(s.firm, "/enterprise/orders/%ld/contract", s.order);
    struct person *again = person_login("demo-enterprise");
    person_open(again, "/enterprise/orders/%ld/contract/confirm", s.order);
    person_press(again, "确认合同");
    person_fill(s.firm, "甲方补充要求", "确认之后又加的");
    person_press(s.firm, "保存草稿");
    person_gets(s.firm, 409);
    assert_int_equal(db_number("SELECT COUNT(*) FROM contract WHERE order_id = %ld"
                               " AND demand LIKE '%%又加的%%'", s.order), 0);
}

/* --- signing --- */

static void nothing_is_submitted_without_a_scan(void **state)
{
    (void)state;
    struct sides s = signing();
    person_open(s.seller, "/sp/orders/%ld/signing/submit", s.order);
    person_sees(s.seller, "还没有合同扫描件");
    person_press(s.seller, "提交合同");
    person_gets(s.seller, 422);
    state_is(&s, "signing");
    assert_int_equal(versions(&s), 2);
}

static void a_scan_is_a_picture_or_pdf_and_may_be_deleted_before(void **state)
{
    (void)state;
    struct sides s = signing();
    person_open(s.seller, "/sp/orders/%ld/signing", s.order);
    person_attach(s.seller, "合同扫描件", "合同.txt", "文字", 6);
    person_press(s.seller, "上传");
    person_gets(s.seller, 422);
    person_open(s.seller, "/sp/orders/%ld/signing", s.order);
    person_attach(s.seller, "合同扫描件", "错的.pdf", pdf, sizeof pdf - 1);
    person_press(s.seller, "上传");
    person_follow(s.seller, "删除错的.pdf");
    char *path = strdup(s.seller->url);
    person_press(s.seller, "删除文件");
    person_gets(s.seller, 200);
    person_sees_no(s.seller, "错的.pdf");
    person_open(s.seller, "%s", path);
    person_gets(s.seller, 404);
    free(path);
}

/* --- strangers --- */

static const char *const paths[] = {
    "contract", "contract/standard", "contract/pdf", "contract/confirm", "contract/return",
    "contract/basis", "contract/work", "contract/terms", "contract/send", "contract/reopen",
    "signing", "signing/submit",
};

static void a_stranger_finds_nothing(void **state)
{
    (void)state;
    struct person *seller = person_login("demo-saas"), *firm = person_login("demo-enterprise");
    long foreign = db_number("SELECT id FROM service_order WHERE enterprise_id <> 1 LIMIT 1");
    long order = db_number("SELECT MAX(order_id) FROM contract");
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_open(seller, "/sp/orders/%ld/%s", order, paths[i]);
        person_gets(seller, 404);
        person_open(firm, "/enterprise/orders/%ld/%s", foreign, paths[i]);
        person_gets(firm, 404);
    }
    char *scan = db_words("SELECT public_id FROM attachment WHERE subject_type = 'service_order'"
                          " AND field = 'contract_scan' AND state = 'kept' LIMIT 1");
    person_open(seller, "/sp/files/%s", scan);
    person_gets(seller, 404);
    person_open(seller, "/sp/contract-files/%s/delete", scan);
    person_gets(seller, 404);
    free(scan);
}

/* --- hostile text --- */

static void hostile_text_is_text_on_page_and_paper(void **state)
{
    (void)state;
    struct sides s = confirming();
    char *text = calloc(1, 2001 * 4);
    for (int i = 0; i < 1900; i++) strcat(text, "长");
    fill_buyer(&s);
    person_open(s.firm, "/enterprise/orders/%ld/contract", s.order);
    person_fill(s.firm, "甲方协作事项", text);
    person_fill(s.firm, "甲方补充要求",
                "<script>alert(1)</script>\n# 第九十九条 假的标题\t假的格 \xe2\x80\xae反向 😀 \xe2\x80\x8fשלום");
    person_press(s.firm, "保存并查看标准合同");
    person_gets(s.firm, 200);
    person_sees(s.firm, "<script>alert(1)</script>");
    assert_int_equal(person_count(s.firm, "//h3[contains(., '假的标题')]"), 0);
    assert_null(strstr(s.firm->body, "<script>alert"));
    assert_null(strstr(s.firm->body, "\xe2\x80\xae"));
    person_open(s.firm, "/enterprise/orders/%ld/contract/pdf", s.order);
    person_gets(s.firm, 200);
    assert_memory_equal(s.firm->body, "%PDF-", 5);
    free(text);
}

static void fifty_submissions_are_one(void **state)
{
    (void)state;
    struct sides s = signing();
    person_open(s.seller, "/sp/orders/%ld/signing", s.order);
    person_attach(s.seller, "合同扫描件", "合同.pdf", pdf, sizeof pdf - 1);
    person_press(s.seller, "上传");
    person_open(s.seller, "/sp/orders/%ld/signing/submit", s.order);
    person_press(s.seller, "提交合同");
    for (int i = 0; i < 49; i++) person_repeat(s.seller);
    state_is(&s, "effective");
    assert_int_equal(versions(&s), 3);
}

/* --- 核对合同 --- */

static void anybody_may_check_a_hash_and_sees_nothing_else(void **state)
{
    (void)state;
    struct sides s = confirming();
    struct person *guest = person_guest();
    char *number = db_words("SELECT number FROM contract WHERE order_id = %ld", s.order);
    char *hash = db_words("SELECT HEX(sha256) FROM contract_version WHERE order_id = %ld", s.order);
    db_forgive();
    person_open(guest, "/contracts/verify?number=%s&hash=%.16s", number, hash);
    person_gets(guest, 200);
    person_sees(guest, "与平台保存的第 1 版一致");
    person_sees_no(guest, "样例银行");
    hash[0] = hash[0] == '0' ? '1' : '0';
    for (int i = 0; i < 10; i++) {
        person_open(guest, "/contracts/verify?number=%s&hash=%.16s", number, hash);
        person_sees(guest, "不一致");
    }
    person_open(guest, "/contracts/verify?number=%s&hash=%.15s", number, hash);
    person_sees(guest, "请至少输入校验值的前 16 位");
    /* A test beside this one may forgive all throttles meanwhile. */
    for (int i = 0; i < 30 && guest->status != 429; i++)
        person_open(guest, "/contracts/verify?number=%s&hash=%.16s", number, hash);
    person_gets(guest, 429);
    db_forgive();
    free(number);
    free(hash);
}

/* --- the window --- */

static void a_window_reads_the_contract_while_it_mediates(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    long disputed = db_number("SELECT o.id FROM service_order o JOIN contract c ON c.order_id = o.id"
                              " WHERE o.state = 'disputed' LIMIT 1");
    long running = db_number("SELECT o.id FROM service_order o JOIN contract c ON c.order_id = o.id"
                             " WHERE o.state = 'finished' LIMIT 1");
    person_open(city, "/window/orders/%ld/contract/standard", disputed);
    person_gets(city, 200);
    person_sees(city, "违约责任");
    person_open(city, "/window/orders/%ld/contract/pdf", disputed);
    person_gets(city, 200);
    person_open(city, "/window/orders/%ld/contract/standard", running);
    person_gets(city, 404);
    struct person *county = person_login("demo-county");
    person_open(county, "/window/orders/%ld/contract/pdf", disputed);
    assert_true(county->status == 404 || county->status == 403);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_contract_is_made_confirmed_signed_and_submitted),
        person_test(versions_are_chained),
        person_test(the_same_version_is_the_same_file),
        person_test(an_incomplete_contract_is_not_sent),
        person_test(a_part_with_gaps_is_kept_as_a_draft_only),
        person_test(amounts_must_make_the_total),
        person_test(days_of_stages_go_forward_and_stay_inside),
        person_test(one_stage_for_all_may_be_enough),
        person_test(the_enterprise_fills_in_its_part_first),
        person_test(a_returned_contract_says_why_and_comes_again),
        person_test(a_confirmed_contract_is_written_again),
        person_test(what_is_confirmed_is_not_changed),
        person_test(nothing_is_submitted_without_a_scan),
        person_test(a_scan_is_a_picture_or_pdf_and_may_be_deleted_before),
        person_test(a_stranger_finds_nothing),
        person_test(hostile_text_is_text_on_page_and_paper),
        person_test(fifty_submissions_are_one),
        person_test(anybody_may_check_a_hash_and_sees_nothing_else),
        person_test(a_window_reads_the_contract_while_it_mediates),
    };
    return cmocka_run_group_tests(tests, begin, NULL);
}
