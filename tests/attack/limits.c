/* Case 23: of what there is a limited number, no more is given away than there is, however many ask at once: sub-accounts
 * of an organisation, favourites and searches of an account, pictures of a library. Each is filled by the
 * database up to the last few places; then a dozen ask for them together, each with a form of its own. */
#include "tests/attack/complete.h"
#include "tests/http/account.h"
#include "tests/http/crowd.h"
#include "tests/http/pictures.h"

#include "model/favourite.h"
#include "model/picture.h"
#include "model/saved_search.h"
#include "model/staff.h"

enum { MANY = 12, ROOM = 3 };

static struct form { char *path, *type, *body; size_t len; } forms[MANY];
static char *cookie;

/* The page that p has open and has filled in is what number i will send. */
static void form_ready(struct person *p, int i)
{
    forms[i].path = strndup(p->url, strcspn(p->url, "?"));
    form_complete(p, forms[i].path);
    forms[i].body = form_body(p, forms[i].path, NULL, &forms[i].type, &forms[i].len);
}

static bool send_one(int i, void *arg)
{
    const struct form *f = &forms[i];
    struct person *p = person_guest();
    (void)arg;
    person_send(p, &(struct ask){.path = f->path, .type = f->type, .body = f->body, .len = f->len,
                                 .headers = {cookie, "Sec-Fetch-Site: same-origin"}});
    return p->status == 303;
}

static void all_at_once(struct person *p)
{
    if (asprintf(&cookie, "Cookie: sid=%s", person_cookie(p, "sid")) < 0) abort();
    int taken = crowd(MANY, send_one, NULL);
    free(cookie);
    for (int i = 0; i < MANY; i++) {
        free(forms[i].path);
        free(forms[i].type);
        free(forms[i].body);
    }
    assert_int_equal(taken, ROOM);
}

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s'", account);
}

/* --- what there is --- */

static void no_more_sub_accounts_than_fifty(void **state)
{
    (void)state;
    char name[60];
    snprintf(name, sizeof name, "%s", account_name());
    struct person *owner = account_enterprise(name, account_uscc());
    long org = org_of(name);
    db_do("INSERT INTO account (name, name_key, kind, created_at) SELECT CONCAT('limit-%ld-', seq),"
          " CONCAT('limit-%ld-', seq), 'enterprise', NOW() FROM seq_1_to_1000 WHERE seq <= %d", org, org,
          STAFF_MOST - ROOM);
    db_do("INSERT INTO membership (account_id, org_kind, org_id, role, created_at) SELECT id, 'enterprise',"
          " %ld, 'staff', NOW() FROM account WHERE name LIKE 'limit-%ld-%%'", org, org);
    for (int i = 0; i < MANY; i++) {
        person_open(owner, "/enterprise/staff/new");
        person_fill(owner, "帐户名称", account_name());
        person_fill(owner, "手机", account_phone());
        person_fill(owner, "初始密码", ACCOUNT_PASSWORD);
        person_fill(owner, "确认密码", ACCOUNT_PASSWORD);
        form_ready(owner, i);
    }
    all_at_once(owner);
    assert_int_equal(db_number("SELECT COUNT(*) FROM membership WHERE org_kind = 'enterprise' AND org_id = %ld"
                               " AND role = 'staff'", org), STAFF_MOST);
}

static void no_more_favourites_than_five_hundred(void **state)
{
    (void)state;
    char name[60];
    snprintf(name, sizeof name, "%s", account_name());
    struct person *p = account_enterprise(name, account_uscc());
    long account = db_number("SELECT id FROM account WHERE name = '%s'", name);
    db_do("INSERT INTO favourite (account_id, subject_type, subject_id, created_at) SELECT %ld, 'article',"
          " 9000000 + seq, NOW() FROM seq_1_to_1000 WHERE seq <= %d", account, FAVOURITES_MOST - ROOM);
    for (int i = 0; i < MANY; i++) {
        long id = db_number("SELECT id FROM service WHERE listed = 1 ORDER BY id DESC LIMIT 1 OFFSET %d", i);
        person_open(p, "/enterprise/favourites/service-%ld/add", id);
        form_ready(p, i);
    }
    all_at_once(p);
    assert_int_equal(db_number("SELECT COUNT(*) FROM favourite WHERE account_id = %ld", account), FAVOURITES_MOST);
    db_do("DELETE FROM favourite WHERE account_id = %ld", account);
}

static void no_more_searches_than_twenty(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long account = db_number("SELECT id FROM account WHERE name = 'demo-provider'");
    db_do("INSERT INTO saved_search (account_id, name, alert, created_at) SELECT %ld, 'limit', 0, NOW()"
          " FROM seq_1_to_1000 WHERE seq <= %d - (SELECT COUNT(*) FROM saved_search WHERE account_id = %ld)",
          account, SAVED_SEARCHES - ROOM, account);
    for (int i = 0; i < MANY; i++) {
        person_open(p, "/sp/needs?category=all&q=limit");
        person_follow(p, "保存这个条件");
        person_fill(p, "名称", "limit");
        form_ready(p, i);
    }
    all_at_once(p);
    assert_int_equal(db_number("SELECT COUNT(*) FROM saved_search WHERE account_id = %ld", account),
                     SAVED_SEARCHES);
    db_do("DELETE FROM saved_search WHERE account_id = %ld AND name = 'limit'", account);
}

static void no_more_pictures_than_two_thousand(void **state)
{
    (void)state;
    char name[60], file[40];
    snprintf(name, sizeof name, "%s", account_name());
    struct person *p = account_enterprise(name, account_uscc());
    long org = org_of(name);
    db_do("INSERT INTO picture (org_kind, org_id, title, width, height, original_id, large_id, medium_id,"
          " small_id, created_at) SELECT 'enterprise', %ld, 'limit', 1, 1, f.id, f.id, f.id, f.id, NOW()"
          " FROM (SELECT MIN(id) AS id FROM attachment) f JOIN seq_1_to_5000 s ON s.seq <= %d",
          org, PICTURE_MOST - ROOM);
    for (int i = 0; i < MANY; i++) {
        size_t len;
        void *png = picture_png(60 + (unsigned)i, 40, (unsigned char)i, &len);
        person_open(p, "/enterprise/pictures/new");
        snprintf(file, sizeof file, "limit-%d.png", i);
        person_attach(p, "图片", file, png, len);
        free(png);
        form_ready(p, i);
    }
    all_at_once(p);
    assert_int_equal(db_number("SELECT COUNT(*) FROM picture WHERE org_kind = 'enterprise' AND org_id = %ld"
                               " AND state = 'kept'", org), PICTURE_MOST);
    db_do("DELETE FROM picture WHERE org_kind = 'enterprise' AND org_id = %ld AND title = 'limit'", org);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(no_more_sub_accounts_than_fifty),
        account_test(no_more_favourites_than_five_hundred),
        account_test(no_more_searches_than_twenty),
        account_test(no_more_pictures_than_two_thousand),
    };
    return cmocka_run_group_tests_name("limits", tests, NULL, NULL);
}
