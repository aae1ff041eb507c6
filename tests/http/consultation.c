/* A consultation from 立刻咨询 to its rating: manual 001 §5. */
#include "tests/http/crowd.h"
#include "tests/http/db.h"

static long service, provider, expert;

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s'", account);
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    provider = org_of("demo-provider");
    expert = org_of("demo-expert");
    service = db_number("SELECT MIN(id) FROM service WHERE provider_id = %ld AND listed = 1",
                        provider);
    return 0;
}

static char *question(void)
{
    static int number;
    char *words = NULL;
    if (asprintf(&words, "样例咨询 %d-%ld：设备能不能联网？", ++number, (long)getpid()) < 0) abort();
    return words;
}

static long asked(struct person *p, const char *kind, long id, const char *words)
{
    person_open(p, "/enterprise/consultations/new?%s=%ld", kind, id);
    person_gets(p, 200);
    person_fill(p, "咨询内容", words);
    person_press(p, "提交");
    person_gets(p, 200);
    return db_number("SELECT consultation_id FROM consultation_entry WHERE body = '%s'", words);
}

static void state_is(long id, const char *state)
{
    char *now = db_words("SELECT state FROM consultation WHERE id = %ld", id);
    char *moved = db_words("SELECT activity_code FROM case_file WHERE subject_type ="
                           " 'consultation' AND subject_id = %ld", id);
    assert_string_equal(now, state);
    assert_string_equal(moved, state);
    free(now);
    free(moved);
}

static void answer(struct person *p, long id, const char *words)
{
    person_open(p, "/sp/consultations/%ld", id);
    person_gets(p, 200);
    person_fill(p, "回复内容", words);
    person_press(p, "提交回复");
    person_gets(p, 200);
}

static void rate(struct person *p, long id, const char *score, const char *words)
{
    person_open(p, "/enterprise/consultations/%ld/rating", id);
    person_gets(p, 200);
    if (*score) person_fill(p, "给这次回复打分", score);
    person_fill(p, "评论", words);
    person_press(p, "评论");
}

static void asked_answered_asked_on_and_rated(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-provider");
    char *words = question();
    long id = asked(firm, "service", service, words);
    person_sees(firm, "提交成功，等待回复");
    person_sees(firm, "最迟");
    person_sees(firm, "第 1 天");
    state_is(id, "waiting");
    person_open(other, "/sp/messages");
    person_sees(other, words);
    person_open(other, "/sp/consultations");
    person_sees(other, "待回复");
    person_open(other, "/sp/consultations/%ld", id);
    char *phone = db_words("SELECT phone FROM consultation WHERE id = %ld", id);
    person_sees(other, phone);
    person_sees(other, words);
    answer(other, id, "可以，先看现场。");
    state_is(id, "answered");
    person_open(firm, "/enterprise/messages");
    person_sees(firm, "可以，先看现场。");
    person_open(firm, "/enterprise/consultations/%ld", id);
    person_follow(firm, "追问");
    person_fill(firm, "追问内容", "要几天？");
    person_press(firm, "追问");
    person_sees(firm, "追问已提交，等待回复");
    state_is(id, "waiting");
    answer(other, id, "三个工作日。");
    answer(other, id, "补充：节假日顺延。");
    state_is(id, "answered");
    rate(firm, id, "", "很清楚");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "给这次回复打分"), "请选择分数");
    state_is(id, "answered");
    rate(firm, id, "4", "很清楚");
    person_gets(firm, 200);
    person_sees(firm, "评价成功");
    person_sees(firm, "很清楚");
    state_is(id, "rated");
    assert_int_equal(db_number("SELECT score FROM consultation WHERE id = %ld", id), 4);
    person_open(other, "/sp/consultations/%ld", id);
    person_sees(other, "很清楚");
    assert_int_equal(person_count(other, "//form//textarea"), 0);
    free(phone);
    free(words);
}

static void an_expert_answers_and_its_sums_follow(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-expert");
    char *words = question();
    long answers = db_number("SELECT answer_count FROM expert WHERE id = %ld", expert);
    long sum = db_number("SELECT score_sum FROM expert WHERE id = %ld", expert);
    long count = db_number("SELECT score_count FROM expert WHERE id = %ld", expert);
    long id = asked(firm, "expert", expert, words);
    answer(other, id, "先做一次诊断。");
    answer(other, id, "再补一句。");
    assert_int_equal(db_number("SELECT answer_count FROM expert WHERE id = %ld", expert),
                     answers + 1);
    rate(firm, id, "5", "");
    person_sees(firm, "评价成功");
    assert_int_equal(db_number("SELECT score_sum FROM expert WHERE id = %ld", expert), sum + 5);
    assert_int_equal(db_number("SELECT score_count FROM expert WHERE id = %ld", expert), count + 1);
    free(words);
}

static void what_is_out_of_turn_is_refused(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-provider");
    struct person *window = person_login("demo-enterprise");
    char *words = question();
    long id = asked(firm, "provider", provider, words);
    /* Waiting: nothing to rate, nothing to ask on. */
    person_open(firm, "/enterprise/consultations/%ld/rating", id);
    person_sees(firm, "不能评价");
    person_open(firm, "/enterprise/consultations/%ld/question", id);
    person_sees(firm, "不能追问");
    answer(other, id, "可以。");
    person_open(firm, "/enterprise/consultations/%ld/question", id);
    person_fill(firm, "追问内容", "再问一句");
    person_open(window, "/enterprise/consultations/%ld/rating", id);
    person_fill(window, "给这次回复打分", "3");
    person_press(window, "评论");
    person_gets(window, 200);
    person_press(firm, "追问");
    person_gets(firm, 409);
    state_is(id, "rated");
    assert_int_equal(db_number("SELECT COUNT(*) FROM consultation_entry WHERE consultation_id ="
                               " %ld", id), 2);
    free(words);
}

/* What comes round by itself, once more now. */
static void run_jobs(const char *kind)
{
    char command[400];
    db_do("DELETE FROM outbox WHERE kind = '%s'", kind);
    snprintf(command, sizeof command,
             "PATH=$QIFU_BIN:$PATH qifuctl --config %s/qifu.hdf jobs --once > /dev/null",
             getenv("QIFU_STATE"));
    assert_int_equal(system(command), 0);
}

static void closed_by_who_asked_and_by_the_clock(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-provider");
    char *words = question();
    long id = asked(firm, "service", service, words);
    person_open(other, "/sp/consultations/%ld", id);
    person_open(firm, "/enterprise/consultations/%ld/close", id);
    person_press(firm, "关闭咨询");
    person_sees(firm, "咨询已关闭");
    state_is(id, "closed");
    person_fill(other, "回复内容", "来晚了");
    person_press(other, "提交回复");
    person_gets(other, 409);
    assert_int_equal(db_number("SELECT COUNT(*) FROM consultation_entry WHERE consultation_id ="
                               " %ld", id), 1);
    free(words);
    /* Answered, and not rated for thirty days. */
    words = question();
    id = asked(firm, "service", service, words);
    answer(other, id, "可以。");
    db_do("UPDATE case_file SET due_on = CURDATE() - INTERVAL 1 DAY WHERE subject_type ="
          " 'consultation' AND subject_id = %ld", id);
    run_jobs("clocks");
    state_is(id, "closed");
    person_open(firm, "/enterprise/consultations/%ld", id);
    person_sees(firm, "到期未评价，自动关闭");
    free(words);
}

static void those_of_others_are_not_there(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-saas");
    struct person *adviser = person_login("demo-expert");
    static const char *const paths[] = {"", "/receipt", "/question", "/rating", "/close"};
    char *words = question(), path[80], *body = NULL;
    long id = asked(firm, "service", service, words), foreign;
    person_ask(other, "/sp/consultations/%ld", id);
    person_gets(other, 404);
    person_ask(adviser, "/sp/consultations/%ld", id);
    person_gets(adviser, 404);
    foreign = db_number("SELECT id FROM consultation WHERE enterprise_id <> %ld LIMIT 1",
                        org_of("demo-enterprise"));
    assert_true(foreign > 0);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_ask(firm, "/enterprise/consultations/%ld%s", foreign, paths[i]);
        person_gets(firm, 404);
    }
    person_open(firm, "/enterprise/consultations/new?service=%ld", service);
    char *secrets = crowd_secrets(firm);
    if (asprintf(&body, "_form=score&%s&score=1&question=abcdef", secrets) < 0) abort();
    for (size_t i = 2; i < sizeof paths / sizeof *paths; i++) {
        snprintf(path, sizeof path, "/enterprise/consultations/%ld%s", foreign, paths[i]);
        person_send(firm, &(struct ask){.path = path, .body = body});
        person_gets(firm, 404);
    }
    person_ask(firm, "/enterprise/consultations/new/service/%ld",
               db_number("SELECT id FROM service WHERE listed = 0 LIMIT 1"));
    person_gets(firm, 404);
    person_ask(firm, "/enterprise/consultations/new/expert/999999999");
    person_gets(firm, 404);
    person_open(firm, "/enterprise/consultations/new");
    assert_string_equal(firm->url, "/services");
    free(secrets);
    free(body);
    free(words);
}

static void fifty_times_at_once_is_one_question_and_one_rating(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-expert");
    char *words = question(), *body = NULL, path[80], *secrets;
    person_open(firm, "/enterprise/consultations/new/expert/%ld", expert);
    secrets = crowd_secrets(firm);
    if (asprintf(&body, "_form=ask&%s&question=%s&contact=x&phone=13800000000", secrets, words) < 0)
        abort();
    snprintf(path, sizeof path, "/enterprise/consultations/new/expert/%ld", expert);
    assert_int_equal(crowd_send(firm, path, body, 50, 303), 50);
    assert_int_equal(db_number("SELECT COUNT(*) FROM consultation_entry WHERE body = '%s'", words), 1);
    long id = db_number("SELECT consultation_id FROM consultation_entry WHERE body = '%s'", words);
    answer(other, id, "好的。");
    long count = db_number("SELECT score_count FROM expert WHERE id = %ld", expert);
    person_open(firm, "/enterprise/consultations/%ld/rating", id);
    free(secrets);
    free(body);
    secrets = crowd_secrets(firm);
    if (asprintf(&body, "_form=score&%s&score=5&comment=x", secrets) < 0) abort();
    snprintf(path, sizeof path, "/enterprise/consultations/%ld/rating", id);
    assert_int_equal(crowd_send(firm, path, body, 50, 303), 50);
    assert_int_equal(db_number("SELECT score_count FROM expert WHERE id = %ld", expert), count + 1);
    free(secrets);
    free(body);
    free(words);
}

/* Each with a form of its own, twenty of them at one expert. */
static struct ratings { char *path[20], *body[20], *cookie; } ratings;

static bool send_one(int i, void *arg)
{
    struct ratings *all = arg;
    struct person *p = person_guest();
    person_send(p, &(struct ask){.path = all->path[i], .body = all->body[i],
                                 .headers = {all->cookie}});
    return p->status == 303;
}

static void twenty_ratings_at_once_make_exact_sums(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-expert");
    long sum = db_number("SELECT score_sum FROM expert WHERE id = %ld", expert), added = 0;
    for (int i = 0; i < 20; i++) {
        char *words = question(), *secrets;
        long id = asked(firm, "expert", expert, words);
        answer(other, id, "好的。");
        person_open(firm, "/enterprise/consultations/%ld/rating", id);
        secrets = crowd_secrets(firm);
        added += 1 + i % 5;
        if (asprintf(&ratings.path[i], "/enterprise/consultations/%ld/rating", id) < 0 ||
            asprintf(&ratings.body[i], "_form=score&%s&score=%d", secrets, 1 + i % 5) < 0)
            abort();
        free(secrets);
        free(words);
    }
    if (asprintf(&ratings.cookie, "Cookie: sid=%s", person_cookie(firm, "sid")) < 0) abort();
    assert_int_equal(crowd(20, send_one, &ratings), 20);
    assert_int_equal(db_number("SELECT score_sum FROM expert WHERE id = %ld", expert), sum + added);
    assert_int_equal(db_number("SELECT answer_count - (SELECT COUNT(*) FROM consultation WHERE"
                               " expert_id = e.id AND answered_at IS NOT NULL) FROM expert e"
                               " WHERE id = %ld", expert), 0);
}

static void words_of_ill_will_are_only_words(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-provider");
    static const char words[] = "<script>alert(1)</script> \"x\" 'y' & 😀 \xe2\x80\xae""abc";
    person_open(firm, "/enterprise/consultations/new?service=%ld", service);
    person_fill(firm, "咨询内容", words);
    person_press(firm, "提交");
    person_gets(firm, 200);
    assert_int_equal(person_count(firm, "//script[contains(., 'alert(1)')]"), 0);
    person_sees(firm, "<script>alert(1)</script>");
    person_open(other, "/sp/consultations");
    char *long_one = malloc(5001);
    memset(long_one, 'a', 5000);
    long_one[5000] = 0;
    person_open(firm, "/enterprise/consultations/new?service=%ld", service);
    person_fill(firm, "咨询内容", long_one);
    person_press(firm, "提交");
    person_gets(firm, 422);
    assert_string_equal(person_value(firm, "咨询内容"), long_one);
    free(long_one);
}

static void found_by_words_and_state(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char *words = question();
    long id = asked(firm, "service", service, words);
    char *number = db_words("SELECT number FROM consultation WHERE id = %ld", id);
    person_open(firm, "/enterprise/consultations?q=%s&state=waiting", number);
    person_sees(firm, number);
    person_open(firm, "/enterprise/consultations?q=%s&state=rated", number);
    person_sees(firm, "没有找到咨询");
    person_ask(firm, "/enterprise/consultations?page=9999");
    person_gets(firm, 404);
    free(number);
    free(words);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(asked_answered_asked_on_and_rated),
        person_test(an_expert_answers_and_its_sums_follow),
        person_test(what_is_out_of_turn_is_refused),
        person_test(closed_by_who_asked_and_by_the_clock),
        person_test(those_of_others_are_not_there),
        person_test(fifty_times_at_once_is_one_question_and_one_rating),
        person_test(twenty_ratings_at_once_make_exact_sums),
        person_test(words_of_ill_will_are_only_words),
        person_test(found_by_words_and_state),
    };
    return cmocka_run_group_tests_name("consultation", tests, begin, NULL);
}
