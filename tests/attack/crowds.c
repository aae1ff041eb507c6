/* Many at once, where what is counted is money or somebody's peace: messages to a phone, tries of a
 * password. What must happen once only (orders, payments, quotes, ratings) is tested beside each of them. */
#include "tests/http/account.h"
#include "tests/http/crowd.h"
#include "tests/http/db.h"

static int many(void)
{
    const char *full = getenv("QIFU_FULL");
    return full && strcmp(full, "yes") == 0 ? 500 : 100;
}

/* From an address of its own each, so that only what is asked for counts. */
static struct person *somebody(int i)
{
    char address[40];
    struct person *p = person_guest();
    snprintf(address, sizeof address, "127.0.%d.%d", 1 + i / 200, 1 + i % 200);
    person_from(p, address);
    return p;
}

static bool ask_code(int i, void *phone)
{
    struct person *p = somebody(i);
    person_open(p, "/register/person");
    person_fill(p, "手机", phone);
    person_press(p, "获取验证码");
    return p->status == 200;
}

static void a_phone_gets_one_message(void **state)
{
    char phone[20];
    (void)state;
    snprintf(phone, sizeof phone, "%s", account_phone());
    int told = crowd(many(), ask_code, phone);
    assert_int_equal(account_messages(phone), 1);
    /* The others were told to wait, beside the field. */
    assert_int_equal(told, 1);
}

static bool forget(int i, void *name)
{
    struct person *p = somebody(i);
    person_open(p, "/password/forgot");
    person_fill(p, "帐户名称或手机号", name);
    person_press(p, "获取验证码");
    return p->status == 200;
}

static void a_forgotten_password_is_one_message(void **state)
{
    char name[60], phone[20];
    (void)state;
    snprintf(name, sizeof name, "%s", account_name());
    snprintf(phone, sizeof phone, "%s", account_phone());
    account_registered(name, phone);
    long before = account_messages(phone);
    db_forgive();
    crowd(many() / 2, forget, name);
    assert_int_equal(account_messages(phone), before + 1);
}

/* An address is an address however many sockets it opens. */
static bool ask_for_another(int i, void *arg)
{
    char phone[20];
    (void)arg;
    struct person *p = person_guest();
    person_from(p, "127.0.0.90");
    snprintf(phone, sizeof phone, "1%010ld", 9700000000L + (long)getpid() % 100000 * 1000 + i);
    person_open(p, "/register/person");
    person_prove(p);
    person_fill(p, "手机", phone);
    person_press(p, "获取验证码");
    return p->status == 200;
}

/* A captcha stands in the way before, and many who come at once do not all get past it. */
static void an_address_gets_twenty_messages(void **state)
{
    (void)state;
    int sent = crowd(60, ask_for_another, NULL);
    if (sent < 3 || sent > 20) fail_msg("%d messages were sent", sent);
}

static bool guess(int i, void *name)
{
    (void)i;
    struct person *p = person_guest();
    person_from(p, "127.0.0.91");
    person_try(p, name, "not-this-one-1", "个人");
    return strstr(person_text(p), "帐户名称或密码不正确") != NULL;
}

/* A few times a password is compared, then a captcha stands in the way and the clock: whoever guesses in
 * parallel gets no more than who has patience. */
static void guesses_at_once_are_counted(void **state)
{
    char name[60];
    (void)state;
    snprintf(name, sizeof name, "%s", account_name());
    int compared = crowd(50, guess, name);
    if (compared > 12) fail_msg("%d guesses were compared", compared);
    assert_true(compared >= 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(a_phone_gets_one_message),
        account_test(a_forgotten_password_is_one_message),
        account_test(an_address_gets_twenty_messages),
        account_test(guesses_at_once_are_counted),
    };
    return cmocka_run_group_tests_name("crowds", tests, NULL, NULL);
}
