#include "tests/http/application.h"
#include "tests/http/db.h"

long application_provider(void)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = 'demo-saas' AND m.org_kind = 'provider'");
}

void application_forget(void)
{
    long provider = application_provider();
    db_do("DELETE s FROM expert_score s JOIN expert_review v ON v.id = s.review_id JOIN"
          " core_application a ON v.subject_type = 'core_application' AND a.id = v.subject_id"
          " WHERE a.provider_id = %ld", provider);
    db_do("DELETE v FROM expert_review v JOIN core_application a ON v.subject_type ="
          " 'core_application' AND a.id = v.subject_id WHERE a.provider_id = %ld", provider);
    db_do("UPDATE objection o JOIN core_application a ON a.id = o.subject_id SET o.state ="
          " 'withdrawn' WHERE o.subject_type = 'core_application' AND a.provider_id = %ld", provider);
    db_do("DELETE y FROM core_application_year y JOIN core_application a ON a.id ="
          " y.application_id WHERE a.provider_id = %ld", provider);
    db_do("DELETE l FROM case_look l JOIN case_file c ON c.id = l.case_id WHERE c.workflow_code ="
          " 'core_application' AND c.applicant_org = %ld", provider);
    db_do("DELETE e FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.workflow_code ="
          " 'core_application' AND c.applicant_org = %ld", provider);
    db_do("DELETE FROM case_file WHERE workflow_code = 'core_application' AND applicant_org = %ld",
          provider);
    db_do("DELETE FROM core_application WHERE provider_id = %ld", provider);
    db_do("UPDATE provider SET is_core = 0, core_from = NULL, core_to = NULL WHERE id = %ld",
          provider);
}

void application_fill_basic(struct person *p)
{
    static const char *const values[][2] = {
        {"注册资本", "500"}, {"总资产", "1200"}, {"服务设施", "300"}, {"仪器设备", "36"},
        {"场地面积", "650"}, {"仪器设备占总资产", "15"}, {"自有场地占总面积", "60"},
        {"场地性质", "自有"}, {"机构简介", "面向小微企业的云服务机构，按账号按月付费。"},
    };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        person_fill(p, values[i][0], values[i][1]);
}

static long newest(void)
{
    return db_number("SELECT MAX(id) FROM core_application WHERE provider_id = %ld",
                     application_provider());
}

long application_filled(struct person *p)
{
    person_open(p, "/dispatch/applications/new");
    application_fill_basic(p);
    person_press(p, "下一步");
    person_gets(p, 200);
    long year = db_number("SELECT r.first_year FROM core_application a JOIN application_round r"
                          " ON r.id = a.round_id WHERE a.id = %ld", newest());
    for (int i = 0; i < 2; i++) {
        char label[60];
        snprintf(label, sizeof label, "%ld年服务企业数", year + i);
        person_fill(p, label, "210");
        snprintf(label, sizeof label, "%ld年服务活动数", year + i);
        person_fill(p, label, "24");
    }
    person_press(p, "下一步");
    person_gets(p, 200);
    person_attach(p, "申报证明材料", "说明.txt", "营业执照复印件说明\n", strlen("营业执照复印件说明\n"));
    person_press(p, "上传");
    person_gets(p, 200);
    return newest();
}

long application_handed_in(struct person *p)
{
    long id = application_filled(p);
    person_open(p, "/dispatch/applications/%ld/check", id);
    person_press(p, "提交申报");
    person_gets(p, 200);
    return id;
}

long application_case(long application)
{
    return db_number("SELECT id FROM case_file WHERE subject_type = 'core_application'"
                     " AND subject_id = %ld", application);
}

void application_decide(struct person *p, long case_id, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", case_id);
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
}

void application_is(long application, const char *state)
{
    char *now = db_words("SELECT state FROM core_application WHERE id = %ld", application);
    assert_string_equal(now, state);
    free(now);
}
