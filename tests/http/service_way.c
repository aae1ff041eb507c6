#include "tests/http/service_way.h"

#include "tests/http/db.h"

static int number;

char *service_name(void)
{
    char *name = NULL;
    if (asprintf(&name, "样例服务 %d-%ld", ++number, (long)getpid()) < 0) abort();
    return name;
}

void service_fill_stage(struct person *p, int i, const char *name, const char *percent)
{
    char label[60];
    static const char *const fields[] = {"名称", "交付物", "用时", "付款比例"};
    const char *const values[] = {name, "一份报告", "5", percent};
    for (int f = 0; f < 4; f++) {
        snprintf(label, sizeof label, "阶段 %d %s", i, fields[f]);
        person_fill(p, label, values[f]);
    }
}

void service_fill(struct person *p, const char *name)
{
    person_open(p, "/sp/services/new");
    person_gets(p, 200);
    person_fill(p, "服务名称", name);
    char *category = strdup(person_find(p, "//select[@name='category']//option[@value != '']/@value"));
    person_fill(p, "服务类别", category);
    free(category);
    person_fill(p, "服务对象", "小型企业");
    person_fill(p, "服务方式", "上门");
    person_fill(p, "简介", "两天走完一个车间，给出一页纸的结论。");
    person_fill(p, "服务和流程描述", "<p>先看现场，<b>再写报告</b>。</p><script>x()</script>");
    person_fill(p, "收费模式", "起价");
    person_fill(p, "价格", "6800");
    service_fill_stage(p, 1, "现场", "30");
    service_fill_stage(p, 2, "报告", "70");
}

long service_added(struct person *p, const char *name, const char *button)
{
    service_fill(p, name);
    person_press(p, button);
    person_gets(p, 200);
    return db_number("SELECT id FROM service WHERE name = '%s'", name);
}

long service_case(long service, const char *workflow)
{
    return db_number("SELECT id FROM case_file WHERE subject_type = 'service' AND subject_id = %ld"
                     " AND workflow_code = '%s'", service, workflow);
}

void service_is(long service, const char *state)
{
    char *now = db_words("SELECT state FROM service WHERE id = %ld", service);
    assert_string_equal(now, state);
    free(now);
}

void service_decide(struct person *p, long id, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", id);
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
}

/* One on the shelf, by the way everybody goes. */
long service_on_shelf(struct person *firm, struct person *city, const char *name)
{
    long id = service_added(firm, name, "确定提交");
    service_decide(city, service_case(id, "service"), "同意上架", "");
    person_gets(city, 200);
    service_is(id, "on_shelf");
    return id;
}

long service_miscounted(long id)
{
    return db_number("SELECT service_count - (SELECT COUNT(*) FROM service x WHERE x.provider_id ="
                     " p.id AND x.listed = 1) FROM provider p JOIN service s ON s.provider_id = p.id"
                     " WHERE s.id = %ld", id);
}

void service_ask(struct person *p, long id, const char *what, const char *button)
{
    person_open(p, "/sp/services/%ld/%s", id, what);
    person_gets(p, 200);
    person_press(p, button);
}
