/* Signing in, and the captcha on the way. */
#define PERSON_INSIDE
#include "tests/http/person.h"

/* What a captcha asks in words is as easy for a program as for us: see lib/web/captcha.h. */
static int number_of(const char **at)
{
    static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    int sum = 0, n = 0;
    for (;;) {
        int i = 0;
        while (i < 10 && strncmp(*at, digits[i], 3) != 0) i++;
        if (i == 10) return sum + n;
        if (i == 9) sum = (n ? n : 1) * 10;
        n = i == 9 ? 0 : i + 1;
        *at += 3;
    }
}

void person_prove(struct person *p)
{
    char answer[12];
    if (person_count(p, "//input[@name='captcha']") == 0) return;
    person_press(p, "看不清图片，改为回答问题");
    const char *at = strstr(person_find(p, "//p[starts-with(., '请用数字回答')]"), "：");
    at += strlen("：");
    int sum = number_of(&at), sign = strncmp(at, "加", 3) == 0 ? 1 : -1;
    at += 3;
    snprintf(answer, sizeof answer, "%d", sum + sign * number_of(&at));
    person_fill(p, "验证问题", answer);
}

void person_try(struct person *p, const char *name, const char *password, const char *kind)
{
    person_open(p, "/login");
    person_prove(p);
    person_fill(p, "帐户名称", name);
    person_fill(p, "帐户密码", password);
    person_fill(p, "账号类型", kind);
    person_press(p, "登录");
}

void person_sign_in(struct person *p, const char *name, const char *password, const char *kind)
{
    person_try(p, name, password, kind);
    if (person_count(p, "//p[@id='login-captcha-error']") == 0) return;
    person_prove(p);
    person_fill(p, "帐户密码", password);
    person_press(p, "登录");
}
