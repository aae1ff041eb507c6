#include "tests/http/award.h"
#include "tests/http/db.h"

long award_provider(void)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = 'demo-saas' AND m.org_kind = 'provider'");
}

long award_service(int n)
{
    return db_number("SELECT id FROM service WHERE provider_id = %ld AND listed = 1 ORDER BY name, id"
                     " LIMIT 1 OFFSET %d", award_provider(), n);
}

long award_round(const char *sheet)
{
    return db_number("SELECT r.id FROM application_round r JOIN award_category c ON c.round_id = r.id"
                     " WHERE c.sheet_code = '%s' AND r.state = 'published' AND r.opens_on <= CURDATE()"
                     " AND r.closes_on >= CURDATE() LIMIT 1", sheet);
}

/* Numbers of the entries that tests make, as a list for IN. */
#define MINE                                                                             \
    "(SELECT id FROM (SELECT e.id FROM award_entry e JOIN application_round r ON r.id = e.round_id" \
    " WHERE (e.entrant_kind = 'provider' AND e.entrant_id = %ld) OR (e.entrant_kind = 'expert'" \
    " AND e.entrant_id = 1 AND r.closes_on >= CURDATE() - INTERVAL 120 DAY)) mine)"
#define CASES "(SELECT id FROM case_file WHERE subject_type = 'award_entry' AND subject_id IN " MINE ")"

void award_forget(void)
{
    long p = award_provider();
    db_do("DELETE s FROM expert_score s JOIN expert_review v ON v.id = s.review_id"
          " WHERE v.subject_type = 'award_entry' AND v.subject_id IN " MINE, p);
    db_do("DELETE FROM expert_review WHERE subject_type = 'award_entry' AND subject_id IN " MINE, p);
    db_do("UPDATE objection SET state = 'withdrawn' WHERE subject_type = 'award_entry'"
          " AND subject_id IN " MINE, p);
    db_do("DELETE FROM case_look WHERE case_id IN " CASES, p);
    db_do("DELETE FROM case_event WHERE case_id IN " CASES, p);
    db_do("DELETE FROM case_file WHERE subject_type = 'award_entry' AND subject_id IN " MINE, p);
    db_do("DELETE FROM award_value WHERE entry_id IN " MINE, p);
    db_do("DELETE FROM award_entry WHERE id IN " MINE, p);
}

const char *award_text(int characters)
{
    static char text[3 * 5000 + 1];
    assert_true(characters < 5000);
    for (int i = 0; i < characters; i++) memcpy(text + 3 * i, i % 10 == 9 ? "。" : "优", 3);
    text[3 * characters] = 0;
    return text;
}

static const struct { const char *sheet, *label, *value; int characters; } values[] = {
    {"institutions", "注册资本", "500万元", 0}, {"institutions", "总资产", "1,200", 0},
    {"institutions", "服务收入", "320.5", 0}, {"institutions", "服务人员", "36人", 0},
    {"institutions", "本科及以上人员", "24", 0}, {"institutions", "服务企业数", "210家次", 0},
    {"institutions", "服务活动数", "24", 0}, {"institutions", "荣誉资质", NULL, 300},
    {"institutions", "机构简介", "面向小微企业的云服务机构，按账号按月付费。", 0},
    {"products", "服务企业数", "88", 0}, {"products", "产品服务收入", "46.5万元", 0},
    {"products", "产品介绍", "开箱即用的进销存，数据随时可以导出。", 0},
    {"products", "产品说明", "1、按月付费\n（2）数据可导出\n\n③ 已在六个县推广", 0},
    {"experts", "姓名", "陈样文", 0}, {"experts", "年龄", "48岁", 0},
    {"experts", "工作单位", "湘麓样例大学机械工程学院", 0},
    {"experts", "个人简介", "二十年机械制造教学和企业服务经历。", 0},
    {"experts", "研究成果/荣誉/奖励", "主持省级课题两项。", 0},
};

void award_fill(struct person *p, const char *sheet)
{
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(values[i].sheet, sheet) == 0)
            person_fill(p, values[i].label, values[i].value ? values[i].value
                                                            : award_text(values[i].characters));
    if (strcmp(sheet, "products") == 0) {
        char number[30];
        snprintf(number, sizeof number, "%ld", award_service(0));
        person_fill(p, "服务产品", number);
    }
}

long award_filled(struct person *p, const char *sheet)
{
    person_open(p, "/dispatch/awards/%s/new", sheet);
    award_fill(p, sheet);
    person_press(p, "下一步");
    person_gets(p, 200);
    person_attach(p, "申报证明材料", "荣誉证书.txt", "一等奖\n", strlen("一等奖\n"));
    person_press(p, "上传");
    person_gets(p, 200);
    return db_number("SELECT MAX(id) FROM award_entry");
}

long award_handed_in(struct person *p, const char *sheet)
{
    long id = award_filled(p, sheet);
    person_open(p, "/dispatch/entries/%ld/check", id);
    person_press(p, "提交");
    person_gets(p, 200);
    return id;
}

long award_case(long entry)
{
    return db_number("SELECT id FROM case_file WHERE subject_type = 'award_entry'"
                     " AND subject_id = %ld", entry);
}

void award_is(long entry, const char *state)
{
    char *now = db_words("SELECT state FROM award_entry WHERE id = %ld", entry);
    assert_string_equal(now, state);
    free(now);
}

void award_scored(long entry, int first, int second)
{
    const int points[] = {first, second}, experts[] = {3, 7};
    for (int i = 0; i < 2; i++)
        db_do("INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, state,"
              " total, comment, invited_by, invited_at, ended_at) SELECT 'award_entry', id, round_id,"
              " %d, title, 'done', %d, '好', 10, NOW(), NOW() FROM award_entry WHERE id = %ld",
              experts[i], points[i], entry);
}
