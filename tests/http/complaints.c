#include "tests/http/complaints.h"

void complaints_fill(struct person *p, const char *page, const char *phone)
{
    person_open(p, "/complaints/new%s", page);
    person_gets(p, 200);
    person_fill(p, "单位名称", COMPLAINTS_ORG);
    person_fill(p, "联系人", "周样例");
    person_fill(p, "联系电话", phone);
    person_fill(p, "被投诉方单位名称", "长沙市样例管理处");
    person_fill(p, "所属市州", "长沙市");
    person_fill(p, "详细地址", "岳麓区样例路 1 号");
    person_fill(p, "被投诉方联系人", "吴样例");
    person_fill(p, "被投诉方联系电话", "0731-55501100");
    person_fill(p, "投诉事项", "设备验收合格半年，尾款一直没有付，多次催要没有结果。");
    person_fill(p, COMPLAINTS_TRUE, "on");
    if (!*page) {
        person_fill(p, "被投诉方类型", "institution");
        person_fill(p, "欠款金额", "１２０，０００元");
    }
}

struct complaint complaints_file(struct person *p)
{
    static const char PDF[] =
        "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
    const char *phone = account_phone();
    complaints_fill(p, "", phone);
    person_attach(p, "证据材料", "验收单.pdf", PDF, sizeof PDF - 1);
    person_prove(p);
    person_press(p, "提交投诉");
    person_gets(p, 200);
    return complaints_of(phone);
}

struct complaint complaints_of(const char *phone)
{
    struct complaint c;
    char *number = db_words("SELECT number FROM complaint WHERE phone = '%s' ORDER BY id DESC"
                            " LIMIT 1", phone);
    snprintf(c.number, sizeof c.number, "%s", number);
    snprintf(c.phone, sizeof c.phone, "%s", phone);
    c.id = db_number("SELECT id FROM complaint WHERE number = '%s'", number);
    c.file = db_number("SELECT id FROM case_file WHERE subject_type = 'complaint' AND subject_id"
                       " = %ld", c.id);
    assert_int_not_equal(c.file, 0);
    free(number);
    return c;
}

void complaints_state(const struct complaint *c, const char *state)
{
    char *now = db_words("SELECT state FROM complaint WHERE id = %ld", c->id);
    char *moved = db_words("SELECT activity_code FROM case_file WHERE id = %ld", c->file);
    assert_string_equal(now, state);
    assert_string_equal(moved, state);
    free(now);
    free(moved);
}

void complaints_put(const struct complaint *c, const char *state)
{
    db_do("UPDATE case_file f JOIN workflow_activity a ON a.workflow_code = f.workflow_code AND"
          " a.workflow_version = f.workflow_version AND a.code = '%s' SET f.activity_code = a.code,"
          " f.turn = a.turn, f.function_code = a.function_code WHERE f.id = %ld", state, c->file);
    db_do("UPDATE complaint SET state = '%s' WHERE id = %ld", state, c->id);
}
