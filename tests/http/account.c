#include "tests/http/account.h"

#include <time.h>

static char *turn(void)
{
    static char texts[64][80];
    static int next;
    return texts[next++ % 64];
}

/* Different in every run and process. */
static unsigned long serial(void)
{
    static unsigned long n;
    if (n == 0) n = (unsigned long)time(NULL) * 1000 + (unsigned long)getpid() % 1000;
    return n++;
}

const char *account_name(void)
{
    char *text = turn();
    snprintf(text, 80, "test-%lu", serial());
    return text;
}

const char *account_phone(void)
{
    char *text = turn();
    snprintf(text, 80, "199%08lu", serial() % 100000000);
    return text;
}

static int value_of(const char *letters, char c)
{
    return (int)(strchr(letters, c) - letters);
}

/* GB 32100 over a number of GB 11714, both with their check characters. */
const char *account_uscc(void)
{
    static const char letters[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static const int org_weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    char *text = turn();
    int sum = 0, weight = 1;
    snprintf(text, 80, "91430100%08lu", serial() % 100000000);
    for (int i = 0; i < 8; i++) sum += (text[8 + i] - '0') * org_weights[i];
    int check = 11 - sum % 11;
    text[16] = check == 10 ? 'X' : check == 11 ? '0' : (char)('0' + check);
    text[17] = 0;
    sum = 0;
    for (int i = 0; i < 17; i++, weight = weight * 3 % 31)
        sum += value_of(letters, text[i]) * weight;
    text[17] = letters[(31 - sum % 31) % 31];
    text[18] = 0;
    return text;
}

long account_messages(const char *phone)
{
    return db_number("SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND target = '%s'",
                     phone);
}

/* The jobs empty a message that was sent; what it said then stands in their log, where
 * the operator of a platform without a gateway reads it. */
static const char *code_in_log(long id)
{
    static char line[4000];
    char path[300], mark[40];
    const char *found = NULL;
    snprintf(path, sizeof path, "%s/log/jobs.log", getenv("QIFU_STATE"));
    snprintf(mark, sizeof mark, "\"id\":\"%ld\"", id);
    FILE *f = fopen(path, "r");
    while (f && !found && fgets(line, sizeof line, f))
        if (strstr(line, mark)) found = strstr(line, "验证码 ");
    if (f) fclose(f);
    return found ? found + strlen("验证码 ") : NULL;
}

const char *account_code(const char *phone)
{
    char *text = turn();
    text[0] = 0;
    for (int tries = 0; !text[0] && tries < 50; tries++) {
        long id = db_number(
            "SELECT MAX(id) FROM outbox WHERE kind = 'sms' AND target = '%s'", phone);
        if (id == 0) return text;
        char *payload = db_words("SELECT payload FROM outbox WHERE id = %ld", id);
        const char *code = strstr(payload, "\"code\":\"");
        if (code) snprintf(text, 7, "%s", code + 8);
        free(payload);
        const char *logged = text[0] ? NULL : code_in_log(id);
        if (logged) snprintf(text, 7, "%s", logged);
        if (!text[0]) usleep(200000);
    }
    return text;
}

void account_fill(struct person *p, const char *name, const char *phone)
{
    person_open(p, "/register/person");
    person_fill(p, "帐户名称", name);
    person_fill(p, "姓名", "钱样例");
    person_fill(p, "所在地区", "岳麓区");
    person_fill(p, "手机", phone);
    person_fill(p, ACCOUNT_AGREE, "on");
    person_prove(p);
    person_press(p, "获取验证码");
    person_gets(p, 200);
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "确认密码", ACCOUNT_PASSWORD);
    person_fill(p, "短信验证码", account_code(phone));
}

struct person *account_registered(const char *name, const char *phone)
{
    struct person *p = person_guest();
    account_fill(p, name ? name : account_name(), phone ? phone : account_phone());
    person_press(p, "立即注册");
    person_gets(p, 200);
    assert_string_equal(p->url, "/account");
    return p;
}

struct person *account_enterprise(const char *account, const char *uscc)
{
    struct person *p = person_guest();
    const char *phone = account_phone();
    person_open(p, "/register/enterprise");
    person_fill(p, "帐户名称", account);
    person_fill(p, "企业名称", "麓山样例制造有限公司");
    person_fill(p, "统一社会信用代码", uscc);
    person_fill(p, "联系人", "周样例");
    person_fill(p, "所在地区", "岳麓区");
    person_fill(p, "手机", phone);
    person_fill(p, ACCOUNT_AGREE, "on");
    person_prove(p);
    person_press(p, "获取验证码");
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "确认密码", ACCOUNT_PASSWORD);
    person_fill(p, "短信验证码", account_code(phone));
    person_press(p, "立即注册");
    person_gets(p, 200);
    assert_string_equal(p->url, "/enterprise/");
    return p;
}

int account_begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}
