/* The gate, for who sends a form: what is refused before the handler runs, what runs in which order, and
 * what comes back. The order is the one of fcgi-apps/README, "the life of a request". */
#include "notes.h"

/* --- a form by POST --- */

static void what_runs_and_in_which_order(void **state)
{
    (void)state;
    assert_int_equal(status_of(post("/notes/7", "text=新内容")), 303);
    assert_header("Location", "/notes/7");
    assert_string_equal(asked, "versions use load save audit(/notes/7) done(/notes/7) ");
    assert_string_equal(read_text, "新内容");
    act_before = NULL;
    assert_int_equal(status_of(post("/early", "text=x")), 303);
    assert_string_equal(asked, "versions find before use save audit(/early) done(/notes/7) ");
    assert_int_equal(status_of(post("/plain", "")), 303);
}

static qf_err *stay(struct qf_req *r) { (void)r; return NULL; }

static void a_handler_may_stay_where_it_is(void **state)
{
    (void)state;
    act = stay;
    signed_in.account = 0;
    assert_int_equal(status_of(post("/plain", "")), 500);       /* a row without a view */
    assert_non_null(strstr(asked, "done()"));
}

static void foreign_forms_are_refused(void **state)
{
    (void)state;
    struct qf_fastcgi f = post("/notes/7", "text=x");
    param(&f, "HTTP_SEC_FETCH_SITE", "cross-site");
    assert_int_equal(status_of(f), 403);
    f = post("/notes/7", "text=x");
    param(&f, "HTTP_COOKIE", "gid=" SID);
    assert_int_equal(status_of(f), 403);
    assert_says("text=x!");             /* nothing that was typed is lost */
    assert_int_equal(status_of(post_raw("/notes/7", "text=x")), 403);
    f = post_raw("/notes/7", qf_fmt(arena, "text=x&_key=x&_token=%s", token_of(GID)));
    param(&f, "HTTP_COOKIE", "gid=" GID);
    assert_int_equal(status_of(f), 403);
    assert_int_equal(status_of(post_raw("/plain", "")), 403);
    assert_int_equal(saves, 0);
}

static void a_body_is_whole_and_of_its_type(void **state)
{
    (void)state;
    static const struct { const char *length, *type; int status; } rows[] = {
        {"x", "application/x-www-form-urlencoded", 400}, {"-1", "", 400},
        {"999999999999", "application/x-www-form-urlencoded", 413},
        {"4", "text/plain", 415}, {"4", "multipart/form-data; boundary=x", 415},
        {"99", "application/x-www-form-urlencoded", 400}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct qf_fastcgi f = post_raw("/notes/7", "text");
        param(&f, "CONTENT_LENGTH", rows[i].length);
        param(&f, "CONTENT_TYPE", rows[i].type);
        assert_int_equal(status_of(f), rows[i].status);
    }
    struct qf_fastcgi f = post("/notes/7", "text=stückweise");
    f.piece = 3;
    assert_int_equal(status_of(f), 303);
    assert_string_equal(read_text, "stückweise");
    assert_int_equal(status_of(post("/notes/7", "text=a&text=b")), 400);
    assert_int_equal(status_of(post("/plain", "other=a&other=b")), 400);
}

static void what_is_wrong_stands_beside_its_field(void **state)
{
    (void)state;
    assert_int_equal(status_of(post("/notes/7", "text=&more=bleibt")), 422);
    assert_says("text=!请填写内容");
    assert_says("more=bleibt!;");
    assert_says("key=" KEY);
    assert_null(strstr(asked, "use"));
    assert_int_equal(saves, 0);
}

static qf_err *no_text(struct qf_req *r) { (void)r; return qf_user_error("text", "已有这样的内容"); }
static qf_err *no_form(struct qf_req *r) { (void)r; return qf_user_error(NULL, "今天不行"); }
static qf_err *no_other(struct qf_req *r) { (void)r; return qf_user_error("other", "别处的错"); }
static qf_err *too_often(struct qf_req *r) { (void)r; return qf_refuse(429, "太频繁"); }
static qf_err *moved_on(struct qf_req *r) { (void)r; return qf_state_error("已经办过了"); }

static qf_err *both_wrong(struct qf_req *r)
{
    qf_wrong(r, NOTE_TEXT, "先说的");
    qf_wrong(r, -1, "整张表");
    return qf_user_error("text", "后说的");
}

static qf_err *noted_wrong(struct qf_req *r)
{
    qf_wrong(r, NOTE_MORE, "补充不对");
    return NULL;
}

static void what_the_handler_refuses_is_shown_again(void **state)
{
    (void)state;
    static const struct { qf_handler *act; int status; const char *says; } rows[] = {
        {no_text, 422, "text=x!已有这样的内容"}, {no_form, 422, "about=今天不行"},
        {no_other, 422, "about=别处的错"}, {both_wrong, 422, "text=x!先说的"},
        {both_wrong, 422, "about=整张表"}, {noted_wrong, 422, "more=!补充不对"},
        {too_often, 429, "about=太频繁"}, {moved_on, 409, "error 409 已经办过了"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        act = rows[i].act;
        assert_int_equal(status_of(post("/notes/7", "text=x")), rows[i].status);
        assert_says(rows[i].says);
        assert_null(strstr(asked, "audit"));
    }
}

/* The same form, a second time. */
static void twice_goes_where_it_went(void **state)
{
    (void)state;
    used_done = "/notes/9";
    assert_int_equal(status_of(post("/notes/7", "text=x")), 303);
    assert_header("Location", "/notes/9");
    used_done = "";
    assert_int_equal(status_of(post("/notes/7", "text=x")), 409);
    assert_int_equal(saves, 0);
    used_done = NULL;
    found_done = "/notes/8";
    assert_int_equal(status_of(post("/notes/7", "text=")), 303);        /* before it is refused */
    assert_header("Location", "/notes/8");
    assert_int_equal(status_of(post("/early", "text=x")), 303);
    assert_null(strstr(asked, "before"));
}

static int wrong_runs;

static qf_err *wrong_at_first(struct qf_req *r)
{
    if (wrong_runs++ == 0) {
        qf_wrong(r, NOTE_TEXT, "第一次");
        qf_wrong(r, -1, "第一次");
        qf_err *e = qf_go(r, "", "/wrong");
        return e ? e : qf_again(r);
    }
    return qf_go(r, "", "/right");
}

/* A deadlock runs all of it again, as if nothing had been. */
static void a_second_run_begins_anew(void **state)
{
    (void)state;
    act = wrong_at_first;
    wrong_runs = 0;
    deadlocks = 1;
    assert_int_equal(status_of(post("/notes/7", "text=x")), 303);
    assert_header("Location", "/right");
    act = NULL;
    assert_int_equal(status_of(post("/plain", "")), 303);
    assert_header("Location", "/notes/7");
}

static qf_err *early_again(struct qf_req *r) { return qf_again(r); }
static qf_err *early_go(struct qf_req *r) { return qf_go(r, "", "/gone"); }

/* Somebody else's run of the same key ended between the two looks. */
static qf_err *lost_race(struct qf_req *r)
{
    (void)r;
    found_done = "/notes/3";
    return qf_user_error("text", "验证码用过了");
}

static void what_stands_before_may_end_it(void **state)
{
    (void)state;
    static const struct { qf_handler *before; int status; const char *says; } rows[] = {
        {no_text, 422, "text=x!已有这样的内容"}, {noted_wrong, 422, "more=!补充不对"},
        {too_often, 429, "about=太频繁"}, {early_again, 200, "text=x!;"}, {early_go, 303, ""},
        {lost_race, 303, ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        act_before = rows[i].before;
        found_done = NULL;
        if (status_of(post("/early", "text=x")) != rows[i].status)
            fail_msg("row %zu: %d %s", i, answer.status, answer.body);
        assert_says(rows[i].says);
        assert_int_equal(saves, 0);
    }
}

/* --- two people at one record --- */

static const char *was_shown(void)
{
    assert_int_equal(status_of(get("/notes/7")), 200);
    const char *at = strstr(answer.body, "was=");
    assert_non_null(at);
    return qf_dupn(arena, at + 4, strcspn(at + 4, ";"));
}

static void what_somebody_changed_meanwhile_is_told(void **state)
{
    (void)state;
    const char *was = was_shown();
    assert_int_equal(status_of(post("/notes/7", qf_fmt(arena, "text=x&_was=%s", was))), 303);
    stored = "别人的";
    assert_int_equal(status_of(post("/notes/7", qf_fmt(arena, "text=x&_was=%s", was))), 409);
    assert_says("text=x!您填写期间这一项已被改成“别人的”");
    assert_string_not_equal(was_shown(), was);
    assert_int_equal(status_of(post("/notes/7", "text=别人的&_was=0=00.")), 303);
    assert_int_equal(saves, 2);
    /* Nothing to compare with: no record, no form, no page. */
    static const char *const others[] = {"/early", "/plain", "/alone/7"};
    for (int i = 0; i < 3; i++)
        assert_int_equal(status_of(post(others[i], "text=x&_was=0=00.")), 303);
}

/* --- pages that show a refused form --- */

static void a_refused_form_needs_its_page(void **state)
{
    (void)state;
    assert_int_equal(status_of(post("/lonely", "text=")), 500);
    assert_says("error 500");
    assert_int_equal(status_of(post("/lonely", "text=x&_was=0=00.")), 303);
    /* The page may ask for more than the form. */
    assert_int_equal(status_of(post("/elsewhere", "text=")), 303);
    assert_header("Location", "/login?back=%2Felsewhere");
    sign_in(0);
    assert_int_equal(status_of(post("/elsewhere", "text=")), 422);
    assert_says("action=/elsewhere");
    /* The page may show another form by itself, or none, or go elsewhere. */
    assert_int_equal(status_of(post("/filtered", "text=")), 422);
    assert_silent("action=");
    assert_int_equal(status_of(post("/moved", "text=")), 303);
    assert_header("Location", "/list");
}

/* --- the database is away at any moment --- */

static void each_fails_once(struct qf_fastcgi f)
{
    for (fails_at = 1;; fails_at++) {
        struct qf_fastcgi again = f;
        serve(&again);
        if (calls < fails_at) break;
        if (answer.status != 503) fail_msg("after %s: %d", asked, answer.status);
        assert_header("Retry-After", "5");
        assert_says("error 503");
        assert_null(header("Location"));
    }
    assert_true(fails_at > 2);
    assert_true(answer.status == 200 || answer.status == 303 || answer.status == 422);
}

static void whatever_fails_is_told_and_never_passed_over(void **state)
{
    (void)state;
    worker.site_version = -1;
    each_fails_once(get("/"));
    each_fails_once(get("/notes/7"));
    each_fails_once(post("/notes/7", "text=x"));
    each_fails_once(post("/notes/7", qf_fmt(arena, "text=x&_was=%s", was_shown())));
    each_fails_once(post("/notes/7", "text="));
    each_fails_once(post("/early", "text=x"));
    act_before = no_text;
    each_fails_once(post("/early", "text=x"));
    sign_in(1 << FN_WRITE);
    each_fails_once(post("/write", "text=x"));
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup(f, begin)
    const struct CMUnitTest tests[] = {
        TEST(what_runs_and_in_which_order),
        TEST(a_handler_may_stay_where_it_is),
        TEST(foreign_forms_are_refused),
        TEST(a_body_is_whole_and_of_its_type),
        TEST(what_is_wrong_stands_beside_its_field),
        TEST(what_the_handler_refuses_is_shown_again),
        TEST(twice_goes_where_it_went),
        TEST(a_second_run_begins_anew),
        TEST(what_stands_before_may_end_it),
        TEST(what_somebody_changed_meanwhile_is_told),
        TEST(a_refused_form_needs_its_page),
        TEST(whatever_fails_is_told_and_never_passed_over),
    };
    return cmocka_run_group_tests_name("gate_post", tests, open_app, web_close);
}
